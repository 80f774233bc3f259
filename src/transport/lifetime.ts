import { EnodeInputError } from '../errors/input-error.ts';

/** Something of a client that is under way. */
export interface Underway {
  /** Ends it now; it then takes itself out of the lifetime. */
  abort(reason: unknown): void;
}

/** Why calls ended that were under way when their client was closed. */
export class ClosedError extends Error {
  override readonly name = 'AbortError';
  constructor() {
    super('The client was closed');
  }
}

/**
 * All that is under way in a client, in all its versions: calls, waits of commands, pauses. `close()` ends it.
 * A set costs a call less than a listener on a signal would.
 */
export class Lifetime {
  readonly #underway = new Set<Underway>();
  #closed: ClosedError | undefined;
  #whenQuiet: (() => void) | undefined;

  /** @throws EnodeInputError when the client was closed. */
  add(one: Underway): void {
    if (this.#closed !== undefined) {
      throw new EnodeInputError('This client was closed: make another one with createEnode');
    }
    this.#underway.add(one);
  }

  delete(one: Underway): void {
    if (this.#underway.delete(one) && this.#underway.size === 0) this.#whenQuiet?.();
  }

  /** Ends all that is under way, and refuses what would begin. Done when nothing is left. */
  async close(): Promise<void> {
    this.#closed ??= new ClosedError();
    for (const one of this.#underway) one.abort(this.#closed);
    if (this.#underway.size > 0) await new Promise<void>((resolve) => (this.#whenQuiet = resolve));
  }
}
