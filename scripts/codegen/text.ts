import { quote } from '../text/typescript.ts';
import type { Scope } from './scope.ts';

export { comment, docText, indent, list, propertyKey, quote, valueKey } from '../text/typescript.ts';

/** The import lines of a generated module with schemas. */
export function imports({ helpers, schemas }: Scope, supportPath: string, types: string[]): string {
  return [
    'import * as z from "zod";\n',
    namedImport(helpers, `${supportPath}/spec/open-enum.ts`),
    namedImport(schemas, './schemas.ts'),
    `import type { ${types.join(', ')} } from "./types.ts";\n\n`,
  ].join('');
}

/** An import of names, over several lines where one would be long. */
export function namedImport(names: ReadonlySet<string>, from: string): string {
  if (names.size === 0) return '';
  const short = [...names].toSorted().join(', ');
  if (short.length <= 60) return `import { ${short} } from ${quote(from)};\n`;
  return `import {\n${[...names]
    .toSorted()
    .map((name) => `  ${name},\n`)
    .join('')}} from ${quote(from)};\n`;
}
