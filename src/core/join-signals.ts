/** A signal, and what lets go of those that it listens to. */
export interface JoinedSignal {
  readonly signal: AbortSignal | undefined;
  end(): void;
}

const nothing = (): void => undefined;

/**
 * One signal that ends with the first of several. Not `AbortSignal.any`, which keeps what it makes alive as long as
 * its sources, and some runtimes lack it: `end()` leaves no listener behind.
 */
export function joinSignals(...given: readonly (AbortSignal | null | undefined)[]): JoinedSignal {
  const signals = given.filter((signal) => signal !== null && signal !== undefined);
  if (signals.length < 2) return { signal: signals[0], end: nothing };
  const controller = new AbortController();
  const ends = signals.map((signal) => {
    const abort = () => controller.abort(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    return () => signal.removeEventListener('abort', abort);
  });
  return { signal: controller.signal, end: () => ends.forEach((end) => end()) };
}
