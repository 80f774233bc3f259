import { describe, expect, it } from 'vitest';
import { isEnodeError, unwrap } from '../../src/index.ts';
import { clientOf, rejection } from '../support/client.ts';
import { json, startServer, type Handler } from '../support/server.ts';

const params = { path: { vehicleId: 'v1' } };
const statuses = [301, 302, 303, 307, 308];

const to =
  (status: number, location: string): Handler =>
  (_request, response) =>
    void response.writeHead(status, { location }).end();

describe('a redirect', () => {
  it.each(statuses)('a redirect of a GET on the same origin is followed: %i', async (status) => {
    await using server = await startServer((request, response) =>
      request.url === '/moved?x=1'
        ? json(response, 200, { id: 'v1' })
        : to(status, '/moved?x=1')(request, response, 1),
    );
    const { data, response } = await clientOf(server).raw.GET('/vehicles/{vehicleId}', { params });
    expect(data).toEqual({ id: 'v1' });
    expect(response.status).toBe(200);
    expect(server.received.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /vehicles/v1',
      'GET /moved?x=1',
    ]);
    expect(server.received[1]!.headers.authorization).toBe('Bearer token-1');
  });

  it.each(statuses)('a redirect of a command is not followed: %i', async (status) => {
    await using server = await startServer((request, response) =>
      request.url === '/moved'
        ? json(response, 200, { id: 'a', state: 'CONFIRMED' })
        : to(status, '/moved')(request, response, 1),
    );
    const error = await rejection(clientOf(server).vehicles.startCharging('v1'));
    expect(error).toMatchObject({
      code: 'redirect',
      status,
      targetOrigin: server.url,
      context: { operation: 'POST /vehicles/{vehicleId}/charging', attempts: 1, status },
    });
    expect((error as Error).message).toContain(server.url);
    expect(server.received).toHaveLength(1);
  });

  it.each(statuses)(
    'a redirect to another origin is not followed, and nothing goes there: %i',
    async (status) => {
      await using other = await startServer();
      await using server = await startServer(to(status, `${other.url}/vehicles?token=secret`));
      const error = await rejection(clientOf(server).vehicles.get('v1'));
      expect(error).toMatchObject({ code: 'redirect', targetOrigin: other.url });
      expect((error as Error).message).not.toContain('secret');
      expect(isEnodeError(error, 'redirect') && JSON.parse(JSON.stringify(error))).toMatchObject({
        code: 'redirect',
        status,
        targetOrigin: other.url,
      });
      expect([server.received.length, other.received.length]).toEqual([1, 0]);
    },
  );

  it.each<[string, Parameters<typeof clientOf>[1]]>([
    ['the wire of the platform', {}],
    ['a fetch', { fetch: (...args) => fetch(...args) }],
    ['a middleware', { middleware: [(request, next) => next(request)] }],
  ])(
    'a redirect to an address with a user name or password is not followed over %s',
    async (_name, options) => {
      for (const user of ['ada:pass-word', 'ada', ':pass-word']) {
        await using server = await startServer((request, response) =>
          to(302, `http://${user}@${request.headers.host}/moved`)(request, response, 1),
        );
        const error = await rejection(clientOf(server, options).vehicles.get('v1'));
        expect(error).toMatchObject({ code: 'redirect', status: 302, targetOrigin: server.url });
        expect((error as Error).message).not.toContain('pass-word');
        expect(server.received).toHaveLength(1);
      }
    },
  );

  it('a redirect that never ends is given up on', async () => {
    await using server = await startServer((_request, response, count) =>
      to(307, `/round/${count}`)(_request, response, count),
    );
    const error = await rejection(clientOf(server).vehicles.get('v1'));
    expect(error).toMatchObject({ code: 'redirect', context: { attempts: 6 } });
    expect(server.received).toHaveLength(6);
  });

  it.each([undefined, 'http://[', ''])(
    'a redirect without a target that can be read (%o) is an error',
    async (location) => {
      await using server = await startServer(
        (_request, response) =>
          void response.writeHead(302, location === undefined ? {} : { location }).end(),
      );
      const error = await rejection(clientOf(server).vehicles.get('v1'));
      expect(error).toMatchObject({ code: 'redirect' });
      if (location !== '') expect(error).toMatchObject({ targetOrigin: undefined });
    },
  );

  it('a redirect is handed back, or an error, where the call says so', async () => {
    await using server = await startServer(to(307, '/moved'));
    const { raw } = clientOf(server);
    const { response } = await raw.GET('/vehicles', { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([307, '/moved']);
    const error = await rejection(raw.GET('/vehicles', { redirect: 'error' }));
    expect(error).toMatchObject({ code: 'redirect' });
    expect(server.received).toHaveLength(2);
  });

  it('304 and 300 are no redirects', async () => {
    await using server = await startServer((_request, response) => void response.writeHead(304).end());
    const error = await rejection(unwrap(clientOf(server).raw.GET('/vehicles')));
    expect(error).toMatchObject({ code: 'problem', status: 304 });
  });

  it('a redirect with a worn-out token: first a new token, then the target', async () => {
    await using server = await startServer((request, response) => {
      if (request.headers.authorization === 'Bearer token-1') return json(response, 401, {});
      if (request.url === '/vehicles/v1') return to(308, '/moved')(request, response, 1);
      json(response, 200, { id: 'v1' });
    });
    expect(await clientOf(server).vehicles.get('v1')).toEqual({ id: 'v1' });
    expect(server.received).toHaveLength(3);
  });

  it.each(statuses)('a redirect of the token endpoint is not followed: %i', async (status) => {
    await using other = await startServer();
    await using server = await startServer();
    server.tokenHandler = to(status, other.oauthUrl);
    const error = await rejection(clientOf(server).vehicles.get('v1'));
    expect(error).toMatchObject({ code: 'authentication', retryable: false, context: { status } });
    expect((error as Error).message).toContain(`to ${other.url}`);
    expect([server.tokenRequests.length, other.tokenRequests.length]).toEqual([1, 0]);
  });
});
