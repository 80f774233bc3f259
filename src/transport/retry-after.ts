import { askedWaitMs, timeOf } from '../core/bounded.ts';

/**
 * Milliseconds that a response asks to wait by `Retry-After`: seconds, or a date that is read against the response's
 * own `Date` header, since the clocks of server and client differ. `undefined` when there is none or it cannot be
 * read, so that the usual back-off applies.
 */
export function retryAfterMs(headers: Pick<Headers, 'get'>, now: number = Date.now()): number | undefined {
  const value = headers.get('retry-after');
  return value === null ? undefined : askedWaitMs(value, timeOf(headers.get('date')) ?? now);
}
