import { describe, expect, it, vi } from 'vitest';
import { createEnode, EnodeInputError } from '../../src/index.ts';
import { clientId, clientOf, clientSecret, rejection } from '../support/client.ts';
import { json, startServer } from '../support/server.ts';

/** What a client makes of a response of the token endpoint, seen from the outside. */
async function asked(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
  secret = clientSecret,
) {
  await using server = await startServer();
  server.tokenHandler = (_request, response) => json(response, status, body, headers);
  const enode = clientOf(server, { clientSecret: secret });
  const error = (await rejection(enode.raw.GET('/vehicles'))) as Error;
  return { error, text: `${error.message} ${JSON.stringify(error)}`, requests: server.tokenRequests.length };
}

/** How long the token of a response is used, in seconds. */
async function usedFor(expiresIn: unknown): Promise<number> {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    await using server = await startServer();
    server.tokenHandler = (_request, response, count) =>
      json(response, 200, { access_token: `t-${count}`, expires_in: expiresIn });
    const { raw } = clientOf(server);
    await raw.GET('/vehicles');
    const begin = Date.now();
    for (const seconds of [1, 8.9, 9.1, 269, 271, 3569, 3571, 86_369, 86_371, 1e6]) {
      vi.setSystemTime(begin + seconds * 1000);
      await raw.GET('/vehicles');
      if (server.received.at(-1)!.headers.authorization !== 'Bearer t-1') return seconds;
    }
    return Infinity;
  } finally {
    vi.useRealTimers();
  }
}

describe('how long a token is used', () => {
  it.each([
    [10, 9.1],
    ['10', 9.1],
    [3600, 3571],
    ['3600', 3571],
    [undefined, 271],
    [null, 271],
    [0, 271],
    [-5, 271],
    ['soon', 271],
    [1e300, 86_371],
    [86_400_000, 86_371],
  ])('expires_in %o: up to its last 30 seconds or tenth, at most a day', async (expiresIn, seconds) => {
    // A failed renewal in the background must not replace it, so the first token counts until it is not used.
    expect(await usedFor(expiresIn)).toBeLessThanOrEqual(seconds);
  });
});

describe('a response of the token endpoint', () => {
  it('a response of the token endpoint with 200 and an OAuth error is a refusal, asked for once', async () => {
    const { error, requests } = await asked(200, {
      error: 'invalid_client',
      error_description: `client ${clientSecret} is unknown`,
    });
    expect(error).toMatchObject({ code: 'authentication', oauthError: 'invalid_client', retryable: false });
    expect(error.message).toMatch(/200 invalid_client: client \[redacted\] is unknown\. Check client id/);
    expect(requests).toBe(1);
  });

  it.each([400, 401, 403])(
    'a response of the token endpoint with %i says to check the credentials',
    async (status) => {
      const { error, requests } = await asked(status, { error: 'invalid_client' });
      expect(error.message).toMatch(/Check client id and secret/);
      expect(error).toMatchObject({ retryable: false, retryAt: undefined });
      expect(requests).toBe(1);
    },
  );

  it.each([405, 424, 501])(
    'a response of the token endpoint with %i is not about a vendor, and final',
    async (status) => {
      const { error, requests } = await asked(status, {});
      expect(error).toMatchObject({ code: 'authentication', retryable: false, context: { status } });
      expect(error.message).not.toMatch(/Check client id and secret/);
      expect(requests).toBe(1);
    },
  );

  it.each([
    [429, '3600'],
    [503, '86400'],
  ])(
    'a response of the token endpoint with %i says when to try again, and is not asked again before',
    async (status, retryAfter) => {
      const { error, requests } = await asked(status, {}, { 'retry-after': retryAfter });
      expect(error).toMatchObject({ code: 'authentication', retryable: true });
      const { retryAt } = error as unknown as { retryAt: Date };
      expect(Math.abs(retryAt.getTime() - Date.now() - Number(retryAfter) * 1000)).toBeLessThan(10_000);
      expect(error.message).not.toMatch(/Check client id/);
      expect(requests).toBe(1);
    },
  );

  it.each(['null', '"text"', '[]', '7', '{"access_token":5}', '<html>', ''])(
    'a response of the token endpoint with 200 and %s holds no token',
    async (body) => {
      await using server = await startServer();
      server.tokenHandler = (_request, response) => void response.writeHead(200).end(body);
      const error = await rejection(clientOf(server).raw.GET('/vehicles'));
      expect(error).toMatchObject({ code: 'authentication', oauthError: undefined });
      expect((error as Error).message).toMatch(/200 without an access token: check oauthUrl$/);
    },
  );

  it('a response of the token endpoint is repeated no more often than its limit', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { error, requests } = await asked(500, { error: 'down' });
    expect(error).toMatchObject({ oauthError: 'down', retryable: true, context: { attempts: 3 } });
    expect(requests).toBe(3);
  });
});

describe('a secret that the token endpoint quotes', () => {
  const secret = 'pä+b/c=%&"\\ d<e>';
  const basic = Buffer.from(`${clientId}:${secret}`).toString('base64');
  const form = new URLSearchParams({ s: secret }).toString().slice(2);
  it.each([
    ['as it is', secret],
    ['percent-encoded', encodeURIComponent(secret)],
    [
      'percent-encoded in lower case',
      encodeURIComponent(secret).replaceAll(/%../g, (hex) => hex.toLowerCase()),
    ],
    ['as a form', form],
    ['as base64', Buffer.from(secret).toString('base64')],
    ['as base64url', Buffer.from(secret).toString('base64url')],
    ['as JSON', JSON.stringify(secret)],
    ['as JSON in ASCII', JSON.stringify(secret).replace('ä', '\\u00e4')],
    ['as the header', `Basic ${basic}`],
    ['as the header without padding', `Basic ${basic.replace(/=+$/, '')}`],
  ])('a secret that the token endpoint quotes is not repeated %s', async (_name, spelling) => {
    const { error, text } = await asked(
      401,
      { error: `e ${spelling}`, error_description: `d ${spelling}` },
      {},
      secret,
    );
    expect(error.message).toContain('[redacted]');
    for (const part of [spelling, secret, basic.replace(/=+$/, '')]) expect(text).not.toContain(part);
  });
});

describe('credentials', () => {
  const make = (id: unknown, secret: unknown) => () =>
    createEnode({
      version: '2024-10-01',
      environment: 'sandbox',
      clientId: id as string,
      clientSecret: secret as string,
    });

  it.each([
    ['a line break at the end', 'id', 'hush-hush\n', /clientSecret begins or ends with white space/],
    ['a space before', ' id', 'hush-hush', /clientId begins or ends with white space/],
    ['a non-breaking space', 'id\u00a0', 'hush-hush', /clientId begins or ends with white space/],
    ['a tab in it', 'id', 'hush\thush', /clientSecret has a line break, tab/],
    ['double quotes', 'id', '"hush-hush"', /clientSecret stands in quotes/],
    ['single quotes', "'id'", 'hush-hush', /clientId stands in quotes/],
    ['a colon', 'id:hush', 'hush-hush', /clientId contains a colon/],
    ['the text undefined', 'undefined', 'hush-hush', /clientId is the text "undefined"/],
    ['the text null', 'id', 'null', /clientSecret is the text "null"/],
    ['a number', 5, 'hush-hush', /clientId is of type number/],
    ['null', 'id', null, /clientSecret is (missing|no text but null)/],
  ])('credentials with %s are refused, and not shown', (_name, id, secret, message) => {
    expect(make(id, secret)).toThrow(EnodeInputError);
    expect(make(id, secret)).toThrow(message);
    expect(make(id, secret)).not.toThrow(/hush/);
  });

  it.each([
    ['a-b_c.d~e', 'colons: are fine, "quotes" inside, and ümläuts'],
    ['x', 'y'],
  ])('credentials such as %s are taken', (id, secret) => {
    expect(make(id, secret)).not.toThrow();
  });
});

describe('oauthUrl', () => {
  it.each(['/oauth2/token', '/oauth2/token/', '/'])('oauthUrl is sent as it is: %s', async (path) => {
    await using server = await startServer((request, response) =>
      json(response, 200, request.method === 'POST' ? { access_token: 'good', expires_in: 60 } : {}),
    );
    server.tokenHandler = server.handler;
    const enode = createEnode({
      version: '2024-10-01',
      apiUrl: `${server.url}//`,
      oauthUrl: server.url + path,
      clientId,
      clientSecret,
    });
    await enode.raw.GET('/vehicles');
    const [first, second] = [...server.tokenRequests, ...server.received];
    expect([first!.url, second!.url]).toEqual([path, '/vehicles']);
  });
});
