import { checkLimit } from '../calls/check-limit.ts';
import { LazyList } from '../calls/lazy-list.ts';
import type { List } from '../calls/list.ts';
import { makePage } from '../calls/make-page.ts';
import type { Page } from '../calls/page.ts';
import { keysOf } from '../core/known-keys.ts';
import { checkOptions } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import { show } from '../core/show.ts';

/** What a fake list does. */
export interface FakeListOptions {
  /**
   * How many items are on a page.
   * @default all of them
   */
  pageSize?: number | undefined;
  /**
   * How many items the list gives, as the option `limit` of a list.
   * @default Infinity
   */
  limit?: number | undefined;
  /** Thrown in place of the page that would follow the last item. */
  error?: unknown;
}

const known = keysOf<FakeListOptions>({ pageSize: true, limit: true, error: true });

/**
 * A list of these items, which is read in all the ways of a real one: awaited, item by item, by pages, by `toArray`.
 *
 * @example
 * const enode = fakeEnode({ vehicles: { list: () => fakeList([car], { pageSize: 1 }) } });
 */
export function fakeList<T>(items: readonly T[], options: FakeListOptions = {}): List<T> {
  if (!Array.isArray(items))
    throw new EnodeInputError(`fakeList takes an array of items, not ${show(items)}`);
  checkOptions(options, known, 'fakeList');
  const { pageSize = Math.max(items.length, 1), limit = Infinity, error } = options;
  if (!Number.isInteger(pageSize) || pageSize < 1) {
    throw new EnodeInputError(`pageSize of fakeList is ${show(pageSize)}: give a whole number from 1`);
  }
  checkLimit(limit, 'fakeList');
  const ask = async ({ after }: { readonly after?: string }, _signal: unknown, most: number) => {
    const from = Number(after ?? 0);
    if ('error' in options && from >= items.length) throw error;
    const to = from + pageSize;
    const isLast = to >= items.length && !('error' in options);
    const data = {
      data: items.slice(from, to),
      pagination: { after: isLast ? null : String(Math.min(to, items.length)), before: null },
    };
    const here = after === undefined ? {} : { after };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the page is made of these entries
    return makePage({ data, response: Response.json(data) }, here, most) as Page<T> & { response: Response };
  };
  return new LazyList(ask, {
    start: {},
    limit,
    prefetch: false,
    ends: [],
    name: 'fakeList',
  });
}
