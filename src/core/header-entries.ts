/** The entries of Headers of any realm, of a list of pairs, or of an object; `undefined` for anything else. Names are not checked. */
export function headerEntries(given: unknown): Iterable<readonly [unknown, unknown]> | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  if (Array.isArray(given)) {
    return given.every(isPair) ? given : undefined;
  }
  const { entries } = given as { entries?: () => Iterable<readonly [unknown, unknown]> };
  return typeof entries === 'function' ? entries.call(given) : Object.entries(given);
}

const isPair = (value: unknown): value is [unknown, unknown] => Array.isArray(value) && value.length === 2;
