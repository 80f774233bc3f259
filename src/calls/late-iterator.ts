import type { ListIterator } from './list.ts';

/** An iterator whose code is loaded with its first step. */
export function lateIterator<I extends AsyncGenerator<T, void, void>, T>(
  load: () => Promise<I>,
): ListIterator<T> {
  let loading: Promise<I> | undefined;
  let iterator: (I & { readonly here?: ListIterator<T>['here'] }) | undefined;
  type Step = Promise<IteratorResult<T, void>>;
  /** Awaited, so that the stack of an error leads to the caller's line. */
  async function first(run: (loaded: I) => Step): Step {
    iterator = await (loading ??= load());
    return await run(iterator);
  }
  const step = (run: (loaded: I) => Step): Step => (iterator === undefined ? first(run) : run(iterator));
  const leave = () => step((loaded) => loaded.return());
  const relayed: ListIterator<T> = {
    get here() {
      return iterator?.here;
    },
    // Without `step`, which makes a function: this is called for each item.
    next: () => (iterator === undefined ? first((loaded) => loaded.next()) : iterator.next()),
    return: leave,
    throw: (error) => step((loaded) => loaded.throw(error)),
    [Symbol.asyncIterator]: () => relayed,
    [Symbol.asyncDispose]: () => leave().then(() => {}),
  };
  return relayed;
}
