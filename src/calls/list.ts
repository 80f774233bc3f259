import { withVersion, type WithResponse } from './call.ts';
import type { Page, PageCursor } from './page.ts';
import type { AskPage, WalkOptions } from './walk.ts';

/** Gives the items of a list one by one. */
export interface ListIterator<T> extends AsyncGenerator<T, void, void> {
  /**
   * Options that give the page of the last item again, e.g. to go on in another process: no item is lost, those
   * of that page come twice. `undefined` before the first page.
   */
  readonly here: PageCursor | undefined;
}

/**
 * A list. Nothing is sent before it is used, in one of three ways:
 *
 * @example
 * for await (const vehicle of enode.vehicles.list()) …            // all items, page by page
 * for await (const page of enode.vehicles.list().pages()) …       // whole pages, each with its cursors
 * const { data, next } = await enode.vehicles.list();             // the first page
 * const rest = enode.vehicles.list({ ...next });                  // from there on
 */
export class List<T> extends Promise<Page<T>> implements AsyncIterable<T> {
  readonly #ask: AskPage<T>;
  readonly #options: WalkOptions;
  #first: Promise<Page<T>> | undefined;

  constructor(ask: AskPage<T>, options: WalkOptions) {
    // Settled by nobody: whoever waits comes by `then`, which asks for the first page.
    super(() => undefined);
    this.#ask = ask;
    this.#options = options;
  }

  /** What comes of `then` is no list any more. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** Waits for the first page, whole, whatever the limit is. It is asked for once. */
  // oxlint-disable-next-line unicorn/no-thenable -- a promise that asks only when somebody waits for it
  override then<R = Page<T>, E = never>(
    onFulfilled?: ((page: Page<T>) => R | PromiseLike<R>) | null,
    onRejected?: ((reason: unknown) => E | PromiseLike<E>) | null,
  ): Promise<R | E> {
    const { start, signal } = this.#options;
    this.#first ??= this.#ask(start, signal);
    return this.#first.then(onFulfilled, onRejected);
  }

  /** The first page together with the answer it came in. */
  async withResponse(): Promise<WithResponse<Page<T>>> {
    const page = await this;
    return withVersion({ data: page, response: page.response });
  }

  /**
   * The pages, from the start in each loop. Pages are whole; after the one that reaches `limit` no other is
   * asked for.
   *
   * @throws EnodeUnreadableError when the pages go in a circle; EnodeAbortError as soon as `signal` has aborted.
   */
  async *pages(): AsyncGenerator<Page<T>, void, void> {
    const { walk } = await import('./walk.ts');
    yield* walk(this.#ask, this.#options);
  }

  /**
   * The items of all pages up to `limit`, from the start in each loop.
   *
   * @throws EnodeUnreadableError when the pages go in a circle; EnodeAbortError as soon as `signal` has aborted, also
   *   between two items of a page.
   */
  [Symbol.asyncIterator](): ListIterator<T> {
    const pages = this.pages();
    const { signal, name } = this.#options;
    let left = this.#options.limit;
    let here: PageCursor | undefined;
    async function* items(): AsyncGenerator<T, void, void> {
      for await (const page of pages) {
        here = page.here;
        for (const item of page.data) {
          if (signal?.aborted === true) throw (await import('./aborted-list.ts')).abortedList(name, signal);
          yield item;
          if (--left === 0) return;
        }
      }
    }
    return Object.defineProperty(items(), 'here', { get: () => here }) as ListIterator<T>;
  }
}
