import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEnode } from '../../src/index.ts';
import { clientOf, rejection } from '../support/client.ts';
import { startServer, type TestServer } from '../support/server.ts';

const secret = 'value-that-is-secret';
const circle: Record<string, unknown> = { events: ['*'] };
circle['self'] = circle;
/** Every member that something here takes: to read any of them throws. */
const throwing = Object.defineProperties(
  {},
  Object.fromEntries(
    ['after', 'signal', 'url', 'method', 'params', 'query', 'rotate', 'timeout'].map((name) => [
      name,
      {
        enumerable: true,
        get: () => {
          throw new RangeError(secret);
        },
      },
    ]),
  ),
);
const closed = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new RangeError(secret);
    },
  },
);
const vehicle = { params: { path: { vehicleId: 'v' } } };
const webhook = { url: 'https://a.example/hook', secret, events: ['*'] };
/** Types apart: what JavaScript hands in. */
type Methods = Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>;
type Any = Record<'raw' | 'vehicles' | 'chargers' | 'webhooks' | 'users', Methods> & {
  request(given: unknown): Promise<unknown>;
};

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server[Symbol.asyncDispose]());

describe('input that cannot be right', () => {
  it.each<[string, (enode: Any) => unknown]>([
    ['an AbortController as signal', (e) => e.vehicles['get']!('v', {}, { signal: new AbortController() })],
    ['a text as signal of a list', (e) => e.vehicles['list']!({}, { signal: 'stop' })],
    [
      'a text as signal of a list that is walked',
      (e) => first(e.vehicles['list']!({}, { signal: {}, prefetch: true })),
    ],
    ['a text as signal of a refresh', (e) => e.vehicles['refresh']!('v', { signal: 'stop' })],
    ['a header above U+00FF', (e) => e.vehicles['get']!('v', {}, { headers: { 'x-note': `${secret} €` } })],
    [
      'a header with a line break',
      (e) => e.vehicles['get']!('v', {}, { headers: { 'x-note': `${secret}\r\nx: y` } }),
    ],
    ['a header with an odd name', (e) => e.vehicles['get']!('v', {}, { headers: { [`${secret} x`]: 'a' } })],
    [
      'a header of the connection',
      (e) => e.vehicles['get']!('v', {}, { headers: { 'Transfer-Encoding': 'chunked' } }),
    ],
    ['a header that is an object', (e) => e.vehicles['get']!('v', {}, { headers: { 'x-note': { secret } } })],
    ['headers that are a text', (e) => e.vehicles['get']!('v', {}, { headers: `x: ${secret}` })],
    [
      'a header parameter with a line break',
      (e) => e.raw['GET']!('/vehicles', { params: { header: { a: 'b\n' } } }),
    ],
    [
      'a bigint in a body',
      (e) => e.webhooks['create']!({ ...webhook, authentication: { headerName: 'a', headerValue: 1n } }),
    ],
    ['a circle in a body', (e) => e.webhooks['create']!({ ...webhook, authentication: circle })],
    [
      'a body whose toJSON throws',
      (e) =>
        e.raw['POST']!('/webhooks', {
          body: {
            toJSON: () => {
              throw new Error(secret);
            },
          },
        }),
    ],
    ['a body of a GET', (e) => e.raw['GET']!('/vehicles', { body: {} })],
    ['NaN in a body', (e) => e.chargers['setMaxCurrent']!('c', { maxCurrent: NaN })],
    [
      'an invalid date in a query',
      (e) => e.raw['GET']!('/vehicles', { params: { query: { after: new Date(NaN) } } }),
    ],
    [
      'a query whose getter throws',
      (e) =>
        e.raw['GET']!('/vehicles', {
          params: {
            query: {
              get pageSize() {
                throw new RangeError(secret);
              },
            },
          },
        }),
    ],
    [
      'URLSearchParams as query',
      (e) => e.raw['GET']!('/vehicles', { params: { query: new URLSearchParams('a=1') } }),
    ],
    ['a Map as query', (e) => e.raw['GET']!('/vehicles', { params: { query: new Map([['a', 1]]) } })],
    ['a list as query', (e) => e.raw['GET']!('/vehicles', { params: { query: [1] } })],
    ['a text as query of a request', (e) => e.request({ method: 'GET', path: '/vehicles', query: 'a=1' })],
    ['null as query of a request', (e) => e.request({ method: 'GET', path: '/vehicles', query: null })],
    [
      'null as path parameters of a request',
      (e) => e.request({ method: 'GET', path: '/vehicles', params: null }),
    ],
    [
      'a path parameter that the path of a request lacks',
      (e) =>
        e.request({ method: 'GET', path: '/vehicles/{vehicleId}', params: { vehicleId: 'a', other: 'b' } }),
    ],
    [
      'a path parameter that the path of a raw call lacks',
      (e) => e.raw['GET']!('/vehicles/{vehicleId}', { params: { path: { vehicleId: 'a', other: 'b' } } }),
    ],
    ['cookies', (e) => e.raw['GET']!('/vehicles', { params: { cookie: { a: 1 } } })],
    ['an odd parseAs', (e) => e.raw['POST']!('/webhooks', { body: {}, parseAs: 'jsn' })],
    ['an odd redirect', (e) => e.raw['GET']!('/vehicles', { redirect: 'bogus' })],
    ['a number as bodySerializer', (e) => e.raw['POST']!('/webhooks', { body: {}, bodySerializer: 5 })],
    ['a number as querySerializer', (e) => e.raw['GET']!('/vehicles', { querySerializer: 5 })],
    ['a text as pathSerializer', (e) => e.raw['GET']!('/vehicles', { pathSerializer: 'x' })],
    ['a number as middleware', (e) => e.raw['GET']!('/vehicles', { middleware: 5 })],
    ['middleware that does nothing', (e) => e.raw['GET']!('/vehicles', { middleware: [{}] })],
    ['a number as path of a raw call', (e) => e.raw['GET']!(5)],
    ['no path of a raw call', (e) => e.raw['GET']!()],
    ['a signal in place of options', (e) => e.vehicles['get']!('v', {}, new AbortController().signal)],
    ['URLSearchParams as parameters', (e) => e.vehicles['list']!(new URLSearchParams('pageSize=5'))],
    ['a Promise in a body', (e) => e.raw['POST']!('/webhooks', { body: { a: Promise.resolve(secret) } })],
    ['Infinity as page size', (e) => e.vehicles['list']!({ pageSize: Infinity })],
    ['half a surrogate pair in a query', (e) => e.vehicles['list']!({ after: '\ud800' })],
    ['a misspelt kind of parameters', (e) => e.raw['GET']!('/vehicles', { params: { qeury: {} } })],
    ['null as parameters of a method', (e) => e.vehicles['get']!('v', null)],
    ['null as options of a method', (e) => e.vehicles['get']!('v', {}, null)],
    ['null as options of a raw call', (e) => e.raw['GET']!('/vehicles', null)],
    ['null as retry', (e) => e.vehicles['get']!('v', {}, { retry: null })],
    ['true as retry', (e) => e.vehicles['get']!('v', {}, { retry: true })],
    ['a misspelt detail of retry', (e) => e.vehicles['get']!('v', {}, { retry: { limits: 1 } })],
    [
      'a text as idempotent',
      (e) => e.raw['GET']!('/vehicles/{vehicleId}', { ...vehicle, idempotent: 'false' }),
    ],
    ['no options of webhooks.ensure', (e) => e.webhooks['ensure']!()],
    [
      'a misspelt part of authentication',
      (e) => e.webhooks['ensure']!({ ...webhook, authentication: { header: 'a', headerValue: secret } }),
    ],
    [
      'a line break in the header of authentication',
      (e) =>
        e.webhooks['ensure']!({
          ...webhook,
          authentication: { headerName: 'a', headerValue: `${secret}\n` },
        }),
    ],
    ['null as options of webhooks.health', (e) => e.webhooks['health']!(null)],
    ['null as options of users.devices', (e) => e.users['devices']!('u', null)],
    ['null as options of refresh', (e) => e.vehicles['refresh']!('v', null)],
    ['a promise as headers', (e) => e.vehicles['get']!('v', {}, { headers: Promise.resolve({ a: 'b' }) })],
    ...Object.entries<(e: Any, odd: object) => unknown>({
      'parameters of a list': (e, odd) => e.vehicles['list']!(odd),
      'options of a list': (e, odd) => e.vehicles['list']!({}, odd),
      'a list that is walked': (e, odd) => first(e.vehicles['list']!(odd)),
      'options of a method': (e, odd) => e.vehicles['get']!('v', {}, odd),
      'headers of a method': (e, odd) => e.vehicles['get']!('v', {}, { headers: odd }),
      'the body of a method': (e, odd) => e.webhooks['create']!(odd),
      'options of a command': (e, odd) => e.vehicles['startCharging']!('v', {}, odd),
      'a request': (e, odd) => e.request(odd),
      'a raw call': (e, odd) => e.raw['GET']!('/vehicles', odd),
      'parameters of a raw call': (e, odd) => e.raw['GET']!('/vehicles', { params: odd }),
      'webhooks.ensure': (e, odd) => e.webhooks['ensure']!(odd),
      'options of webhooks.ensure': (e, odd) => e.webhooks['ensure']!(webhook, odd),
      'users.devices': (e, odd) => e.users['devices']!('u', odd),
      refresh: (e, odd) => e.vehicles['refresh']!('v', odd),
    }).flatMap(([place, use]): [string, (enode: Any) => unknown][] => [
      [`a getter that throws, in ${place},`, (e) => use(e, throwing)],
      [`an object that cannot be read, as ${place},`, (e) => use(e, closed)],
    ]),
  ])(
    'input that cannot be right: %s is an EnodeInputError, quotes no secret, and nothing is sent',
    async (_, use) => {
      const error = await rejection((async () => use(clientOf(server) as unknown as Any))());
      expect(error).toMatchObject({ code: 'input' });
      expect((error as Error).message).not.toContain(secret);
      expect([...server.received, ...server.tokenRequests]).toEqual([]);
    },
  );

  it.each<[object, RegExp]>([
    [{ retry: { limits: 5 } }, /"limits"; did you mean "limit"/],
    [{ retry: '5' }, /retry is "5"/],
    [{ hooks: null }, /hooks is null/],
    [{ hooks: { onReqest: () => undefined } }, /"onReqest"; did you mean "onRequest"/],
    [{ hooks: { onRequest: 'x' } }, /hooks\.onRequest is "x"/],
    [
      {
        hooks: new (class {
          onRespons = () => undefined;
        })(),
      },
      /"onRespons"; did you mean "onResponse"/,
    ],
    [{ tokenStore: null }, /tokenStore needs the functions get and set/],
    [{ tokenStore: { read: () => undefined } }, /the functions get and set/],
    [{ retry: new Map() }, /retry is an object: give false/],
  ])('createEnode refuses %o', (options, message) => {
    const base = { version: '2024-10-01', environment: 'sandbox', clientId: 'a', clientSecret: 'b' };
    expect(() => createEnode({ ...base, ...options } as never)).toThrow(message);
  });
});

describe('options that cannot be read', () => {
  const fail = () => {
    throw new RangeError(secret);
  };
  const getter = (name: string) => Object.defineProperty({}, name, { enumerable: true, get: fail });
  const base = { version: '2024-10-01', environment: 'sandbox', clientId: 'a', clientSecret: 'b' };
  it.each<[string, (enode: ReturnType<typeof clientOf>) => unknown]>([
    [
      'createEnode, of which a getter throws',
      () =>
        createEnode(
          Object.defineProperties({ ...base }, Object.getOwnPropertyDescriptors(getter('clientId'))) as never,
        ),
    ],
    ['createEnode, a proxy', () => createEnode(new Proxy(base, { ownKeys: fail }) as never)],
    ['createEnode, its hooks', () => createEnode({ ...base, hooks: getter('onRequest') } as never)],
    ['enode.with', (enode) => enode.with(getter('timeout'))],
    ['enode.with, a proxy', (enode) => enode.with(new Proxy({}, { ownKeys: fail }))],
    ['actions.resume', (enode) => enode.actions.resume(getter('format') as never)],
  ])('options that cannot be read are an EnodeInputError, and quote nothing: %s', async (_name, use) => {
    const enode = clientOf(server);
    const error = await rejection((async () => use(enode))());
    expect(error).toMatchObject({ code: 'input' });
    expect((error as Error).message).not.toContain(secret);
  });

  it('options that cannot be read are not left out: a getter of retry throws', async () => {
    const error = await rejection(clientOf(server).vehicles.get('v', {}, getter('retry')));
    expect(error).toMatchObject({ code: 'input' });
    expect(server.received).toEqual([]);
  });
});

describe('what is odd but can be sent', () => {
  it('a Date in query and body becomes ISO 8601', async () => {
    const date = new Date('2026-01-02T03:04:05.000Z');
    const { raw } = clientOf(server);
    await raw.GET('/vehicles', { params: { query: { after: date } } } as never);
    await raw.POST('/webhooks', { body: { at: date } } as never);
    expect(new URL(server.received[0]!.url, server.url).searchParams.get('after')).toBe(date.toISOString());
    expect(server.received[1]!.body).toBe(JSON.stringify({ at: date }));
  });

  it('headers may be Headers, pairs, or an object of which null takes one away', async () => {
    const { raw } = clientOf(server);
    for (const headers of [new Headers({ 'x-a': '1' }), [['x-a', '1']], { 'x-a': 1, accept: null }]) {
      await raw.GET('/vehicles', { headers } as never);
    }
    expect(server.received.map(({ headers }) => headers['x-a'])).toEqual(['1', '1', '1']);
  });

  it('what other code adds to Object.prototype is neither read nor sent', async () => {
    const prototype = Object.prototype as { added?: unknown };
    prototype.added = () => 1;
    try {
      const enode = clientOf(server, { retry: { limit: 1 } });
      await enode.vehicles.get('v', {}, { timeout: 1000 });
      await enode.raw.GET('/vehicles', { params: { query: { pageSize: 5 } } });
    } finally {
      delete prototype.added;
    }
    expect(server.received.map(({ url }) => url)).toEqual(['/vehicles/v', '/vehicles?pageSize=5']);
  });

  it('methods of a client can be replaced, as test doubles do', () => {
    const enode = clientOf(server);
    const double = () => ({ vehicles: {} });
    Object.assign(enode, { user: double });
    expect(enode.user).toBe(double);
  });
});

async function first(list: unknown): Promise<unknown> {
  for await (const item of list as AsyncIterable<unknown>) return item;
  return undefined;
}
