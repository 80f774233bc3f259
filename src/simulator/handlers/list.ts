import { type Page, pageOf } from '../world/pages.ts';
import type { Call } from './handler.ts';

/** The page that a call asks for, its entries as `view` shows them. */
export function pageFor<T extends { sequence: number }, V>(
  call: Call,
  list: string,
  entries: readonly T[],
  view: (entry: T) => V,
): Page<V> {
  const { after, before, pageSize } = call.query;
  const page = pageOf(list, entries, {
    after: typeof after === 'string' ? after : undefined,
    before: typeof before === 'string' ? before : undefined,
    pageSize: typeof pageSize === 'number' ? pageSize : undefined,
  });
  return { ...page, items: page.items.map(view) };
}

/** All entries at once, for lists that have no pages. */
export const wholeList = <T, V>(entries: readonly T[], view: (entry: T) => V): Page<V> => ({
  items: entries.map(view),
  after: null,
  before: null,
});
