import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StoredToken, TokenStore } from '../../src/index.ts';
import { TokenManager } from '../../src/auth/token-manager.ts';
import { EnodeConnectionError } from '../../src/errors/errors.ts';
import { Deadline } from '../../src/transport/deadline.ts';
import { clientOf, rejection } from '../support/client.ts';
import { json, startServer } from '../support/server.ts';

const never = () => new Promise<never>(() => undefined);
const hour = 3_600_000;
const fresh = (accessToken: string): StoredToken => ({
  accessToken,
  issuedAt: Date.now(),
  expiresAt: Date.now() + hour,
});

describe('a token request that never ends', () => {
  it('a token request that never ends costs neither the call that began it nor the others their deadline', async () => {
    await using server = await startServer();
    const good = server.tokenHandler;
    server.tokenHandler = (request, response, count) =>
      count === 1 ? undefined : good(request, response, count);
    const enode = clientOf(server, { timeout: 1500 });
    const responses = await Promise.all([1, 2, 3].map(() => enode.raw.GET('/vehicles')));
    expect(responses.map(({ response }) => response.status)).toEqual([200, 200, 200]);
    expect(server.tokenRequests).toHaveLength(2);
  });

  it('a token request that never ends is not waited for by a later call, whose owner may be gone', async () => {
    await using server = await startServer();
    let stalled = 0;
    const good = server.tokenHandler;
    server.tokenHandler = (request, response, count) =>
      stalled++ === 0 ? undefined : good(request, response, count);
    const enode = clientOf(server);
    const controller = new AbortController();
    const first = rejection(enode.raw.GET('/vehicles', { signal: controller.signal }));
    await vi.waitFor(() => expect(server.tokenRequests).toHaveLength(1));
    controller.abort();
    expect(await first).toMatchObject({ code: 'abort' });
    expect((await enode.raw.GET('/vehicles', { timeout: 2000 })).response.status).toBe(200);
    expect(server.tokenRequests).toHaveLength(2);
  });

  it('a slow token request serves all waiting calls and is not repeated needlessly', async () => {
    let land: ((token: StoredToken) => void) | undefined;
    let requests = 0;
    const tokens = managerOf({
      request: () => {
        requests++;
        return requests === 1 ? new Promise((resolve) => (land = resolve)) : never();
      },
    });
    const calls = Array.from({ length: 50 }, () => tokens.get(deadlineOf(1000)));
    await vi.waitFor(() => expect(requests).toBe(2), { timeout: 900 });
    land!(fresh('slow'));
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['slow']));
    expect(tokens.peek()).toBe('slow');
    expect(requests).toBe(2);
  });

  it('a token request that runs into its own limit does not fail a call that joined it late', async () => {
    let fail: ((error: unknown) => void) | undefined;
    let requests = 0;
    const tokens = managerOf({
      request: () => {
        requests++;
        return requests === 1
          ? new Promise((_resolve, reject) => (fail = reject))
          : Promise.resolve(fresh('b'));
      },
    });
    const first = rejection(tokens.get(deadlineOf(60_000)));
    await vi.waitFor(() => expect(requests).toBe(1));
    const late = tokens.get(deadlineOf(60_000));
    await Promise.resolve();
    const error = new EnodeConnectionError(true, 'reset', {});
    fail!(error);
    expect(await first).toEqual(error);
    expect(await late).toBe('b');
  });

  it('a token request that is refused for good fails all who wait, and is made once', async () => {
    await using server = await startServer();
    server.tokenHandler = (_request, response) => json(response, 401, { error: 'invalid_client' });
    const enode = clientOf(server);
    const errors = await Promise.all([1, 2, 3].map(() => rejection(enode.raw.GET('/vehicles'))));
    for (const error of errors) expect(error).toMatchObject({ code: 'authentication' });
    expect(server.tokenRequests).toHaveLength(1);
  });

  it('a token request that never ends is ended soon after the last call that waited for it has gone', async () => {
    const signals: AbortSignal[] = [];
    const tokens = managerOf({
      request: (signal) => {
        signals.push(signal);
        return never();
      },
    });
    const [short, long] = [rejection(tokens.get(deadlineOf(60))), rejection(tokens.get(deadlineOf(200)))];
    await short;
    expect(signals[0]!.aborted).toBe(false);
    await long;
    await vi.waitFor(() => expect(signals.every(({ aborted }) => aborted)).toBe(true), { timeout: 3000 });
  });

  it('a token request that never ends leaves neither timer nor listener when the call ends', async () => {
    const tokens = managerOf({ request: never });
    const deadline = deadlineOf(200);
    const added = vi.spyOn(deadline.signal, 'addEventListener');
    const removed = vi.spyOn(deadline.signal, 'removeEventListener');
    await rejection(tokens.get(deadline));
    expect(added.mock.calls.length).toBeGreaterThan(0);
    expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
  });
});

describe('a renewal in the background that never ends', () => {
  it('a renewal in the background that never ends is restarted after a while, or at once by a call without a valid token', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'] });
    try {
      let requests = 0;
      const tokens = managerOf({
        request: () => {
          requests++;
          if (requests === 2) return never();
          return Promise.resolve(fresh(`token-${requests}`));
        },
      });
      expect(await tokens.get(deadlineOf(60_000))).toBe('token-1');
      vi.advanceTimersByTime(hour * 0.85);
      expect(tokens.peek()).toBe('token-1');
      await vi.waitFor(() => expect(requests).toBe(2));
      expect(tokens.peek()).toBe('token-1');
      vi.advanceTimersByTime(9_000);
      expect(tokens.peek()).toBe('token-1');
      await Promise.resolve();
      expect(requests).toBe(2);
      vi.advanceTimersByTime(1_001);
      expect(tokens.peek()).toBe('token-1');
      await vi.waitFor(() => expect(requests).toBe(3));
      await vi.waitFor(() => expect(tokens.peek()).toBe('token-3'));
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a renewal in the background that takes too long', () => {
  it('a renewal in the background that takes too long is aborted after 5 s, by a timer that does not keep the process alive', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'] });
    try {
      const signals: AbortSignal[] = [];
      const tokens = managerOf({
        request: (signal: AbortSignal) => {
          signals.push(signal);
          return signals.length === 1 ? Promise.resolve(fresh('token-1')) : never();
        },
      });
      await tokens.get(deadlineOf(60_000));
      const held = vi.getTimerCount();
      await vi.advanceTimersByTimeAsync(hour * 0.85);
      expect(tokens.peek()).toBe('token-1');
      await vi.advanceTimersByTimeAsync(4_900);
      expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
      await vi.advanceTimersByTimeAsync(200);
      expect(signals.map(({ aborted }) => aborted)).toEqual([false, true]);
      expect(vi.getTimerCount()).toBeLessThanOrEqual(held);
    } finally {
      vi.useRealTimers();
    }
  });

  it('a renewal in the background that takes too long leaves no timer when it lands', async () => {
    const cleared = vi.spyOn(globalThis, 'clearTimeout');
    const set = vi.spyOn(globalThis, 'setTimeout');
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      let requests = 0;
      const tokens = managerOf({ request: () => Promise.resolve(fresh(`token-${++requests}`)) });
      await tokens.get(deadlineOf(60_000));
      vi.advanceTimersByTime(hour * 0.85);
      set.mockClear();
      cleared.mockClear();
      tokens.peek();
      await vi.waitFor(() => expect(tokens.peek()).toBe('token-2'));
      const timers = set.mock.results.flatMap(({ value }, index) =>
        set.mock.calls[index]?.[1] === 5_000 ? [value as unknown] : [],
      );
      expect(timers).toHaveLength(1);
      await vi.waitFor(() =>
        expect(cleared.mock.calls.map(([timer]) => timer as unknown)).toContain(timers[0]),
      );
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a token store that hangs', () => {
  it.each([
    ['get', { get: never, set: () => undefined }],
    ['set', { get: () => undefined, set: never }],
    ['both', { get: never, set: never }],
  ] as [string, TokenStore][])(
    'a token store that hangs in %s costs a token request, not the call',
    async (_name, tokenStore) => {
      await using server = await startServer();
      const enode = clientOf(server, { tokenStore, timeout: 3000 });
      expect((await enode.raw.GET('/vehicles')).response.status).toBe(200);
      expect((await enode.raw.GET('/vehicles')).response.status).toBe(200);
      expect(server.tokenRequests).toHaveLength(1);
    },
  );

  it('a token store that hangs is used again when it is back', async () => {
    await using server = await startServer((_request, response) => json(response, 200, {}));
    let up = false;
    const store: TokenStore = { get: () => (up ? fresh('kept') : never()), set: () => undefined };
    const enode = clientOf(server, { tokenStore: store, timeout: 2000 });
    await enode.raw.GET('/vehicles');
    up = true;
    const other = clientOf(server, { tokenStore: store });
    await other.raw.GET('/vehicles');
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer token-1',
      'Bearer kept',
    ]);
  });
});

describe('a token store with something odd in it', () => {
  const later = () => Date.now() + hour;
  it.each([
    ['null', null],
    ['no object', 'a text'],
    ['a number', 0],
    ['false', false],
    ['a list', []],
    ['half a token', { accessToken: 'x' }],
    ['a number for a token', { accessToken: 5, expiresAt: later(), issuedAt: 0 }],
    ['a token that no header can hold', { accessToken: 'bad\u2028token', expiresAt: later(), issuedAt: 0 }],
    ['a token with a line break', { accessToken: 'bad\r\nx: y', expiresAt: later(), issuedAt: 0 }],
    ['an empty token', { accessToken: '', expiresAt: later(), issuedAt: 0 }],
    ['no time', { accessToken: 'odd', expiresAt: NaN, issuedAt: NaN }],
    ['a date for a time', { accessToken: 'odd', expiresAt: new Date(), issuedAt: new Date() }],
    ['times the wrong way round', { accessToken: 'odd', expiresAt: 5, issuedAt: Date.now() }],
  ])('a token store with something odd in it asks the token endpoint: %s', async (_name, stored) => {
    await using server = await startServer();
    const tokenStore = { get: () => stored, set: () => undefined } as unknown as TokenStore;
    await clientOf(server, { tokenStore }).raw.GET('/vehicles');
    expect(server.received[0]!.headers.authorization).toBe('Bearer token-1');
  });

  it.each([
    ['numbers as text', { accessToken: 'kept', expiresAt: String(later()), issuedAt: String(Date.now()) }],
    ['issued by a clock ahead', { accessToken: 'kept', expiresAt: later(), issuedAt: Date.now() + 600_000 }],
    ['that never ends', { accessToken: 'kept', expiresAt: Infinity, issuedAt: 0 }],
  ])('a token store with something odd in it uses what can be used: %s', async (_name, stored) => {
    await using server = await startServer();
    const tokenStore = { get: () => stored, set: () => undefined } as unknown as TokenStore;
    await clientOf(server, { tokenStore }).raw.GET('/vehicles');
    expect(server.received[0]!.headers.authorization).toBe('Bearer kept');
    expect(server.tokenRequests).toHaveLength(0);
  });

  it('a token store with something odd in it throws at once, and costs a token request', async () => {
    await using server = await startServer();
    const broken = () => {
      throw new Error('no store');
    };
    await clientOf(server, { tokenStore: { get: broken, set: broken } }).raw.GET('/vehicles');
    expect(server.tokenRequests).toHaveLength(1);
  });
});

describe('the tokens that were in use before', () => {
  it('the tokens that were in use before are known, the last four of them, each once', async () => {
    let requests = 0;
    const tokens = managerOf({ request: async () => fresh(`token-${++requests}`) });
    expect(tokens.earlier()).toEqual([]);
    for (let count = 1; count <= 6; count++) {
      const token = await tokens.get(deadlineOf(1000));
      tokens.reject(token);
      tokens.reject(token);
      if (count === 4) expect(tokens.earlier()).toEqual(['token-1', 'token-2', 'token-3', 'token-4']);
    }
    expect(tokens.earlier()).toEqual(['token-3', 'token-4', 'token-5', 'token-6']);
  });

  it('the tokens that were in use before are also those that were replaced in time, and not the present one', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const given = ['a', 'a', 'b'];
    const tokens = managerOf({ request: async () => fresh(given.shift()!) });
    await tokens.get(deadlineOf(1000));
    for (const left of [1, 0]) {
      vi.setSystemTime(Date.now() + 0.9 * hour);
      tokens.peek();
      await vi.waitFor(() => expect(given).toHaveLength(left));
      await new Promise((resolve) => void setImmediate(resolve));
      expect(tokens.earlier()).toEqual(left === 1 ? [] : ['a']);
    }
    expect(tokens.peek()).toBe('b');
    vi.useRealTimers();
  });
});

function managerOf({ request }: { request: (signal: AbortSignal) => Promise<StoredToken> }): TokenManager {
  return new TokenManager({ key: 'k', store: { get: () => undefined, set: () => undefined }, request });
}

function deadlineOf(ms: number): Deadline {
  const deadline = new Deadline(ms, null);
  onEnd.push(() => deadline.stop());
  return deadline;
}

const onEnd: (() => void)[] = [];
afterEach(() => onEnd.splice(0).forEach((end) => end()));
