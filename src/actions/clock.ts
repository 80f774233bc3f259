import { timerMs } from '../core/timer.ts';

/** The time that actions go by. Tests replace it. */
export interface ActionClock {
  /** Milliseconds that only ever grow; for waits. */
  now(): number;
  /** Milliseconds since 1970; only to understand times that the server names. */
  date(): number;
  /** Calls `run` once, `ms` from now. The returned function cancels it. */
  setTimer(ms: number, run: () => void): () => void;
  /**
   * Whether a timer belongs to the request that set it, and is gone with it. Then each wait keeps a timer of its own,
   * since it cannot rely on those of others. @default false
   */
  readonly ownTimers?: boolean;
}

/**
 * The clock of this machine. Its timers keep the process running, as those of any wait do: a process that exits
 * silently during an `await` would be worse than one that runs until the deadline.
 */
export const systemClock: ActionClock = {
  now: () => performance.now(),
  date: () => Date.now(),
  setTimer: (ms, run) => {
    const timer = setTimeout(run, timerMs(ms));
    return () => clearTimeout(timer);
  },
  ownTimers: globalThis.navigator?.userAgent === 'Cloudflare-Workers',
};

/**
 * One timer for everything. It is set again only for an earlier time: for a later one it rings early and is
 * asked again, which costs less than clearing and setting it with every change. A timer that is overdue is not relied
 * on: it may be gone with the request, or the fake timers, under which it was set.
 */
export class WakeTimer {
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
    if (this.#at <= at && intact) return;
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
