/** Timers take 32 bits; what is longer fires at once. About 24 days. */
export const maxTimerMs = 2 ** 31 - 1;

/**
 * A delay that a timer can hold. A longer one fires early, so who waits longer must look at the clock and wait
 * again; one that is not a number is the longest, because a timer that fires at once would make a busy loop.
 */
export function timerMs(ms: number): number {
  return Number.isNaN(ms) ? maxTimerMs : Math.min(maxTimerMs, Math.max(0, ms));
}
