/** An answer that takes longer says that the server has enough to do. */
const slowMs = 2_000;

/** With how many polls at once a client begins. */
const firstLimit = 8;

/**
 * How many polls may be under way at once: more as long as answers come quickly and all places are taken, half as many
 * when the server is asked too much of. So a handful of waits never makes a burst, and ten thousand waits find out what
 * the server can do.
 */
export class AdaptiveLimit {
  readonly #most: number;
  #current: number;
  /** Polls that began before the limit was lowered say nothing of the new one. */
  #loweredAt = -Infinity;

  /** @param most It never becomes more. */
  constructor(most: number) {
    this.#most = most;
    this.#current = Math.min(firstLimit, most);
  }

  get current(): number {
    return this.#current;
  }

  /** A poll was answered. @param full Whether all places were taken while it was under way. */
  answered(startedAt: number, now: number, full: boolean): void {
    if (now - startedAt > slowMs) this.lower(startedAt, now);
    else if (full && startedAt >= this.#loweredAt) this.#current = Math.min(this.#most, this.#current + 1);
  }

  /** A poll met 429, 503 or a lost connection, or a slow answer. */
  lower(startedAt: number, now: number): void {
    if (startedAt < this.#loweredAt) return;
    this.#loweredAt = now;
    this.#current = Math.max(1, Math.floor(this.#current / 2));
  }
}
