import { timerMs } from '../core/timer.ts';

/** Time as this room sees it. Tests bring their own. */
export interface ActionClock {
  /** Milliseconds that only ever grow; for waits. */
  now(): number;
  /** Milliseconds since 1970; only to understand times that the server names. */
  date(): number;
  /** Calls `run` once, `ms` from now. The returned function calls it off. */
  setTimer(ms: number, run: () => void): () => void;
  /**
   * Whether a timer belongs to the request that set it, and is gone with it. Then each wait keeps a timer of its own,
   * since it cannot rely on those of others. @default false
   */
  readonly ownTimers?: boolean;
}

/**
 * The clock of this machine. Its timers hold the process, as those of any wait do: an unfinished `await` that
 * lets the process end without a word would be worse than a process that stays until the deadline.
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
