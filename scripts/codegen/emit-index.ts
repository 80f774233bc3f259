import type { ManifestEntry } from './manifest.ts';
import type { Withdrawn } from './plan-api.ts';
import { propertyKey, quote } from './text.ts';

/**
 * `index.ts`: which versions there are, their facts, and their types under one roof. No schema is loaded.
 *
 * @param withdrawn By version, rows of its table that its document does not serve.
 */
export function emitIndex(
  entries: ManifestEntry[],
  withdrawn: ReadonlyMap<string, readonly Withdrawn[]>,
): string {
  const table = (name: string, doc: string, type: string): string =>
    `/** ${doc} */\nexport interface ${name} {\n${entries.map(({ version }) => `  ${quote(version)}: import(${quote(`./${version}/types.ts`)}).${type};\n`).join('')}}\n\n`;
  const facts = entries.map(
    ({ version, date, lifecycle, document }) =>
      `  ${quote(version)}: { date: ${quote(date)}, lifecycle: ${quote(lifecycle)}, document: ${quote(document)} },\n`,
  );
  const loaders = entries.map(
    ({ version }) =>
      `  ${quote(version)}: async () => (await import(${quote(`./${version}/operations.ts`)})).operations,\n`,
  );
  const loaderTypes = entries.map(
    ({ version }) =>
      `  readonly ${quote(version)}: () => Promise<typeof import(${quote(`./${version}/operations.ts`)}).operations>;\n`,
  );
  const methods = entries.map(({ version, facade }) => {
    const type = facade === false ? '{}' : `import(${quote(`./${version}/api.ts`)}).Api`;
    return `  ${quote(version)}: ${type};\n`;
  });
  const served = entries
    .filter(({ facade }) => facade !== false)
    .map(
      ({ version }) =>
        `  ${quote(version)}: async () => (await import(${quote(`./${version}/calls.ts`)})).calls,\n`,
    );
  return [
    '/** The API versions that have generated types. */\n',
    `export type Version = ${entries.map(({ version }) => quote(version)).join(' | ') || 'never'};\n\n`,
    table('PathsByVersion', 'All operations of each version, in the form that openapi-fetch reads.', 'paths'),
    table('WebhooksByVersion', 'The webhook deliveries of each version.', 'webhooks'),
    table('EventsByVersion', 'One event of each kind in each version, by its name on the wire.', 'events'),
    `/** The methods of each version, as its table in src/versions names them. */\nexport interface ApiByVersion {\n${methods.join('')}}\n\n`,
    '/** What is known about each version, without its types and schemas. */\n',
    `export const versions = {\n${facts.join('')}} as const satisfies Record<Version, VersionFacts>;\n\n`,
    '/** The table of operations of each version, loaded when it is asked for. */\n',
    // Named types: inferred ones would put every operation of every version into the declarations.
    `export const loadOperations: {\n${loaderTypes.join('')}} = {\n${loaders.join('')}};\n\n`,
    '/** The names of the options of each call of a version, loaded when it is first called. */\n',
    `export const loadCalls: { readonly [V in Version]?: () => Promise<Readonly<Record<string, string>>> } = {\n${served.join('')}};\n\n`,
    '/** Methods of a table that the document of the version does not serve: its clients do not have them. */\n',
    `export const withdrawn: { readonly [V in Version]?: WithdrawnMethods } = ${withdrawnCode(withdrawn)};\n\n`,
    '/** Names of methods, by namespace where they have one. */\n',
    'type WithdrawnNames = Readonly<Record<string, Readonly<Record<string, null>> | null>>;\n\n',
    'export interface WithdrawnMethods {\n',
    '  readonly api?: Readonly<Record<string, Readonly<Record<string, null>>>>;\n',
    '  readonly user?: WithdrawnNames;\n}\n\n',
    'export interface VersionFacts {\n',
    '  /** Day on which the vendor published the version. */\n  readonly date: string;\n',
    '  /** Where the vendor is with it; `unknown` where that could not be found out. */\n',
    "  readonly lifecycle: 'current' | 'deprecated' | 'legacy' | 'unknown';\n",
    '  /** Name of its OpenAPI document. */\n  readonly document: string;\n}\n',
  ].join('');
}

/** `response-checks.ts`: where the checks of each version are. Apart from `index.ts`, which every client loads. */
export function emitResponseChecks(entries: ManifestEntry[]): string {
  const loaders = entries.map(
    ({ version }) =>
      `  ${quote(version)}: async () => (await import(${quote(`./${version}/responses.ts`)})).responses,\n`,
  );
  return [
    "import type { Version } from './index.ts';\n\n",
    '/** Schemas of the JSON answers of a version, by operation and status. */\n',
    'export type ResponseChecks = Readonly<Record<string, Readonly<Record<string, unknown>>>>;\n\n',
    '/** The checks of each version, loaded with its schemas when they are asked for. */\n',
    `export const loadResponseChecks: { readonly [V in Version]: () => Promise<ResponseChecks> } = {\n${loaders.join('')}};\n`,
  ].join('');
}

function withdrawnCode(withdrawn: ReadonlyMap<string, readonly Withdrawn[]>): string {
  const versions = [...withdrawn].map(([version, rows]) => {
    const parts = (['api', 'user'] as const).flatMap((part) => {
      const own = rows.filter(({ row }) => row.part === part);
      return own.length === 0 ? [] : [`    ${part}: { ${namesCode(own)} },\n`];
    });
    return `  ${quote(version)}: {\n${parts.join('')}  },\n`;
  });
  return versions.length === 0 ? '{}' : `{\n${versions.join('')}}`;
}

function namesCode(rows: readonly Withdrawn[]): string {
  const namespaces = [...new Set(rows.map(({ row }) => row.namespace))];
  const members = namespaces.flatMap((namespace) => {
    const names = rows
      .filter(({ row }) => row.namespace === namespace)
      .map(({ row }) => `${propertyKey(row.name)}: null`);
    return namespace === '' ? names : [`${propertyKey(namespace)}: { ${names.join(', ')} }`];
  });
  return members.join(', ');
}
