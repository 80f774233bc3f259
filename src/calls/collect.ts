import { checkLimit } from './check-limit.ts';
import type { WalkOptions } from './walk.ts';

/** The items of a list from its start, at most `limit`. The list is made when the limit was checked. */
export async function collect<T>(
  listOf: (limit: number) => AsyncIterable<T>,
  options: WalkOptions,
  limit: number,
): Promise<T[]> {
  checkLimit(limit, `${options.name}().toArray`);
  const items: T[] = [];
  if (limit === 0) return items;
  for await (const item of listOf(Math.min(limit, options.limit))) items.push(item);
  return items;
}
