/*
 * What can be sent as JSON or in a query without turning silently into something else: JSON.stringify makes NaN and
 * an invalid Date `null` and a Map `{}`, drops functions, and throws errors of its own for a bigint or a circle.
 */

/** Half a surrogate pair, which no encoding can carry. Not isWellFormed, which some runtimes lack. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** What is wrong with a value that is not an object; `undefined` when it can be sent. */
function scalarFault(value: unknown): string | undefined {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? undefined : `is ${value}: give a finite number`;
    case 'string':
      return loneSurrogate.test(value)
        ? 'has half a surrogate pair: it is not valid Unicode text'
        : undefined;
    case 'bigint':
      return 'is a bigint: give a number or a string';
    case 'symbol':
    case 'function':
      return `is a ${typeof value}, which cannot be sent`;
    default:
      return undefined;
  }
}

const isInvalidDate = (value: object): boolean => value instanceof Date && Number.isNaN(value.getTime());

/**
 * What is wrong with a value that is to be sent as JSON, with the path of the place, and never the value itself;
 * `undefined` when it can be sent. Dates become ISO 8601 by their own `toJSON`.
 */
export function jsonFault(value: unknown, path: string, parents: readonly object[] = []): string | undefined {
  if (typeof value !== 'object' || value === null) {
    const fault = scalarFault(value);
    return fault && `${path} ${fault}`;
  }
  if (isInvalidDate(value)) return `${path} is an invalid Date`;
  if (parents.includes(value)) return `${path} holds itself: a circle cannot be sent as JSON`;
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function') return undefined;
  if (value instanceof Map || value instanceof Set)
    return `${path} is a Map or Set: give an object or a list`;
  const inner = [...parents, value];
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      // JSON would write null in its place.
      const fault =
        item === undefined ? `${path}[${index}] is undefined` : jsonFault(item, `${path}[${index}]`, inner);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }
  for (const [key, item] of Object.entries(value)) {
    const fault = jsonFault(item, `${path}.${key}`, inner);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** A query as it is sent, or what is wrong with it. */
export type WireQuery = { readonly query: Record<string, unknown> } | { readonly fault: string };

/**
 * The parameters of a query as they are sent: Dates as ISO 8601, in lists and objects, too. The result has no
 * prototype, so that nothing that other code adds to Object.prototype is sent.
 */
export function wireQuery(given: Readonly<Record<string, unknown>>): WireQuery {
  const query: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(given)) {
    const fault =
      jsonFault(value, name) ?? (loneSurrogate.test(name) ? 'A name has half a surrogate pair' : undefined);
    if (fault !== undefined) return { fault };
    query[name] = wired(value);
  }
  return { query };
}

function wired(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(wired);
  if (typeof value !== 'object' || value === null) return value;
  const result: Record<string, unknown> = Object.create(null);
  for (const [key, inner] of Object.entries(value)) result[key] = wired(inner);
  return result;
}
