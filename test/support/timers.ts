import { vi } from 'vitest';

/**
 * Lets a test decide when a deadline runs out, instead of racing the clock: timers set with exactly `ms` can be
 * fired by hand.
 */
export function captureTimers(ms: number): {
  fire: () => void;
  count: () => number;
  allCleared: () => boolean;
} {
  const real = globalThis.setTimeout;
  const fired: (() => void)[] = [];
  const handles: unknown[] = [];
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(
    (callback: () => void, delay?: number, ...rest: unknown[]) => {
      const handle = real(callback as never, delay, ...(rest as []));
      if (delay === ms) {
        fired.push(callback);
        handles.push(handle);
      }
      return handle;
    },
  );
  const clear = vi.spyOn(globalThis, 'clearTimeout');
  return {
    fire: () => fired.at(-1)!(),
    count: () => handles.length,
    allCleared: () => {
      const cleared = new Set(clear.mock.calls.map(([handle]) => handle as unknown));
      return handles.every((handle) => cleared.has(handle));
    },
  };
}
