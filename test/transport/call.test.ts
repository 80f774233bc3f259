import { getEventListeners } from 'node:events';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { EnodeConnectionError } from '../../src/errors/errors.ts';
import { callDefaults } from '../../src/transport/call-options.ts';
import type { CallEvent } from '../../src/transport/hooks.ts';
import { Lifetime } from '../../src/transport/lifetime.ts';
import { createTransport } from '../../src/transport/transport.ts';
import { createVersionCheck } from '../../src/transport/version-check.ts';
import type { WireResponse, WireRequest } from '../../src/transport/wire.ts';
import { rejection } from '../support/client.ts';

type Config = Parameters<typeof createTransport>[0];
type Call = Parameters<ReturnType<typeof createTransport>['begin']>[1];

const url = 'https://ada:pass@api.example/vehicles/v1?after=x';
const publicUrl = 'https://api.example/vehicles/v1';
const operation = 'GET /vehicles/{vehicleId}';

function responseOf(
  status: number,
  body: string | object,
  headers: Record<string, string> = {},
): WireResponse {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    status,
    hidden: false,
    body: text,
    header: (name) => headers[name] ?? null,
    response: () => new Response([204, 304].includes(status) ? null : text, { status, headers }),
  };
}

type Reply = WireResponse | Error | 'never';
const never = () => new Promise<never>(() => undefined);

interface Given {
  replies: readonly Reply[];
  config?: Partial<Config>;
  call?: Partial<Call>;
  request?: Partial<WireRequest>;
}

/** Makes a call over a wire that answers with these replies, the last one again and again. */
function call({ replies, config, call: options, request }: Given) {
  const sent: WireRequest[] = [];
  const refused: string[] = [];
  const tokens = ['token-a', 'token-b'];
  const lifetime = new Lifetime();
  const transport = createTransport({
    version: '2024-10-01',
    tokens: {
      earlier: () => [],
      peek: () => tokens[refused.length],
      get: never,
      reject: (token) => void refused.push(token),
    },
    wire: (one) => {
      sent.push(one);
      const reply = replies[Math.min(sent.length, replies.length) - 1]!;
      if (reply === 'never') return never();
      return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
    },
    hooks: undefined,
    middleware: undefined,
    userAgent: undefined,
    lifetime,
    checkVersion: createVersionCheck(undefined),
    maxResponseBytes: 1000,
    secrets: ['hush-hush'],
    ...config,
  });
  const running = transport.begin(
    { url, method: 'GET', headers: { accept: 'application/json' }, body: null, ...request },
    {
      operation,
      options: callDefaults,
      idempotent: undefined,
      signal: null,
      as: 'text',
      redirect: 'follow',
      ...options,
    },
  );
  return { sent, refused, lifetime, running, response: running.run() };
}

const failure = async (given: Given) => (await rejection(call(given).response)) as Error;
const within = (deadlineMs: number) => ({ options: { ...callDefaults, deadlineMs } });

function noting() {
  const seen: [string, CallEvent][] = [];
  const note = (name: string) => (event: CallEvent) => void seen.push([name, event]);
  const names = ['onStart', 'onRequest', 'onResponse', 'onRetry', 'onError', 'onEnd'];
  return { seen, hooks: Object.fromEntries(names.map((name) => [name, note(name)])) };
}

beforeAll(async () => {
  // What only some calls need is loaded by the first of them, which takes longer than the short timeouts here.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const pass = (request: Request, next: (request: Request) => Promise<Response>) => next(request);
  const config = { hooks: noting().hooks, middleware: [pass] };
  await rejection(
    call({ replies: [new TypeError('fetch failed')], config, request: { url: publicUrl } }).response,
  );
  await rejection(call({ replies: ['never'], call: within(1) }).response);
});
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));

it('a call whose response throws when it is read fails with that, and lets go of all that it held', async () => {
  const odd: WireResponse = {
    ...responseOf(200, {}),
    header: () => {
      throw new TypeError('no headers');
    },
  };
  const { response, lifetime } = call({ replies: [odd] });
  expect(await rejection(response)).toMatchObject({ message: 'no headers' });
  await lifetime.close();
});

describe('what a call sends', () => {
  it('what a call sends is its request with token and version, made anew for each attempt', async () => {
    const { sent, response } = call({ replies: [responseOf(503, ''), responseOf(200, {})] });
    expect((await response).status).toBe(200);
    const headers = {
      accept: 'application/json',
      'enode-version': '2024-10-01',
      authorization: 'Bearer token-a',
    };
    const request = { url, method: 'GET', headers, body: null };
    expect(sent).toEqual([request, request]);
    expect(sent[0]!.headers).not.toBe(sent[1]!.headers);
  });

  it('what a call sends names the client, unless the call does', async () => {
    const config = { userAgent: 'client/1' };
    const named = call({ replies: [responseOf(200, {})], config });
    const own = call({
      replies: [responseOf(200, {})],
      config,
      request: { headers: { 'user-agent': 'own/1' } },
    });
    await Promise.all([named.response, own.response]);
    expect([named, own].map(({ sent }) => sent[0]!.headers['user-agent'])).toEqual(['client/1', 'own/1']);
  });

  it('what a call sends is in the version of its client, and in no other', async () => {
    const asking = (version: string) => () =>
      call({ replies: [responseOf(200, {})], request: { headers: { 'enode-version': version } } });
    expect(asking('2023-04-15')).toThrow(
      "This client is pinned to Enode API 2024-10-01; for a call in 2023-04-15 use enode.at('2023-04-15')",
    );
    expect((await asking('2024-10-01')().response).status).toBe(200);
  });

  it('what a call sends gets a new token once after a 401, and the second 401 is its response', async () => {
    const { sent, refused, response } = call({ replies: [responseOf(401, {})] });
    expect((await response).status).toBe(401);
    expect(sent.map(({ headers }) => headers['authorization'])).toEqual(['Bearer token-a', 'Bearer token-b']);
    expect(refused).toEqual(['token-a']);
  });
});

describe('what hooks and errors know of a call', () => {
  it('what hooks and errors know of a call is each step, with what is known by then', async () => {
    const { seen, hooks } = noting();
    const id = (name: string) => ({ 'x-request-id': name, 'enode-version': '2024-10-01' });
    const replies = [
      responseOf(503, {}, id('r1')),
      new TypeError('fetch failed'),
      responseOf(200, {}, id('r3')),
    ];
    await call({ replies, config: { hooks } }).response;
    const { callId } = seen[0]![1];
    const event = { operation, method: 'GET', url: publicUrl, version: '2024-10-01', callId };
    const setHeader = expect.any(Function) as unknown;
    const durationMs = expect.any(Number) as number;
    const responseVersion = '2024-10-01';
    const error = expect.objectContaining({ code: 'connection' }) as unknown;
    expect(seen).toEqual([
      ['onStart', { ...event, attempt: 0 }],
      ['onRequest', { ...event, attempt: 1, setHeader }],
      ['onResponse', { ...event, attempt: 1, status: 503, durationMs, responseVersion }],
      ['onRetry', { ...event, attempt: 1, status: 503, error: undefined, delayMs: 0 }],
      ['onRequest', { ...event, attempt: 2, setHeader }],
      ['onRetry', { ...event, attempt: 2, status: undefined, error, delayMs: 0 }],
      ['onRequest', { ...event, attempt: 3, setHeader }],
      ['onResponse', { ...event, attempt: 3, status: 200, durationMs, responseVersion }],
      [
        'onEnd',
        { ...event, attempt: 3, status: 200, error: undefined, durationMs, responseVersion, requestId: 'r3' },
      ],
    ]);
  });

  it('what hooks and errors know of a call is the error with the whole context, in hooks, too', async () => {
    const { seen, hooks } = noting();
    const error = await failure({ replies: [new TypeError('fetch failed')], config: { hooks } });
    expect(error).toMatchObject({ code: 'connection', mayHaveArrived: true });
    expect((error as EnodeConnectionError).context).toEqual({
      operation,
      url: publicUrl,
      version: '2024-10-01',
      responseVersion: undefined,
      status: undefined,
      attempts: 3,
      durationMs: expect.any(Number) as number,
      requestId: undefined,
    });
    expect(seen.slice(-2)).toMatchObject([
      ['onError', { operation, attempt: 3, error }],
      ['onEnd', { operation, attempt: 3, status: undefined, error, requestId: undefined }],
    ]);
  });

  it('what hooks and errors know of a call is on the Response what the call went through', async () => {
    const { running, response: received } = call({
      replies: [responseOf(503, ''), responseOf(200, { a: 1 })],
    });
    const response = running.response(await received);
    expect(running.response(await received)).toBe(response);
    expect(await response.json()).toEqual({ a: 1 });
  });
});

describe('a call that ends early says what it waited for:', () => {
  const waited = (ms: number, what: string) =>
    `${operation} ran out of its timeout of ${ms} ms while waiting for ${what}`;
  const callback = 'a callback (middleware, hooks.onRequest or onVersionMismatch)';
  const other = responseOf(200, {}, { 'enode-version': '2023-04-15' });
  const tokens = { peek: () => undefined, get: never, reject: () => undefined, earlier: () => [] };
  it.each<[string, Given, string, string]>([
    ['headers', { replies: ['never'] }, 'headers', 'the response'],
    ['token', { replies: ['never'], config: { tokens } }, 'token', 'an access token'],
    ['hook', { replies: ['never'], config: { hooks: { onRequest: never } } }, 'callback', callback],
    [
      'middleware',
      { replies: ['never'], request: { url: publicUrl }, config: { middleware: [never] } },
      'callback',
      callback,
    ],
    ['check', { replies: [other], config: { checkVersion: never } }, 'callback', callback],
  ])('a call that ends early says what it waited for: %s', async (_name, given, phase, what) => {
    const { response, lifetime } = call({ ...given, call: within(40) });
    const error = (await rejection(response)) as Error;
    expect(error).toMatchObject({ code: 'timeout', phase, timeoutMs: 40 });
    expect(error.message).toBe(waited(40, what));
    await lifetime.close();
  });

  it('a call that ends early says what it waited for: the wait before another attempt', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.9);
    const error = await failure({ replies: [responseOf(503, '')], call: within(150) });
    expect(error).toMatchObject({ code: 'timeout', phase: 'backoff', context: { status: 503, attempts: 1 } });
    expect(error.message).toBe(waited(150, 'the next attempt'));
  });

  it('a call that ends early says what it waited for: nothing, when its signal was aborted before', async () => {
    const { seen, hooks } = noting();
    const { sent, response } = call({
      replies: ['never'],
      call: { signal: AbortSignal.abort('why') },
      config: { hooks },
    });
    expect(await rejection(response)).toMatchObject({
      code: 'abort',
      cause: 'why',
      message: `${operation} was aborted by its signal`,
      context: { attempts: 0 },
    });
    expect(sent).toEqual([]);
    expect(seen.map(([name]) => name)).toEqual(['onStart', 'onError', 'onEnd']);
  });

  it('a call that ends early says what it waited for: nothing, when its client is closed, and it leaves no listener', async () => {
    const { signal } = new AbortController();
    const { response, lifetime } = call({ replies: ['never'], call: { signal } });
    const failed = rejection(response);
    await lifetime.close();
    expect(((await failed) as Error).message).toBe(`${operation} was aborted, because the client was closed`);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('a redirect that is not followed', () => {
  const to = (location?: string) => responseOf(307, '', location === undefined ? {} : { location });
  const said = (target: string, why: string) =>
    `${operation} answered 307, a redirect ${target}, which is not followed: ${why}`;
  it.each<[Given, string]>([
    [{ replies: [to()] }, said('without a target', 'check apiUrl')],
    [{ replies: [to('http://[')] }, said('without a target', 'check apiUrl')],
    [
      { replies: [to('/x')], request: { method: 'POST' } },
      said(
        'to https://api.example',
        'only GET is; check apiUrl, and whether the request was done, before you repeat it',
      ),
    ],
    [
      { replies: [to('/x')], call: { redirect: 'error' } },
      said('to https://api.example', "the option redirect is 'error'"),
    ],
    [
      { replies: [to('https://b.example/x')] },
      said(
        'to https://b.example',
        'it leaves https://api.example, and would take the token along; check apiUrl',
      ),
    ],
    [{ replies: [to('/x')] }, said('to https://api.example', 'it is redirect number 6 of this call')],
  ])('a redirect that is not followed says why: %#', async (given, message) => {
    const error = await failure(given);
    expect(error).toMatchObject({ code: 'redirect', status: 307, context: { operation, status: 307 } });
    expect(error.message).toBe(message);
  });

  it('a redirect that is not followed is handed back where the call says so', async () => {
    const { response, sent } = call({ replies: [to('/x')], call: { redirect: 'manual' } });
    expect((await response).status).toBe(307);
    expect(sent).toHaveLength(1);
  });

  it('a redirect that is not followed changes where the call goes, and what its errors name', async () => {
    const error = await failure({
      replies: [to('/moved?x'), new TypeError('fetch failed')],
      call: { options: { ...callDefaults, retryLimit: 0 } },
    });
    expect(error).toMatchObject({ context: { url: 'https://api.example/moved', attempts: 2 } });
  });
});

describe('what may be repeated', () => {
  const limited = (retryLimit: number): Partial<Call> => ({ options: { ...callDefaults, retryLimit } });
  it.each<[string, Given, number]>([
    ['a GET', { replies: [responseOf(503, '')] }, 3],
    ['a GET as often as its limit says', { replies: [responseOf(503, '')], call: limited(1) }, 2],
    ['a GET that may not be', { replies: [responseOf(503, '')], call: { idempotent: false } }, 1],
    ['nothing without repeats', { replies: [responseOf(503, '')], call: limited(0) }, 1],
    ['a POST never after a 503', { replies: [responseOf(503, '')], request: { method: 'POST' } }, 1],
    [
      'a POST that may be',
      { replies: [responseOf(503, '')], request: { method: 'POST' }, call: { idempotent: true } },
      3,
    ],
    ['a POST after a 429', { replies: [responseOf(429, '')], request: { method: 'POST' } }, 3],
    ['nothing after a 404', { replies: [responseOf(404, '')] }, 1],
  ])('what may be repeated: %s', async (_name, given, attempts) => {
    const { sent, response } = call(given);
    await response;
    expect(sent).toHaveLength(attempts);
  });

  it('a call whose token could not be had is not repeated', async () => {
    const lost = new EnodeConnectionError(true, 'reset', { operation: 'POST token' });
    const get = vi.fn<() => Promise<string>>(() => Promise.reject(lost));
    const tokens = { peek: () => undefined, get, reject: () => undefined, earlier: () => [] };
    expect(await failure({ replies: ['never'], config: { tokens } })).toBe(lost);
    expect(get).toHaveBeenCalledTimes(1);
  });
});

describe('a header that a hook sets', () => {
  const setting = (name: unknown, value: unknown) => ({
    hooks: {
      onRequest: ({ setHeader }: { setHeader: (name: string, value: string) => void }) =>
        setHeader(name as string, value as string),
    },
  });

  it('a header that a hook sets is sent under its name in lower case, with the attempt that it is for', async () => {
    let count = 0;
    const hooks = {
      onRequest: ({ setHeader }: { setHeader: (name: string, value: string) => void }) =>
        ++count === 1 ? setHeader('X-Trace', '1') : undefined,
    };
    const { sent, response } = call({
      replies: [responseOf(503, ''), responseOf(200, {})],
      config: { hooks },
    });
    await response;
    expect(sent.map(({ headers }) => headers['x-trace'])).toEqual(['1', undefined]);
  });

  it.each([
    ['Authorization', 'x', 'is set by the client itself'],
    ['enode-VERSION', 'x', 'is set by the client itself'],
    ['x a', 'x', 'has a name that no header can have: letters, digits and hyphens'],
    ['x-a', 5, 'has a value that is number: give a string'],
  ])('a header that a hook sets is refused: %s', async (name, value, fault) => {
    const error = await failure({ replies: [responseOf(200, {})], config: setting(name, value) });
    expect(error).toMatchObject({ code: 'input', message: `A header that hooks.onRequest sets ${fault}` });
  });
});

describe('what a server quotes of a request', () => {
  it('what a server quotes of a request is taken out of its problem: token, secrets of the client, secrets of the body', async () => {
    const body = JSON.stringify({ secret: 'webhook-secret', url: 'https://a.example' });
    const said = { title: 'odd', detail: `token-a hush-hush webhook-secret https://a.example` };
    const { response: received } = call({
      replies: [responseOf(400, said, { 'x-a': '1' })],
      request: { method: 'POST', body },
    });
    const { status, body: text, header, hidden, response } = await received;
    const detail = '[redacted] [redacted] [redacted] https://a.example';
    expect(JSON.parse(text as string)).toEqual({ title: 'odd', detail });
    expect([status, header('x-a'), hidden, response().status]).toEqual([400, '1', false, 400]);
  });

  it('what a server quotes of a request leaves other problems as they came', async () => {
    for (const given of [responseOf(400, { title: 'odd' }), responseOf(404, '')]) {
      expect(await call({ replies: [given] }).response).toBe(given);
    }
  });
});
