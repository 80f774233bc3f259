/* oxlint-disable typescript/no-non-null-assertion -- ky asks for a delay after a failed attempt, and there is one attempt at least */
import ky from 'ky';
import { resultOf, type RetryDecision } from './retry-decision.ts';

export interface RepeatOptions<T> {
  /** The attempt that was already made. */
  readonly first: RetryDecision<T>;
  /** Makes another attempt. */
  readonly next: () => Promise<RetryDecision<T>>;
  /** How often `next` may be called. */
  readonly limit: number;
  /** Ends waiting. */
  readonly signal: AbortSignal;
  /** Called before each wait. */
  readonly onWait?: (decision: RetryDecision<T>, delayMs: number) => void;
}

/** Carries a decision through ky. */
class Again extends Error {}

/**
 * Repeats an attempt with ky, which counts and waits. The first attempt has been made already, outside of ky:
 * most calls need no second one, and building what ky needs (a Request with a signal, clones) would cost them a
 * fifth of their throughput. So this file, and ky with it, is loaded at the first failure, and replays that failure as its first
 * attempt. It sees neither headers nor bodies, so none can end up in an error of its own.
 */
export async function repeat<T>(options: RepeatOptions<T>): Promise<T> {
  const { first, next, limit, signal, onWait } = options;
  let decision: RetryDecision<T> | undefined;
  try {
    await ky('http://attempt.invalid/', {
      fetch: async () => {
        decision =
          decision === undefined ? first : await next().catch((error: unknown) => ({ outcome: { error } }));
        if (decision.again !== undefined) throw new Again();
        return new Response(null);
      },
      signal,
      timeout: false,
      retry: {
        limit,
        shouldRetry: ({ error }) => error instanceof Again,
        delay: (count) => {
          const delayMs = decision!.again!(count);
          onWait?.(decision!, delayMs);
          return delayMs;
        },
      },
    });
  } catch (error) {
    // Out of attempts: the last outcome stands. Anything else is the signal's reason or a defect.
    if (!(error instanceof Again)) throw error;
  }
  return resultOf(decision!);
}
