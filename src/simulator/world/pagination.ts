import { refuse } from './refusal.ts';
import { type Ordered, orderedArray, type Sequenced, take } from '../base/ordered.ts';

/** What the API's cursor parameters say. */
export interface PageRequest {
  after?: string | undefined;
  before?: string | undefined;
  /** @default 50 */
  pageSize?: number | undefined;
}

export interface EntryPage<T> {
  items: readonly T[];
  after: string | null;
  before: string | null;
}

/** A list in order of creation: short ones are arrays, long ones are made as they are read. */
export type Entries<T extends Sequenced> = readonly T[] | Ordered<T>;

/**
 * One page of a list in order of creation. A cursor names a place between two entries, not an index, so pages
 * neither repeat nor skip entries when others come or go. Refused as `invalid` for both cursors or a wrong one.
 */
export function pageOfEntries<T extends Sequenced>(
  list: string,
  entries: Entries<T>,
  { after, before, pageSize: wanted = 50 }: PageRequest,
): EntryPage<T> {
  if (after !== undefined && before !== undefined) {
    throw refuse.invalid('Only one of the parameters after and before can be used at a time');
  }
  const from = after === undefined ? 0 : place(list, after);
  const order = 'after' in entries ? entries : orderedArray(entries);
  const pageSize = Math.min(wanted, mostAtOnce);
  const items =
    before === undefined
      ? take(order.after(from), pageSize)
      : take(order.before(place(list, before)), pageSize).toReversed();
  const first = items[0];
  const last = items.at(-1);
  return {
    items,
    after: last && isAny(order.after(last.sequence)) ? cursor(list, last.sequence) : null,
    before: first && isAny(order.before(first.sequence)) ? cursor(list, first.sequence) : null,
  };
}

const isAny = (entries: Iterable<unknown>): boolean => take(entries, 1).length > 0;

// The list's name is part of the cursor: one of another list is refused instead of meaning something else.
const cursor = (list: string, sequence: number): string =>
  Buffer.from(`${list}:${sequence}`).toString('base64url');

function place(list: string, text: string): number {
  const [name, sequence] = Buffer.from(text, 'base64url').toString('latin1').split(':');
  if (
    name === list &&
    sequence !== undefined &&
    /^\d{1,15}$/.test(sequence) &&
    cursor(list, Number(sequence)) === text
  ) {
    return Number(sequence);
  }
  throw refuse.invalid(`Not a cursor of this list: ${JSON.stringify(text)}`);
}

/** More than fits into one response, and into memory beside it. */
const mostAtOnce = 50_000;

/** All entries at once, for lists that have no pages; refused as `not-implemented` for more than 50,000 entries. */
export function wholeList<T extends Sequenced>(entries: Entries<T>): EntryPage<T> {
  const items = 'after' in entries ? take(entries.after(0), mostAtOnce + 1) : entries;
  if (items.length <= mostAtOnce) return { items, after: null, before: null };
  throw refuse.notImplemented(
    `This version lists everything at once, and there are more than ${mostAtOnce} entries: ask for those of one user, or in a version with pages`,
  );
}
