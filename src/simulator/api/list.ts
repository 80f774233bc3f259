import type { ListStyle } from '../versions/contract.ts';
import type { Sequenced } from '../base/ordered.ts';
import { type Entries, type EntryPage, pageOfEntries, wholeList } from '../world/pagination.ts';
import { type Call, type Handler, ok } from './handler.ts';

/** The response with a list, in the style of the version, whole or page by page. */
export const listing =
  <T extends Sequenced>(
    name: string,
    styleOf: (call: Call) => ListStyle,
    entriesOf: (call: Call) => Entries<T>,
    view: (call: Call, entry: T) => object & { id: string },
  ): Handler =>
  (call) => {
    const style = styleOf(call);
    const page = listed(call, name, style, entriesOf(call));
    return ok(style.write(mapPage(page, (entry) => view(call, entry))));
  };

/** The entries of the response: all, or the page that it asks for. */
export const listed = <T extends Sequenced>(
  call: Call,
  name: string,
  { paged }: ListStyle,
  entries: Entries<T>,
): EntryPage<T> => (paged ? pageIn(call, name, entries) : wholeList(entries));

/** The page that a call asks for, its entries as `view` shows them. */
export const pageFor = <T extends Sequenced, V>(
  call: Call,
  list: string,
  entries: Entries<T>,
  view: (entry: T) => V,
): EntryPage<V> => mapPage(pageIn(call, list, entries), view);

/** The page with other entries in the same places. */
export const mapPage = <T, V>(page: EntryPage<T>, view: (entry: T) => V): EntryPage<V> => ({
  ...page,
  items: page.items.map(view),
});

function pageIn<T extends Sequenced>(call: Call, list: string, entries: Entries<T>): EntryPage<T> {
  const { after, before, pageSize } = call.query;
  return pageOfEntries(list, entries, {
    after: typeof after === 'string' ? after : undefined,
    before: typeof before === 'string' ? before : undefined,
    pageSize: typeof pageSize === 'number' ? pageSize : undefined,
  });
}
