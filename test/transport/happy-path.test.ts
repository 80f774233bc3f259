import { describe, expect, it } from 'vitest';
import { responseInfo, unwrap } from '../../src/index.ts';
import { clientOf, rejection } from '../support/client.ts';
import { json, startServer } from '../support/server.ts';

describe('a call', () => {
  it('a call sends token, version and query, and gives the parsed response', async () => {
    await using server = await startServer((_request, response) =>
      json(
        response,
        200,
        { data: [], pagination: { after: null, before: null } },
        { 'enode-version': '2024-10-01' },
      ),
    );
    const enode = clientOf(server);
    const { data, response } = await enode.raw.GET('/vehicles', {
      params: { query: { pageSize: 7, after: 'a b/c' } },
    });

    expect(data).toEqual({ data: [], pagination: { after: null, before: null } });
    const [request] = server.received;
    expect(request!.method).toBe('GET');
    expect(request!.url).toBe('/vehicles?pageSize=7&after=a%20b%2Fc');
    expect(request!.headers).toMatchObject({
      authorization: 'Bearer token-1',
      'enode-version': '2024-10-01',
      accept: 'application/json',
    });
    expect(request!.headers['content-type']).toBeUndefined();
    expect(responseInfo(response)).toMatchObject({
      operation: 'GET /vehicles',
      url: `${server.url}/vehicles`,
      version: '2024-10-01',
      responseVersion: '2024-10-01',
      status: 200,
      attempts: 1,
    });
  });

  it('a call sends a body as JSON', async () => {
    await using server = await startServer((_request, response) => json(response, 200, { state: 'PENDING' }));
    await clientOf(server).raw.POST('/vehicles/{vehicleId}/charging', {
      params: { path: { vehicleId: 'a/b ü' } },
      body: { action: 'START' },
    });
    const [request] = server.received;
    expect(request!.url).toBe('/vehicles/a%2Fb%20%C3%BC/charging');
    expect(request!.headers['content-type']).toBe('application/json');
    expect(JSON.parse(request!.body)).toEqual({ action: 'START' });
  });

  it('a call leaves the response readable again', async () => {
    await using server = await startServer((_request, response) => json(response, 200, { id: 'v1' }));
    const { response } = await clientOf(server).raw.GET('/vehicles/{vehicleId}', {
      params: { path: { vehicleId: 'v1' } },
    });
    expect(await response.json()).toEqual({ id: 'v1' });
    expect(await response.text()).toBe('{"id":"v1"}');
  });

  it.each([
    ['text', '{"id":"ü"}'],
    ['blob', undefined],
    ['arrayBuffer', undefined],
    ['stream', undefined],
  ] as const)('a call gives the body as %s', async (parseAs, expected) => {
    await using server = await startServer((_request, response) => json(response, 200, { id: 'ü' }));
    const { data } = await clientOf(server).raw.GET('/vehicles', { parseAs });
    expect(expected ?? (await new Response(data as unknown as Blob).text())).toBe('{"id":"ü"}');
    if (expected !== undefined) expect(data).toBe(expected);
  });

  it('a call gives undefined for a 204, and for a failing status its problem', async () => {
    await using server = await startServer((request, response) => {
      if (request.method === 'DELETE') response.writeHead(204).end();
      else
        json(response, 404, {
          type: 'https://docs.enode.io/problems/not-found',
          title: 'User does not exist',
          detail: 'x',
        });
    });
    const { raw } = clientOf(server);
    const params = { path: { userId: 'u1' } };
    expect(await unwrap(raw.DELETE('/users/{userId}', { params }))).toBeUndefined();
    const { error, response } = await raw.GET('/users/{userId}', { params });
    expect(error).toMatchObject({ title: 'User does not exist' });
    expect(response.status).toBe(404);
    expect(await rejection(unwrap(raw.GET('/users/{userId}', { params })))).toMatchObject({
      code: 'problem',
      kind: 'not-found',
      status: 404,
      context: { operation: 'GET /users/{userId}', attempts: 1 },
    });
  });

  it('a call looks the global fetch up when it calls, and prefers the one it was given', async () => {
    await using server = await startServer();
    const seen: string[] = [];
    const spy =
      (name: string): typeof fetch =>
      async (input, init) => {
        seen.push(`${name} ${input as string}`);
        return realFetch(input, init);
      };
    const realFetch = globalThis.fetch;
    const enode = clientOf(server);
    globalThis.fetch = spy('global');
    try {
      await enode.raw.GET('/vehicles');
      await clientOf(server, { fetch: spy('given') }).raw.GET('/vehicles');
    } finally {
      globalThis.fetch = realFetch;
    }
    const { url, oauthUrl } = server;
    expect(seen).toEqual([
      `global ${oauthUrl}`,
      `global ${url}/vehicles`,
      `given ${oauthUrl}`,
      `given ${url}/vehicles`,
    ]);
  });

  it('a call lets middleware of openapi-fetch read and replace request and response', async () => {
    await using server = await startServer((request, response) =>
      json(response, 200, { id: request.headers['x-a'] }),
    );
    const { raw } = clientOf(server);
    const paths: string[] = [];
    raw.use({
      onRequest: ({ request, schemaPath }) => {
        paths.push(schemaPath);
        const copy = request.clone();
        copy.headers.set('x-a', 'clone');
        return copy;
      },
      onResponse: async ({ response }) =>
        Response.json({ ...((await response.json()) as object), also: 'replaced' }),
    });
    const { data } = await raw.GET('/vehicles/{vehicleId}', { params: { path: { vehicleId: 'v' } } });
    expect(data).toEqual({ id: 'clone', also: 'replaced' });
    const body = JSON.stringify({ action: 'STOP' });
    raw.use({
      onRequest: ({ request }) =>
        new Request(request.url, { method: 'POST', body, headers: { 'x-a': 'whole' } }),
    });
    const params = { path: { vehicleId: 'v' } };
    const posted = await raw.POST('/vehicles/{vehicleId}/charging', { params, body: { action: 'START' } });
    expect(posted.data).toEqual({ id: 'whole', also: 'replaced' });
    expect(server.received.at(-1)!.body).toBe(body);
    expect(paths).toEqual(['/vehicles/{vehicleId}', '/vehicles/{vehicleId}/charging']);
  });
});
