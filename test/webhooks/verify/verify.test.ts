import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { signDelivery, verifySignature, type SignatureVerdict } from '../../../src/webhooks/index.ts';
import { rejection } from '../../support/client.ts';
import { webhookSecret as secret } from '../../support/webhook-events.ts';

const text = '{"payload":"example"}';
const vector = { secret: 'example-secret', header: 'sha1=e417e6fc2e7f8a78c93a35a7b344d36ce179fc8d' };
const bytes = new TextEncoder().encode(text);
const { secret: key, header } = vector;
const url = 'https://receiver.example/webhooks';

const headerOf = (body: string | Uint8Array, of = secret) =>
  `sha1=${createHmac('sha1', of).update(body).digest('hex')}`;
const request = (body: BodyInit | null, signature = header) =>
  new Request(url, {
    method: 'POST',
    body,
    headers: { 'X-Enode-Signature': signature },
    duplex: 'half',
  } as RequestInit);
const streamOf = (...chunks: unknown[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk as Uint8Array);
      controller.close();
    },
  });

/** As on Workers and in browsers: only WebCrypto is there. */
const withoutNode = () => vi.stubGlobal('process', { ...process, getBuiltinModule: undefined });

/** Why it was refused; fails when it was not. */
function refusedFor(verdict: SignatureVerdict): [string, string] {
  if (verdict.ok) expect.fail('accepted');
  return [verdict.reason, verdict.message];
}

afterEach(() => vi.unstubAllGlobals());

describe('a genuine delivery', () => {
  it.each<[string, () => Parameters<typeof verifySignature>[0]['body']]>([
    ['a string', () => text],
    ['bytes', () => bytes],
    ['a Buffer', () => Buffer.from(text)],
    ['an ArrayBuffer', () => bytes.buffer],
    ['a part of a larger buffer', () => Buffer.from(`--${text}--`).subarray(2, -2)],
    ['a DataView', () => new DataView(bytes.buffer)],
    [
      'shared memory',
      () => {
        const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
        shared.set(bytes);
        return shared;
      },
    ],
    [
      'memory that can grow',
      () => {
        const growing = new Uint8Array(
          Reflect.construct(ArrayBuffer, [bytes.length, { maxByteLength: 100 }]) as ArrayBuffer,
        );
        growing.set(bytes);
        return growing;
      },
    ],
    ['a Request', () => request(text)],
    ['a Response', () => new Response(text)],
    ['a stream of several chunks', () => streamOf(bytes.slice(0, 5), bytes.slice(5, 6), bytes.slice(6))],
    ['a Request with a stream', () => request(streamOf(bytes.slice(0, 5), bytes.slice(5)))],
  ])('a genuine delivery is accepted as %s', async (_name, body) => {
    const verdict = await verifySignature({ body: body(), header, secrets: [key] });
    expect(verdict).toEqual({ ok: true, body: bytes, text, secretIndex: 0 });
  });

  it('a genuine delivery may have an empty body', async () => {
    const verdict = await verifySignature({ body: request(null, headerOf('')), secrets: [secret] });
    expect(verdict).toMatchObject({ ok: true, body: new Uint8Array(0) });
  });

  it.each<[string, Parameters<typeof verifySignature>[0]['header']]>([
    ['alone', header],
    ['in capitals', header.replace(/=.*/, (digits) => digits.toUpperCase())],
    ['between spaces', ` ${header} `],
    ['as a list of one', [header]],
    ['in Headers', new Headers({ 'X-ENODE-SIGNATURE': header })],
    ['in the headers of a Node request', { 'x-enode-signature': header }],
  ])('a genuine delivery has its header %s', async (_name, given) => {
    expect(await verifySignature({ body: text, header: given, secrets: key })).toMatchObject({ ok: true });
  });

  it('a genuine delivery says which secret matched', async () => {
    const verdict = await verifySignature({
      body: text,
      header,
      secrets: ['new-secret', key, 'older-secret'],
    });
    expect(verdict).toMatchObject({ ok: true, secretIndex: 1 });
  });

  it('a genuine delivery takes secrets beyond ASCII and beyond a block of the hash', async () => {
    for (const long of ['ключ-🔑', 'x'.repeat(256)]) {
      const verdict = await verifySignature({ body: text, header: headerOf(text, long), secrets: [long] });
      expect(verdict.ok).toBe(true);
    }
  });

  it('a genuine delivery goes on being accepted however many secrets there were', async () => {
    for (let index = 0; index < 200; index++) {
      const secrets = [`secret-${index}`];
      const signature = headerOf(text, secrets[0]);
      expect((await verifySignature({ body: text, header: signature, secrets })).ok).toBe(true);
    }
    expect((await verifySignature({ body: text, header, secrets: [key] })).ok).toBe(true);
  });

  it('a genuine delivery imports a secret once', async () => {
    withoutNode();
    const importKey = vi.spyOn(crypto.subtle, 'importKey');
    const signature = headerOf(text, 'imported-once');
    for (let count = 0; count < 3; count++) {
      await verifySignature({ body: text, header: signature, secrets: ['imported-once'] });
    }
    expect(importKey).toHaveBeenCalledTimes(1);
  });
});

describe('the header', () => {
  it.each([undefined, null, '', [], new Headers(), {}])(
    'the header is missed when it is %o',
    async (given) => {
      const verdict = await verifySignature({ body: text, header: given, secrets: [key] });
      expect(refusedFor(verdict)).toEqual(['missing-header', expect.stringContaining('x-enode-signature')]);
    },
  );

  it('the header is missed in a Request without it', async () => {
    const verdict = await verifySignature({ body: new Request(url, { method: 'POST' }), secrets: [key] });
    expect(refusedFor(verdict)[0]).toBe('missing-header');
  });

  it.each([
    'sha1',
    'sha1=',
    header.slice(0, -1),
    `${header}0`,
    header.slice(5),
    header.replace('sha1', 'sha256'),
    header.replace('e', 'g'),
    header.replace('=', ' = '),
    `${header}, ${header}`,
    [header, header],
    `${header}\0`,
    5,
    true,
    ['sha1=x', 7],
  ])('the header is malformed when it is %o', async (given) => {
    const verdict = await verifySignature({ body: text, header: given as string, secrets: [key] });
    expect(refusedFor(verdict)[0]).toBe('malformed-header');
  });
});

describe('a body that is no longer raw', () => {
  it.each([
    { payload: 'example' },
    [],
    [{}],
    5,
    true,
    { type: 'Buffer', data: [1] },
    new Blob([text]),
    '[object Object]',
    '[object Object],[object Object]',
  ])('a body that is no longer raw is refused with how to keep it raw: %o', async (body) => {
    const [reason, message] = refusedFor(
      await verifySignature({ body: body as unknown as string, header, secrets: [key] }),
    );
    expect(reason).toBe('parsed-body');
    for (const remedy of [
      "express.raw({ type: 'application/json' })",
      'await request.text()',
      'bodyParser: false',
      'rawBody: true',
      "parseAs: 'buffer'",
    ]) {
      expect(message).toContain(remedy);
    }
  });

  it.each([undefined, null])('a body that is %o is refused with how to keep it raw', async (body) => {
    const verdict = await verifySignature({ body: body as unknown as string, header, secrets: [key] });
    expect(refusedFor(verdict)).toEqual(['bad-input', expect.stringContaining('express.raw')]);
  });

  it('a Node request given as a body is refused with a word on toNodeHandler', async () => {
    const { IncomingMessage } = await import('node:http');
    const { Socket } = await import('node:net');
    const message = new IncomingMessage(new Socket());
    message.headers['x-enode-signature'] = header;
    const verdict = await verifySignature({ body: message as unknown as string, secrets: [key] });
    expect(refusedFor(verdict)).toEqual(['bad-input', expect.stringContaining('toNodeHandler')]);
  });
});

describe('a body that was written again', () => {
  const rewrite = (sent: string) => JSON.stringify(JSON.parse(sent));
  it.each([
    ['a number with a decimal zero', '[{"level":7.0}]'],
    ['an exponent', '[{"range":1e5}]'],
    ['an escaped letter', String.raw`[{"name":"Zo\u00e9"}]`],
    ['a newline at its end', '[{"level":7}]\n'],
    ['an integer above 2^53', '[{"count":9007199254740993}]'],
    ['spaces', '[{"level": 7}]'],
    ['a key that is there twice', '[{"level":1,"level":7}]'],
    ['an escaped slash', String.raw`[{"url":"a\/b"}]`],
  ])('a body that was written again is refused with both causes: %s', async (_name, sent) => {
    expect(rewrite(sent)).not.toBe(sent);
    const signature = headerOf(sent);
    expect(await verifySignature({ body: sent, header: signature, secrets: [secret] })).toMatchObject({
      ok: true,
    });
    for (const body of [
      rewrite(sent),
      Buffer.from(rewrite(sent)),
      JSON.stringify(JSON.parse(sent), null, 2),
    ]) {
      const [reason, message] = refusedFor(
        await verifySignature({ body, header: signature, secrets: [secret] }),
      );
      expect(reason).toBe('wrong-secret');
      expect(message).toMatch(/secret.*byte for byte/s);
      expect(message).toContain('JSON.stringify');
    }
  });

  it('a body that was written again is not suspected when it does not look it', async () => {
    const verdict = await verifySignature({ body: '{"a": 7.0}', header, secrets: [key] });
    expect(refusedFor(verdict)[1]).not.toContain('JSON.stringify');
  });

  it('a body that was written again is not suspected as a Request, which nobody writes again', async () => {
    const verdict = await verifySignature({ body: request('{"a":7}'), secrets: [key] });
    const [reason, message] = refusedFor(verdict);
    expect(reason).toBe('wrong-secret');
    expect(message).not.toContain('JSON.stringify');
  });

  it('a body that was written again is recognised when decoding lost bytes', async () => {
    const sent = Buffer.from([0x22, 0xe9, 0x22]);
    const verdict = await verifySignature({
      body: sent.toString(),
      header: headerOf(sent),
      secrets: [secret],
    });
    expect(refusedFor(verdict)).toEqual(['wrong-secret', expect.stringContaining('U+FFFD')]);
  });
});

describe('the header', () => {
  const signature = header;

  it.each<[string, unknown]>([
    ['Headers', new Headers({ 'x-enode-signature': signature })],
    ['an object, as Node has it', { 'x-enode-signature': signature }],
    ['an object, as API Gateway has it', { 'X-Enode-Signature': signature, other: undefined }],
    ['an object with lists', { 'X-ENODE-SIGNATURE': [signature] }],
    ['an object with a padded name and value', { ' X-Enode-Signature ': ` ${signature} ` }],
    ['a Map in lower case', new Map([['x-enode-signature', signature]])],
    ['a Map in any case', new Map([['X-Enode-Signature', [signature]]])],
    ['pairs', [['Host', 'x'], ['X-Enode-Signature', signature]]], // prettier-ignore
    ['rawHeaders', ['Host', 'x-enode-signature', 'X-Enode-Signature', signature]],
    ['its values', [signature]],
    ['its value, padded', ` ${signature}\t`],
  ])('the header is found in %s', async (_shape, given) => {
    const verdict = await verifySignature({ body: text, header: given as never, secrets: [key] });
    expect(verdict).toMatchObject({ ok: true });
  });

  it.each<[string, unknown]>([
    ['twice in a list', [signature, signature]],
    ['twice in pairs', [['x-enode-signature', signature], ['X-Enode-Signature', signature]]], // prettier-ignore
    ['with characters that no header can have', { 'x-enode-signature': 'sha1=ключ-🔑' }],
  ])('the header is malformed %s', async (_shape, given) => {
    const verdict = await verifySignature({ body: text, header: given as never, secrets: [key] });
    expect(verdict).toMatchObject({ ok: false, reason: 'malformed-header' });
  });

  it.each<[string, unknown]>([
    ['another header', { 'x-enode-signature-2': signature }],
    ['an empty list', []],
    ['a value that is an object', { 'x-enode-signature': {} }],
    ['no header at all', {}],
    ['a name without a value', ['x-enode-signature']],
  ])('the header is missing in %s', async (_shape, given) => {
    const verdict = await verifySignature({ body: text, header: given as never, secrets: [key] });
    expect(verdict).toMatchObject({ ok: false });
  });
});

describe('the message about a wrong signature', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['a body that is still base64', Buffer.from('[{"event":"x:y"}]').toString('base64'), /base64/],
    ['a body that is compressed', gzipSync('[{"event":"x:y"}]'), /gzip.*content-encoding/],
    ['a body that was written again', '[{"event":"x:y"}]', /JSON\.stringify/],
  ])('the message about a wrong signature names %s', async (_what, body, expected) => {
    const verdict = await verifySignature({ body, header, secrets: [key] });
    expect(refusedFor(verdict)).toEqual(['wrong-secret', expect.stringMatching(expected)]);
  });

  it('the message about a wrong signature costs no parsing of a large body', async () => {
    const parse = vi.spyOn(JSON, 'parse');
    const body = JSON.stringify(Array.from({ length: 10_000 }, (_, index) => ({ event: 'x:y', index })));
    const verdict = await verifySignature({ body: Buffer.from(body), header, secrets: [key] });
    expect(refusedFor(verdict)[0]).toBe('wrong-secret');
    expect(parse).not.toHaveBeenCalled();
  });
});

describe('the secrets', () => {
  it.each([undefined, null, [], '', [''], [key, undefined], [key, ''], 5, {}, [[key]]])(
    'the secrets are refused when they are %o',
    async (secrets) => {
      const verdict = await verifySignature({ body: text, header, secrets: secrets as string[] });
      expect(refusedFor(verdict)[0]).toBe('bad-input');
    },
  );

  it.each(['', 'a', 'abcde'])(
    'the secrets are refused when they are shorter than 6 characters: %o',
    async (short) => {
      const signed = headerOf(text, short);
      for (const secrets of [short, [short], [key, short]]) {
        const verdict = await verifySignature({ body: text, header: signed, secrets });
        expect(refusedFor(verdict)).toEqual(['bad-input', expect.stringMatching(/empty|shorter than 6/)]);
      }
    },
  );

  it('the secrets are distinguished from one with white space around it', async () => {
    const verdict = await verifySignature({ body: text, header, secrets: ['other-secret', `${key}\n`] });
    expect(refusedFor(verdict)).toEqual([
      'wrong-secret',
      expect.stringContaining('secrets[1] begins or ends'),
    ]);
  });

  it('the secrets are in no verdict, and neither are payload and signature', async () => {
    const payload = 'a-payload-nobody-may-see';
    const body = JSON.stringify({ payload });
    const verdicts = await Promise.all([
      verifySignature({ body, header, secrets: [secret] }),
      verifySignature({ body, header: `sha1=${payload}`, secrets: [secret] }),
      verifySignature({ body: { payload } as never, header, secrets: [secret] }),
      verifySignature({ body, header, secrets: [secret, ''] }),
      verifySignature({ body, header, secrets: [secret], maxBytes: 1 }),
    ]);
    for (const verdict of verdicts) {
      expect(verdict.ok).toBe(false);
      const shown = `${JSON.stringify(verdict)} ${inspect(verdict, { depth: 9, showHidden: true })}`;
      for (const hidden of [secret, payload, header]) expect(shown).not.toContain(hidden);
    }
  });
});

describe('the limit', () => {
  it.each<[string, () => Parameters<typeof verifySignature>[0]['body']]>([
    ['text', () => text],
    ['text that is short until it is encoded', () => 'é'.repeat(15)],
    ['bytes', () => bytes],
    ['a Request', () => request(text)],
    ['a Response', () => new Response(text)],
  ])('the limit refuses what is longer, as %s', async (_name, body) => {
    const verdict = await verifySignature({ body: body(), header, secrets: [key], maxBytes: 20 });
    expect(refusedFor(verdict)).toEqual(['oversized-body', expect.stringContaining('20')]);
  });

  it('a body that is as long as the limit is accepted', async () => {
    for (const body of [text, bytes, request(text)]) {
      expect((await verifySignature({ body, header, secrets: [key], maxBytes: 21 })).ok).toBe(true);
    }
  });

  it('the limit takes a delivery of a hundred events and refuses what is out of proportion', async () => {
    const usual = 'x'.repeat(400_000);
    expect((await verifySignature({ body: usual, header: headerOf(usual), secrets: [secret] })).ok).toBe(
      true,
    );
    const huge = 'x'.repeat(1_048_577);
    const verdict = await verifySignature({ body: huge, header: headerOf(huge), secrets: [secret] });
    expect(refusedFor(verdict)[0]).toBe('oversized-body');
  });

  it('the limit is all that is read of a stream', async () => {
    let pulled = 0;
    const cancelled = vi.fn<() => void>();
    const long = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled++;
          controller.enqueue(new Uint8Array(1000));
          if (pulled === 20) controller.close();
        },
        cancel: cancelled,
      },
      { highWaterMark: 0 },
    );
    const verdict = await verifySignature({ body: long, header, secrets: [key], maxBytes: 2500 });
    expect(refusedFor(verdict)[0]).toBe('oversized-body');
    expect(pulled).toBe(3);
    expect(cancelled).toHaveBeenCalledOnce();
  });

  it('the limit spares reading a body that says that it is too long', async () => {
    const body = request(text);
    body.headers.set('content-length', '2000000');
    const verdict = await verifySignature({ body, secrets: [key] });
    expect(refusedFor(verdict)[0]).toBe('oversized-body');
    expect(body.bodyUsed).toBe(false);
  });

  it.each([0, -1, Number.NaN, '5', null])('the limit cannot be %o', async (maxBytes) => {
    const verdict = await verifySignature({
      body: text,
      header,
      secrets: [key],
      maxBytes: maxBytes as number,
    });
    expect(refusedFor(verdict)[0]).toBe('bad-input');
  });
});

describe('a body that cannot be read', () => {
  it('a request whose body was read before is refused with advice to clone it', async () => {
    const body = request(text);
    await body.text();
    const verdict = await verifySignature({ body, secrets: [key] });
    expect(refusedFor(verdict)).toEqual(['bad-input', expect.stringContaining('clone()')]);
  });

  it('a request whose body was read before is refused where there are no streams, too', async () => {
    const standIn = (bodyUsed: boolean) =>
      ({
        bodyUsed,
        headers: new Headers({ 'x-enode-signature': header }),
        arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
      }) as Request;
    expect((await verifySignature({ body: standIn(false), secrets: [key] })).ok).toBe(true);
    expect(refusedFor(await verifySignature({ body: standIn(true), secrets: [key] }))[0]).toBe('bad-input');
  });

  it('a body that is being read elsewhere is refused', async () => {
    const body = request(text);
    body.body!.getReader();
    expect(refusedFor(await verifySignature({ body, secrets: [key] }))[0]).toBe('bad-input');
  });

  it('a body that breaks off is refused without the text of the error', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new Error(secret));
      },
    });
    const [reason, message] = refusedFor(await verifySignature({ body: broken, header, secrets: [key] }));
    expect(reason).toBe('unreadable-body');
    expect(message).not.toContain(secret);
  });

  it('a stream that gives text and no bytes is refused', async () => {
    const verdict = await verifySignature({ body: streamOf('text'), header, secrets: [key] });
    expect(refusedFor(verdict)).toEqual(['unreadable-body', expect.stringContaining('Uint8Array')]);
  });
});

describe('whatever it is given', () => {
  const hostile = new Proxy(
    {},
    {
      get() {
        throw new Error(secret);
      },
      has() {
        throw new Error(secret);
      },
    },
  );
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a proxy', hostile],
    ['a proxy as body', { body: hostile, header, secrets: [key] }],
    ['a proxy as header', { body: text, header: hostile, secrets: [key] }],
    ['a proxy as secrets', { body: text, header, secrets: hostile }],
    ['a symbol', { body: Symbol('body'), header, secrets: [key] }],
    [
      'headers that throw',
      {
        body: {
          headers: {
            get: () => {
              throw new Error(secret);
            },
          },
        },
        secrets: [key],
      },
    ],
  ])('a verdict is given: %s', async (_name, options) => {
    const [, message] = refusedFor(await verifySignature(options as never));
    expect(message).not.toContain(secret);
  });

  it('whatever it is given says that WebCrypto is missing', async () => {
    withoutNode();
    vi.stubGlobal('crypto', undefined);
    const verdict = await verifySignature({ body: text, header, secrets: [key] });
    expect(refusedFor(verdict)).toEqual(['bad-input', expect.stringContaining('WebCrypto')]);
  });

  it('a secret that could not be imported is imported anew the next time', async () => {
    withoutNode();
    const importKey = vi.spyOn(crypto.subtle, 'importKey').mockRejectedValueOnce(new Error('not now'));
    const options = { body: text, header: headerOf(text, 'second-try'), secrets: ['second-try'] };
    expect((await verifySignature(options)).ok).toBe(false);
    expect((await verifySignature(options)).ok).toBe(true);
    expect(importKey).toHaveBeenCalledTimes(2);
  });
});

describe('signDelivery', () => {
  it('signDelivery makes the known vector', async () => {
    const delivery = await signDelivery({ body: text, secret: key });
    expect(delivery.headers['x-enode-signature']).toBe(header);
    expect(delivery.body).toBe(text);
  });

  it('signDelivery makes a request that is accepted', async () => {
    const { body, headers, toRequest } = await signDelivery({ events: [{ event: 'é' }], secret });
    expect(body).toBe('[{"event":"é"}]');
    const made = toRequest(url, { 'x-api-key': 'k', 'content-type': 'text/plain' });
    expect(made.method).toBe('POST');
    expect(Object.fromEntries(made.headers)).toEqual({ ...headers, 'x-api-key': 'k' });
    expect(await verifySignature({ body: made, secrets: [secret] })).toMatchObject({ ok: true });
  });

  it('signDelivery has an id of its own, or the one given', async () => {
    const ids = await Promise.all(
      [undefined, undefined, 'mine'].map(
        async (deliveryId) =>
          (await signDelivery({ events: [], secret, deliveryId })).headers['x-enode-delivery'],
      ),
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids[2]).toBe('mine');
  });

  const either = 'signDelivery takes a secret, and either events or a body';
  const circle: unknown[] = [];
  circle.push(circle);
  it.each<[object, string]>([
    [{}, either],
    [{ secret: '', events: [] }, either],
    [{ secret }, either],
    [{ secret, events: [], body: '' }, either],
    [{ secret, events: 'x' }, either],
    [{ secret, events: [circle] }, 'events of signDelivery cannot be written as JSON'],
    [{ secret, events: [], deliveryId: 'a\nb' }, 'deliveryId of signDelivery is no text of visible ASCII'],
    [{ secret, events: [], deliveryId: 5 }, 'deliveryId of signDelivery is no text of visible ASCII'],
  ])('signDelivery refuses %o', async (options, message) => {
    const error = await rejection(signDelivery(options as never));
    expect(error).toMatchObject({ code: 'input', message: expect.stringContaining(message) as string });
  });
});
