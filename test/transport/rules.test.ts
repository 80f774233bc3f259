import { afterEach, describe, expect, it, vi } from 'vitest';
import { EnodeInputError } from '../../src/index.ts';
import { callDefaults, resolveCallOptions, type RawCallOptions } from '../../src/transport/call-options.ts';
import {
  backOff,
  isIdempotent,
  waitAfterResponse,
  waitAfterFailure,
} from '../../src/transport/retry-policy.ts';

const resolve = (options: unknown, base = callDefaults) =>
  resolveCallOptions(options as RawCallOptions, base);

describe('the options of a call', () => {
  it('the options of a call have these defaults', () => {
    expect(resolve({})).toEqual({
      deadlineMs: 60_000,
      retryLimit: 2,
      minDelayMs: 500,
      maxDelayMs: 8_000,
      maxRetryAfterMs: 30_000,
      onVersionMismatch: 'warn',
    });
  });

  const policy = () => undefined;
  it.each<[object, object]>([
    [{ timeout: '5s' }, { deadlineMs: 5000 }],
    [{ retry: false }, { retryLimit: 0 }],
    [{ retry: 0 }, { retryLimit: 0 }],
    [{ retry: 7 }, { retryLimit: 7 }],
    [{ retry: { limit: 5 } }, { retryLimit: 5 }],
    [{ retry: { minDelay: '1s' } }, { minDelayMs: 1000 }],
    [{ retry: { maxDelay: 9000 } }, { maxDelayMs: 9000 }],
    [{ retry: { maxRetryAfter: '1m' } }, { maxRetryAfterMs: 60_000 }],
    [{ onVersionMismatch: 'throw' }, { onVersionMismatch: 'throw' }],
    [{ onVersionMismatch: policy }, { onVersionMismatch: policy }],
  ])('the options of a call are laid over those of the client: %j', (options, changed) => {
    const base = {
      ...callDefaults,
      retryLimit: 1,
      minDelayMs: 2,
      maxDelayMs: 3,
      maxRetryAfterMs: 4,
      deadlineMs: 5,
    };
    expect(resolve(options, base)).toEqual({ ...base, ...changed });
  });

  it('the options of a call take back a policy of the client', () => {
    const base = { ...callDefaults, onVersionMismatch: 'throw' } as const;
    expect(resolve({ onVersionMismatch: 'warn' }, base).onVersionMismatch).toBe('warn');
    expect(resolve({}, base).onVersionMismatch).toBe('throw');
  });

  const duration = "give milliseconds above 0, or a string such as '30s' or '5m' (at most 24 days)";
  it.each<[object, string]>([
    [{ timeout: 0 }, `timeout is 0: ${duration}`],
    [{ timeout: 'soon' }, `timeout is "soon": ${duration}`],
    [{ retry: { minDelay: -1 } }, `retry.minDelay is -1: ${duration}`],
    [{ retry: { maxDelay: NaN } }, `retry.maxDelay is NaN: ${duration}`],
    [{ retry: { maxRetryAfter: 'x' } }, `retry.maxRetryAfter is "x": ${duration}`],
    [{ retry: -1 }, 'retry.limit is -1: give a whole number from 0, or retry: false'],
    [{ retry: { limit: 1.5 } }, 'retry.limit is 1.5: give a whole number from 0, or retry: false'],
    [{ retry: '3' }, 'retry is "3": give false, a number of repeats, or { limit, minDelay, … }'],
    [{ retry: true }, 'retry is true: give false, a number of repeats, or { limit, minDelay, … }'],
    [{ retry: null }, 'retry is null: give false, a number of repeats, or { limit, minDelay, … }'],
    [{ retry: [] }, 'retry is a list: give false, a number of repeats, or { limit, minDelay, … }'],
    [{ retry: { limits: 3 } }, 'retry does not know the option "limits"; did you mean "limit"?'],
    [{ onVersionMismatch: 'ignore' }, "onVersionMismatch is ignore: give 'warn', 'throw' or a function"],
  ])('the options of a call are refused with what to write instead: %j', (options, message) => {
    expect(() => resolve(options)).toThrow(EnodeInputError);
    expect(() => resolve(options)).toThrow(message);
  });
});

describe('what may be sent again', () => {
  it.each(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'])(
    'what may be sent again: %s, however often it arrives',
    (method) => {
      expect(isIdempotent(method)).toBe(true);
    },
  );

  it.each(['POST', 'PATCH', 'get', ''])('what may be sent again: not %j by itself', (method) => {
    expect(isIdempotent(method)).toBe(false);
  });

  it.each([
    [{ mayHaveArrived: false, tls: false }, false, true],
    [{ mayHaveArrived: true, tls: false }, false, false],
    [{ mayHaveArrived: true, tls: false }, true, true],
    [{ mayHaveArrived: false, tls: false }, true, true],
    [{ mayHaveArrived: false, tls: true }, true, false],
    [{ mayHaveArrived: true, tls: true }, true, false],
  ])('what may be sent again: after %j, idempotent %s: %s', (failure, idempotent, again) => {
    expect(waitAfterFailure(failure, idempotent, callDefaults) !== undefined).toBe(again);
  });
});

describe('the wait before another attempt', () => {
  afterEach(() => void vi.restoreAllMocks());
  const headers = (retryAfter?: string) =>
    new Headers(retryAfter === undefined ? {} : { 'retry-after': retryAfter });

  it('the wait before another attempt has a limit that doubles up to its own limit, and can be anything below', () => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(1);
    const wait = backOff(callDefaults);
    expect([1, 2, 3, 4, 5, 6, 50].map(wait)).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
    random.mockReturnValue(0.5);
    expect(wait(1)).toBe(250);
  });

  it('the wait before another attempt is what the server asks for, up to the cap and inside the deadline', () => {
    const wait = (asked: string | undefined, remaining: number, worthwhile = true) =>
      waitAfterResponse(headers(asked), worthwhile, callDefaults, remaining)?.(1);
    vi.spyOn(Math, 'random').mockReturnValue(0.1);
    expect(wait('30', 30_001)).toBe(30_000);
    expect(wait('30', 30_000)).toBeUndefined();
    expect(wait('31', 60_000)).toBeUndefined();
    expect(wait('0', 1)).toBe(0);
    expect(wait('5', 60_000, false)).toBeUndefined();
    expect(wait(undefined, 60_000, false)).toBeUndefined();
    expect(wait(undefined, 1)).toBe(50);
  });
});
