import type { ManifestEntry } from './manifest.ts';
import { quote } from './text.ts';

/** `index.ts`: which versions there are, their facts, and their types under one roof. No schema is loaded. */
export function emitIndex(entries: ManifestEntry[], supportPath: string): string {
  const table = (name: string, doc: string, typeOf: (entry: ManifestEntry) => string): string =>
    typeTable(entries, name, doc, typeOf);
  const facts = entries.map(
    ({ version, date, lifecycle, document }) =>
      `  ${quote(version)}: { date: ${quote(date)}, lifecycle: ${quote(lifecycle)}, document: ${quote(document)} },\n`,
  );
  return [
    `import type { Lifecycle } from ${quote(`${supportPath}/versions/definition.ts`)};\n\n`,
    '/** The API versions that have generated types. */\n',
    `export type Version = ${entries.map(({ version }) => quote(version)).join(' | ') || 'never'};\n\n`,
    table(
      'PathsByVersion',
      'All operations of each version, in the form that openapi-fetch reads.',
      (entry) => typeIn(entry, 'types', 'paths'),
    ),
    table('WebhooksByVersion', 'The webhook deliveries of each version.', (entry) =>
      typeIn(entry, 'types', 'webhooks'),
    ),
    table('EventsByVersion', 'One event of each kind in each version, by its name on the wire.', (entry) =>
      isServed(entry) ? typeIn(entry, 'model', 'Events') : typeIn(entry, 'types', 'events'),
    ),
    table('AssetsByVersion', 'One asset of each family in each version.', (entry) =>
      isServed(entry) ? typeIn(entry, 'model', 'Assets') : '{ readonly [family: string]: unknown }',
    ),
    '/** What is known about each version, without its types and schemas. */\n',
    `export const versions = {\n${facts.join('')}} as const satisfies Record<Version, VersionFacts>;\n\n`,
    'export interface VersionFacts {\n',
    '  /** Day on which the vendor published the version. */\n  readonly date: string;\n',
    '  readonly lifecycle: Lifecycle;\n',
    '  /** Name of its OpenAPI document. */\n  readonly document: string;\n}\n',
  ].join('');
}

/** `apis.ts`: the methods of each version. Apart from `index.ts`, because they are written in terms of it. */
export const emitApis = (entries: ManifestEntry[]): string =>
  typeTable(
    entries,
    'ApiByVersion',
    'The methods of each version, as its table in src/versions names them.',
    (entry) => (isServed(entry) ? typeIn(entry, 'api', 'Api') : '{}'),
  ).trimEnd() + '\n';

function typeTable(
  entries: ManifestEntry[],
  name: string,
  doc: string,
  typeOf: (entry: ManifestEntry) => string,
): string {
  const lines = entries.map((entry) => `  ${quote(entry.version)}: ${typeOf(entry)};\n`);
  return `/** ${doc} */\nexport interface ${name} {\n${lines.join('')}}\n\n`;
}

const typeIn = ({ version }: ManifestEntry, file: string, type: string): string =>
  `import(${quote(`./${version}/${file}.ts`)}).${type}`;
const isServed = ({ facade }: ManifestEntry): boolean => facade !== false;
