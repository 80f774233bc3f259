import { sharesTimers } from '../core/platform.ts';

/** What ends at a time. */
export interface Limited {
  /** When it began, in milliseconds of `performance.now()`. */
  readonly startedAt: number;
  runOut(): void;
}

/**
 * What began at different times and ends after the same duration ends in the order in which it began: one timer, for
 * the first, does for all. A client with a thousand calls under way has one timer.
 */
export class TimeLimit {
  readonly #ms: number;
  /** In the order in which they began. */
  readonly #waiting = new Set<Limited>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timerFor: Limited | undefined;
  /** What set the timer: a test may have put another clock in its place since. */
  #setBy: typeof setTimeout | undefined;

  constructor(ms: number) {
    this.#ms = ms;
  }

  add(one: Limited): void {
    this.#waiting.add(one);
    if (this.#timer === undefined || this.#setBy !== globalThis.setTimeout) this.#start(one, this.#ms);
  }

  delete(one: Limited): void {
    if (!this.#waiting.delete(one) || this.#waiting.size > 0) return;
    // With nothing to wait for, no timer may hold the process.
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (limits.size > mostLimits) limits.delete(this.#ms);
  }

  #start(one: Limited, ms: number): void {
    if (this.#timer !== undefined) clearTimeout(this.#timer);
    this.#timerFor = one;
    this.#setBy = globalThis.setTimeout;
    this.#timer = setTimeout(() => this.#runOut(), ms);
  }

  #runOut(): void {
    this.#timer = undefined;
    const now = performance.now();
    for (const one of this.#waiting) {
      const left = one.startedAt + this.#ms - now;
      // Timers and the clock may differ by a millisecond: whom the timer was set for, it ends.
      if (one !== this.#timerFor && left > 1) return this.#start(one, left);
      this.#waiting.delete(one);
      one.runOut();
    }
    if (this.#waiting.size === 0 && limits.size > mostLimits) limits.delete(this.#ms);
  }
}

/** By duration. Most clients have two or three; beyond this many, those without waiting calls are dropped. */
const limits = new Map<number, TimeLimit>();
const mostLimits = 16;

let shared: boolean | undefined;

/** The limit of a duration, shared where timers can be. */
export function limitOf(ms: number): TimeLimit {
  if (!(shared ??= sharesTimers())) return new TimeLimit(ms);
  let limit = limits.get(ms);
  if (limit === undefined) limits.set(ms, (limit = new TimeLimit(ms)));
  return limit;
}
