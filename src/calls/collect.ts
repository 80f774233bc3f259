import { checkLimit } from './check-limit.ts';

/** The items of a list from its start, at most `limit`. The list is made when the limit was checked. */
export async function collect<T>(list: () => AsyncIterable<T>, limit: number, name: string): Promise<T[]> {
  checkLimit(limit, name);
  const items: T[] = [];
  if (limit === 0) return items;
  for await (const item of list()) items.push(item);
  return items;
}
