import { tagOf } from './tag-of.ts';

/** The entries of Headers of any realm, of a list of pairs, or of an object; `undefined` for anything else. Names are not checked. */
export function headerEntries(given: unknown): Iterable<readonly [unknown, unknown]> | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  if (Array.isArray(given)) {
    return given.every(isPair) ? given : undefined;
  }
  const { entries } = given as { entries?: () => Iterable<readonly [unknown, unknown]> };
  if (typeof entries === 'function') return entries.call(given);
  // A promise or a date has no members, and would be taken for no headers.
  return tagOf(given) === 'Object' ? Object.entries(given) : undefined;
}

const isPair = (value: unknown): value is [unknown, unknown] => Array.isArray(value) && value.length === 2;
