import { joinSignals } from '../core/join-signals.ts';
import type { Lifetime } from '../transport/lifetime.ts';

/** Does a job of several calls and pauses, which ends with its client, and with any of the signals. */
export async function during<T>(
  lifetime: Lifetime,
  signals: readonly AbortSignal[],
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const underway = { abort: (reason: unknown) => controller.abort(reason) };
  const { signal, end } = joinSignals(controller.signal, ...signals);
  lifetime.add(underway);
  try {
    // oxlint-disable-next-line typescript/no-non-null-assertion -- of one signal or more, something is joined
    return await work(signal!);
  } finally {
    end();
    lifetime.delete(underway);
  }
}
