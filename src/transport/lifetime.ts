import { ClosedError } from '../errors/enode-error.ts';

/** Something of a client that is under way. */
export interface Abortable {
  /** Ends it now; it then takes itself out of the lifetime. */
  abort(reason: unknown): void;
}

/**
 * All that is under way in a client, in all its versions: calls, waits of commands, pauses. `close()` ends it.
 * A set costs a call less than a listener on a signal would.
 */
export class Lifetime {
  readonly #underway = new Set<Abortable>();
  readonly #end = new AbortController();
  /** Aborts with the end, for what only checks now and then whether it has come: a list between two items. */
  readonly signal: AbortSignal = this.#end.signal;
  /** Of all that wait for the end of what is under way. */
  readonly #whenQuiet: (() => void)[] = [];

  add(one: Abortable): void {
    this.#underway.add(one);
    // What begins after the end ends at once.
    if (this.signal.aborted) one.abort(this.signal.reason);
  }

  delete(one: Abortable): void {
    if (this.#underway.delete(one) && this.#underway.size === 0)
      for (const resolve of this.#whenQuiet.splice(0)) resolve();
  }

  /** Ends all that is under way, and what begins later. Done when nothing is left. */
  async close(): Promise<void> {
    this.#end.abort(new ClosedError());
    for (const one of this.#underway) one.abort(this.signal.reason);
    if (this.#underway.size > 0) await new Promise<void>((resolve) => void this.#whenQuiet.push(resolve));
  }
}
