import { checkLimit } from './check-limit.ts';
import { LazyList } from './lazy-list.ts';
import type { AskPage, WalkOptions } from './walk.ts';

/** The items of a list, from its start, at most so many. */
export async function collect<T>(ask: AskPage<T>, options: WalkOptions, limit: number): Promise<T[]> {
  checkLimit(limit, `${options.name}().toArray`);
  const items: T[] = [];
  if (limit === 0) return items;
  const list = new LazyList(ask, { ...options, limit: Math.min(limit, options.limit) });
  for await (const item of list) items.push(item);
  return items;
}
