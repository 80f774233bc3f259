import { checkLimit } from './check-limit.ts';
import { walk, type AskPage, type WalkOptions } from './walk.ts';

/** The items of a list from its start, at most `limit`. */
export async function collect<T>(ask: AskPage<T>, options: WalkOptions, limit: number): Promise<T[]> {
  checkLimit(limit, `${options.name}().toArray`);
  const items: T[] = [];
  if (limit === 0) return items;
  for await (const { data } of walk(ask, { ...options, limit: Math.min(limit, options.limit) })) {
    for (const item of data) items.push(item);
  }
  return items;
}
