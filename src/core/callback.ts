import { type overtime, within } from './within.ts';

/*
 * The one way in which functions of users are called. Such a function may be synchronous or asynchronous, throw,
 * reject, never settle, or return something that its type does not allow. There are three kinds of it:
 *
 * - `notify`: it only watches. Nothing that it does reaches the work it watches.
 * - `runCallback`: its failure counts, and it may be asynchronous. The caller awaits what this returns, if anything.
 * - `askWithin`: its result counts, but only if it comes in time.
 *
 * With none of them can a rejected promise end the process.
 */

/** Reports the failure of a function that nothing can be thrown for. Never throws. */
export type CallbackErrorReporter = (name: string, error: unknown) => void;

/**
 * Calls a function that only watches. It is not waited for; what it throws, or what its promise rejects with, is
 * reported and goes no further.
 *
 * @param name The option that holds the function, for the report: `hooks.onResponse`.
 * @param report Without it, failures are dropped.
 */
export function notify(name: string, run: () => unknown, report?: CallbackErrorReporter): void {
  try {
    pendingOf(run())?.catch((error: unknown) => report?.(name, error));
  } catch (error) {
    report?.(name, error);
  }
}

/**
 * Calls a function whose failure counts. Throws what it throws; returns a promise of its end when it is
 * asynchronous, `undefined` when it is done, so that synchronous functions cost no promise. The caller
 * awaits the promise under a limit of its own, or gives it to `catch`.
 */
export function runCallback(run: () => unknown): Promise<void> | undefined {
  return pendingOf(run());
}

/**
 * Calls a function whose result counts, and waits for it for at most `ms` milliseconds. Rejects with what the
 * function throws or rejects with. Its late failure is dropped.
 */
export async function askWithin<T>(run: () => T | PromiseLike<T>, ms: number): Promise<T | typeof overtime> {
  const result = run();
  return isPromiseLike(result) ? within(result, ms) : result;
}

export function isPromiseLike(value: unknown): value is PromiseLike<unknown> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only asks whether there is a `then`
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}

/** The end of what a function returned; `undefined` when that is not a promise. */
function pendingOf(returned: unknown): Promise<void> | undefined {
  if (returned === undefined || !isPromiseLike(returned)) return undefined;
  // Not Promise.resolve: this also turns what a foreign `then` throws into a rejection.
  return new Promise<unknown>((resolve) => resolve(returned)).then(() => undefined);
}
