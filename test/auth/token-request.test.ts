import { getEventListeners } from 'node:events';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { requestToken, type TokenRequestOptions } from '../../src/auth/token-request.ts';
import type { CallEvent } from '../../src/transport/hooks.ts';
import type { WireResponse, WireRequest } from '../../src/transport/wire.ts';
import { rejection } from '../support/client.ts';

const oauthUrl = 'https://oauth.example/oauth2/token';
const good = { access_token: 'good', expires_in: 60 };

function responseOf(status: number, body: unknown, headers: Record<string, string> = {}): WireResponse {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    status,
    hidden: false,
    body: text,
    header: (name) => headers[name] ?? null,
    response: () => new Response(text, { status, headers }),
  };
}

type Reply = WireResponse | Error | 'never';

/** Asks for a token over a wire that answers with these replies, the last one again and again. */
function ask(replies: readonly Reply[], options: Partial<TokenRequestOptions> = {}, signal?: AbortSignal) {
  const sent: WireRequest[] = [];
  const asked: { as: string; maxBytes: number; secrets: readonly string[] }[] = [];
  const wire: TokenRequestOptions['wire'] = (request, { as, maxBytes, secrets }) => {
    sent.push(request);
    asked.push({ as, maxBytes, secrets: secrets() });
    const reply = replies[Math.min(sent.length, replies.length) - 1]!;
    if (reply === 'never') return new Promise(() => undefined);
    return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
  };
  const config = {
    oauthUrl,
    clientId: 'an-id',
    clientSecret: 'hush-hush',
    hooks: undefined,
    userAgent: undefined,
    maxResponseBytes: 1000,
    wire,
    ...options,
  };
  return { sent, asked, token: requestToken(config, signal) };
}

/** Hooks that note what they receive. */
function noting() {
  const seen: [string, CallEvent][] = [];
  const note = (name: string) => (event: CallEvent) => void seen.push([name, event]);
  const names = ['onStart', 'onRequest', 'onResponse', 'onRetry', 'onError', 'onEnd'];
  return { seen, hooks: Object.fromEntries(names.map((name) => [name, note(name)])) };
}

const messageOf = async (reply: Reply) => ((await rejection(ask([reply]).token)) as Error).message;

/** Lets everything happen that waits for no timer. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise<void>((resolve) => void setImmediate(resolve));
}

async function pass(ms: number): Promise<void> {
  await turns();
  vi.advanceTimersByTime(ms);
  await turns();
}

beforeAll(async () => {
  // What only the unhappy path needs is loaded by its first walk, which takes no fake time.
  vi.spyOn(Math, 'random').mockReturnValue(0.002);
  await rejection(ask([new TypeError('fetch failed')], { hooks: noting().hooks }).token);
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout', 'performance'] });
  vi.spyOn(Math, 'random').mockReturnValue(0.002);
});
afterEach(() => void vi.useRealTimers());

describe('a token request', () => {
  it('a token request sends client credentials and nothing else, and keeps what must not be quoted', async () => {
    const { sent, asked, token } = ask([responseOf(200, good)]);
    expect(await token).toEqual({
      accessToken: 'good',
      issuedAt: Date.now(),
      expiresAt: Date.now() + 60_000,
    });
    const headers = {
      authorization: `Basic ${btoa('an-id:hush-hush')}`,
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
    };
    const body = 'grant_type=client_credentials';
    expect(sent).toStrictEqual([{ url: oauthUrl, method: 'POST', headers, body }]);
    expect(asked).toEqual([{ as: 'text', maxBytes: 1000, secrets: ['hush-hush', 'an-id:hush-hush'] }]);
    const named = ask([responseOf(200, good)], { userAgent: 'me/1' });
    await named.token;
    expect(named.sent[0]!.headers).toEqual({ ...headers, 'user-agent': 'me/1' });
  });

  it('a token request is reported to hooks from its start to its end', async () => {
    const { seen, hooks } = noting();
    const id = { 'x-request-id': 'r1', 'retry-after': '0' };
    const { token } = ask([responseOf(503, {}, id), responseOf(200, good, { 'x-request-id': 'r2' })], {
      hooks,
    });
    await pass(1);
    await token;
    const { callId } = seen[0]![1];
    expect(callId).toMatch(/-[a-z0-9]+$/);
    const event = { operation: 'POST token', method: 'POST', url: oauthUrl, version: undefined, callId };
    const durationMs = expect.any(Number) as number;
    expect(seen).toEqual([
      ['onStart', { ...event, attempt: 0 }],
      ['onRequest', { ...event, attempt: 1, setHeader: expect.any(Function) as unknown }],
      ['onResponse', { ...event, attempt: 1, status: 503, durationMs, responseVersion: undefined }],
      [
        'onRetry',
        {
          ...event,
          attempt: 1,
          status: 503,
          delayMs: 0,
          error: expect.objectContaining({ code: 'authentication' }) as unknown,
        },
      ],
      ['onRequest', { ...event, attempt: 2, setHeader: expect.any(Function) as unknown }],
      ['onResponse', { ...event, attempt: 2, status: 200, durationMs, responseVersion: undefined }],
      [
        'onEnd',
        {
          ...event,
          attempt: 2,
          status: 200,
          error: undefined,
          durationMs,
          responseVersion: undefined,
          requestId: 'r2',
        },
      ],
    ]);
    await ask([responseOf(200, good)], { hooks }).token;
    expect(seen.at(-1)![1].callId).not.toBe(callId);
  });

  it('a token request that fails is reported to hooks with its error, once', async () => {
    const { seen, hooks } = noting();
    const error = await rejection(ask([responseOf(400, {})], { hooks }).token);
    expect(seen.map(([name]) => name)).toEqual(['onStart', 'onRequest', 'onResponse', 'onError', 'onEnd']);
    expect(seen.slice(3)).toMatchObject([
      ['onError', { operation: 'POST token', attempt: 1, error }],
      ['onEnd', { operation: 'POST token', attempt: 1, status: 400, error, requestId: undefined }],
    ]);
  });

  it('a token request that gets no response is sent three times, and tells hooks of each wait why', async () => {
    const { seen, hooks } = noting();
    const { sent, token } = ask([new TypeError('fetch failed')], { hooks });
    const failed = rejection(token);
    await pass(1);
    await pass(2);
    expect(await failed).toMatchObject({
      code: 'connection',
      context: { operation: 'POST token', url: oauthUrl, attempts: 3, status: undefined },
    });
    expect(sent).toHaveLength(3);
    const retries = seen.filter(([name]) => name === 'onRetry').map(([, event]) => event);
    expect(retries).toMatchObject(
      [1, 2].map((attempt) => ({ attempt, status: undefined, error: { code: 'connection' } })),
    );
  });

  it('a token request whose certificate is refused is not sent again', async () => {
    const error = Object.assign(new Error('expired'), { code: 'CERT_HAS_EXPIRED' });
    const { sent, token } = ask([error]);
    expect(await rejection(token)).toMatchObject({ code: 'connection', tls: true });
    expect(sent).toHaveLength(1);
  });

  it('a token request ends with what a hook throws, as it is', async () => {
    const thrown = new Error('mine');
    const onRequest = () => {
      throw thrown;
    };
    expect(await rejection(ask([responseOf(200, good)], { hooks: { onRequest } }).token)).toBe(thrown);
  });
});

describe('the time of a token request', () => {
  it('the time of a token request gives each attempt 10 s, so that one that stalls does not cost the others theirs', async () => {
    const { seen, hooks } = noting();
    const { sent, token } = ask(['never', 'never', responseOf(200, good)], { hooks });
    await pass(9_999);
    expect(sent).toHaveLength(1);
    await pass(1);
    await pass(1);
    expect(sent).toHaveLength(2);
    await pass(10_000);
    await pass(2);
    expect((await token).accessToken).toBe('good');
    const retries = seen.filter(([name]) => name === 'onRetry').map(([, event]) => event);
    const error = { code: 'timeout', phase: 'token', timeoutMs: 10_000 };
    expect(retries).toMatchObject([{ error }, { error: { code: 'timeout', phase: 'token' } }]);
  });

  it('the time of a token request is 30 s in all, or that of three attempts', async () => {
    const { sent, token } = ask(['never']);
    const failed = rejection(token);
    for (let second = 0; second < 31; second++) await pass(1_000);
    const error = (await failed) as Error;
    expect(error).toMatchObject({
      code: 'timeout',
      phase: 'token',
      context: { operation: 'POST token', attempts: 3 },
    });
    expect(sent).toHaveLength(3);
  });

  it('the time of a token request is cut at 30 s, whatever the last attempt does', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const begin = performance.now();
    const { sent, token } = ask(['never']);
    const failed = rejection(token).finally(() => ended.push(performance.now() - begin));
    const ended: number[] = [];
    for (let tenth = 0; tenth < 301; tenth++) await pass(100);
    expect(await failed).toMatchObject({ code: 'timeout', phase: 'token' });
    expect([sent.length, ended]).toEqual([3, [30_000]]);
  });

  it('the time of a token request ends with its signal, at once, and leaves no listener', async () => {
    const controller = new AbortController();
    const { sent, token } = ask(['never'], {}, controller.signal);
    const failed = rejection(token);
    await turns();
    controller.abort('nobody waits');
    const error = await failed;
    expect(error).toMatchObject({
      code: 'abort',
      cause: 'nobody waits',
      context: { operation: 'POST token', attempts: 1 },
    });
    expect(sent).toHaveLength(1);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  it('the time of a token request that was over before sends nothing', async () => {
    const { sent, token } = ask([responseOf(200, good)], {}, AbortSignal.abort());
    expect(await rejection(token)).toMatchObject({ code: 'abort' });
    expect(sent).toEqual([]);
  });

  it('the time of a token request leaves the signal without listeners when all is well', async () => {
    const { signal } = new AbortController();
    await ask([responseOf(200, good)], {}, signal).token;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('what is said of a refused token request', () => {
  const check =
    '. Check client id and secret, and that they belong to this environment (sandbox and production credentials differ)';
  const begin = (status: number) => `The token endpoint ${oauthUrl} answered ${status}`;
  it.each<[number, unknown, string]>([
    [400, {}, check],
    [404, { error: 'gone' }, ` gone${check}`],
    [
      401,
      { error: 'invalid_client', error_description: 'No such client' },
      ` invalid_client: No such client${check}`,
    ],
    [403, { error_description: 'No such client' }, `: No such client${check}`],
    [400, { error: 5, error_description: [] }, check],
    [400, null, check],
    [400, '', check],
    [405, { error: 'odd' }, ' odd'],
    [501, 'no JSON', ''],
  ])('what is said of a refused token request: %i %o', async (status, body, rest) => {
    expect(await messageOf(responseOf(status, body))).toBe(begin(status) + rest);
  });

  it.each([
    [429, true, 3_600_000],
    [503, true, undefined],
    [405, false, undefined],
    [424, false, 60_000],
    [400, false, 60_000],
  ])(
    'what is said of a refused token request: %i may pass: %s; and names the time to try again',
    async (status, retryable, wait) => {
      const headers = { ...(wait !== undefined && { 'retry-after': String(wait / 1000) }) };
      const { token } = ask([responseOf(status, {}, headers)]);
      const failed = rejection(token);
      await pass(1);
      await pass(2);
      const retryAt = wait === undefined ? undefined : new Date(Date.now() + wait);
      const error = (await failed) as Error;
      expect(error).toMatchObject({ code: 'authentication', retryable });
      const named = (error as { retryAt?: Date }).retryAt?.getTime();
      expect(named === undefined ? undefined : Math.round((named - retryAt!.getTime()) / 1000) + 0).toBe(
        wait === undefined ? undefined : 0,
      );
      if (retryable) expect(error.message).toBe(begin(status));
    },
  );

  it('what is said of a refused token request is cut when it is long, after secrets were taken out of it', async () => {
    const long = `${'x'.repeat(490)}hush-hush${'y'.repeat(10_000)}`;
    const message = await messageOf(responseOf(501, { error: 'e', error_description: long }));
    expect(message).toBe(`${begin(501)} e: ${'x'.repeat(490)}[redacted]`);
    const longer = `${'x'.repeat(5_001)}hush-hush`;
    expect(await messageOf(responseOf(501, { error: longer }))).toBe(`${begin(501)} ${'x'.repeat(500)}`);
  });

  it.each<[string, WireResponse, string]>([
    ['200 without a token', responseOf(200, {}), ' without an access token: check oauthUrl'],
    ['200 without an object', responseOf(200, 'null'), ' without an access token: check oauthUrl'],
    [
      '200 with a token of odd characters',
      responseOf(200, { access_token: 'a b' }),
      ' without an access token: check oauthUrl',
    ],
    [
      'a token that begins oddly',
      responseOf(200, { access_token: '\u00e9a' }),
      ' without an access token: check oauthUrl',
    ],
    [
      'a token that ends oddly',
      responseOf(200, { access_token: 'a=b' }),
      ' without an access token: check oauthUrl',
    ],
    ['200 with an error', responseOf(200, { error: 'odd' }), ` odd${check}`],
    [
      'a redirect elsewhere',
      responseOf(302, '', { location: 'https://b.example/x?y' }),
      ', a redirect to https://b.example, which is not followed: check oauthUrl',
    ],
    ['a redirect nowhere', responseOf(307, ''), ', a redirect, which is not followed: check oauthUrl'],
    [
      'a redirect that is hidden',
      { ...responseOf(0, ''), hidden: true },
      ', a redirect, which is not followed: check oauthUrl',
    ],
  ])('what is said of a refused token request: %s', async (_name, response, rest) => {
    const error = await rejection(ask([response]).token);
    expect(error).toMatchObject({
      code: 'authentication',
      context: { status: response.status, attempts: 1 },
    });
    expect((error as Error).message).toBe(begin(response.status) + rest);
  });
});

describe('how long a token of a response lives', () => {
  it.each([
    [undefined, 300],
    [null, 300],
    ['soon', 300],
    [0, 300],
    [-5, 300],
    ['0', 300],
    [1, 1],
    ['3600', 3600],
    [86_400, 86_400],
    [86_401, 86_400],
  ])('how long a token of a response lives with expires_in %o: %i s', async (expiresIn, seconds) => {
    const { token } = ask([responseOf(200, { access_token: 'a', expires_in: expiresIn })]);
    const { issuedAt, expiresAt } = await token;
    expect([issuedAt, expiresAt]).toEqual([Date.now(), Date.now() + seconds * 1000]);
  });
});
