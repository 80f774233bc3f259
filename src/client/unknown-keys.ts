import { EnodeInputError } from '../errors/input-error.ts';

/**
 * Refuses options that nobody reads. A misspelt option would otherwise be silently ignored: the call would run
 * without its filter, deadline or retry limit.
 */
export function refuseUnknownKeys(given: object, known: ReadonlySet<string>, where: string): void {
  for (const key in given) {
    if (known.has(key)) continue;
    const near = nearest(key, known);
    throw new EnodeInputError(
      `${where} does not know the option ${JSON.stringify(key)}${near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`}`,
    );
  }
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
