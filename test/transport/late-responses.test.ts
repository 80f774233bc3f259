import { describe, expect, it, vi } from 'vitest';
import { createEnode, type EnodeOptions } from '../../src/index.ts';
import { targetOrigin } from '../../src/transport/redirect.ts';
import type { WireResponse } from '../../src/transport/wire.ts';
import { rejection } from '../support/client.ts';

type Api = (url: string, init: RequestInit) => Response | Promise<Response>;

/** A client whose tokens come at once, and whose API is a function. */
function clientOf(api: Api, options: Partial<EnodeOptions<'2024-10-01'>> = {}) {
  const fetch = (async (url: string, init: RequestInit) =>
    url.endsWith('/token')
      ? Response.json({ access_token: 'token', expires_in: 3600 })
      : api(url, init)) as typeof globalThis.fetch;
  return createEnode({
    version: '2024-10-01',
    apiUrl: 'http://localhost:1',
    oauthUrl: 'http://localhost:1/token',
    clientId: 'id',
    clientSecret: 'secret-of-client',
    fetch,
    ...options,
  });
}

describe('a response that comes when its call has ended', () => {
  it.each<
    [string, (end: { resolve: (response: Response) => void; reject: (error: unknown) => void }) => void]
  >([
    ['a success', ({ resolve }) => resolve(Response.json({ id: 'v1' }))],
    [
      'a success in another version',
      ({ resolve }) => resolve(Response.json({}, { headers: { 'enode-version': '2023-08-01' } })),
    ],
    ['a problem', ({ resolve }) => resolve(Response.json({}, { status: 503 }))],
    ['a lost connection', ({ reject }) => reject(new TypeError('fetch failed'))],
  ])('a response that comes when its call has ended is not heard of: %s', async (_what, end) => {
    let late!: { resolve: (response: Response) => void; reject: (error: unknown) => void };
    const pending = new Promise<Response>((resolve, reject) => (late = { resolve, reject }));
    const seen: string[] = [];
    const note = (name: string) => () => void seen.push(name);
    const hooks = {
      onRetry: note('retry'),
      onResponse: note('response'),
      onError: note('error'),
      onEnd: note('end'),
    };
    const onVersionMismatch = vi.fn<() => void>();
    let requests = 0;
    const enode = clientOf(
      () => {
        requests++;
        return pending;
      },
      { hooks, onVersionMismatch, retry: { limit: 2, minDelay: 1, maxDelay: 1 } },
    );
    const controller = new AbortController();
    const call = rejection(enode.vehicles.get('v1', {}, { signal: controller.signal }));
    await vi.waitFor(() => expect(requests).toBe(1));
    // The request for a token has ended.
    seen.length = 0;
    controller.abort();
    expect(await call).toMatchObject({ code: 'abort' });
    end(late);
    await pending.catch(() => undefined);
    await new Promise((resolve) => void setImmediate(resolve));
    expect(seen.filter((name) => name !== 'response')).toEqual(['error', 'end']);
    expect(onVersionMismatch).not.toHaveBeenCalled();
    expect(requests).toBe(1);
  });
});

describe('the error of a response in another version', () => {
  it('the error of a response in another version has the id of its request', async () => {
    const headers = { 'enode-version': '2023-08-01', 'x-request-id': 'r-1' };
    const enode = clientOf(() => Response.json({}, { headers }), { onVersionMismatch: 'throw' });
    expect(await rejection(enode.vehicles.get('v1'))).toMatchObject({ code: 'version', requestId: 'r-1' });
  });
});

describe('what middleware gives back', () => {
  const never = new Promise<never>(() => undefined);

  it('what middleware gives back is waited for until the deadline, whose error says what was waited for', async () => {
    const stalled = new Response(new ReadableStream({}));
    const ok: Api = () => Response.json({ id: 'v1' });
    const after = clientOf(ok, { middleware: [async (request, next) => (await next(request), never)] });
    expect(await rejection(after.vehicles.get('v1', {}, { timeout: 100 }))).toMatchObject({
      phase: 'callback',
    });
    const body = clientOf(ok, { middleware: [async () => stalled] });
    expect(await rejection(body.vehicles.get('v1', {}, { timeout: 100 }))).toMatchObject({ phase: 'body' });
  });

  it.each([undefined, null, 5, {}, { headers: {} }])(
    'what middleware gives back is refused when it is no Response: %o',
    async (odd) => {
      const enode = clientOf(() => Response.json({}), { middleware: [async () => odd as never] });
      expect(await rejection(enode.vehicles.get('v1'))).toMatchObject({ code: 'input' });
    },
  );

  it('what middleware hands on has a body only where it had one', async () => {
    const bodies: unknown[] = [];
    const enode = clientOf(
      (_url, { body }) => {
        bodies.push(body);
        return Response.json({ id: 'v1', state: 'PENDING' });
      },
      { middleware: [(request, next) => next(new Request(request))] },
    );
    await enode.vehicles.get('v1');
    await enode.raw.POST('/webhooks', { body: { url: 'https://a.example/' } } as never);
    expect(bodies).toEqual([undefined, new TextEncoder().encode('{"url":"https://a.example/"}')]);
  });
});

describe('the target of a redirect', () => {
  const originOf = (location: string | null) =>
    targetOrigin({ header: () => location } as unknown as WireResponse, 'https://a.example/x');

  it('the target of a redirect is known by its origin, where it has one', () => {
    expect(originOf('/y')).toBe('https://a.example');
    expect(originOf('https://b.example/y')).toBe('https://b.example');
    expect(originOf(null)).toBeUndefined();
    expect(originOf('http://[')).toBeUndefined();
  });

  it('the target of a redirect that holds a password is refused, with what to check', async () => {
    const location = 'http://ada:pass@localhost:1/y';
    const enode = clientOf(() => new Response(null, { status: 302, headers: { location } }));
    const { message } = (await rejection(enode.vehicles.get('v1'))) as Error;
    expect(message).toContain('its target holds a user name or password; check apiUrl');
    expect(message).not.toContain('pass@');
  });
});
