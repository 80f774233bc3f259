/**
 * Writes a value as JSON that any parser reads the same, in another spelling than `JSON.stringify`: spaces, escaped
 * slashes and characters, and whole numbers with a fraction. A receiver that parses and writes again gets other bytes,
 * so that it must check the signature over those that came.
 */
export function unkindJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => unkindJson(entry)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([name, field]) => `${escaped(name)}: ${unkindJson(field)}`);
    return `{${fields.join(', ')}}`;
  }
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return `${value}.0`;
  return JSON.stringify(value) ?? 'null';
}

// Eight bits are enough for no one: what is not ASCII is written as UTF-16 units.
const escaped = (text: string): string =>
  JSON.stringify(text)
    .replaceAll('/', String.raw`\/`)
    .replaceAll(/[^\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
