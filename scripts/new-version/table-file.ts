import type { Delta } from '../../src/versions/extend.ts';
import { isRow, type Row } from '../../src/versions/table.ts';
import { propertyKey } from '../codegen/text.ts';

/** The name of a version's table: `v20300131`. */
export const tableName = (version: string): string => `v${version.replaceAll('-', '')}`;

/** The module with a version's table: its predecessor's and a delta. */
export function tableFile(version: string, base: string, delta: Delta = {}): string {
  const code = Object.keys(delta).length === 0 ? '{}' : members(delta as Members, '');
  const used = ['call', 'command', 'list'].filter((kind) => code.includes(` ${kind}(`));
  return [
    `import { extend } from './extend.ts';\n`,
    used.length > 0 ? `import { ${used.join(', ')} } from './table.ts';\n` : '',
    `import { ${tableName(base)} } from './v${base}.ts';\n\n`,
    `/** What ${version} has otherwise than ${base}. */\n`,
    `export const ${tableName(version)} = extend(${tableName(base)}, ${code});\n`,
  ].join('');
}

type Members = Readonly<Record<string, Row | null | Readonly<Record<string, Row | null>>>>;

function members(tree: Members, indent: string): string {
  const lines = Object.entries(tree).map(([name, member]) => {
    const code = member === null ? 'null' : isRow(member) ? rowCode(member) : members(member, `${indent}  `);
    return `${indent}  ${propertyKey(name)}: ${code},\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}

function rowCode({ kind, operation, fixed, bodyAs }: Row): string {
  const more =
    kind === 'command' ? fixed : { ...(fixed && { fixed }), ...(bodyAs !== undefined && { bodyAs }) };
  const extras = more && Object.keys(more).length > 0 ? `, ${literal(more)}` : '';
  return `${kind}('${operation}'${extras})`;
}

const literal = (value: object): string =>
  `{ ${Object.entries(value)
    .map(([name, one]) => `${propertyKey(name)}: ${valueCode(one)}`)
    .join(', ')} }`;

const valueCode = (value: unknown): string =>
  typeof value === 'string'
    ? `'${value}'`
    : typeof value === 'object' && value !== null && !Array.isArray(value)
      ? literal(value)
      : JSON.stringify(value);
