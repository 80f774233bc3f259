import type { List, ListIterator } from './list.ts';
import type { Page, PageCursor } from './page.ts';
import type { AskPage, WalkOptions } from './walk.ts';
import { noteResponse } from './with-response.ts';

/** A list that asks for its first page when somebody waits for it. */
export class LazyList<T> extends Promise<Page<T>> implements List<T> {
  readonly #ask: AskPage<T>;
  readonly #options: WalkOptions;
  #first: Promise<Page<T>> | undefined;

  constructor(ask: AskPage<T>, options: WalkOptions) {
    // Never settled directly: `then` asks for the first page.
    super(() => undefined);
    this.#ask = ask;
    this.#options = options;
    noteResponse(this, async () => {
      const data = await this;
      return { data, response: data.response };
    });
  }

  /** What comes of `then` is no list any more. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** Waits for the first page. It is asked for once. */
  // oxlint-disable-next-line unicorn/no-thenable -- a promise that asks only when somebody waits for it
  override then<R = Page<T>, E = never>(
    onFulfilled?: ((page: Page<T>) => R | PromiseLike<R>) | null,
    onRejected?: ((reason: unknown) => E | PromiseLike<E>) | null,
  ): Promise<R | E> {
    const { start, limit } = this.#options;
    return (this.#first ??= this.#ask(start, undefined, limit)).then(onFulfilled, onRejected);
  }

  async *pages(): AsyncGenerator<Page<T>, void, void> {
    const { walk } = await import('./walk.ts');
    yield* walk(this.#ask, this.#options);
  }

  async toArray({ limit = Infinity }: { limit?: number | undefined } = {}): Promise<T[]> {
    const { collect } = await import('./collect.ts');
    return collect(
      (most) => new LazyList(this.#ask, { ...this.#options, limit: most }),
      this.#options,
      limit,
    );
  }

  [Symbol.asyncIterator](): ListIterator<T> {
    const pages = this.pages();
    const { ends } = this.#options;
    let here: PageCursor | undefined;
    async function* items(): AsyncGenerator<T, void, void> {
      for await (const page of pages) {
        here = page.here;
        for (const item of page.data) {
          const end = ends.find(({ aborted }) => aborted);
          // `walk` makes an error of it.
          if (end !== undefined) await pages.throw(end);
          yield item;
        }
      }
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `here` is what an iterator of a list has beside
    return Object.defineProperty(items(), 'here', { get: () => here }) as ListIterator<T>;
  }
}
