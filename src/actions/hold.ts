import type { EnodeError } from '../errors/enode-error.ts';

export interface PauseLimits {
  /** First pause in milliseconds, where the server names none; each further one is twice as long. */
  readonly firstMs: number;
  /** Longest pause that the server did not ask for. */
  readonly maxMs: number;
}

export const pauseDefaults: PauseLimits = { firstMs: 2_000, maxMs: 30_000 };

/**
 * The pause of all polls of a client after a 429, 503 or lost connection. Without it ten thousand waits that
 * back off one by one would still ask hundreds of times a second, which is what they were asked to stop.
 */
export class Hold {
  readonly #limits: PauseLimits;
  #until = -Infinity;
  #since = -Infinity;
  #failures = 0;
  #error: EnodeError | undefined;

  constructor(limits: PauseLimits) {
    this.#limits = limits;
  }

  /** When polls may go on; in the past when there is no pause. */
  get until(): number {
    return this.#until;
  }

  /** What the pause is for; `undefined` when there is none at `now`. */
  error(now: number): EnodeError | undefined {
    return this.#until > now ? this.#error : undefined;
  }

  /** A poll that began at `startedAt` met general trouble. */
  trouble(error: EnodeError, startedAt: number, now: number, askedMs: number | undefined): void {
    this.#error = error;
    // Polls that were under way when the pause began tell nothing new.
    const counts = startedAt >= this.#since;
    if (counts) {
      this.#since = now;
      this.#failures++;
    }
    const { firstMs, maxMs } = this.#limits;
    const ownMs = counts ? Math.min(maxMs, firstMs * 2 ** (this.#failures - 1)) : 0;
    this.#until = Math.max(this.#until, now + (askedMs ?? ownMs));
  }

  /** A poll succeeded: the next pause is short again. What the server asked for still holds. */
  success(): void {
    this.#failures = 0;
  }
}
