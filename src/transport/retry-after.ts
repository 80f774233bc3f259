/**
 * Milliseconds that a `Retry-After` header asks to wait: seconds, or an HTTP date. `undefined` when there is
 * none or it cannot be read, so that the usual back-off applies. A date in the past asks for no wait.
 */
export function retryAfterMs(header: string | null, now: number = Date.now()): number | undefined {
  const value = header?.trim();
  if (value === undefined || value === '') return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  // Date.parse also takes '5' or '-1'; an HTTP date begins with the name of a day.
  const at = /^[A-Za-z]{3,9},? /.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
