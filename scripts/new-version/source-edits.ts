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
