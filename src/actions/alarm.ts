import type { ActionClock } from './clock.ts';

/**
 * One timer for everything. It is set again only for an earlier time: for a later one it rings early and is
 * asked again, which costs less than clearing and setting it with every change. A timer that is overdue is not relied
 * on: it may be gone with the request, or the fake timers, under which it was set.
 */
export class Alarm {
  readonly #clock: ActionClock;
  readonly #ring: () => void;
  #cancel: (() => void) | undefined;
  #at = Infinity;
  /** The function of the platform when the timer was set: another one does not know the timer. */
  #setBy: unknown;

  constructor(clock: ActionClock, ring: () => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  /** Rings at `at` or before; never, and with no timer left, when it is Infinity. */
  set(at: number): void {
    if (at === Infinity) return this.#clear();
    const now = this.#clock.now();
    const intact = this.#setBy === globalThis.setTimeout && this.#at > now;
    if (this.#cancel !== undefined && this.#at <= at && intact) return;
    this.#clear();
    this.#at = at;
    this.#setBy = globalThis.setTimeout;
    this.#cancel = this.#clock.setTimer(Math.max(0, Math.ceil(at - now)), () => {
      this.#cancel = undefined;
      this.#at = Infinity;
      this.#ring();
    });
  }

  #clear(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#at = Infinity;
  }
}
