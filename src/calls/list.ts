import type { Page, PageCursor } from './page.ts';

/** Gives the items of a list one by one. */
export interface ListIterator<T> extends AsyncGenerator<T, void, void> {
  /**
   * Parameters that give the page of the last item again, e.g. to go on in another process: no item is lost, those
   * of that page come twice. `undefined` before the first page.
   */
  readonly here: PageCursor | undefined;
}

/**
 * A list. Nothing is sent before it is used, in one of three ways; the option `limit` holds in each.
 *
 * @example
 * for await (const vehicle of enode.vehicles.list()) …            // all items, page by page
 * const vehicles = await enode.vehicles.list().toArray();         // the same at once
 * for await (const page of enode.vehicles.list().pages()) …       // pages, each with its cursors
 * const { data, next } = await enode.vehicles.list();             // the first page
 * const rest = enode.vehicles.list({ ...next });                  // from there on
 */
export interface List<T> extends Promise<Page<T>>, AsyncIterable<T> {
  /**
   * The pages, from the start in each loop. After the one that reaches `limit`, which is cut off there, no other is
   * asked for.
   *
   * @throws EnodeUnreadableError when the pages go in a circle; EnodeAbortError as soon as `signal` has aborted.
   */
  pages(): AsyncGenerator<Page<T>, void, void>;
  /**
   * All items, from the start, in one array.
   *
   * @param options `limit`: how many at most, below the limit that the list has itself.
   * @throws what the loop over the items throws.
   */
  toArray(options?: { limit?: number | undefined }): Promise<T[]>;
  /**
   * The items of all pages up to `limit`, from the start in each loop.
   *
   * @throws EnodeUnreadableError when the pages go in a circle; EnodeAbortError as soon as `signal` has aborted, also
   *   between two items of a page.
   */
  [Symbol.asyncIterator](): ListIterator<T>;
}
