import type { ProblemKind } from './problem-kind.ts';

/**
 * Failing statuses below 500 after which the same call may succeed later without a change by the caller:
 *
 * - 405, 408 and 424: the vendor behind Enode is unavailable, was too slow, or its answer failed.
 * - 425 and 429: too early, too many.
 *
 * 409 is not among them: the vendor rejected the request, and will again.
 */
const passing: ReadonlySet<number> = new Set([405, 408, 424, 425, 429]);

/** Statuses from 500 on that do not pass: the server does not have what was asked for. */
const lasting: ReadonlySet<number> = new Set([501, 505, 506, 510, 511]);

/**
 * Whether a failing status passes. The one rule for repeats, for `retryable` and for waits.
 *
 * @param kind A 405 whose `type` says that the method is wrong is not about the vendor.
 */
export function isPassing(status: number, kind?: ProblemKind): boolean {
  if (status >= 500) return status <= 599 && !lasting.has(status);
  return passing.has(status) && kind !== 'method-not-allowed';
}
