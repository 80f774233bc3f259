import type { ActionClock } from '../actions/index.ts';

/** Waits, or until the signal ends it. Leaves neither timer nor listener behind. */
export async function pause(
  clock: Pick<ActionClock, 'setTimer'>,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (signal?.aborted === true) return;
  await new Promise<void>((resolve) => {
    const end = () => {
      cancel();
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const cancel = clock.setTimer(ms, end);
    signal?.addEventListener('abort', end, { once: true });
  });
}
