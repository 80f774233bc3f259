import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
  type InputType,
} from 'node:zlib';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Agent, MockAgent, getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { MockAgent as MockAgent6 } from 'undici6';
import { MockAgent as MockAgent7 } from 'undici7';
import { createEnode, withResponse, EnodeInputError } from '../../src/index.ts';
import { nodeDispatcher } from '../../src/transport/node-dispatcher.ts';
import { clientOf, rejection } from '../support/client.ts';
import { json, startServer, type Received } from '../support/server.ts';

/** Fetch says of each request in which mode it is; a dispatcher has no modes. */
const wireOf = ({ headers }: Received) => (headers['sec-fetch-mode'] === undefined ? 'dispatcher' : 'fetch');

const wires = ['dispatcher', 'fetch'] as const;
const by = (wire: (typeof wires)[number]) => {
  vi.stubEnv('ENODE_TRANSPORT', wire === 'fetch' ? 'fetch' : undefined);
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the wire of a call', () => {
  it(`the wire of a call is the dispatcher on this Node, ${process.version}, for tokens, calls and raw calls`, async () => {
    by('dispatcher');
    await using server = await startServer();
    const enode = clientOf(server);
    await enode.vehicles.get('v1');
    await enode.raw.GET('/vehicles');
    expect([...server.tokenRequests, ...server.received].map(wireOf)).toEqual(Array(3).fill('dispatcher'));
  });

  it('the wire of a call is fetch where ENODE_TRANSPORT says so, and nothing else may stand there', async () => {
    by('fetch');
    await using server = await startServer();
    await clientOf(server).vehicles.get('v1');
    expect([...server.tokenRequests, ...server.received].map(wireOf)).toEqual(['fetch', 'fetch']);
    vi.stubEnv('ENODE_TRANSPORT', 'htpp');
    expect(() => clientOf(server)).toThrow(EnodeInputError);
    expect(() => clientOf(server)).toThrow(/ENODE_TRANSPORT is .*: set it to fetch, or leave it out/);
  });

  it('the wire of a call is fetch while the global one is replaced, and where the runtime is not Node or not known', async () => {
    by('dispatcher');
    await using server = await startServer();
    const enode = clientOf(server);
    const real = globalThis.fetch;
    const ran: string[] = [];
    const run = async () => {
      await enode.vehicles.get('v1');
      ran.push(wireOf(server.received.at(-1)!));
    };
    await run();
    for (const replaced of [
      (...args: Parameters<typeof fetch>) => real(...args),
      new Proxy(real, {}),
      real.bind(undefined),
    ]) {
      vi.stubGlobal('fetch', replaced);
      await run();
      vi.unstubAllGlobals();
    }
    await run();
    for (const userAgent of ['Bun/1.3.1', 'Deno/2.5', 'Cloudflare-Workers', undefined]) {
      vi.stubGlobal('navigator', { userAgent });
      await run();
      vi.unstubAllGlobals();
    }
    vi.stubGlobal('navigator', undefined);
    await run();
    vi.unstubAllGlobals();
    // An undici of a version that nobody knows yet.
    vi.stubGlobal('process', { ...process, versions: { ...process.versions, undici: '99.0.0' } });
    expect(nodeDispatcher()).toBeUndefined();
    vi.unstubAllGlobals();
    expect(nodeDispatcher()).toBeDefined();
    const others = Array<string>(5).fill('fetch');
    expect(ran).toEqual(['dispatcher', 'fetch', 'fetch', 'fetch', 'dispatcher', ...others]);
  });

  it.each([
    // What is used of them is the same in all three.
    ['6', MockAgent6 as unknown as typeof MockAgent],
    ['7', MockAgent7 as unknown as typeof MockAgent],
    ['8', MockAgent],
  ])(
    'the wire of a call is a dispatcher that is given: the MockAgent of undici %s',
    async (version, Mock) => {
      by('fetch');
      const agent = new Mock();
      agent.disableNetConnect();
      const pool = agent.get('https://enode-api.sandbox.enode.io');
      const reply = { headers: { 'content-type': 'application/json', 'enode-version': '2024-10-01' } };
      pool.intercept({ path: '/vehicles/v1' }).reply(200, { id: version }, reply);
      pool.intercept({ path: '/vehicles/v1/charging', method: 'POST' }).reply(500, { title: 'odd' }, reply);
      agent
        .get('https://oauth.sandbox.enode.io')
        .intercept({ path: '/oauth2/token', method: 'POST' })
        .reply(200, { access_token: 't', expires_in: 3599 });
      const enode = createEnode({
        version: '2024-10-01',
        environment: 'sandbox',
        clientId: 'a',
        clientSecret: 'b',
        dispatcher: agent,
      });
      expect(await withResponse(enode.vehicles.get('v1'))).toMatchObject({
        data: { id: version },
        version: '2024-10-01',
      });
      expect(await rejection(enode.vehicles.startCharging('v1'))).toMatchObject({
        code: 'problem',
        title: 'odd',
      });
      await agent.close();
    },
  );

  it('the wire of a call is a global dispatcher that somebody set, as with fetch', async () => {
    by('dispatcher');
    await using server = await startServer();
    const enode = clientOf(server);
    await enode.vehicles.get('v1');
    const before = getGlobalDispatcher();
    const agent = new MockAgent();
    setGlobalDispatcher(agent);
    onTestFinished(() => setGlobalDispatcher(before));
    const reply = { headers: { 'content-type': 'application/json' } };
    agent.get(server.url).intercept({ path: '/vehicles/v2' }).reply(200, { id: 'mocked' }, reply);
    expect(await enode.vehicles.get('v2')).toEqual({ id: 'mocked' });
    expect(server.received).toHaveLength(1);
  });

  it.each([null, {}, 'agent', { dispatch: 1 }])(
    'the wire of a call refuses %o as a dispatcher',
    async (dispatcher) => {
      await using server = await startServer();
      expect(() => clientOf(server, { dispatcher: dispatcher as never })).toThrow(
        /dispatcher is .*: give one/,
      );
    },
  );

  it('the wire of a call sends nothing any more for a call that ended while it waited for a connection', async () => {
    await using server = await startServer((request, response) => {
      if (request.url !== '/vehicles/first') return json(response, 200, {});
      controller.abort();
      setImmediate(() => json(response, 200, { id: request.url }));
    });
    const controller = new AbortController();
    const agent = new Agent({ connections: 1 });
    const enode = clientOf(server, { dispatcher: agent });
    await enode.vehicles.get('warm');
    server.received.length = 0;
    const first = enode.vehicles.get('first');
    const second = rejection(enode.vehicles.get('second', {}, { signal: controller.signal }));
    expect(await first).toEqual({ id: '/vehicles/first' });
    expect(await second).toMatchObject({ code: 'abort' });
    await enode.vehicles.get('third');
    expect(server.received.map(({ url }) => url)).toEqual(['/vehicles/first', '/vehicles/third']);
    await agent.close();
  });

  it('the wire of a call refuses fetch and dispatcher together', async () => {
    await using server = await startServer();
    expect(() => clientOf(server, { fetch, dispatcher: new Agent() })).toThrow(
      'Give either fetch or dispatcher, not both',
    );
  });
});

const plain = JSON.stringify({ id: 'ü'.repeat(3000), text: 'Zoé ☂' });
const codings: [string, (body: InputType) => Buffer][] = [
  ['gzip', gzipSync],
  ['x-gzip', gzipSync],
  ['br', brotliCompressSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['zstd', zstdCompressSync],
  ['gzip, br', (body) => brotliCompressSync(gzipSync(body))],
  ['GZIP', gzipSync],
];

describe.each(wires)('by %s', (wire) => {
  const zstd = wire === 'dispatcher' || Number(process.versions.undici!.split('.')[0]) > 6;

  it.each(codings.filter(([coding]) => zstd || coding !== 'zstd'))(
    'a wire reads %s, and holds it to the limit once it is unpacked',
    async (coding, code) => {
      by(wire);
      await using server = await startServer((_request, response) => {
        const body = code(`\ufeff${plain}`);
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': coding });
        response.write(body.subarray(0, 10));
        response.end(body.subarray(10));
      });
      expect(await clientOf(server).vehicles.get('v1')).toEqual(JSON.parse(plain));
      const { length } = Buffer.from(`\ufeff${plain}`);
      await clientOf(server, { maxResponseBytes: length }).vehicles.get('v1');
      const error = await rejection(clientOf(server, { maxResponseBytes: length - 1 }).vehicles.get('v1'));
      expect(error).toMatchObject({ code: 'unreadable', contentType: 'application/json' });
    },
  );

  it('a wire asks for codings that it can read', async () => {
    by(wire);
    await using server = await startServer();
    await clientOf(server).vehicles.get('v1');
    expect(server.received[0]!.headers['accept-encoding']).toMatch(/^gzip, deflate/);
    expect(server.received[0]!.headers.accept).toBe('application/json');
  });

  it.each([
    ['a coding that nobody knows', 'compress', Buffer.from('{"id":'), 'unreadable'],
    ['more codings than anybody needs', Array(6).fill('gzip').join(','), gzipSync('{}'), 'connection'],
    ['bytes that are not what they claim to be', 'gzip', Buffer.from('{"id":"v1"}'), 'connection'],
  ])('a wire answers %s with a typed error', async (_name, coding, body, code) => {
    by(wire);
    await using server = await startServer(
      (_request, response) => void response.writeHead(200, { 'content-encoding': coding }).end(body),
    );
    const error = await rejection(clientOf(server, { retry: false }).vehicles.get('v1'));
    expect(error).toMatchObject({ code });
  });

  it('a wire passes over early hints, and joins headers that come twice', async () => {
    by(wire);
    await using server = await startServer((_request, response) => {
      response.writeEarlyHints({ link: '</a>; rel=preload' });
      response.setHeader('enode-version', ['2024-10-01', '2024-10-01']);
      response.setHeader('set-cookie', ['a=1', 'b=2']);
      response.setHeader('x-latin', 'Zoé');
      response.statusMessage = 'Très bien';
      response.end('{"id":"v1"}');
    });
    const { response, version } = await withResponse(clientOf(server).vehicles.get('v1'));
    expect(version).toBe('2024-10-01');
    expect(response.headers.get('enode-version')).toBe('2024-10-01, 2024-10-01');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    // Each byte is a character, as fetch has it.
    expect(response.headers.get('x-latin')).toBe(Buffer.from('Zoé').toString('latin1'));
    expect([response.status, response.ok, response.url]).toEqual([200, true, `${server.url}/vehicles/v1`]);
    expect(response).toBeInstanceOf(Response);
    expect(await response.clone().json()).toEqual({ id: 'v1' });
  });

  it.each([299, 418, 599])('a wire hands out status %i', async (status) => {
    by(wire);
    await using server = await startServer((_request, response) => json(response, status, { id: 'v1' }));
    const { response } = await clientOf(server, { retry: false }).raw.GET('/vehicles');
    expect([response.status, response.ok]).toEqual([status, status < 300]);
    expect(await response.json()).toEqual({ id: 'v1' });
  });

  it('a wire shows itself on diagnostics channels', async () => {
    by(wire);
    await using server = await startServer();
    const seen: string[] = [];
    const onCreate = (message: unknown) =>
      void seen.push((message as { request: { path: string } }).request.path);
    subscribe('undici:request:create', onCreate);
    onTestFinished(() => void unsubscribe('undici:request:create', onCreate));
    await clientOf(server).vehicles.get('v1');
    expect(seen).toEqual(['/oauth2/token', '/vehicles/v1']);
  });

  it('a wire keeps the asynchronous context of each call, also where calls share a connection and a timer', async () => {
    by(wire);
    await using server = await startServer((request, response) => {
      if (request.url === '/vehicles/v1') json(response, 200, {});
    });
    const context = new AsyncLocalStorage<number>();
    const seen: [string, number | undefined][] = [];
    const note = (name: string) => () => void seen.push([name, context.getStore()]);
    const hooks = { onRequest: note('request'), onResponse: note('response'), onError: note('error') };
    const enode = clientOf(server, { hooks });
    await enode.vehicles.get('v1');
    seen.length = 0;
    for (const id of [1, 2]) {
      await context.run(id, async () => {
        await enode.vehicles.get('v1');
        note('after')();
      });
    }
    expect(seen).toEqual([1, 2].flatMap((id) => ['request', 'response', 'after'].map((name) => [name, id])));
    seen.length = 0;
    await Promise.all(
      [1, 2].map((id) => context.run(id, () => rejection(enode.vehicles.get('hang', {}, { timeout: 40 })))),
    );
    const errors = seen.filter(([name]) => name === 'error').map(([, id]) => id);
    expect(new Set(errors)).toEqual(new Set([1, 2]));
  });

  it('a wire tries all addresses of a name', async () => {
    by(wire);
    await using server = await startServer();
    const { port } = new URL(server.url);
    const enode = createEnode({
      version: '2024-10-01',
      apiUrl: `http://localhost:${port}`,
      oauthUrl: `http://localhost:${port}/oauth2/token`,
      clientId: 'a',
      clientSecret: 'b',
    });
    // The server listens on IPv4 only.
    expect(await enode.vehicles.get('v1')).toEqual({});
  });
});
