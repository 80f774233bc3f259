import type { EnodeError } from '../errors/enode-error.ts';
import { isEnodeError, isProblem } from '../errors/guards.ts';

/**
 * Whether a look that failed may succeed later without a change by anybody, so that it does not end the wait:
 * no connection, no answer in time, 429, 5xx. The token endpoint is judged by the same measure.
 */
export function isPassing(error: unknown): error is EnodeError {
  if (isEnodeError(error, 'connection') || isEnodeError(error, 'timeout')) return true;
  if (isProblem(error)) return error.retryable || isServerError(error.status);
  if (!isEnodeError(error, 'authentication')) return false;
  const { status } = error.context;
  // A token endpoint that answers nonsense with 200 is set up wrongly; waiting will not mend it.
  return status !== undefined && (status === 429 || isServerError(status));
}

/**
 * Whether the trouble is one of the whole service or network, and not of this one action: then no action is
 * looked at for a while.
 */
export function isGeneral(error: EnodeError): boolean {
  if (isEnodeError(error, 'connection') || isEnodeError(error, 'authentication')) return true;
  return isProblem(error) && (error.status === 429 || error.status === 503);
}

/** Milliseconds that the server asked to wait; `undefined` when it did not. */
export function askedWait(error: EnodeError, date: number): number | undefined {
  if (!isProblem(error) || error.retryAt === undefined) return undefined;
  return Math.max(0, error.retryAt.getTime() - date);
}

function isServerError(status: number): boolean {
  return status >= 500 && status <= 599;
}
