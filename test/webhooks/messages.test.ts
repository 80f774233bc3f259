import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signDelivery, verifySignature } from '../../src/webhooks/index.ts';
import { bytesOf, hexOf, joined } from '../../src/webhooks/verify/bytes.ts';
import { rawBodyHints } from '../../src/webhooks/verify/hints.ts';
import { sameText } from '../../src/core/same-text.ts';

const secret = 'a-secret-that-nobody-may-see';
const header = `sha1=${'0'.repeat(40)}`;
const url = 'https://receiver.example/webhooks';

const verdictOf = async (options: object) => {
  const verdict = await verifySignature({ body: '[]', header, secrets: [secret], ...options });
  return verdict.ok ? ['ok', verdict.text] : [verdict.reason, verdict.message];
};

describe('what is said of a delivery that cannot be verified', () => {
  const unset = ': is its environment variable set?';
  const gone = (what: string) => `The body is ${what}: the bytes that were signed are gone. ${rawBodyHints}`;
  const locked = () => {
    const stream = new Blob(['[]']).stream();
    stream.getReader();
    return stream;
  };
  const used = async () => {
    const request = new Request(url, { method: 'POST', body: '[]' });
    await request.text();
    return request;
  };
  const broken = new Proxy({}, {
    get: () => {
      throw new Error('odd');
    },
  }); // prettier-ignore
  const usedUp = 'The body was already read: verify it first, or verify request.clone()';
  it.each<[string, object | Promise<object>, string, string]>([
    ['no header', { header: null }, 'missing-header', 'There is no x-enode-signature'],
    [
      'an odd header',
      { header: 'sha1' },
      'malformed-header',
      'x-enode-signature is not "sha1=" and 40 hexadecimal digits',
    ],
    ['no secret', { secrets: [] }, 'bad-input', `secrets[0] is empty${unset}`],
    [
      'a secret that is not set',
      { secrets: [secret, undefined] },
      'bad-input',
      `secrets[1] is of type undefined${unset}`,
    ],
    ['a short secret', { secrets: 'abcde' }, 'bad-input', `secrets[0] is shorter than 6 characters${unset}`],
    ['no room', { maxBytes: 0 }, 'bad-input', 'maxBytes is not a number of at least 1'],
    ['half a byte of room', { maxBytes: 0.5 }, 'bad-input', 'maxBytes is not a number of at least 1'],
    ['no number of bytes', { maxBytes: NaN }, 'bad-input', 'maxBytes is not a number of at least 1'],
    ['a text for a number', { maxBytes: '50' }, 'bad-input', 'maxBytes is not a number of at least 1'],
    ['too long a body', { maxBytes: 1 }, 'oversized-body', 'The body is longer than 1 bytes (maxBytes)'],
    ['a body that was read', used().then((body) => ({ body })), 'bad-input', usedUp],
    ['a body that is being read', { body: locked() }, 'bad-input', usedUp],
    ['a list', { body: [] }, 'parsed-body', gone('an array')],
    ['an object', { body: {} }, 'parsed-body', gone('of type object')],
    ['a function', { body: () => 1 }, 'parsed-body', gone('of type function')],
    ['an object made text', { body: '[object Object]' }, 'parsed-body', gone('an object made text')],
    ['no body', { body: null }, 'bad-input', `The body is null. ${rawBodyHints}`],
    [
      'a Node request',
      { body: { pipe: 1 } },
      'bad-input',
      `The body is a Node request: use toNodeHandler, or hand over its bytes. ${rawBodyHints}`,
    ],
    [
      'input that throws',
      { body: broken },
      'bad-input',
      'The input cannot be read, or there is no WebCrypto',
    ],
  ])('what is said of a delivery that cannot be verified: %s', async (_name, options, reason, message) => {
    expect(await verdictOf(await options)).toEqual([reason, message]);
  });

  it('what is said of a delivery that cannot be verified: which frameworks keep the bytes, and how', () => {
    expect(rawBodyHints.split(/(?<=[)}.]) (?=[A-Z])/)).toEqual([
      "Express: express.raw({ type: 'application/json' }) ahead of express.json().",
      'Next: await request.text(), or in the pages router export const config = { api: { bodyParser: false } }.',
      'Nest: NestFactory.create(AppModule, { rawBody: true }).',
      "Fastify: addContentTypeParser('application/json', { parseAs: 'buffer' }, …)",
    ]);
  });
});

describe('the hints of a wrong signature', () => {
  const base =
    'The signature does not match: no secret is that of the webhook, or the body is not byte for byte as received';
  const written = 'The body reads as JSON.stringify writes: suspect that it was parsed and written again';
  const base64 = 'The body seems to be base64: decode it first (isBase64Encoded of AWS Lambda)';
  const gzip = 'The body is compressed (gzip): undo its content-encoding before it is verified';
  const list = (length: number) => `["${'x'.repeat(length - 4)}"]`;
  it.each<[string, string | Uint8Array, string | undefined]>([
    ['a body like any other', '[ ]', undefined],
    ['what JSON.stringify writes', '[{"a":1}]', written],
    ['what JSON.stringify writes with tabs', '[\n\t{\n\t\t"a": 1\n\t}\n]', written],
    ['what JSON.stringify writes with spaces, as bytes', Buffer.from('{\n  "a": [\n    1\n  ]\n}'), written],
    ['other indents', '[\n  {\n "a": 1\n  }\n]', undefined],
    ['no JSON', '[{"a":1}', undefined],
    ['a list in base64', Buffer.from('[{"a":1}]').toString('base64'), base64],
    ['an object in base64url', `${Buffer.from('{"a":"~~~?"}').toString('base64url')} \n`, base64],
    ['a text that begins like base64', 'Wyz!', undefined],
    ['a text that ends like base64', '!W3se', undefined],
    ['a text too long to be padded base64', 'W3se===', undefined],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8), gzip],
    ['half of the mark of gzip', Uint8Array.of(0x1f, 0x8c, 8), undefined],
    ['the other half', Uint8Array.of(0x1e, 0x8b, 8), undefined],
    ['a lost byte', '"\uFFFD"', 'The body holds U+FFFD: bytes were lost in decoding'],
    ['a lost byte in what was received so', Buffer.from('"\uFFFD"'), written],
    ['the longest text that is parsed', list(16_384), written],
    ['a longer one', list(16_385), undefined],
    ['as many bytes', Buffer.from(list(16_385)), undefined],
  ])('the hints of a wrong signature: %s', async (_name, body, hint) => {
    const message = hint === undefined ? base : `${base}. ${hint}`;
    expect(await verdictOf({ body })).toEqual(['wrong-secret', message]);
  });

  it('the hints of a wrong signature: a secret with white space, beside what the body says', async () => {
    expect(await verdictOf({ body: '[]', secrets: [secret, ` ${secret}`] })).toEqual([
      'wrong-secret',
      `${base}. secrets[1] begins or ends with white space. ${written}`,
    ]);
  });
});

describe('the limit of a body', () => {
  const body = JSON.stringify([{ text: 'é' }]);
  const length = Buffer.byteLength(body);
  it.each<[string, () => unknown]>([
    ['text', () => body],
    ['bytes', () => Buffer.from(body)],
    ['a stream', () => new Blob([body]).stream()],
    [
      'a Request',
      () => new Request(url, { method: 'POST', body, headers: { 'content-length': String(length) } }),
    ],
    [
      'a stand-in for a Request without a stream',
      () => ({ bodyUsed: false, headers: new Headers(), arrayBuffer: async () => Buffer.from(body) }),
    ],
  ])('the limit of a body lets %s through that has just as many bytes, and no more', async (_name, make) => {
    const { headers } = await signDelivery({ body, secret });
    const options = { header: headers['x-enode-signature'] };
    expect(await verdictOf({ ...options, body: make(), maxBytes: length })).toEqual(['ok', body]);
    expect((await verdictOf({ ...options, body: make(), maxBytes: length - 1 }))[0]).toBe('oversized-body');
  });

  it.each([['text'], [5], [null]])('the limit of a body is of no use to a stream of %o', async (chunk) => {
    const cancelled: unknown[] = [];
    const stream = new ReadableStream({
      start: (controller) => void controller.enqueue(chunk),
      cancel: () => void cancelled.push('cancelled'),
    });
    expect(await verdictOf({ body: stream })).toEqual([
      'unreadable-body',
      'The body broke off, or gives no bytes (Uint8Array)',
    ]);
    expect(cancelled).toEqual(['cancelled']);
  });
});

describe('signDelivery', () => {
  it('signDelivery signs what Enode would send, under an id of its own or a given one', async () => {
    const { body, headers, toRequest } = await signDelivery({
      events: [{ event: 'x' }],
      secret,
      deliveryId: 'd1',
    });
    expect(body).toBe('[{"event":"x"}]');
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'x-enode-delivery': 'd1' });
    const ids = await Promise.all([1, 2].map(() => signDelivery({ body: '', secret })));
    expect(new Set(ids.map((one) => one.headers['x-enode-delivery'])).size).toBe(2);

    const request = toRequest(url, { 'x-own': '1', 'X-Enode-Delivery': 'other' });
    expect([request.method, request.url, await request.text()]).toEqual(['POST', url, body]);
    expect(Object.fromEntries(request.headers)).toMatchObject({ 'x-own': '1', ...headers });
  });

  it.each([
    {},
    { secret },
    { secret: '', events: [] },
    { secret: 5, events: [] },
    { secret, body: 5 },
    { secret, events: [], body: '[]' },
  ])('signDelivery refuses %o', async (options) => {
    await expect(signDelivery(options as never)).rejects.toMatchObject({
      code: 'input',
      message: 'signDelivery takes a secret, and either events or a body',
    });
  });
});

describe('bytes and texts', () => {
  it('bytes and texts are the same only when all of them are', () => {
    const text = fc.string({ unit: 'binary', maxLength: 4 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(sameText(a, b)).toBe(a === b);
        expect(sameText(a, a)).toBe(true);
        expect(sameText(a, a + b)).toBe(b === '');
        expect(sameText(a + b, a)).toBe(b === '');
        expect(sameText(a + a, a)).toBe(a === '');
      }),
      { seed: 20261127, numRuns: 100 },
    );
  });

  it('bytes and texts are joined in order, and copied only where they must be', () => {
    const chunks = [Uint8Array.of(1, 2), Uint8Array.of(3), Uint8Array.of(4, 5)];
    expect(joined(chunks, 5)).toEqual(Uint8Array.of(1, 2, 3, 4, 5));
    expect(joined([], 0)).toEqual(new Uint8Array(0));
    expect(joined(chunks.slice(0, 1), 2).buffer).toBe(chunks[0]!.buffer);
    expect(hexOf(Uint8Array.of(0, 1, 0xab, 255).buffer)).toBe('0001abff');
    const shared = new SharedArrayBuffer(2);
    const copy = bytesOf(shared);
    new Uint8Array(shared)[0] = 9;
    expect(copy).toEqual(Uint8Array.of(0, 0));
    const growing = Reflect.construct(ArrayBuffer, [2, { maxByteLength: 9 }]) as ArrayBuffer;
    expect(bytesOf(growing).buffer).not.toBe(growing);
  });
});
