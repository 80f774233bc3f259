import { getEventListeners } from 'node:events';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readStoredToken } from '../../src/auth/stored-token.ts';
import { TokenManager } from '../../src/auth/token-manager.ts';
import type { StoredToken, TokenStore } from '../../src/auth/token-store.ts';
import { EnodeConnectionError, EnodeTimeoutError } from '../../src/errors/errors.ts';
import { Deadline } from '../../src/transport/deadline.ts';
import { rejection } from '../support/client.ts';

const hour = 3_600_000;
const fresh = (accessToken: string): StoredToken => ({
  accessToken,
  issuedAt: Date.now(),
  expiresAt: Date.now() + hour,
});

interface Asked {
  readonly signal: AbortSignal;
  resolve(accessToken: string): void;
  reject(error: unknown): void;
}

/** A manager, and the requests that it makes, which a test answers. */
function managerOver(store: Partial<TokenStore> = {}) {
  const asked: Asked[] = [];
  const request: ConstructorParameters<typeof TokenManager>[0]['request'] = (signal) =>
    new Promise((resolve, reject) => {
      asked.push({ signal, resolve: (accessToken) => resolve(fresh(accessToken)), reject });
    });
  const whole = { get: () => undefined, set: () => undefined, ...store };
  return { asked, tokens: new TokenManager({ key: 'k', store: whole, request }) };
}

const passing = () => new EnodeConnectionError(true, 'reset', {});

/** Deadlines that are stopped after their test: those of the same length share a timer. */
const deadlines: Deadline[] = [];
function deadlineOf(ms: number, signal: AbortSignal | null = null): Deadline {
  const deadline = new Deadline(ms, signal);
  deadlines.push(deadline);
  return deadline;
}

/** Lets everything happen that waits for no timer. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise<void>((resolve) => void setImmediate(resolve));
}

async function pass(ms: number): Promise<void> {
  await turns();
  vi.advanceTimersByTime(ms);
  await turns();
}

beforeAll(async () => {
  const { tokens, asked } = managerOver();
  const got = tokens.get(deadlineOf(1000));
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  asked[0]!.resolve('loaded');
  await got;
});
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'] }));
afterEach(() => {
  for (const deadline of deadlines.splice(0)) deadline.stop();
  vi.useRealTimers();
});

describe('a call that waits for a token', () => {
  it('a call that waits for a token ends at once with its deadline, and leaves neither timer nor listener', async () => {
    const { tokens, asked } = managerOver();
    const deadline = deadlineOf(40);
    const { signal } = deadline;
    const ended: number[] = [];
    const failed = rejection(tokens.get(deadline)).finally(() => ended.push(performance.now() - begin));
    const begin = performance.now();
    await pass(39);
    expect(ended).toEqual([]);
    await pass(1);
    expect(ended).toEqual([40]);
    expect(await failed).toMatchObject({ name: 'TimeoutError' });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    // What is only slow is good for the next call, for a while.
    await pass(740);
    expect(asked[0]!.signal.aborted).toBe(false);
    await pass(20);
    expect(asked[0]!.signal.aborted).toBe(true);
    const next = tokens.get(deadlineOf(9_000));
    await turns();
    expect(asked).toHaveLength(2);
    asked[1]!.resolve('next');
    expect(await next).toBe('next');
    deadlines.pop()!.stop();
    asked[0]!.reject(asked[0]!.signal.reason);
    await turns();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a call that waits for a token leaves neither timer nor listener when its token comes', async () => {
    const { tokens, asked } = managerOver();
    const deadline = deadlineOf(61_234);
    const got = tokens.get(deadline);
    await turns();
    asked[0]!.resolve('a');
    expect(await got).toBe('a');
    deadline.stop();
    expect(getEventListeners(deadline.signal, 'abort')).toEqual([]);
    await turns();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a call that waits for a token asks for nothing when it had ended before', async () => {
    const { tokens, asked } = managerOver();
    expect(await rejection(tokens.get(deadlineOf(1000, AbortSignal.abort('before'))))).toBe('before');
    expect(asked).toEqual([]);
  });

  it('a call that waits for a token is not robbed of it by another that leaves earlier', async () => {
    const { tokens, asked } = managerOver();
    const short = rejection(tokens.get(deadlineOf(40)));
    const long = tokens.get(deadlineOf(9_000));
    await pass(40);
    await short;
    await pass(2_000);
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([false]);
    asked[0]!.resolve('slow');
    expect(await long).toBe('slow');
  });

  it('a call that waits for a token joins the newest request, also after an older one has failed', async () => {
    const { tokens, asked } = managerOver();
    const first = rejection(tokens.get(deadlineOf(60_000)));
    await pass(5_000);
    expect(asked).toHaveLength(2);
    asked[0]!.reject(passing());
    await turns();
    const late = tokens.get(deadlineOf(60_000));
    await turns();
    expect(asked).toHaveLength(2);
    asked[1]!.resolve('second');
    expect(await late).toBe('second');
    await expect(first).rejects.toThrow('expected a rejection');
  });

  it.each([
    ['a lost connection', passing()],
    ['a timeout', new EnodeTimeoutError('token', 1, {})],
  ])(
    'a call that waits for a token that joined one of another call tries once more after %s, and not for ever',
    async (_name, error) => {
      const { tokens, asked } = managerOver();
      const calls = [1, 2, 3].map(() => rejection(tokens.get(deadlineOf(60_000))));
      await turns();
      asked[0]!.reject(error);
      await turns();
      expect(asked).toHaveLength(2);
      asked[1]!.reject(error);
      await turns();
      expect(asked).toHaveLength(2);
      for (const one of await Promise.all(calls)) expect(one).toEqual(error);
    },
  );

  it('a call that waits for a token that joined one of another call shares a refusal', async () => {
    const { tokens, asked } = managerOver();
    const calls = [1, 2].map(() => rejection(tokens.get(deadlineOf(60_000))));
    await turns();
    const refusal = new TypeError('a defect');
    asked[0]!.reject(refusal);
    expect(await Promise.all(calls)).toEqual([refusal, refusal]);
    expect(asked).toHaveLength(1);
  });
});

describe('a token of the store', () => {
  it('a token of the store is kept in memory: the store is asked once, and no token is asked for', async () => {
    const get = vi.fn<TokenStore['get']>(() => fresh('kept'));
    const { tokens, asked } = managerOver({ get });
    expect(await tokens.get(deadlineOf(1000))).toBe('kept');
    expect(tokens.peek()).toBe('kept');
    expect(get.mock.calls).toEqual([['k']]);
    expect(asked).toEqual([]);
  });

  it('a token of a store without claims is read once per token request', async () => {
    const get = vi.fn<TokenStore['get']>(() => undefined);
    const { tokens, asked } = managerOver({ get });
    const got = tokens.get(deadlineOf(1000));
    await turns();
    asked[0]!.resolve('own');
    await got;
    expect(get).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['a', true],
    ['A9-._~+/==', true],
    ['a b', false],
    ['\u00e9a', false],
    [' a', false],
    ['a\n', false],
    ['a=b', false],
    ['=', false],
  ])('a token of the store %j can be used: %s', (accessToken, usable) => {
    expect(readStoredToken({ ...fresh('x'), accessToken }, Date.now()) !== undefined).toBe(usable);
  });

  it('a token of the store whose getter throws is none', () => {
    const token = {
      ...fresh('x'),
      get accessToken(): string {
        throw new RangeError('boom');
      },
    };
    expect(readStoredToken(token, Date.now())).toBeUndefined();
  });

  it('a token of the store has its times in bounds, or is none', () => {
    const now = 1_000_000_000_000;
    const read = (issuedAt: unknown, expiresAt: unknown) => {
      const token = readStoredToken({ accessToken: 'a', issuedAt, expiresAt, more: 1 }, now);
      return token && [token.issuedAt, token.expiresAt, Object.keys(token).length];
    };
    expect(read(now - 5, now + 5)).toEqual([now - 5, now + 5, 3]);
    expect(read(now + 5, now + 10)).toEqual([now, now + 10, 3]);
    expect(read(String(now), Infinity)).toEqual([now, now + 86_400_000, 3]);
    expect(read(-5, now)).toEqual([0, now, 3]);
    expect(read(now, now)).toEqual([now, now, 3]);
    expect(read(now, now - 1)).toBeUndefined();
    expect(read(undefined, now)).toBeUndefined();
    expect(read(now, 'soon')).toBeUndefined();
  });
});

describe('the end of a client', () => {
  it('the end of a client ends a request for a token that is under way', async () => {
    const { tokens, asked } = managerOver();
    tokens.close();
    const failed = rejection(tokens.get(deadlineOf(1000)));
    await turns();
    tokens.close();
    expect(asked[0]!.signal.aborted).toBe(true);
    asked[0]!.reject(asked[0]!.signal.reason);
    await failed;
    expect(() => tokens.close()).not.toThrow();
  });

  it('the end of a client asks for no token when the store answers after it', async () => {
    let response: (() => void) | undefined;
    const get = () => new Promise<undefined>((resolve) => (response = () => resolve(undefined)));
    const { tokens, asked } = managerOver({ get });
    const failed = rejection(tokens.get(deadlineOf(1000)));
    await turns();
    tokens.close();
    response!();
    await failed;
    expect(asked).toEqual([]);
  });
});

describe('a renewal in the background', () => {
  /** A manager that has a token which is to be renewed. */
  async function nearItsEnd() {
    const manager = managerOver();
    const got = manager.tokens.get(deadlineOf(1000));
    await turns();
    manager.asked[0]!.resolve('old');
    await got;
    await turns();
    return manager;
  }

  it('a renewal in the background begins in the last fifth of the token’s life, and again 10 s later at the earliest', async () => {
    const { tokens, asked } = await nearItsEnd();
    vi.advanceTimersByTime(hour * 0.8 - 1);
    expect(tokens.peek()).toBe('old');
    await turns();
    expect(asked).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(tokens.peek()).toBe('old');
    await turns();
    expect(asked).toHaveLength(2);
    asked[1]!.reject(passing());
    await pass(9_999);
    tokens.peek();
    await turns();
    expect(asked).toHaveLength(2);
    vi.advanceTimersByTime(1);
    tokens.peek();
    await turns();
    expect(asked).toHaveLength(3);
  });

  it('a renewal in the background that nobody needs is given up, and the next call begins anew', async () => {
    const { tokens, asked } = await nearItsEnd();
    vi.advanceTimersByTime(hour * 0.85);
    tokens.peek();
    await pass(5_000);
    expect(asked[1]!.signal.aborted).toBe(true);
    tokens.reject('old');
    const got = tokens.get(deadlineOf(60_000));
    await turns();
    expect(asked).toHaveLength(3);
    asked[2]!.resolve('new');
    expect(await got).toBe('new');
  });

  it('a renewal in the background that is given up leaves a newer request alone', async () => {
    const { tokens, asked } = await nearItsEnd();
    vi.advanceTimersByTime(hour * 0.85);
    tokens.peek();
    await pass(4_000);
    tokens.reject('old');
    // Too old for a call of little patience, which begins another beside it.
    const got = tokens.get(deadlineOf(8_000));
    await turns();
    expect(asked).toHaveLength(3);
    await pass(990);
    await pass(20);
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([false, true, false]);
    const other = tokens.get(deadlineOf(9_000));
    await turns();
    expect(asked).toHaveLength(3);
    asked[2]!.resolve('new');
    expect(await Promise.all([got, other])).toEqual(['new', 'new']);
  });

  it.each([
    [hour, 30_000],
    [10_000, 1_000],
  ])(
    'a renewal in the background does not spare the last moments of a token that lives %i ms',
    async (lifeMs, unusableMs) => {
      const store = {
        get: () => ({ accessToken: 'a', issuedAt: Date.now(), expiresAt: Date.now() + lifeMs }),
      };
      const { tokens } = managerOver(store);
      await tokens.get(deadlineOf(1000));
      vi.advanceTimersByTime(lifeMs - unusableMs - 1);
      expect(tokens.peek()).toBe('a');
      vi.advanceTimersByTime(1);
      expect(tokens.peek()).toBeUndefined();
    },
  );
});
