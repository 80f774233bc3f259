import { GenerateError } from '../codegen/generate-error.ts';
import { tableName } from './table-file.ts';

/** src/versions/tables.ts with one more version. */
export function withTable(text: string, version: string): string {
  const name = tableName(version);
  const imports = inserted(
    text,
    /^import \{ v\d{8} \} from '\.\/v(\d{4}-\d{2}-\d{2})\.ts';\n/gm,
    version,
    `import { ${name} } from './v${version}.ts';\n`,
  );
  return inserted(imports, /^ {2}'(\d{4}-\d{2}-\d{2})': v\d{8},\n/gm, version, `  '${version}': ${name},\n`);
}

/** package.json with an entry point for the version's webhook events. */
export function withExport(text: string, version: string, base: string): string {
  const { exports: entries, ...rest } = JSON.parse(text) as { exports: Record<string, unknown> };
  const key = `./webhooks/${base}`;
  const entry = JSON.stringify(entries[key] ?? fail('package.json', `no export \`${key}\``)).replaceAll(
    base,
    version,
  );
  const all = Object.entries(entries).flatMap(([name, value]): [string, unknown][] =>
    name === key
      ? [
          [name, value],
          [`./webhooks/${version}`, JSON.parse(entry)],
        ]
      : [[name, value]],
  );
  const order = Object.keys(JSON.parse(text) as object);
  const changed: Record<string, unknown> = { ...rest, exports: Object.fromEntries(all) };
  return `${JSON.stringify(Object.fromEntries(order.map((name) => [name, changed[name]])), null, 2)}\n`;
}

/** Puts a line after the last of its kind that is older, or before the first. */
function inserted(text: string, line: RegExp, version: string, added: string): string {
  const lines = [...text.matchAll(line)];
  const [first] = lines;
  if (!first) return fail('src/versions/tables.ts', 'no line such as those of the other versions');
  const older = lines.findLast(([, other = '']) => other < version);
  const at = older ? older.index + older[0].length : first.index;
  return text.slice(0, at) + added + text.slice(at);
}

function fail(file: string, problem: string): never {
  throw new GenerateError(`${file}: there is ${problem}; add the version by hand`);
}
