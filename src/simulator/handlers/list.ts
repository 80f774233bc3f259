import type { ListStyle } from '../contracts/contract.ts';
import { type Page, pageOf } from '../world/pages.ts';
import { type Call, type Handler, ok } from './handler.ts';

/** Answers a list in the style of the version, whole or page by page. */
export const listing =
  <T extends { sequence: number }>(
    name: string,
    styleOf: (call: Call) => ListStyle,
    entriesOf: (call: Call) => readonly T[],
    view: (call: Call, entry: T) => object & { id: string },
  ): Handler =>
  (call) => {
    const style = styleOf(call);
    const shown = (entry: T): object & { id: string } => view(call, entry);
    const entries = entriesOf(call);
    return ok(style.write(style.paged ? pageFor(call, name, entries, shown) : wholeList(entries, shown)));
  };

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
