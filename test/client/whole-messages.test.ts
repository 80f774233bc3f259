import { describe, expect, it } from 'vitest';
import { withResponse } from '../../src/index.ts';
import { responseInfo } from '../../src/transport/response-note.ts';
import { clientOf } from '../support/client.ts';
import { json, startServer } from '../support/server.ts';

const vehicle = { id: 'v', text: 'ü' };
const path = { params: { path: { vehicleId: 'v' } } };
const serving = () => startServer((_request, response) => json(response, 200, vehicle));

const reads: Record<string, (response: Response) => Promise<unknown>> = {
  'clone().json()': (response) => response.clone().json(),
  'clone().clone().text()': async (response) => JSON.parse(await response.clone().clone().text()),
  'arrayBuffer()': async (response) => JSON.parse(new TextDecoder().decode(await response.arrayBuffer())),
  'blob()': async (response) => JSON.parse(await (await response.blob()).text()),
  'bytes()': async (response) => JSON.parse(new TextDecoder().decode(await response.bytes())),
  'text()': async (response) => JSON.parse(await response.text()),
  'json()': (response) => response.json(),
  'new Response(response.body)': (response) => new Response(response.body, response).json(),
};

describe('a Response that is handed out', () => {
  it.each(Object.entries(reads))(
    'a Response that is handed out can be read by %s, twice, and by middleware before',
    async (_, read) => {
      await using server = await serving();
      const enode = clientOf(server);
      const seen: unknown[] = [];
      enode.raw.use({ onResponse: async ({ response }) => void seen.push(await read(response)) });
      const { data, response } = await withResponse(enode.vehicles.get('v'));
      expect(data).toEqual(vehicle);
      expect(response.bodyUsed).toBe(false);
      expect([await read(response), await read(response), ...seen]).toEqual([vehicle, vehicle, vehicle]);
    },
  );

  it('a Response that is handed out and its clone are Responses with status, headers, URL and what is known about the call', async () => {
    await using server = await startServer((_request, response) =>
      json(response, 404, vehicle, { 'x-a': '1' }),
    );
    const { response } = await clientOf(server).raw.GET('/vehicles/{vehicleId}', path);
    const copy = response.clone();
    for (const one of [response, copy]) {
      expect(one).toBeInstanceOf(Response);
      expect([one.status, one.ok, one.url, one.headers.get('x-a')]).toEqual([
        404,
        false,
        `${server.url}/vehicles/v`,
        '1',
      ]);
      expect(responseInfo(one)).toMatchObject({ operation: 'GET /vehicles/{vehicleId}', attempts: 1 });
    }
  });

  it('a Response that is handed out without a body can be cloned, too', async () => {
    await using server = await startServer((_request, response) => void response.writeHead(204).end());
    const { response } = await clientOf(server).raw.GET('/health/ready');
    expect([response.clone().status, await response.clone().text()]).toEqual([204, '']);
  });

  it('a Response that is handed out may come twice from the same fetch', async () => {
    await using server = await serving();
    const same = new Response(JSON.stringify(vehicle), { headers: { 'content-type': 'application/json' } });
    const enode = clientOf(server, {
      fetch: async (input, init) => ((input as string).endsWith('/token') ? fetch(input, init) : same),
    });
    expect(await enode.vehicles.get('v')).toEqual(vehicle);
    expect(await enode.vehicles.get('v')).toEqual(vehicle);
  });
});

describe('a Request that middleware gets', () => {
  it.each<[string, (request: Request) => Request]>([
    [
      'new Request(request, init)',
      (request) => new Request(request, { headers: { ...Object.fromEntries(request.headers), 'x-a': '1' } }),
    ],
    [
      'new Request(request.url, request)',
      (request) => {
        const made = new Request(request.url, request);
        made.headers.set('x-a', '1');
        return made;
      },
    ],
    [
      'request.clone()',
      (request) => {
        const made = request.clone();
        made.headers.set('x-a', '1');
        return made;
      },
    ],
    [
      'itself',
      (request) => {
        request.headers.set('x-a', '1');
        return request;
      },
    ],
  ])('a Request that middleware gets can be replaced by %s', async (_, make) => {
    await using server = await serving();
    const enode = clientOf(server);
    enode.raw.use({ onRequest: ({ request }) => make(request) });
    await enode.vehicles.get('v');
    await enode.raw.PUT('/locations/{locationId}', {
      params: { path: { locationId: 'l' } },
      body: { name: 'x' },
    });
    expect(server.received.map(({ method, headers, body }) => [method, headers['x-a'], body])).toEqual([
      ['GET', '1', ''],
      ['PUT', '1', '{"name":"x"}'],
    ]);
  });

  it('a Request that middleware gets can be read', async () => {
    await using server = await serving();
    const bodies: string[] = [];
    const read = {
      onRequest: async ({ request }: { request: Request }) => void bodies.push(await request.clone().text()),
    };
    const put = { params: { path: { locationId: 'l' } }, body: { name: 'x' } };
    const { raw } = clientOf(server);
    await raw.PUT('/locations/{locationId}', { ...put, middleware: [read] });
    raw.use(read);
    await raw.PUT('/locations/{locationId}', put);
    raw.eject(read);
    await raw.PUT('/locations/{locationId}', put);
    expect(bodies).toEqual(['{"name":"x"}', '{"name":"x"}']);
    expect(server.received.map(({ body }) => body)).toEqual(Array.from({ length: 3 }, () => '{"name":"x"}'));
  });
});
