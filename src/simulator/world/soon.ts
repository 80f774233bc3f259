import type { Clock } from '../clock.ts';

/**
 * Calls `work` for a key at this very moment of simulated time, but after what is happening has finished; several
 * calls for one key become one. What controls devices reacts to events this way, never in the middle of a change.
 */
export function createSoon(clock: Clock, work: (key: string) => void): (key: string) => void {
  const waiting = new Set<string>();
  return (key) => {
    if (waiting.has(key)) return;
    waiting.add(key);
    clock.after(0, () => {
      waiting.delete(key);
      work(key);
    });
  };
}
