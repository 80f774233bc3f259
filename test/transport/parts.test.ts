import { describe, expect, it, vi } from 'vitest';
import type { EnodeConnectionError } from '../../src/errors/errors.ts';
import { brokenError } from '../../src/transport/broken.ts';
import { exchange } from '../../src/transport/exchange.ts';
import { acceptedCodings, zlib } from '../../src/transport/codings.ts';
import { decodeBody } from '../../src/transport/decode-body.ts';
import { fetchWire } from '../../src/transport/fetch-wire.ts';
import { reportKey, watch } from '../../src/transport/hooks.ts';
import { checkPathNames } from '../../src/transport/path-names.ts';
import { serializePath } from '../../src/transport/path.ts';
import { unreadableJson } from '../../src/transport/raw-result.ts';
import { readBody } from '../../src/transport/read-body.ts';
import { repeat } from '../../src/transport/repeat.ts';
import { runRequestHook } from '../../src/transport/request-hook.ts';
import type { TransportConfig } from '../../src/transport/transport-config.ts';
import { createTransport } from '../../src/transport/transport.ts';
import { isSuccess, type WireRequest, type WireResponse } from '../../src/transport/wire.ts';
import { rejection } from '../support/client.ts';
import { attemptOf, contentOf } from './attempt.ts';

const token = 'token-of-the-call';
const url = 'https://a.example/x';
const bytesOf = (text: string) => new TextEncoder().encode(text);

const requestOf = (changes: Partial<WireRequest> = {}): WireRequest => ({
  url,
  method: 'GET',
  headers: {},
  body: null,
  ...changes,
});

describe('the wire of fetch', () => {
  it('the wire of fetch sends the request as it is, follows nothing, and ends with the call', async () => {
    const given: [unknown, RequestInit | undefined][] = [];
    const wire = fetchWire(async (to, init) => {
      given.push([to, init]);
      return new Response('one', { status: 201, headers: { a: '1' } });
    });
    const attempt = attemptOf();
    const received = await wire(requestOf({ method: 'PUT', headers: { b: '2' }, body: 'text' }), attempt);
    expect(given).toEqual([
      [
        url,
        {
          method: 'PUT',
          headers: { b: '2' },
          body: 'text',
          signal: attempt.deadline.signal,
          redirect: 'manual',
        },
      ],
    ]);
    expect(attempt.deadline.phase).toBe('body');
    expect([received.status, received.body, received.hidden]).toEqual([201, 'one', false]);
    expect([received.header('a'), received.header('c')]).toEqual(['1', null]);
    expect(received.response().status).toBe(201);
    await wire(requestOf(), attempt);
    expect(given[1]![1]).not.toHaveProperty('body');
  });

  it('the wire of fetch says of a redirect that the platform hides that it is hidden', async () => {
    const hidden = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
    expect((await fetchWire(async () => hidden)(requestOf(), attemptOf())).hidden).toBe(true);
  });

  it('the wire of fetch looks the global one up each time, and reads it anew', async () => {
    const responses = ['one', 'two'];
    vi.stubGlobal('fetch', async () => new Response(responses.shift()));
    const wire = fetchWire(undefined);
    const bodies = [await wire(requestOf(), attemptOf()), await wire(requestOf(), attemptOf())];
    vi.unstubAllGlobals();
    expect(bodies.map(({ body }) => body)).toEqual(['one', 'two']);
  });

  it.each(['text', 'bytes'] as const)(
    'the wire of fetch gives what a fetch of the caller gives twice a second time, as %s and the other way',
    async (as) => {
      const same = new Response('one');
      const wire = fetchWire(async () => same);
      const content = as === 'text' ? 'one' : bytesOf('one');
      expect(contentOf((await wire(requestOf(), attemptOf({ as }))).body)).toEqual(content);
      expect(contentOf((await wire(requestOf(), attemptOf({ as }))).body)).toEqual(content);
      const other = as === 'text' ? 'bytes' : 'text';
      expect(await rejection(wire(requestOf(), attemptOf({ as: other })))).toBeInstanceOf(TypeError);
    },
  );

  it('the wire of fetch leaves nothing on a Response that takes nothing, and none on those of the global one', async () => {
    const frozen = Object.freeze(new Response('one'));
    expect((await fetchWire(async () => frozen)(requestOf(), attemptOf())).body).toBe('one');
    const response = new Response('one');
    vi.stubGlobal('fetch', async () => response);
    await fetchWire(undefined)(requestOf(), attemptOf());
    vi.unstubAllGlobals();
    expect(Object.getOwnPropertySymbols(response).map(String)).not.toContain('Symbol(enode-client.body)');
  });

  it.each<[string, Record<string, string>, number, boolean]>([
    ['of a length that is allowed', { 'content-length': '3' }, 3, true],
    ['of a length that is too long', { 'content-length': '4' }, 3, false],
    ['of no length', {}, 3, false],
    ['that is packed', { 'content-length': '3', 'content-encoding': 'gzip' }, 3, false],
  ])('the wire of fetch reads a body %s at once: %o', async (_what, headers, maxBytes, atOnce) => {
    const response = new Response('one', { headers });
    const text = vi.spyOn(response, 'text');
    const buffer = vi.spyOn(response, 'arrayBuffer');
    vi.stubGlobal('fetch', async () => response);
    const { body } = await fetchWire(undefined)(requestOf(), attemptOf({ maxBytes }));
    vi.unstubAllGlobals();
    expect([body, text.mock.calls.length, buffer.mock.calls.length]).toEqual(['one', atOnce ? 1 : 0, 0]);
  });

  it('the wire of fetch reads bytes at once where they are short', async () => {
    vi.stubGlobal('fetch', async () => new Response('one', { headers: { 'content-length': '3' } }));
    const { body } = await fetchWire(undefined)(requestOf(), attemptOf({ as: 'bytes' }));
    vi.unstubAllGlobals();
    expect(contentOf(body)).toEqual(bytesOf('one'));
  });
});

describe('the error of a lost connection', () => {
  const broken = (error: unknown) =>
    brokenError(error, attemptOf({ secrets: () => [token] })) as EnodeConnectionError;

  it('the error of a lost connection has the very error as its cause where that quotes nothing', () => {
    const cause = Object.assign(new Error('reset'), { code: 'ECONNRESET' });
    expect(broken(cause).cause).toBe(cause);
  });

  it('the error of a lost connection has the words, names and codes of all causes, without what they quote', () => {
    const inner = Object.assign(new Error(`no ${token}`), { code: 'ECONNREFUSED' });
    const outer = Object.assign(new TypeError('fetch failed', { cause: inner }), { code: undefined });
    const { cause } = broken(outer) as { cause: Error & { code?: string } };
    expect(cause).toMatchObject({ name: 'TypeError', message: 'fetch failed' });
    expect(Object.keys(cause)).not.toContain('code');
    expect(cause.cause).toMatchObject({ name: 'Error', message: 'no [redacted]', code: 'ECONNREFUSED' });
    expect((cause.cause as Error).cause).toBeUndefined();
    expect('cause' in (cause.cause as Error)).toBe(false);
    expect(String(cause.stack)).not.toContain(token);
  });

  it('the error of a lost connection has a text as its cause where one was thrown that quotes something', () => {
    expect(broken(`lost ${token}`).cause).toBe('lost [redacted]');
    expect(broken('lost').cause).toBe('lost');
  });

  it('the error of a lost connection finds what is quoted where an error hides its message', () => {
    class Hidden {
      readonly name = 'Hidden';
      get message() {
        return `no ${token}`;
      }
    }
    for (const [error, name] of [
      [new DOMException(`no ${token}`, 'NetworkError'), 'NetworkError'],
      [new Hidden(), 'Hidden'],
    ] as const)
      expect(broken(error).cause).toMatchObject({ name, message: 'no [redacted]' });
  });

  it('the error of a lost connection keeps the address of a proxy, without its user', () => {
    const { cause } = broken(new Error('http://ada:pass@proxy.example:3128 refused')) as { cause: Error };
    expect(cause.message).toBe('http://proxy.example:3128 refused');
  });

  it('the error of a lost connection is made of what can be read', () => {
    const closed = new Proxy({}, { ownKeys: () => expect.fail('a trap') });
    const cause = Object.assign(new Error('reset'), { closed, none: null, run: () => token });
    expect(broken(cause).cause).toBe(cause);
  });

  it('the error of a lost connection searches no more of what an error holds than a logger prints', () => {
    const chain = (length: number) => {
      let held: object = { token };
      for (let depth = 0; depth < length; depth++) held = { held };
      return Object.assign(new Error('reset'), { held });
    };
    const [near, far] = [chain(1_000), chain(3_000)];
    expect(broken(near).cause).not.toBe(near);
    expect(broken(far).cause).toBe(far);
  });

  it('the error of a lost connection says that a request has arrived whose response had begun', () => {
    const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    const attempt = attemptOf();
    expect((brokenError(refused, attempt) as EnodeConnectionError).mayHaveArrived).toBe(false);
    attempt.deadline.phase = 'body';
    expect((brokenError(refused, attempt) as EnodeConnectionError).mayHaveArrived).toBe(true);
  });

  it('the error of a lost connection is not found in words that only touch', () => {
    const half = token.length / 2;
    const inner = new Error(token.slice(half));
    const outer = new Error(token.slice(0, half), { cause: inner });
    expect(broken(outer).cause).toBe(outer);
  });
});

describe('an exchange', () => {
  const response: WireResponse = {
    status: 200,
    hidden: false,
    body: '',
    header: () => null,
    response: () => new Response(''),
  };

  it('an exchange sends nothing when the call has ended, and rejects with the reason', async () => {
    const wire = vi.fn<() => Promise<WireResponse>>(async () => response);
    const attempt = attemptOf({ wire });
    const reason = new Error('over');
    attempt.deadline.abort(reason);
    expect(await rejection(exchange(requestOf(), attempt))).toBe(reason);
    expect(wire).not.toHaveBeenCalled();
  });

  it('an exchange that fails because the call has ended rejects with what the wire threw', async () => {
    const thrown = new Error('aborted');
    const attempt = attemptOf({
      wire: async () => {
        attempt.deadline.abort(new Error('over'));
        throw thrown;
      },
    });
    expect(await rejection(exchange(requestOf(), attempt))).toBe(thrown);
  });

  it('an exchange that is watched says how long it took', async () => {
    const durations: number[] = [];
    const attempt = attemptOf({
      wire: async () => response,
      hooks: { onResponse: ({ durationMs }) => durations.push(durationMs) },
      event: () => ({ operation: 'GET /x', method: 'GET', url, version: undefined, attempt: 1, callId: 'a' }),
    });
    await exchange(requestOf(), attempt);
    expect(durations).toHaveLength(1);
    expect(durations[0]).toBeLessThan(performance.now());
    expect(durations[0]).toBeLessThan(60_000);
  });
});

describe('a hook', () => {
  it('a hook that is not there is not missed', async () => {
    const report = vi.fn<() => void>();
    watch({ [reportKey]: report }, 'onError', {} as never);
    await Promise.resolve();
    expect(report).not.toHaveBeenCalled();
  });

  it('a hook that sets a header too late, where nobody listens, breaks nothing', () => {
    let late: ((name: string, value: string) => void) | undefined;
    const headers: Record<string, string> = {};
    const onRequest = ({ setHeader }: { setHeader: (name: string, value: string) => void }) => {
      setHeader('X-In-Time', '1');
      late = setHeader;
    };
    expect(runRequestHook({ onRequest }, {} as never, headers)).toBeUndefined();
    late!('x-late', '1');
    expect(headers).toEqual({ 'x-in-time': '1' });
  });
});

describe('the codings that a request accepts', () => {
  it.each([
    [{ zstdDecompress: () => undefined }, 'gzip, deflate, br, zstd'],
    [{ zstdDecompress: undefined }, 'gzip, deflate, br'],
    [undefined, 'gzip, deflate, br'],
  ])('the codings that a request accepts are those that can be undone: with %o', (module, expected) => {
    const builtIn = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(module);
    expect(acceptedCodings()).toBe(expected);
    expect(builtIn).toHaveBeenCalledWith('node:zlib');
    builtIn.mockRestore();
  });

  it('the codings that a request accepts are no others: what cannot be undone stays as it is', async () => {
    const bytes = bytesOf('coded');
    const { inflate } = zlib()!;
    const builtIn = vi.spyOn(process, 'getBuiltinModule').mockReturnValue({ inflate });
    for (const coding of ['gzip', 'deflate', 'br', 'zstd', 'other']) {
      expect(await decodeBody(bytes, coding, 100)).toBe(bytes);
    }
    builtIn.mockRestore();
  });
});

describe('a body in pieces', () => {
  it('a body in pieces is put together, as bytes and as text', async () => {
    const pieces = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            for (const piece of ['gr', 'ü', 'n']) controller.enqueue(bytesOf(piece));
            controller.close();
          },
        }),
      );
    expect(contentOf(await readBody(pieces(), attemptOf({ as: 'bytes' })))).toEqual(bytesOf('grün'));
    expect(await readBody(pieces(), attemptOf())).toBe('grün');
  });
});

describe('the headers of every call', () => {
  it('the headers of every call name the client only where the runtime does not', () => {
    const headersOf = (userAgent: string | undefined) =>
      createTransport({ version: '2024-10-01', userAgent } as TransportConfig).plainHeaders;
    expect(Object.keys(headersOf(undefined))).toEqual(['accept', 'enode-version']);
    expect(headersOf('enode-client/1')['user-agent']).toBe('enode-client/1');
  });
});

describe('path parameters', () => {
  it('path parameters are refused with what is wrong with them', () => {
    const check = (given: unknown) => () => checkPathNames(given, '/x/{id}', 'GET /x/{id}');
    expect(check('a')).toThrow('The path parameters of GET /x/{id} are a string: give an object');
    expect(check({ id: 'a', ids: 'b' })).toThrow('GET /x/{id} has no path parameter "ids"');
    expect(check({ id: 'a' })).not.toThrow();
  });
});

describe('a path template', () => {
  it.each<[string, object | undefined, string]>([
    ['/x', undefined, '/x'],
    ['{id}', { id: 'a' }, 'a'],
    ['/x/{id', { id: 'a' }, '/x/{id'],
    ['/x/{a}/{b}', { a: 'a b', b: 5 }, '/x/a%20b/5'],
    ['/{a}{b}/y', { a: 'a', b: 'ü' }, '/a%C3%BC/y'],
  ])('a path template is filled: %s with %o', (template, params, path) => {
    expect(serializePath(template, params as Record<string, unknown> | undefined)).toBe(path);
  });

  it.each<[unknown, string]>([
    [null, 'it is null'],
    [undefined, 'it is undefined'],
    [NaN, 'it is number'],
    [{}, 'it is object'],
  ])('a path template says what it was given instead of a string: %o', (id, words) => {
    expect(() => serializePath('/x/{id}', { id })).toThrow(words);
  });
});

describe('a repeated attempt', () => {
  const { signal } = new AbortController();

  it('a repeated attempt that throws is the last outcome, and nothing need watch the waits', async () => {
    const error = new Error('thrown');
    const outcome = repeat({
      first: { outcome: { value: 1 }, again: () => 0 },
      next: () => Promise.reject(error),
      limit: 3,
      signal,
    });
    expect(await rejection(outcome)).toBe(error);
  });

  it('a repeated attempt that is out of attempts gives its last outcome', async () => {
    let count = 0;
    const outcome = await repeat({
      first: { outcome: { value: 'first' }, again: () => 0 },
      next: async () => ({ outcome: { value: `next ${++count}` }, again: () => 0 }),
      limit: 2,
      signal,
    });
    expect(outcome).toBe('next 2');
  });

  it('a repeated attempt ends its wait with the signal, by the reason of that', async () => {
    const controller = new AbortController();
    const reason = new Error('over');
    const outcome = repeat({
      first: { outcome: { value: 1 }, again: () => 60_000 },
      next: () => expect.fail('it was not to be repeated'),
      limit: 1,
      signal: controller.signal,
      onWait: () => controller.abort(reason),
    });
    expect(await rejection(outcome)).toBe(reason);
  });
});

describe('a body that is not JSON', () => {
  const unreadable = async (body: string, type: string | undefined, words: string) => {
    const headers = new Headers(type === undefined ? {} : { 'content-type': type });
    return unreadableJson(new Response(body, { headers }), new SyntaxError(words));
  };

  it.each<[string, string | undefined, string]>([
    ['<html>', undefined, 'HTML instead of JSON'],
    ['\n  <html>', 'text/plain', 'HTML instead of JSON'],
    ['moved', 'text/html', 'HTML instead of JSON'],
    ['moved <here>', 'text/plain', 'a body that is not valid JSON'],
    ['x<y', undefined, 'a body that is not valid JSON'],
  ])('a body that is not JSON is named: %j of %s', async (body, type, reason) => {
    const error = await unreadable(body, type, 'Unexpected token');
    expect(error.message).toContain(`${reason} `);
    expect(error.message).not.toMatch(/position|\(at/);
    expect([error.contentType, error.bodyLength]).toEqual([type ?? 'text/plain;charset=UTF-8', body.length]);
  });

  it('a body that is not JSON is named with the place of its fault', async () => {
    const error = await unreadable(
      '{"a":1,,}',
      'application/json',
      'Unexpected token , at position 12 of it',
    );
    expect(error.message).toContain('a body that is not valid JSON (at position 12 of 9)');
  });
});

it.each([
  [199, false],
  [200, true],
  [299, true],
  [300, false],
])('a status of %i counts as a success: %s', (status, expected) => {
  const response = { status, hidden: false, body: '', header: () => null, response: () => new Response('') };
  expect(isSuccess(response)).toBe(expected);
});
