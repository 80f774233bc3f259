/**
 * Listens to callers' signals, once each however many waits share one: a service that gives all its waits the
 * signal of its shutdown would otherwise add ten thousand listeners, and removing each would search through all others.
 */
export class Signals {
  readonly #heard = new Map<AbortSignal, Set<() => void>>();

  /** Calls `run` when the signal aborts. The returned function ends that; the last one takes the listener away. */
  add(signal: AbortSignal, run: () => void): () => void {
    let runs = this.#heard.get(signal);
    if (runs === undefined) {
      runs = new Set();
      this.#heard.set(signal, runs);
      signal.addEventListener('abort', this.#onAbort);
    }
    const own = runs.add(run);
    return () => {
      if (!own.delete(run) || own.size > 0) return;
      this.#heard.delete(signal);
      signal.removeEventListener('abort', this.#onAbort);
    };
  }

  readonly #onAbort = (event: Event): void => {
    // Each of them ends its own listening; a Set allows that on the way.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens to signals only
    for (const run of this.#heard.get(event.currentTarget as AbortSignal) ?? []) run();
  };
}
