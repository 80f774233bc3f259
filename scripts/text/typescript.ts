/**
 * Printers for TypeScript. Whatever a document says passes one of them before it stands in a module: as a string
 * literal, as a name, or in a comment.
 */

/** A string literal. */
export const quote = (text: string): string => escapeInvisible(JSON.stringify(text));

/** The same in single quotes, for modules that people edit. */
export const singleQuote = (text: string): string => {
  const inner = quote(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
};

/** A JSON value as an expression, with its texts printed by `text`. */
export function literal(value: unknown, text: (value: string) => string = quote): string {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, text)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, one]) => `${valueKey(name)}: ${literal(one, text)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** A key in an object literal: plain `__proto__` would not be a key, but the object's prototype. */
export const valueKey = (name: string): string =>
  name === '__proto__' ? '["__proto__"]' : propertyKey(name);

/** A name as a property key: bare where the language allows it. */
export const propertyKey = (name: string): string => (isBareKey(name) ? name : quote(name));

const isBareKey = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name);

/** The same in modules that people edit. */
export const plainKey = (name: string): string => (isBareKey(name) ? name : singleQuote(name));

/** A name made of a text: letters, digits, `_` and `$` only, and no digit first. */
export const identifier = (text: string): string =>
  text.replaceAll(/[^\w$]/g, '_').replace(/^(?=\d)/, '_') || '_';

/** A text in a comment: it cannot end it, nor begin a line or a tag of its own. */
export const inComment = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ').replaceAll('*/', '*\\/');

/** A text in a doc comment: it does not begin with a tag either. */
export const docText = (text: string): string =>
  inComment(text)
    .trim()
    .replace(/^@/, String.raw`\@`);

/** A doc comment in one line, or nothing. */
export const comment = (text: string | undefined, indentation: string): string =>
  text === undefined || text.trim() === ''
    ? ''
    : `${indentation}/** ${inComment(text).replaceAll(/\s+/g, ' ').trim()} */\n`;

/** A doc comment of several lines; in one line where there is only one that is short enough. */
export function docComment(lines: readonly string[], indentation: string, width: number): string {
  const safe = lines.map(inComment);
  const [only, ...others] = safe;
  if (only !== undefined && others.length === 0 && only.length + indentation.length < width)
    return `${indentation}/** ${only} */\n`;
  const inner = safe.map((line) => `${indentation} *${line === '' ? '' : ` ${line}`}\n`);
  return `${indentation}/**\n${inner.join('')}${indentation} */\n`;
}

/** A line comment. */
export const lineComment = (text: string, indentation: string): string =>
  `${indentation}// ${inComment(text).replaceAll(/\s+/g, ' ').trim()}\n`;

export const indent = (code: string): string => code.replaceAll('\n', '\n  ');

/** A list literal of expressions, over several lines where one would be long. */
export function list(items: readonly string[]): string {
  const short = `[${items.join(', ')}]`;
  return short.length <= 90 && !short.includes('\n')
    ? short
    : `[\n${items.map((item) => `  ${indent(item)},\n`).join('')}]`;
}

/** Characters that show nothing, or turn the order of what is shown, are written as escapes. */
const escapeInvisible = (json: string): string =>
  json.replaceAll(
    /[\u007f-\u009f\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
    (character) => String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, '0'),
  );
