import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeBody, TooMuch } from '../../src/transport/decode-body.ts';
import { Receiver } from '../../src/transport/dispatch-receiver.ts';
import { dispatch } from '../../src/transport/dispatch-wire.ts';
import { isDispatcher } from '../../src/transport/node-dispatcher.ts';
import { readBody } from '../../src/transport/read-body.ts';
import type { AttemptContext, WireResponse } from '../../src/transport/wire.ts';
import { rejection } from '../support/client.ts';
import { attemptOf, contentOf } from './attempt.ts';

const url = 'https://a.example/x';
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A receiver, with what its exchange comes to, and the reasons for which its request was ended. */
function receiving(changes: Partial<AttemptContext> = {}) {
  const attempt = attemptOf(changes);
  const aborted: Error[] = [];
  let receiver!: Receiver;
  const response = new Promise<WireResponse>((resolve, reject) => {
    receiver = new Receiver(resolve, reject, url, attempt);
  });
  response.catch(() => undefined);
  return { attempt, aborted, receiver, response, abort: (reason: Error) => void aborted.push(reason) };
}

/** What undici 7 and later call, and what undici 6 calls. */
const interfaces = [
  [
    'undici 7',
    (receiver: Receiver, abort: (reason: Error) => void) => ({
      start: () => receiver.onRequestStart({ abort }),
      head: (status: number, headers: Record<string, string>, text?: string) =>
        receiver.onResponseStart(undefined, status, headers, text),
      data: (text: string) => receiver.onResponseData(undefined, bytesOf(text)),
      end: () => receiver.onResponseEnd(),
      fail: (error: unknown) => receiver.onResponseError(undefined, error),
    }),
  ],
  [
    'undici 6',
    (receiver: Receiver, abort: (reason: Error) => void) => ({
      start: () => receiver.onConnect(abort),
      head: (status: number, headers: Record<string, string>, text?: string) =>
        expect(receiver.onHeaders(status, headers, undefined, text)).toBe(true),
      data: (text: string) => expect(receiver.onData(bytesOf(text))).toBe(true),
      end: () => receiver.onComplete(),
      fail: (error: unknown) => receiver.onError(error),
    }),
  ],
] as const;

describe.each(interfaces)('the receiver of a dispatcher of %s', (_name, driven) => {
  it('a receiver gives status, headers, text and a Response of what came', async () => {
    const { receiver, abort, response, attempt } = receiving();
    const drive = driven(receiver, abort);
    attempt.deadline.phase = 'headers';
    drive.start();
    expect(attempt.deadline.release).toBeTypeOf('function');
    drive.head(200, { 'content-type': 'text/plain' }, 'Fine');
    expect(attempt.deadline.phase).toBe('body');
    drive.data('on');
    drive.data('e, ');
    drive.data('two');
    drive.end();
    expect(attempt.deadline.release).toBeUndefined();
    const received = await response;
    expect([received.status, received.hidden, received.body]).toEqual([200, false, 'one, two']);
    expect([received.header('content-type'), received.header('other')]).toEqual(['text/plain', null]);
    const made = received.response();
    expect([made.status, made.ok, made.statusText, made.url]).toEqual([200, true, 'Fine', url]);
    expect([made.headers.get('content-type'), await made.text()]).toEqual(['text/plain', 'one, two']);
  });

  it('a receiver gives bytes of its own where bytes are asked for, and none where none came', async () => {
    const { receiver, abort, response } = receiving({ as: 'bytes' });
    const drive = driven(receiver, abort);
    drive.head(200, {});
    drive.data('one');
    drive.end();
    expect(contentOf((await response).body)).toEqual(bytesOf('one'));
    const empty = receiving({ as: 'bytes' });
    const other = driven(empty.receiver, empty.abort);
    other.head(204, { 'content-encoding': 'gzip' });
    other.end();
    expect((await empty.response).body).toEqual(new ArrayBuffer(0));
    expect((await empty.response).response()).toMatchObject({ status: 204, statusText: '' });
  });

  it('a receiver passes over what comes before the response', async () => {
    const { receiver, abort, response, attempt } = receiving();
    const drive = driven(receiver, abort);
    attempt.deadline.phase = 'headers';
    drive.head(103, { link: '</a>' });
    drive.head(199, {});
    expect(attempt.deadline.phase).toBe('headers');
    drive.head(200, { a: '1' });
    drive.end();
    expect([(await response).status, (await response).header('link')]).toEqual([200, null]);
  });

  it.each([999, 600, 199 + 1])('a receiver gives the status %i as it came', async (status) => {
    const { receiver, abort, response } = receiving();
    const drive = driven(receiver, abort);
    drive.head(status, {}, 'Odd');
    drive.data('x');
    drive.end();
    const made = (await response).response();
    expect([made.status, made.ok, made.statusText]).toEqual([status, status < 300, 'Odd']);
  });

  it('a receiver refuses the first byte too many, and ends its request', async () => {
    const { receiver, abort, response, aborted } = receiving({ maxBytes: 5 });
    const drive = driven(receiver, abort);
    drive.start();
    drive.head(200, { 'content-type': 'text/plain', 'x-request-id': 'r-1' });
    drive.data('12345');
    expect(aborted).toEqual([]);
    drive.data('6');
    const error = await rejection(response);
    expect(aborted).toEqual([error]);
    expect(error).toMatchObject({
      code: 'unreadable',
      contentType: 'text/plain',
      bodyLength: 6,
      context: { status: 200, requestId: 'r-1', operation: 'GET /x' },
    });
    expect((error as Error).message).toContain('more than the 5 bytes that maxResponseBytes allows');
  });

  it.each([
    ['before the response', 'fetch failed', undefined],
    ['in its body', 'terminated', 200],
  ] as const)('a receiver fails in the words of fetch %s', async (_when, message, status) => {
    const { receiver, abort, response, attempt } = receiving();
    const drive = driven(receiver, abort);
    drive.start();
    if (status !== undefined) drive.head(status, {});
    const cause = new Error('reset');
    drive.fail(cause);
    expect(attempt.deadline.release).toBeUndefined();
    expect(await rejection(response)).toMatchObject({ name: 'TypeError', message, cause });
  });

  it('a receiver ends its request with the call, also where the call ended before the request began', () => {
    const early = receiving();
    driven(early.receiver, early.abort).start();
    expect(early.aborted).toEqual([]);
    early.attempt.deadline.abort(new Error('over'));
    const late = receiving();
    late.attempt.deadline.abort(new Error('over'));
    driven(late.receiver, late.abort).start();
    for (const { aborted } of [early, late])
      expect(aborted).toMatchObject([{ name: 'AbortError', message: 'The call has ended' }]);
    expect(late.attempt.deadline.release).toBeUndefined();
  });

  it('a receiver unpacks what is coded, up to the limit and no further', async () => {
    const packed = (text: string, maxBytes: number) => {
      const { receiver, response } = receiving({ maxBytes });
      const drive = driven(receiver, () => undefined);
      drive.head(200, { 'content-encoding': 'gzip' });
      receiver.onResponseData(undefined, gzipSync(text));
      drive.end();
      return response;
    };
    expect((await packed('short', 5)).body).toBe('short');
    expect(await rejection(packed('a'.repeat(6), 5))).toMatchObject({ code: 'unreadable', bodyLength: 6 });
  });

  it('a receiver takes what is coded and incompressible though it is a little longer than the limit', async () => {
    const { receiver, abort, aborted } = receiving({ maxBytes: 1_000 });
    const drive = driven(receiver, abort);
    drive.start();
    drive.head(200, { 'content-encoding': 'gzip' });
    drive.data('x'.repeat(2_025));
    expect(aborted).toEqual([]);
    drive.data('x');
    expect(aborted).toHaveLength(1);
  });

  it('a receiver gives what is coded and empty as empty, and what is broken as a lost connection', async () => {
    const empty = receiving();
    const drive = driven(empty.receiver, empty.abort);
    drive.head(200, { 'content-encoding': 'gzip' });
    drive.end();
    expect((await empty.response).body).toBe('');
    const broken = receiving();
    const other = driven(broken.receiver, broken.abort);
    other.head(200, { 'content-encoding': 'gzip' });
    other.data('no gzip at all');
    other.end();
    expect(await rejection(broken.response)).toMatchObject({
      name: 'TypeError',
      message: 'terminated',
      cause: { code: 'Z_DATA_ERROR' },
    });
  });
});

describe('a body that is coded', () => {
  const plain = bytesOf('one and one and one');
  const codings: [string, Uint8Array][] = [
    ['gzip', gzipSync(plain)],
    ['x-gzip', gzipSync(plain)],
    ['GZIP', gzipSync(plain)],
    ['deflate', deflateSync(plain)],
    ['deflate', deflateRawSync(plain)],
    ['br', brotliCompressSync(plain)],
    ['zstd', zstdCompressSync(plain)],
    ['gzip, br', brotliCompressSync(gzipSync(plain))],
    [' gzip ,deflate,gzip', gzipSync(deflateSync(gzipSync(plain)))],
    ['gzip,gzip,gzip,gzip,gzip', [1, 2, 3, 4, 5].reduce<Uint8Array>((bytes) => gzipSync(bytes), plain)],
  ];

  it.each(codings)('a body that is coded by %s is unpacked', async (coding, bytes) => {
    expect(new Uint8Array(await decodeBody(bytes, coding, 1_000))).toEqual(plain);
  });

  it.each(codings)('a body that is coded by %s is refused where it is too long', async (coding, bytes) => {
    expect(await rejection(decodeBody(bytes, coding, plain.length - 1))).toBeInstanceOf(TooMuch);
  });

  it.each([
    ['gzip', gzipSync(plain)],
    ['deflate', deflateSync(plain)],
    ['br', brotliCompressSync(plain)],
  ])('a body that is coded by %s and was cut gives what came', async (coding, bytes) => {
    const cut = await decodeBody(bytes.subarray(0, bytes.length - 2), coding, 1_000);
    expect(new TextDecoder().decode(plain)).toContain(new TextDecoder().decode(cut));
  });

  it.each(['compress', 'identity', '', 'gzip, unheard'])(
    'a body that is coded in the unknown way %j stays as it is',
    async (coding) => {
      expect(await decodeBody(plain, coding, 5)).toBe(plain);
    },
  );

  it('a body that is coded more than five times is refused', async () => {
    const error = await rejection(decodeBody(plain, 'gzip,gzip,gzip,gzip,gzip,gzip', 1_000));
    expect(error).toMatchObject({ message: 'too many content-encodings: 6' });
  });
});

describe('a request that goes to a dispatcher', () => {
  async function sent(to: string, headers: Record<string, string>, body: BodyInit | null = null) {
    const given: { options?: Record<string, unknown> } = {};
    const dispatcher = {
      dispatch: (options: object, handler: object) => {
        given.options = { ...options };
        (handler as Receiver).onHeaders(204, {}, undefined);
        (handler as Receiver).onComplete();
        return true;
      },
    };
    await dispatch(dispatcher, { url: to, method: 'POST', headers, body }, attemptOf());
    return given.options!;
  }

  it.each([
    ['https://a.example/x?y=1', 'https://a.example', '/x?y=1'],
    ['https://a.example:8443', 'https://a.example:8443', '/'],
    ['https://A.example:443/x', 'https://a.example', '/x'],
    ['http://[::1]:80/', 'http://[::1]', '/'],
  ])('a request that goes to a dispatcher is taken apart: %s', async (to, origin, path) => {
    expect(await sent(to, {})).toMatchObject({ origin, path, method: 'POST', body: null });
  });

  it('a request that goes to a dispatcher says what can be unpacked, and what its text is, unless it does', async () => {
    const { headers } = await sent(url, {}, 'text');
    expect(headers).toEqual({
      'accept-encoding': expect.stringMatching(/^gzip, deflate, br(?:, zstd)?$/),
      'content-type': 'text/plain;charset=UTF-8',
    });
    const own = { 'accept-encoding': 'identity', 'content-type': 'application/json' };
    expect((await sent(url, { ...own }, '{}'))['headers']).toEqual(own);
    expect((await sent(url, { ...own }, new Uint8Array(1)))['headers']).toEqual(own);
    expect((await sent(url, {}, new Uint8Array(1)))['headers']).not.toHaveProperty('content-type');
  });
});

it.each<[unknown, boolean]>([
  [{ dispatch: () => true }, true],
  [{ dispatch: true }, false],
  [{}, false],
  [null, false],
  [undefined, false],
  [() => true, false],
])('a dispatcher is known by its method: %o', (value, expected) => {
  expect(isDispatcher(value)).toBe(expected);
});

describe('a body that is read piece by piece', () => {
  const streamed = (pieces: readonly string[]) =>
    new Response(
      new ReadableStream<Uint8Array>({
        start(controller) {
          for (const piece of pieces) controller.enqueue(bytesOf(piece));
          controller.close();
        },
      }),
    );

  it('a body that is read piece by piece is joined, as text and as bytes', async () => {
    expect(await readBody(streamed(['on', 'e, ', 'two']), attemptOf({ maxBytes: 8 }))).toBe('one, two');
    const bytes = await readBody(streamed(['on', 'e']), attemptOf({ as: 'bytes', maxBytes: 3 }));
    expect(contentOf(bytes)).toEqual(bytesOf('one'));
  });

  it('a body that is read piece by piece may cut a character in two', async () => {
    const [head, tail] = [bytesOf('ü').subarray(0, 1), bytesOf('ü').subarray(1)];
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(head);
        controller.enqueue(tail);
        controller.enqueue(head);
        controller.close();
      },
    });
    expect(await readBody(new Response(stream), attemptOf())).toBe('ü\uFFFD');
  });

  it.each(['text', 'bytes'] as const)(
    'a body that is read piece by piece is refused at the first byte too many, as %s',
    async (as) => {
      let cancelled = 0;
      const attempt = attemptOf({ as, maxBytes: 5 });
      const pieces = ['123', '456'];
      const stream = new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(bytesOf(pieces.shift() ?? 'more')),
        cancel: () => void cancelled++,
      });
      const error = await rejection(
        readBody(new Response(stream, { headers: { 'content-type': 'text/plain' } }), attempt),
      );
      expect(error).toMatchObject({ code: 'unreadable', bodyLength: 6, contentType: 'text/plain' });
      expect([cancelled, attempt.deadline.release]).toEqual([1, undefined]);
    },
  );

  it('a body that is read piece by piece is let go of when the call ends', async () => {
    const attempt = attemptOf();
    let cancelled = 0;
    const reading = readBody(new Response(new ReadableStream({ cancel: () => void cancelled++ })), attempt);
    expect(attempt.deadline.release).toBeTypeOf('function');
    attempt.deadline.abort(new Error('over'));
    expect([await reading, cancelled]).toEqual(['', 1]);
    expect(attempt.deadline.release).toBeUndefined();
  });

  it.each<[string, () => Response, string]>([
    ['is empty', () => new Response(null), ''],
    [
      'has no stream',
      () => Object.defineProperty(new Response('12345'), 'body', { value: undefined }),
      '12345',
    ],
    [
      'has a stream of another making',
      () => Object.defineProperty(new Response('12345'), 'body', { value: {} }),
      '12345',
    ],
  ])('a body that %s is read at once, and held to the limit', async (_what, made, text) => {
    expect(await readBody(made(), attemptOf({ maxBytes: 5 }))).toBe(text);
    expect(contentOf(await readBody(made(), attemptOf({ maxBytes: 5, as: 'bytes' })))).toEqual(bytesOf(text));
    if (text === '') return;
    for (const as of ['text', 'bytes'] as const)
      expect(await rejection(readBody(made(), attemptOf({ maxBytes: 4, as })))).toMatchObject({
        bodyLength: 5,
      });
  });
});
