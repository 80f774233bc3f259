import { problem } from '../problems.ts';

/** What the API's cursor parameters say. */
export interface PageRequest {
  after?: string | undefined;
  before?: string | undefined;
  /** @default 50 */
  pageSize?: number | undefined;
}

export interface Page<T> {
  items: readonly T[];
  after: string | null;
  before: string | null;
}

/**
 * One page of a list in order of creation. A cursor names a place between two entries, not an index, so pages
 * neither repeat nor skip entries when others come or go. 400 problem for both cursors or a wrong one.
 */
export function pageOf<T extends { sequence: number }>(
  list: string,
  entries: readonly T[],
  { after, before, pageSize = 50 }: PageRequest,
): Page<T> {
  if (after !== undefined && before !== undefined) {
    throw problem.badRequest('Only one of the parameters after and before can be used at a time');
  }
  const from = after === undefined ? 0 : place(list, after);
  const to = before === undefined ? Infinity : place(list, before);
  const between = entries.filter(({ sequence }) => sequence > from && sequence < to);
  const items = before === undefined ? between.slice(0, pageSize) : between.slice(-pageSize);
  const first = items[0];
  const last = items.at(-1);
  return {
    items,
    after: last && last !== entries.at(-1) ? cursor(list, last.sequence) : null,
    before: first && first !== entries[0] ? cursor(list, first.sequence) : null,
  };
}

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
  throw problem.badRequest(`Not a cursor of this list: ${JSON.stringify(text)}`);
}
