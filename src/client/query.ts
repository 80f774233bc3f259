import { EnodeInputError } from '../errors/input-error.ts';

/**
 * A query as openapi-fetch writes it by default, name by name: lists as `name=a&name=b`, objects as `name[key]=value`.
 * What is `undefined` or `null` and what is empty is left out.
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) {
      for (const one of value as unknown[]) parts.push(pair(name, one));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) parts.push(pair(`${name}[${key}]`, one));
    } else if (value !== undefined && value !== null) {
      parts.push(pair(name, value));
    }
  }
  return parts.join('&');
}

function pair(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') {
    throw new EnodeInputError(
      `The query parameter ${name} holds an object or a list: give text, or a querySerializer`,
    );
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `checkInit` lets nothing else pass
  return `${name}=${encodeURIComponent(value as string | number | boolean)}`;
}
