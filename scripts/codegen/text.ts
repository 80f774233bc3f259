import type { Scope } from './scope.ts';

/** Pieces of TypeScript source. */

export const quote = (text: string): string => JSON.stringify(text);

/** A name as a property key: bare where the language allows it. */
export const propertyKey = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name));

/** A doc comment in one line, or nothing. */
export const comment = (text: string | undefined, indent: string): string =>
  text === undefined || text.trim() === ''
    ? ''
    : `${indent}/** ${text.replaceAll(/\s+/g, ' ').trim().replaceAll('*/', '*\\/')} */\n`;

export const indent = (code: string): string => code.replaceAll('\n', '\n  ');

/** A list literal, over several lines where one would be long. */
export function list(items: string[]): string {
  const short = `[${items.join(', ')}]`;
  return short.length <= 90 && !short.includes('\n')
    ? short
    : `[\n${items.map((item) => `  ${indent(item)},\n`).join('')}]`;
}

/** The import lines of a generated module with schemas. */
export function imports({ helpers, schemas }: Scope, supportPath: string, types: string[]): string {
  return [
    'import * as z from "zod";\n',
    namedImport(helpers, `${supportPath}/open-enum.ts`),
    namedImport(schemas, './schemas.ts'),
    `import type { ${types.join(', ')} } from "./types.ts";\n\n`,
  ].join('');
}

function namedImport(names: ReadonlySet<string>, from: string): string {
  if (names.size === 0) return '';
  const short = [...names].toSorted().join(', ');
  if (short.length <= 60) return `import { ${short} } from ${quote(from)};\n`;
  return `import {\n${[...names]
    .toSorted()
    .map((name) => `  ${name},\n`)
    .join('')}} from ${quote(from)};\n`;
}
