import { boundedNumber } from '../core/bounded.ts';
import type { EnodeError } from '../errors/enode-error.ts';
import { isEnodeError, isProblem } from '../errors/guards.ts';

/**
 * Whether a poll that failed may succeed later without a change by anybody, so that it does not end the wait:
 * no connection, no answer in time, 429, 5xx. The token endpoint is judged by the same measure.
 */
export function isPassing(error: unknown): error is EnodeError {
  if (isEnodeError(error, 'connection')) return !error.tls;
  if (isEnodeError(error, 'timeout')) return true;
  return (isProblem(error) || isEnodeError(error, 'authentication')) && error.retryable;
}

/**
 * Whether the trouble is one of the whole service or network, and not of this one action: then no action is
 * polled for a while.
 */
export function isGeneral(error: EnodeError): boolean {
  if (isEnodeError(error, 'connection') || isEnodeError(error, 'authentication')) return true;
  return isProblem(error) && (error.status === 429 || error.status === 503);
}

/**
 * Milliseconds that the server asked to wait, up to the client's cap; `undefined` when it did not. The cap keeps a
 * server that names next year from ending every wait of the client.
 */
export function askedWait(error: EnodeError, date: number, capMs: number): number | undefined {
  if (!isProblem(error) && !isEnodeError(error, 'authentication')) return undefined;
  const at = error.retryAt?.getTime();
  return at === undefined ? undefined : boundedNumber(at - date, 0, capMs);
}
