import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

// What modules remember of their process is looked at in modules that are loaded anew.
beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the name of a call', () => {
  it('the name of a call is one that no other process gives', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const { nextCallId } = await import('../../src/transport/hooks.ts');
    expect([nextCallId(), nextCallId()]).toEqual([1, 2].map((count) => `${(5e8).toString(36)}-${count}`));
  });
});

describe('the first call of a process', () => {
  it.each(['abort', 'timeout', 'abort before a repeat'] as const)(
    'the first call of a process ends with a typed error: %s',
    async (how) => {
      const { createEnode } = await import('../../src/index.ts');
      const controller = new AbortController();
      const fetch = ((url: string, { signal }: RequestInit) => {
        if (url.endsWith('/token'))
          return Promise.resolve(Response.json({ access_token: 'token', expires_in: 3600 }));
        if (how === 'abort before a repeat') return Promise.reject(new TypeError('fetch failed'));
        if (how === 'abort') controller.abort(new Error('enough'));
        return new Promise((_resolve, reject) => {
          const end = () => reject(new Error('the words of fetch'));
          if (signal!.aborted) end();
          else signal!.addEventListener('abort', end);
        });
      }) as typeof globalThis.fetch;
      const urls = { apiUrl: 'http://localhost:1', oauthUrl: 'http://localhost:1/token' };
      const credentials = { clientId: 'id', clientSecret: 'secret-of-client' };
      const enode = createEnode({
        version: '2024-10-01',
        ...urls,
        ...credentials,
        fetch,
        timeout: 500,
        hooks: { onRetry: () => controller.abort() },
      });
      const call = enode.vehicles.get('v1', {}, { signal: controller.signal });
      await expect(call).rejects.toMatchObject({ code: how === 'timeout' ? 'timeout' : 'abort' });
    },
  );
});

describe("the dispatcher of Node's fetch", () => {
  /** Asks a module that has seen no other fetch, on a Node with another undici. */
  async function dispatcherWith(fetch: unknown, undici?: string): Promise<object | undefined> {
    vi.resetModules();
    vi.unstubAllGlobals();
    vi.stubGlobal('fetch', fetch);
    if (undici !== undefined)
      vi.stubGlobal('process', { ...process, versions: { ...process.versions, undici } });
    const { nodeDispatcher } = await import('../../src/transport/node-dispatcher.ts');
    return nodeDispatcher();
  }
  const { fetch: own } = globalThis;

  it("the dispatcher of Node's fetch is not used for another fetch, or for none", async () => {
    expect(await dispatcherWith(own)).toBeTypeOf('object');
    expect(await dispatcherWith(undefined)).toBeUndefined();
    expect(await dispatcherWith('fetch')).toBeUndefined();
    const fetchImpl = own;
    // oxlint-disable-next-line typescript/no-useless-default-assignment -- so begins the text of Node's own
    const asynchronous = async function fetch(input: string, init = undefined) {
      return fetchImpl(input, init);
    };
    expect(String(asynchronous)).toContain('function fetch(input, init = undefined) {');
    expect(await dispatcherWith(asynchronous)).toBeUndefined();
    expect(
      await dispatcherWith(Object.assign(() => undefined, { toString: () => String(own) })),
    ).toBeUndefined();
  });

  it.each([
    ['6.21.0', 'undici.globalDispatcher.1'],
    ['7.9.1', 'undici.globalDispatcher.1'],
    ['8.0.0', 'undici.globalDispatcher.2'],
    ['9.0.0', undefined],
    [undefined, undefined],
  ])("the dispatcher of Node's fetch with undici %s stands in its place: %s", async (undici, place) => {
    const globals = globalThis as { [key: symbol]: unknown };
    const keys = ['undici.globalDispatcher.1', 'undici.globalDispatcher.2'].map((name) => Symbol.for(name));
    const before = keys.map((key) => globals[key]);
    const made = keys.map(() => ({ dispatch: () => true }));
    try {
      for (const [index, key] of keys.entries()) globals[key] = made[index];
      const expected = place === undefined ? undefined : made[keys.indexOf(Symbol.for(place))];
      expect(await dispatcherWith(own, undici ?? '')).toBe(expected);
    } finally {
      for (const [index, key] of keys.entries()) {
        globals[key] = before[index];
        // Node does not let go of its own.
        if (before[index] === undefined) delete globals[key];
      }
    }
  });
});
