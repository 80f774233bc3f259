import type { WebResponse } from '../core/web-types.ts';

/** Where in a list a page begins, as parameters of the same list. Plain data: store it, and go on with it later. */
export interface PageCursor {
  readonly after?: string;
  readonly before?: string;
}

/**
 * One page of a list. A list without pages is one page.
 *
 * @example
 * for (const vehicle of await enode.vehicles.list()) …            // its items
 * if (page.next) await enode.vehicles.list({ pageSize: 50, ...page.next });
 */
export interface Page<T> extends Iterable<T> {
  /** The items of this page; may be empty although there is a next page. */
  readonly data: readonly T[];
  /** Cursors of the neighbouring pages; null where there is none. */
  readonly pagination: { readonly after: string | null; readonly before: string | null };
  /** Parameters that give this page again; empty for the first one. */
  readonly here: PageCursor;
  /**
   * Parameters that give the page that follows in the direction of the list; `undefined` on the last one, and on one
   * that `limit` has cut off: nothing more is wanted then.
   */
  readonly next: PageCursor | undefined;
  /** The response that this page came in. */
  readonly response: WebResponse;
  /** The API version in which the server responded; `undefined` when it did not say. */
  readonly version: string | undefined;
}
