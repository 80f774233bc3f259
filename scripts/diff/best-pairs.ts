/**
 * Pairs each item of `left` with at most one of `right`, the most alike first; pairs below `least` are none.
 * The same pairs come out when the sides are exchanged.
 */
export function bestPairs<T>(
  left: readonly T[],
  right: readonly T[],
  nameOf: (item: T) => string,
  score: (a: T, b: T) => number,
  least: number,
): [T, T][] {
  const candidates = left
    .flatMap((a) =>
      right.map((b) => ({ a, b, score: score(a, b), name: [nameOf(a), nameOf(b)].toSorted().join('\n') })),
    )
    .filter((candidate) => candidate.score >= least)
    .toSorted((x, y) => y.score - x.score || (x.name < y.name ? -1 : 1));
  const taken = new Set<T>();
  return candidates.flatMap(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    return [[a, b] as [T, T]];
  });
}
