import { EnodeUnreadableError } from '../errors/errors.ts';
import { responseContext, responseInfo } from '../transport/response-note.ts';
import { responseVersionOf } from '../transport/response-version.ts';
import { noteFreshness } from './freshness.ts';
import type { Page, PageCursor } from './page.ts';
import type { CallResult } from './with-response.ts';

/**
 * Makes a page of a response.
 *
 * @param most How many items are still wanted.
 * @throws EnodeUnreadableError when the response is not a list.
 */
export function makePage(
  { data, response }: CallResult<unknown>,
  here: PageCursor,
  most: number,
): Page<unknown> & { readonly response: Response } {
  const { items, after, before } = parts(data, response);
  // What is asked for by `before` is walked towards the beginning.
  const backwards = here.before !== undefined;
  const onward = backwards ? before : after;
  const isCut = items.length > most;
  const wanted = isCut ? items.slice(0, most) : items;
  const page = {
    data: wanted,
    pagination: { after, before },
    here,
    next: onward === null || isCut ? undefined : backwards ? { before: onward } : { after: onward },
  };
  // Not enumerable, so that a page can be logged and written as JSON.
  Object.defineProperties(page, {
    response: { value: response },
    version: { get: () => responseVersionOf(response.headers) },
    [Symbol.iterator]: { value: () => wanted[Symbol.iterator]() },
  });
  if (response.status === 202 || response.status === 206) noteFreshness(page, response);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `response` was defined above
  return page as Page<unknown> & { readonly response: Response };
}

interface Parts {
  items: readonly unknown[];
  after: string | null;
  before: string | null;
}

/** Older versions return the bare array. */
function parts(data: unknown, response: Response): Parts {
  if (Array.isArray(data)) return { items: data as unknown[], after: null, before: null };
  const page = (data ?? {}) as { data?: unknown; pagination?: { after?: unknown; before?: unknown } | null };
  if (!Array.isArray(page.data)) throw unreadable('no list', response);
  const { after, before } = page.pagination ?? {};
  return { items: page.data as unknown[], after: cursor(after, response), before: cursor(before, response) };
}

function cursor(value: unknown, response: Response): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') return value;
  throw unreadable('a cursor that is not a string', response);
}

/** A response that is JSON, but not what a list is made of. */
export function unreadable(reason: string, response: Response): EnodeUnreadableError {
  const length = responseInfo(response)?.bodyLength ?? 0;
  return new EnodeUnreadableError(
    reason,
    response.headers.get('content-type'),
    length,
    responseContext(response),
  );
}

export { pageOf } from './page-of.ts';
