/* oxlint-disable typescript/no-non-null-assertion -- each index is below the length of its row */
/**
 * Names of all options of a kind. The compiler refuses a list in which one is missing, or that has one too many.
 *
 * @example
 * const known = keysOf<RetryOptions>({ limit: true, minDelay: true, … });
 */
export const keysOf = <T>(keys: Readonly<Record<keyof T, true>>): ReadonlySet<string> =>
  new Set(Object.keys(keys));

/**
 * What to say of the first own key that is not known: its name, and the known one that is most like it. `undefined`
 * when all are known. What other code adds to Object.prototype is ignored.
 */
export function unknownKey(given: object, known: ReadonlySet<string>): string | undefined {
  for (const key of Object.keys(given)) {
    if (known.has(key)) continue;
    const near = nearest(key, known);
    return `${JSON.stringify(key)}${near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`}`;
  }
  return undefined;
}

/** The known key at most two edits away, nearest first. */
function nearest(key: string, known: ReadonlySet<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = 3;
  for (const candidate of known) {
    const distance = editDistance(key.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
