/** Words of a name: `chargingLocationId` and `charging-location-id` are `charging`, `location`, `id`. */
export const wordsOf = (name: string): string[] =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
    // `/charging-locations` and `chargingLocationId` speak of the same thing.
    .map((word) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word));

/** How much of two lists is the same, from 0 to 1, whatever the order. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const left = [...b];
  let common = 0;
  for (const word of a) {
    const index = left.indexOf(word);
    if (index === -1) continue;
    left.splice(index, 1);
    common += 1;
  }
  return (2 * common) / (a.length + b.length);
}
