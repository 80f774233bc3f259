import type { WebAbortSignal } from '../core/web-types.ts';
import { keysOf } from '../core/known-keys.ts';
import { show } from '../core/show.ts';
import { durationMs, isOptions, refuseUnknownKeys } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import type { Duration } from '../core/duration.ts';
import type { VersionMismatchPolicy } from './version-mismatch.ts';

/** How a call is repeated after an attempt that failed. Waits are random between 0 and a limit that doubles. */
export interface RetryOptions {
  /**
   * How many times a request may be sent again, at most.
   * @default 2
   */
  limit?: number | undefined;
  /**
   * Upper limit of the first wait.
   * @default '500ms'
   */
  minDelay?: Duration | undefined;
  /**
   * Upper limit of any wait that the server did not ask for.
   * @default '8s'
   */
  maxDelay?: Duration | undefined;
  /**
   * Longest `Retry-After` that is waited for. When the server asks for more, the response is handed back at once,
   * with the time in `retryAt`.
   * @default '30s'
   */
  maxRetryAfter?: Duration | undefined;
}

/** Options of every request, raw ones included. */
export interface RawCallOptions {
  /**
   * Time for the whole call: token, all attempts, waits between them, and the body.
   * @default '60s'
   */
  timeout?: Duration | undefined;
  /** Repeats: `false` or 0 for none, a number for that many, or the details. */
  retry?: RetryOptions | number | false | undefined;
  /**
   * Whether sending the request twice does no harm. GET, PUT and DELETE are repeated after any passing failure;
   * POST and PATCH only when nothing reached the server, or on 429. Set it to `true` for a POST that may be
   * repeated, to `false` for a PUT that may not.
   */
  idempotent?: boolean | undefined;
  /** What to do when the server responds in another version than asked for. @default 'warn' */
  onVersionMismatch?: VersionMismatchPolicy | undefined;
  /** Ends the call, whatever it is waiting for. */
  signal?: WebAbortSignal | null | undefined;
}

/** The same with every default filled in and every duration in milliseconds. */
export interface ResolvedCallOptions {
  readonly deadlineMs: number;
  readonly retryLimit: number;
  readonly minDelayMs: number;
  readonly maxDelayMs: number;
  readonly maxRetryAfterMs: number;
  readonly onVersionMismatch: VersionMismatchPolicy;
}

/** Every default of a call, in one place. */
export const callDefaults: ResolvedCallOptions = {
  deadlineMs: 60_000,
  retryLimit: 2,
  minDelayMs: 500,
  maxDelayMs: 8_000,
  maxRetryAfterMs: 30_000,
  onVersionMismatch: 'warn',
};

/** Lays options over a base. Called only where there are options, so that plain calls pay nothing. */
export function resolveCallOptions(
  options: Pick<RawCallOptions, 'timeout' | 'retry' | 'onVersionMismatch'>,
  base: ResolvedCallOptions,
): ResolvedCallOptions {
  const { timeout, retry, onVersionMismatch } = options;
  const details: RetryOptions =
    retry === undefined
      ? {}
      : retry === false
        ? { limit: 0 }
        : typeof retry === 'number'
          ? { limit: retry }
          : checkedDetails(retry);
  return {
    deadlineMs: timeout === undefined ? base.deadlineMs : durationMs(timeout, 'timeout'),
    retryLimit: details.limit === undefined ? base.retryLimit : retryLimit(details.limit),
    minDelayMs:
      details.minDelay === undefined ? base.minDelayMs : durationMs(details.minDelay, 'retry.minDelay'),
    maxDelayMs:
      details.maxDelay === undefined ? base.maxDelayMs : durationMs(details.maxDelay, 'retry.maxDelay'),
    maxRetryAfterMs:
      details.maxRetryAfter === undefined
        ? base.maxRetryAfterMs
        : durationMs(details.maxRetryAfter, 'retry.maxRetryAfter'),
    onVersionMismatch:
      onVersionMismatch === undefined ? base.onVersionMismatch : mismatchPolicy(onVersionMismatch),
  };
}

const knownDetails = keysOf<RetryOptions>({
  limit: true,
  minDelay: true,
  maxDelay: true,
  maxRetryAfter: true,
});

function checkedDetails(retry: unknown): RetryOptions {
  if (!isOptions(retry)) {
    throw new EnodeInputError(
      `retry is ${show(retry)}: give false, a number of repeats, or { limit, minDelay, … }`,
    );
  }
  refuseUnknownKeys(retry, knownDetails, 'retry');
  return retry;
}

function retryLimit(limit: number): number {
  if (!Number.isInteger(limit) || limit < 0) {
    throw new EnodeInputError(`retry.limit is ${limit}: give a whole number from 0, or retry: false`);
  }
  return limit;
}

function mismatchPolicy(policy: VersionMismatchPolicy): VersionMismatchPolicy {
  if (policy !== 'warn' && policy !== 'throw' && typeof policy !== 'function') {
    throw new EnodeInputError(`onVersionMismatch is ${String(policy)}: give 'warn', 'throw' or a function`);
  }
  return policy;
}
