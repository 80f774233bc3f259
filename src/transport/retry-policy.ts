import type { ResolvedCallOptions } from './call-options.ts';
import { retryAfterMs } from './retry-after.ts';

/** Methods that do the same however often they arrive. */
const idempotentMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);

export function isIdempotent(method: string): boolean {
  return idempotentMethods.has(method);
}

/**
 * The wait before another attempt after a response, or `undefined` when the response is final. `Retry-After` is
 * obeyed up to its cap and never shortened; above the cap, or beyond the deadline, the response is final, so that
 * the caller learns the time instead of waiting for a timeout.
 *
 * @param worthwhile Whether sending it again is of use and does no harm.
 */
export function waitAfterResponse(
  headers: Pick<Headers, 'get'>,
  worthwhile: boolean,
  options: ResolvedCallOptions,
  remainingMs: number,
): ((repeat: number) => number) | undefined {
  if (!worthwhile) return undefined;
  const asked = retryAfterMs(headers);
  if (asked === undefined) return backOff(options);
  return asked > options.maxRetryAfterMs || asked >= remainingMs ? undefined : () => asked;
}

/**
 * The wait before another attempt after there was no response, or `undefined` when it may not be sent again, or when
 * another attempt would end the same.
 */
export function waitAfterFailure(
  { mayHaveArrived, tls }: { readonly mayHaveArrived: boolean; readonly tls: boolean },
  idempotent: boolean,
  options: ResolvedCallOptions,
): ((repeat: number) => number) | undefined {
  return tls || (mayHaveArrived && !idempotent) ? undefined : backOff(options);
}

/** Full jitter: anything between 0 and a limit that doubles, so that clients that fail together part. */
export function backOff(options: ResolvedCallOptions): (repeat: number) => number {
  return (count) => Math.random() * Math.min(options.maxDelayMs, options.minDelayMs * 2 ** (count - 1));
}
