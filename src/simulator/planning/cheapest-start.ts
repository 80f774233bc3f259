import { minute } from '../base/zoned-time.ts';

/** Prices hold for a quarter of an hour at least. */
const quarter = 15 * minute;

/**
 * When to begin something that takes `length` ms and must be over by `until`: where the mean price is lowest, the
 * earliest of equals; at once if there is not enough time.
 */
export function cheapestStart(
  priceAt: (at: number) => number,
  { from, until, length }: { from: number; until: number; length: number },
): number {
  const cost = (start: number): number => {
    let sum = 0;
    for (let at = start; at < start + length; at += quarter) {
      sum += priceAt(at) * Math.min(quarter, start + length - at);
    }
    return sum;
  };
  let best = { start: from, cost: cost(from) };
  for (let start = from + quarter; start + length <= until; start += quarter) {
    const price = cost(start);
    if (price < best.cost * (1 - 1e-9)) best = { start, cost: price };
  }
  return best.start;
}
