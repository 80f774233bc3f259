import { describe, expect, it } from 'vitest';
import { createEnode } from '../../src/index.ts';
import { problemOf } from '../../src/transport/problem-of.ts';
import { requirePromised } from '../../src/transport/raw-result.ts';
import { attachNote } from '../../src/transport/response-note.ts';
import { rejection } from '../support/client.ts';

const brownout = { title: 'Brownout', detail: 'API version 2023-04-15 is a legacy version' };

/** A client whose API gives the same failing response to each request, and how often it was asked. */
function refusedWith(
  status: number,
  body: string,
  headers: Record<string, string> = {},
  options: object = {},
) {
  let requests = 0;
  const fetch = (async (url: string) => {
    if (url.endsWith('/token')) return Response.json({ access_token: 'token', expires_in: 3600 });
    requests++;
    return new Response(body, { status, headers });
  }) as typeof globalThis.fetch;
  const urls = { apiUrl: 'http://localhost:1', oauthUrl: 'http://localhost:1/token' };
  const credentials = { clientId: 'id', clientSecret: 'secret-of-client' };
  const retry = { limit: 1, minDelay: 1, maxDelay: 1 };
  const enode = createEnode({
    version: '2023-04-15',
    onLegacyVersion: 'ignore',
    ...urls,
    ...credentials,
    fetch,
    retry,
    ...options,
  });
  return { enode, requests: () => requests };
}

/** How often a command is sent that is refused so: once more only for what says that nothing was done. */
async function sent(status: number, body: string, init: object = {}): Promise<number> {
  const { enode, requests } = refusedWith(status, body);
  const call = { params: { path: { vehicleId: 'v' } }, body: {}, ...init };
  const { error } = await enode.raw.POST('/vehicles/{vehicleId}/charging' as never, call as never);
  expect(error).toBeDefined();
  return requests();
}

const padded = (length: number) => {
  const text = JSON.stringify({ ...brownout, more: '' });
  return JSON.stringify({ ...brownout, more: 'x'.repeat(length - text.length) });
};

describe('the body of a failing response', () => {
  it('the body of a failing response is read as JSON, also when it was asked for as bytes', async () => {
    expect(await sent(400, JSON.stringify(brownout))).toBe(2);
    expect(await sent(400, JSON.stringify(brownout), { parseAs: 'arrayBuffer' })).toBe(2);
    expect(await sent(400, '{}')).toBe(1);
  });

  it.each([{}, { parseAs: 'arrayBuffer' }])(
    'the body of a failing response is not read as a problem when it is longer than 100,000 characters: %j',
    async (init) => {
      expect(padded(100_000)).toHaveLength(100_000);
      expect(await sent(400, padded(100_000), init)).toBe(2);
      expect(await sent(400, padded(100_001), init)).toBe(1);
    },
  );

  it('the body of a failing response may be the words of a gateway, of which the first 2,000 characters count', async () => {
    const words = `${brownout.title}: ${brownout.detail}`;
    expect(await sent(400, words)).toBe(2);
    expect(await sent(400, `${'x '.repeat(900)}${words}`)).toBe(2);
    expect(await sent(400, `${'x '.repeat(1000)}${words}`)).toBe(1);
  });

  it('the body of a failing response of a server that broke down does not repeat a command', async () => {
    const body = JSON.stringify({ ...brownout, type: 'https://a.example/brownout' });
    expect(await sent(400, body)).toBe(2);
    expect(await sent(500, body)).toBe(1);
    expect(await sent(503, body)).toBe(1);
  });
});

describe('the wait that a failing response asks for', () => {
  const wrapped = (headers: object) =>
    JSON.stringify({ statusCode: 429, headers, body: { title: 'Too Many Requests' } });
  /** The wait before the request would be repeated. */
  async function waitOf(body: string, headers: Record<string, string> = {}): Promise<number | undefined> {
    const waiting = new AbortController();
    let waitMs: number | undefined;
    const onRetry = ({ delayMs }: { delayMs: number }) => {
      waitMs = delayMs;
      waiting.abort();
    };
    const { enode } = refusedWith(429, body, headers, { hooks: { onRetry } });
    await rejection(enode.raw.GET('/vehicles', { signal: waiting.signal }));
    return waitMs;
  }

  it.each<[string, unknown, number, number]>([
    ['a text', '7', 6900, 7000],
    ['a number', 7, 6900, 7000],
    ['a list, which is none,', ['7'], 0, 1],
    ['an object, which is none,', {}, 0, 1],
  ])(
    'the wait that a failing response asks for may stand in its body, as %s',
    async (_what, after, least, most) => {
      const waitMs = await waitOf(wrapped({ 'retry-after': after }));
      expect(waitMs).toBeGreaterThanOrEqual(least);
      expect(waitMs).toBeLessThanOrEqual(most);
    },
  );

  it('the wait that a failing response asks for is taken from its headers before its body', async () => {
    expect(await waitOf(wrapped({ 'retry-after': '7' }), { 'retry-after': '2' })).toBeLessThanOrEqual(2000);
  });
});

describe('the problem of a response', () => {
  const at = (headers: Record<string, string>, inBody: object) =>
    problemOf(Response.json(null, { status: 429, headers }), { statusCode: 429, headers: inBody, body: {} });

  it('the problem of a response has its id, of which that in the headers comes first', () => {
    expect(at({}, { 'x-request-id': 'of-the-body' }).requestId).toBe('of-the-body');
    expect(at({ 'x-request-id': 'own' }, { 'x-request-id': 'of-the-body' }).requestId).toBe('own');
    expect(at({}, { 'x-request-id': 5 }).requestId).toBeUndefined();
  });

  it('the problem of a response says when to repeat, of which what the headers say comes first', () => {
    const seconds = (error: { retryAt?: Date | undefined }) =>
      error.retryAt && Math.round((error.retryAt.getTime() - Date.now()) / 1000);
    expect(seconds(at({}, { 'retry-after': '7' }))).toBe(7);
    expect(seconds(at({ 'retry-after': '3' }, { 'retry-after': '7' }))).toBe(3);
    expect(seconds(at({}, {}))).toBeUndefined();
  });
});

describe('a success without an object', () => {
  const noted = (status = 200) => {
    const response = new Response(null, { status, headers: { 'content-type': 'application/json' } });
    const call = { operation: 'GET /x', version: '2024-10-01', attempts: 1, durationMs: 1 };
    attachNote(response, { ...call, requestUrl: 'https://a.example/x', body: '' });
    return response;
  };
  const check = (
    data: unknown,
    promised: 'nothing' | 'json' | 'object',
    parseAs?: string,
    response = noted(),
  ) => requirePromised({ data, response }, parseAs, async () => promised);

  it.each([
    [undefined, 'an empty body'],
    [null, 'null instead of an object'],
    [[], 'a list instead of an object'],
    ['ok', 'a string instead of an object'],
  ])('a success without an object is an error where one is promised: %j', async (data, why) => {
    const error = await rejection(check(data, 'object'));
    expect(error).toMatchObject({ code: 'unreadable', contentType: 'application/json' });
    expect((error as Error).message).toContain(why);
  });

  it('a success without an object passes where nothing, or any JSON, is promised', async () => {
    expect(await check(undefined, 'nothing')).toBeUndefined();
    expect(await check('ok', 'nothing')).toBeUndefined();
    expect(await check(null, 'json')).toBeUndefined();
    expect(await check([], 'json', 'json')).toBeUndefined();
    expect(await rejection(check(undefined, 'json'))).toMatchObject({ code: 'unreadable' });
  });

  it('a success without an object passes where it was asked for otherwise, or middleware made it', async () => {
    expect(await check('text', 'object', 'text')).toBeUndefined();
    expect(await check(undefined, 'object', undefined, new Response(null))).toBeUndefined();
  });
});

describe('a success', () => {
  it('a success is handed out as it came, also after a refused token, whatever it quotes', async () => {
    let refused = false;
    const fetch = (async (url: string) => {
      if (url.endsWith('/token')) return Response.json({ access_token: 'token-of-it', expires_in: 3600 });
      if (refused) return Response.json({ quoted: ['secret-of-client', 'token-of-it'] });
      refused = true;
      return Response.json({}, { status: 401 });
    }) as typeof globalThis.fetch;
    const { enode } = refusedWith(500, '', {}, { fetch });
    const { data } = await enode.raw.GET('/vehicles' as never, {} as never);
    expect(data).toEqual({ quoted: ['secret-of-client', 'token-of-it'] });
  });
});
