import type { Change } from '../decide/suggest-name.ts';
import { changesCode } from '../decide/table-code.ts';

/** The name of a version's table: `v20300131`. */
export const tableName = (version: string): string => `v${version.replaceAll('-', '')}`;

/** The module with a version's table: its predecessor's and a delta of what is proposed. */
export function tableFile(version: string, base: string, changes: readonly Change[] = []): string {
  const rows = changes.flatMap(({ row }) => row ?? []);
  const used = ['call', 'command', 'list'].filter((kind) => rows.some((row) => row.kind === kind));
  return [
    `import { extend } from './extend.ts';\n`,
    used.length > 0 ? `import { ${used.join(', ')} } from './table.ts';\n` : '',
    `import { ${tableName(base)} } from './v${base}.ts';\n\n`,
    `/** What ${version} has otherwise than ${base}. */\n`,
    `export const ${tableName(version)} = extend(${tableName(base)}, ${changesCode(changes)});\n`,
  ].join('');
}
