import { gzipSync, brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createEnode, EnodeInputError, unwrap } from '../../src/index.ts';
import { clientOf, rejection } from '../support/client.ts';
import { json, startServer, type Handler } from '../support/server.ts';

const params = { path: { vehicleId: 'v1' } };
const limit = 10_000;
const long = JSON.stringify({ id: 'x'.repeat(limit) });
const short = JSON.stringify({ id: 'ü'.repeat(100) });

/** Ways in which a body may come. */
const ways: [string, (body: string) => Handler][] = [
  [
    'with its length',
    (body) => (_request, response) =>
      void response.setHeader('content-length', Buffer.byteLength(body)).end(body),
  ],
  [
    'in chunks',
    (body) => (_request, response) => {
      // Split inside a character, too.
      const bytes = Buffer.from(body);
      for (let at = 0; at < bytes.length; at += 33) response.write(bytes.subarray(at, at + 33));
      response.end();
    },
  ],
  [
    'as gzip',
    (body) => (_request, response) => void response.setHeader('content-encoding', 'gzip').end(gzipSync(body)),
  ],
  [
    'as brotli',
    (body) => (_request, response) =>
      void response.setHeader('content-encoding', 'br').end(brotliCompressSync(body)),
  ],
];

describe('maxResponseBytes', () => {
  it.each(ways)(
    'maxResponseBytes lets a shorter response through, %s, as text and as bytes',
    async (_name, send) => {
      await using server = await startServer(send(`\ufeff${short}`));
      const { raw } = clientOf(server, { maxResponseBytes: limit });
      expect((await raw.GET('/vehicles/{vehicleId}', { params })).data).toEqual(JSON.parse(short));
      const bytes = await raw.GET('/vehicles/{vehicleId}', { params, parseAs: 'arrayBuffer' });
      expect(Buffer.from(bytes.data as unknown as ArrayBuffer).toString()).toBe(`\ufeff${short}`);
    },
  );

  it.each(ways.flatMap(([name, send]) => [200, 503].map((status) => [status, name, send] as const)))(
    'maxResponseBytes ends a longer response with a typed error, and does not ask again: %i %s',
    async (status, _name, send) => {
      await using server = await startServer((request, response, count) => {
        response.statusCode = status;
        return send(long)(request, response, count);
      });
      const error = await rejection(clientOf(server, { maxResponseBytes: limit }).vehicles.get('v1'));
      expect(error).toMatchObject({ code: 'unreadable', context: { status, attempts: 1 } });
      expect((error as Error).message).toContain('maxResponseBytes');
      expect(server.received).toHaveLength(1);
    },
  );

  it('maxResponseBytes holds for a fetch whose responses claim to be shorter than they are', async () => {
    await using server = await startServer();
    let pulled = 0;
    const unpacked = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => {
          pulled++;
          controller.enqueue(new Uint8Array(1000));
          if (pulled === 1000) controller.close();
        },
      });
    const headers = { 'content-type': 'application/json', 'content-length': '20' };
    const given = async (url: string | URL | Request) =>
      (url instanceof Request ? url.url : url.toString()).endsWith('/token')
        ? Response.json({ access_token: 'a', expires_in: 3600 })
        : new Response(unpacked(), { headers });
    const enode = clientOf(server, { fetch: given, maxResponseBytes: limit });
    for (const call of [
      () => enode.vehicles.get('v1'),
      () => unwrap(enode.raw.GET('/vehicles', { parseAs: 'blob' })),
    ]) {
      pulled = 0;
      expect(await rejection(call())).toMatchObject({ code: 'unreadable' });
      expect(pulled).toBeLessThan(20);
    }
  });

  it('maxResponseBytes cuts a small body that unpacks to a very long one while it comes in', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 2 ** 20, 0x20), { level: 9 });
    await using server = await startServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb);
    });
    const before = process.memoryUsage().rss;
    const error = await rejection(clientOf(server, { maxResponseBytes: 2 ** 20 }).vehicles.get('v1'));
    expect(error).toMatchObject({ code: 'unreadable' });
    expect((error as { bodyLength: number }).bodyLength).toBeLessThan(2 ** 21);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 2 ** 20);
  });

  it('maxResponseBytes holds for the token endpoint', async () => {
    await using server = await startServer();
    server.tokenHandler = (_request, response) => json(response, 200, { access_token: 'x'.repeat(limit) });
    const error = await rejection(clientOf(server, { maxResponseBytes: limit }).vehicles.get('v1'));
    expect(error).toMatchObject({ code: 'unreadable', context: { operation: 'POST token' } });
    expect(server.tokenRequests).toHaveLength(1);
  });

  it.each([0, -1, 1.5, NaN, Infinity, '5', null])(
    'maxResponseBytes is refused as %o, and so is maxPolls',
    (given) => {
      for (const name of ['maxResponseBytes', 'maxPolls'] as const) {
        const options = {
          version: '2024-10-01',
          environment: 'sandbox',
          clientId: 'a',
          clientSecret: 'b',
        } as const;
        const make = () => createEnode({ ...options, [name]: given as number });
        expect(make).toThrow(EnodeInputError);
        expect(make).toThrow(new RegExp(`${name} is .*: give a whole number`));
      }
    },
  );
});

describe('a custom fetch', () => {
  const fetchOf = (respond: () => Response | Promise<Response>): typeof fetch => {
    const real = globalThis.fetch;
    return async (url, init) => ((url as string).includes('oauth2') ? real(url, init) : respond());
  };

  it('a custom fetch may give the same Response twice', async () => {
    await using server = await startServer();
    const response = Response.json({ id: 'v1' });
    const enode = clientOf(server, { fetch: fetchOf(() => response) });
    expect(await enode.vehicles.get('v1')).toEqual({ id: 'v1' });
    expect(await enode.vehicles.get('v1')).toEqual({ id: 'v1' });
  });

  it('a custom fetch may give no stream at all, and is held to the limit all the same', async () => {
    await using server = await startServer();
    const response = (text: string) =>
      ({ ok: true, status: 200, headers: new Headers(), text: async () => text }) as unknown as Response;
    const few = clientOf(server, { fetch: fetchOf(() => response(short)), maxResponseBytes: limit });
    expect(await few.vehicles.get('v1')).toEqual(JSON.parse(short));
    const many = clientOf(server, { fetch: fetchOf(() => response(long)), maxResponseBytes: limit });
    expect(await rejection(many.vehicles.get('v1'))).toMatchObject({ code: 'unreadable' });
  });

  it('a custom fetch that gives nothing is a failed connection', async () => {
    await using server = await startServer();
    const enode = clientOf(server, { fetch: fetchOf(() => undefined as unknown as Response), retry: false });
    expect(await rejection(enode.vehicles.get('v1'))).toMatchObject({ code: 'connection' });
  });

  it.each([
    ['never answers', () => new Promise<Response>(() => undefined)],
    ['never ends its body', async () => new Response(new ReadableStream({}))],
  ])('a custom fetch that ignores its signal and %s is ended by the deadline', async (_name, respond) => {
    await using server = await startServer();
    let warm = false;
    const fetch = fetchOf(() => (warm ? respond() : Response.json({ id: 'v1' })));
    const enode = clientOf(server, { fetch });
    await enode.vehicles.get('v1');
    warm = true;
    const error = await rejection(enode.vehicles.get('v1', {}, { timeout: 60 }));
    expect(error).toMatchObject({ code: 'timeout', timeoutMs: 60, context: { attempts: 1 } });
    const controller = new AbortController();
    const aborted = rejection(enode.vehicles.get('v1', {}, { signal: controller.signal }));
    setTimeout(() => controller.abort('enough'), 20);
    expect(await aborted).toMatchObject({ code: 'abort', cause: 'enough' });
  });

  it('a custom fetch is not called when the signal was aborted before, and no attempt is counted', async () => {
    await using server = await startServer();
    let calls = 0;
    const enode = clientOf(server, {
      fetch: fetchOf(() => {
        calls++;
        return Response.json({ id: 'v1' });
      }),
    });
    await enode.vehicles.get('v1');
    const error = await rejection(enode.vehicles.get('v1', {}, { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ code: 'abort', context: { attempts: 0 } });
    expect(calls).toBe(1);
  });
});
