import type { ListIterator } from './list.ts';
import type { PageCursor } from './page.ts';
import { walk, type AskPage, type WalkOptions } from './walk.ts';

/**
 * The items of a list, one by one. The items of a page are returned directly, without a generator; calls that overlap are
 * resolved in their order, as those of a generator are.
 * What ends the list ends it between two items of a page, too.
 */
export function itemsOf<T>(ask: AskPage<T>, options: WalkOptions): ListIterator<T> {
  const pages = walk(ask, options);
  let here: PageCursor | undefined;
  let items: readonly T[] = [];
  let at = 0;
  let turn: Promise<unknown> | undefined;
  // oxlint-disable-next-line typescript/no-non-null-assertion -- asked for while `at` is below the length
  const take = (): IteratorYieldResult<T> => ({ done: false, value: items[at++]! });
  const { ends } = options;

  /** Asked for each item: a loop costs less than a function for each signal. */
  function aborted(): AbortSignal | undefined {
    for (const end of ends) if (end.aborted) return end;
    return undefined;
  }

  function inTurn<R>(work: () => Promise<R>): Promise<R> {
    const mine = runAfter(turn, work, () => void (turn === mine && (turn = undefined)));
    turn = mine;
    return mine;
  }
  async function step(): Promise<IteratorResult<T, void>> {
    for (;;) {
      const end = at < items.length ? aborted() : undefined;
      if (end !== undefined) {
        items = [];
        // It turns that into an error.
        await pages.throw(end);
      }
      if (at < items.length) return take();
      const page = await pages.next();
      if (page.done === true) return page;
      ({ here, data: items } = page.value);
      at = 0;
    }
  }
  /** Ends the walk, and keeps nothing of it. */
  const leave = (then: () => IteratorReturnResult<void>) =>
    inTurn(async () => {
      items = [];
      await pages.return();
      return then();
    });
  const over = () => leave(() => ({ done: true, value: undefined }));

  return {
    get here() {
      return here;
    },
    next: () =>
      turn === undefined && at < items.length && aborted() === undefined
        ? Promise.resolve(take())
        : inTurn(step),
    return: over,
    throw: (error: unknown) =>
      leave(() => {
        throw error;
      }),
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => void (await over()),
  };
}

/** Awaits all that it runs, and nothing else awaits it here: so the stack of an error leads to the caller's line. */
async function runAfter<R>(
  before: Promise<unknown> | undefined,
  work: () => Promise<R>,
  over: () => void,
): Promise<R> {
  try {
    await before?.catch(() => undefined);
    return await work();
  } finally {
    over();
  }
}
