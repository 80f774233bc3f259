import { describe, expect, it, vi } from 'vitest';
import { createEnode, createMemoryTokenStore, type StoredToken, type TokenStore } from '../../src/index.ts';
import { clientId, clientOf, clientSecret, rejection } from '../support/client.ts';
import { json, problem, startServer } from '../support/server.ts';

const vehicles = '/vehicles';

describe('the access token', () => {
  it('the access token is asked for with Basic auth and client credentials', async () => {
    await using server = await startServer();
    await clientOf(server).raw.GET(vehicles);
    const [request] = server.tokenRequests;
    expect(request).toMatchObject({ method: 'POST', body: 'grant_type=client_credentials' });
    expect(request!.headers['content-type']).toBe('application/x-www-form-urlencoded');
    const basic = Buffer.from(request!.headers.authorization!.replace('Basic ', ''), 'base64').toString();
    expect(basic).toBe(`${clientId}:${clientSecret}`);
  });

  it('the access token is asked for once by 100 parallel calls, in two versions', async () => {
    await using server = await startServer();
    const enode = clientOf(server);
    const old = enode.at('2023-04-15');
    await Promise.all(
      Array.from({ length: 100 }, (_, n) => (n % 2 === 0 ? enode.raw.GET(vehicles) : old.raw.GET(vehicles))),
    );
    expect(server.tokenRequests).toHaveLength(1);
    expect(server.received).toHaveLength(100);
    expect(new Set(server.received.map(({ headers }) => headers.authorization))).toEqual(
      new Set(['Bearer token-1']),
    );
  });

  it('the access token is renewed in the background before it ends, while calls go on with the old one', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      await using server = await startServer();
      const { raw } = clientOf(server);
      await raw.GET(vehicles);
      vi.setSystemTime(Date.now() + 3599_000 * 0.79);
      await raw.GET(vehicles);
      expect(server.tokenRequests).toHaveLength(1);

      vi.setSystemTime(Date.now() + 3599_000 * 0.05);
      const renewed = new Promise<void>((resolve) => {
        server.tokenHandler = (_request, response, count) => {
          json(response, 200, { access_token: `token-${count}`, expires_in: 3599 });
          response.once('close', resolve);
        };
      });
      await Promise.all([raw.GET(vehicles), raw.GET(vehicles)]);
      expect(server.received.at(-1)!.headers.authorization).toBe('Bearer token-1');
      await renewed;
      await vi.waitFor(async () => {
        await raw.GET(vehicles);
        expect(server.received.at(-1)!.headers.authorization).toBe('Bearer token-2');
      });
      expect(server.tokenRequests).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('the access token is not used at its very end, and a failed renewal does not break the calls before', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      await using server = await startServer();
      const { raw } = clientOf(server);
      await raw.GET(vehicles);
      const issuedAt = Date.now();
      const good = server.tokenHandler;
      server.tokenHandler = (_request, response) => json(response, 400, { error: 'invalid_request' });
      vi.setSystemTime(issuedAt + 3500_000);
      expect((await raw.GET(vehicles)).response.status).toBe(200);
      await vi.waitFor(() => expect(server.tokenRequests).toHaveLength(2));
      expect((await raw.GET(vehicles)).response.status).toBe(200);
      expect(server.tokenRequests).toHaveLength(2); // not at every call
      vi.setSystemTime(issuedAt + 3580_000);
      expect(await rejection(raw.GET(vehicles))).toMatchObject({
        code: 'authentication',
        oauthError: 'invalid_request',
      });
      server.tokenHandler = good;
      await raw.GET(vehicles);
      expect(server.received.at(-1)!.headers.authorization).toBe('Bearer token-4');
    } finally {
      vi.useRealTimers();
    }
  });

  it('the access token is renewed once after a burst of 401, and each call is replayed once, body and all', async () => {
    await using server = await startServer((request, response) =>
      request.headers.authorization === 'Bearer token-1'
        ? problem(response, 401, 'unauthorized')
        : json(response, 200, JSON.parse(request.body)),
    );
    const { raw } = clientOf(server);
    const params = { path: { vehicleId: 'v' } };
    const responses = await Promise.all(
      Array.from({ length: 10 }, () =>
        raw.POST('/vehicles/{vehicleId}/charging', { params, body: { action: 'START' } }),
      ),
    );
    expect(responses.map(({ data }) => data)).toEqual(
      Array.from({ length: 10 }, () => ({ action: 'START' })),
    );
    expect(server.tokenRequests).toHaveLength(2);
    expect(server.received).toHaveLength(20);
  });

  it('a second 401 is handed back', async () => {
    await using server = await startServer((_request, response) => problem(response, 401, 'unauthorized'));
    const { error, response } = await clientOf(server).raw.GET(vehicles);
    expect(response.status).toBe(401);
    expect(error).toMatchObject({ title: 'unauthorized' });
    expect(server.received).toHaveLength(2);
  });

  it.each([
    ['in memory', undefined],
    ['and no store that would keep it', { get: () => undefined, set: () => undefined }],
  ])('a slow 401 does not drop a newer token (%s)', async (_name, tokenStore) => {
    let slow: (() => void) | undefined;
    await using server = await startServer((request, response) => {
      if (request.headers.authorization !== 'Bearer token-1') return json(response, 200, {});
      const refuse = () => problem(response, 401, 'unauthorized');
      if (request.url === '/chargers') slow = refuse;
      else refuse();
    });
    const { raw } = clientOf(server, { tokenStore });
    const late = raw.GET('/chargers');
    await vi.waitFor(() => expect(slow).toBeDefined());
    await raw.GET(vehicles); // 401, renewed, replayed with token-2
    slow!();
    expect((await late).response.status).toBe(200);
    await raw.GET(vehicles);
    expect(server.tokenRequests).toHaveLength(2);
    expect(server.received.at(-1)!.headers.authorization).toBe('Bearer token-2');
  });

  it('a token that lives shorter than a minute is still used', async () => {
    await using server = await startServer();
    server.tokenHandler = (_request, response, count) =>
      json(response, 200, { access_token: `short-${count}`, expires_in: 10 });
    const { raw } = clientOf(server);
    await raw.GET(vehicles);
    await raw.GET(vehicles);
    expect(server.tokenRequests).toHaveLength(1);
  });

  it('passing failures of the token endpoint are repeated', async () => {
    await using server = await startServer();
    const good = server.tokenHandler;
    server.tokenHandler = (request, response, count) => {
      if (count === 1) return void request.socket.destroy();
      if (count === 2) return json(response, 429, {}, { 'retry-after': '0' });
      return good(request, response, count);
    };
    vi.spyOn(Math, 'random').mockReturnValue(0);
    expect((await clientOf(server).raw.GET(vehicles)).response.status).toBe(200);
    expect(server.tokenRequests).toHaveLength(3);
  });

  it.each([
    [401, { error: 'invalid_client', error_description: `bad ${clientSecret}` }, 'invalid_client'],
    [400, 'no json', undefined],
    [200, { token_type: 'bearer' }, undefined],
    [200, { access_token: 'line\nbreak' }, undefined],
  ])(
    'a refusal (%i %o) is an authentication error that says what to check',
    async (status, body, oauthError) => {
      await using server = await startServer();
      server.tokenHandler = (_request, response) => json(response, status, body);
      const error = await rejection(clientOf(server).raw.GET(vehicles));
      expect(error).toMatchObject({
        code: 'authentication',
        oauthError,
        context: { operation: 'POST token', status },
      });
      expect((error as Error).message).toMatch(/[Cc]heck/);
      expect((error as Error).message).not.toContain(clientSecret);
      expect((error as Error).message).not.toContain('line');
      expect(server.received).toHaveLength(0);
      expect(server.tokenRequests).toHaveLength(1);
    },
  );
});

describe('a token store', () => {
  const sharing = (store: TokenStore) => ({ tokenStore: store });

  it('a token store is shared by clients, and keyed by client and OAuth URL', async () => {
    await using server = await startServer();
    await using other = await startServer();
    const store = createMemoryTokenStore();
    await clientOf(server, sharing(store)).raw.GET(vehicles);
    await clientOf(server, sharing(store)).raw.GET(vehicles);
    expect(server.tokenRequests).toHaveLength(1);
    await clientOf(server, { ...sharing(store), clientId: 'somebody-else' }).raw.GET(vehicles);
    expect(server.tokenRequests).toHaveLength(2);
    await clientOf(other, sharing(store)).raw.GET(vehicles);
    expect(other.tokenRequests).toHaveLength(1);
  });

  it('a token store is asked again after a 401: another process may have renewed the token', async () => {
    await using server = await startServer((request, response) =>
      request.headers.authorization === 'Bearer renewed-elsewhere'
        ? json(response, 200, {})
        : problem(response, 401, 'unauthorized'),
    );
    const kept = new Map<string, StoredToken>();
    const store: TokenStore = {
      get: async (key) => kept.get(key),
      set: async (key, token) => void kept.set(key, token),
    };
    const { raw } = clientOf(server, sharing(store));
    expect((await raw.GET(vehicles)).response.status).toBe(401);
    const [key] = [...kept.keys()];
    kept.set(key!, {
      accessToken: 'renewed-elsewhere',
      issuedAt: Date.now(),
      expiresAt: Date.now() + 3_600_000,
    });
    const before = server.tokenRequests.length;
    expect((await raw.GET(vehicles)).response.status).toBe(200);
    expect(server.tokenRequests).toHaveLength(before);
    expect(key).not.toContain(clientSecret);
  });

  it('a token store that is down costs a token request, not the call', async () => {
    await using server = await startServer();
    const down = () => Promise.reject(new Error('store is down'));
    expect(
      (await clientOf(server, sharing({ get: down, set: down })).raw.GET(vehicles)).response.status,
    ).toBe(200);
    expect(server.tokenRequests).toHaveLength(1);
  });

  it('a token store holding an ended token is passed over', async () => {
    await using server = await startServer();
    const ended = { accessToken: 'ended', issuedAt: Date.now() - 3_600_000, expiresAt: Date.now() - 1 };
    await clientOf(server, sharing({ get: () => ended, set: () => undefined })).raw.GET(vehicles);
    expect(server.received[0]!.headers.authorization).toBe('Bearer token-1');
  });

  it('a token store works beside createEnode clients of different secrets in one process', async () => {
    await using server = await startServer();
    const enode = createEnode({
      version: '2023-04-15',
      apiUrl: server.url,
      oauthUrl: server.oauthUrl,
      clientId,
      clientSecret: 'ü€',
    });
    await enode.raw.GET('/vehicles');
    const basic = Buffer.from(server.tokenRequests[0]!.headers.authorization!.slice(6), 'base64').toString();
    expect(basic).toBe(`${clientId}:ü€`);
  });
});
