import { EnodeUnreadableError } from '../errors/errors.ts';
import { answerContext, answerInfo } from '../transport/answer.ts';
import type { Answered } from './call.ts';
import { noteFreshness } from './freshness.ts';

/** Where in a list a page begins, as options of the same list. Plain data: store it, and go on with it later. */
export interface PageCursor {
  readonly after?: string;
  readonly before?: string;
}

/** One page of a list. A list without pages is one page. */
export class Page<T> {
  /** The items of this page; may be empty although there is a next page. */
  readonly data: readonly T[];
  /** Cursors of the neighbouring pages; null where there is none. */
  readonly pagination: { readonly after: string | null; readonly before: string | null };
  /** Options that give this page again; empty for the first one. */
  readonly here: PageCursor;
  /** Options that give the page that follows in the direction of the list; `undefined` on the last one. */
  readonly next: PageCursor | undefined;
  readonly #response: Response;

  /** @throws EnodeUnreadableError when the answer is no list. */
  constructor({ data, response }: Answered<unknown>, here: PageCursor) {
    const { items, after, before } = parts(data, response);
    this.data = items as readonly T[];
    this.pagination = { after, before };
    this.here = here;
    // What is asked for by `before` is walked towards the beginning.
    const backwards = here.before !== undefined;
    const onward = backwards ? before : after;
    this.next = onward === null ? undefined : backwards ? { before: onward } : { after: onward };
    this.#response = response;
    if (response.status === 202 || response.status === 206) noteFreshness(this, response);
  }

  /** The answer that this page came in. */
  get response(): Response {
    return this.#response;
  }

  /** The API version in which the server answered; `undefined` when it did not say. */
  get version(): string | undefined {
    return this.#response.headers.get('enode-version') ?? undefined;
  }
}

interface Parts {
  items: readonly unknown[];
  after: string | null;
  before: string | null;
}

/** Older versions answer with the bare array. */
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
  throw unreadable('a cursor that is no text', response);
}

/** An answer that is JSON, but not what a list is made of. */
export function unreadable(reason: string, response: Response): EnodeUnreadableError {
  const length = answerInfo(response)?.bodyLength ?? 0;
  return new EnodeUnreadableError(
    reason,
    response.headers.get('content-type'),
    length,
    answerContext(response),
  );
}
