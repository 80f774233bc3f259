import { type Members, type Row, isRow } from '../../src/versions/table.ts';
import { literal, propertyKey, quote } from '../text/typescript.ts';
import type { ManifestEntry } from './manifest.ts';
import type { ApiPlan } from './plan-api.ts';

/** A version as it is listed, with the next newer one. */
export interface ListedVersion extends Pick<ManifestEntry, 'version' | 'date' | 'lifecycle'> {
  successor: string | undefined;
}

/**
 * `definition.ts`: a version as a client needs it. Its table stands there whole, and not as its predecessor's with a
 * delta, so that it brings no other version along.
 */
export function emitDefinition(
  { version, date, lifecycle, successor }: ListedVersion,
  plan: ApiPlan | undefined,
  supportPath: string,
): string {
  return [
    `import type { VersionDefinition } from ${quote(`${supportPath}/versions/definition.ts`)};\n\n`,
    `/** API version ${version}, for \`createEnode\` and \`at\`. Importing it is what bundles it. */\n`,
    `export const version: VersionDefinition<${quote(version)}> = {\n`,
    `  name: ${quote(version)},\n  date: ${quote(date)},\n  lifecycle: ${quote(lifecycle)},\n`,
    `  successor: ${successor === undefined ? 'undefined' : quote(successor)},\n`,
    `  table: ${plan ? tableCode(plan) : 'undefined'},\n`,
    '  load: {\n',
    plan ? load('parameters', 'parameters') : '    parameters: async () => ({}),\n',
    load('operations', 'operations'),
    load('responses', 'responses'),
    '  },\n};\n',
  ].join('');
}

const load = (name: string, file: string): string =>
  `    ${name}: async () => (await import(${quote(`./${file}.ts`)})).${file},\n`;

/** The methods that the document serves, as a literal. */
function tableCode({ methods }: ApiPlan): string {
  const parts: Record<'api' | 'user', Record<string, Row | Record<string, Row>>> = { api: {}, user: {} };
  for (const { part, namespace, name, row } of methods) {
    if (namespace === '') parts[part][name] = row;
    else
      parts[part][namespace] = {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a namespace holds rows
        ...(parts[part][namespace] as Record<string, Row> | undefined),
        [name]: row,
      };
  }
  return `{\n    api: ${membersCode(parts.api)},\n    user: ${membersCode(parts.user)},\n  }`;
}

function membersCode(members: Members): string {
  const lines = Object.entries(members).map(([name, member]) => {
    if (isRow(member)) return `      ${propertyKey(name)}: ${rowCode(member)},\n`;
    const rows = Object.entries(member).map(
      ([method, row]) => `        ${propertyKey(method)}: ${rowCode(row)},\n`,
    );
    return `      ${propertyKey(name)}: {\n${rows.join('')}      },\n`;
  });
  return `{\n${lines.join('')}    }`;
}

const rowCode = ({ kind, operation, fixed }: Row): string =>
  literal({ kind, operation, ...(fixed && { fixed }) });
