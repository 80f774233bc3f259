import { atCaller } from '../errors/at-caller.ts';
import { lateIterator } from './late-iterator.ts';
import type { List, ListIterator } from './list.ts';
import type { Page } from './page.ts';
import type { AskPage, WalkOptions } from './walk.ts';
import { noteResponse } from './with-response.ts';

/** What reads a list is loaded with its first use. */
const walks = () => import('./walks.ts');

/** A list that requests its first page when it is awaited. */
export class LazyList<T> extends Promise<Page<T>> implements List<T> {
  readonly #ask: AskPage<T>;
  readonly #options: WalkOptions;
  #first: Promise<Page<T>> | undefined;

  constructor(ask: AskPage<T>, options: WalkOptions) {
    // Never settled directly: `then` asks for the first page.
    super(() => undefined);
    this.#ask = ask;
    this.#options = options;
    noteResponse(this, () => this.then((data) => ({ data, response: data.response })));
  }

  /** What comes of `then` is not a list any more. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** Waits for the first page. It is asked for once. */
  // oxlint-disable-next-line unicorn/no-thenable -- a promise that sends its request only when it is awaited
  override then<R = Page<T>, E = never>(
    onFulfilled?: ((page: Page<T>) => R | PromiseLike<R>) | null,
    onRejected?: ((reason: unknown) => E | PromiseLike<E>) | null,
  ): Promise<R | E> {
    const { start, limit } = this.#options;
    return (this.#first ??= this.#ask(start, undefined, limit)).then(onFulfilled, onRejected);
  }

  pages(): AsyncGenerator<Page<T>, void, void> {
    return lateIterator(async () => (await walks()).walk(this.#ask, this.#options));
  }

  async toArray(options: { limit?: number | undefined } = {}): Promise<T[]> {
    try {
      const { collect, limitOf } = await walks();
      return await collect(this.#ask, this.#options, limitOf(options));
    } catch (error) {
      throw atCaller(error);
    }
  }

  [Symbol.asyncIterator](): ListIterator<T> {
    return lateIterator(async () => (await walks()).itemsOf(this.#ask, this.#options));
  }
}
