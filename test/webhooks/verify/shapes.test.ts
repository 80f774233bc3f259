import { afterEach, describe, expect, it, vi } from 'vitest';
import { verifySignature, type SignatureVerdict } from '../../../src/webhooks/index.ts';
import { isBuffer, textOf } from '../../../src/webhooks/verify/bytes.ts';
import { headerValue } from '../../../src/webhooks/verify/header-value.ts';
import { isSignedBy, signatureOf } from '../../../src/webhooks/verify/hmac.ts';
import { readDeliveryBody } from '../../../src/webhooks/verify/read-body.ts';

const header = `sha1=${'0'.repeat(40)}`;
const secrets = 'example-secret';

function messageOf(verdict: SignatureVerdict): string {
  if (verdict.ok) expect.fail('accepted');
  return `${verdict.reason}: ${verdict.message}`;
}

afterEach(() => vi.unstubAllGlobals());

describe('A body', () => {
  it.each([{ tag: 'ArrayBuffer] or so' }, { tag: 'of [object ArrayBuffer' }, { tag: 'Array' }])(
    'A body is no buffer because its tag looks like that of one: %o',
    ({ tag }) => {
      expect(isBuffer({ [Symbol.toStringTag]: tag })).toBe(false);
    },
  );

  it('A body loses a byte order mark at its beginning, and nothing else', () => {
    expect(['\uFEFFa', 'a\uFEFFb'].map(textOf)).toEqual(['a', 'a\uFEFFb']);
    expect(textOf(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe('a');
  });

  it.each([5, {}, null, undefined])('A body of another kind has no text: %o', (body) => {
    expect(textOf(body)).toBeUndefined();
  });

  it.each<[unknown]>([
    [{ getReader: 5 }],
    [{ bodyUsed: false, arrayBuffer: 5 }],
    ['[object Object]1'],
    ['[object Object],[object Object]'],
  ])('A body that was never raw is refused for that: %o', async (body) => {
    expect(await readDeliveryBody(body, 1_000)).toMatchObject({ ok: false, reason: 'parsed-body' });
  });

  it('A body without headers has no signature, even when it is null', async () => {
    const verdict = await verifySignature({ body: null as unknown as string, header: undefined, secrets });
    expect(verdict).toMatchObject({ ok: false, reason: 'missing-header' });
  });

  it('A body of a Request is read no further than the limit', async () => {
    let pulled = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(100));
        if (pulled > 100) controller.close();
      },
    });
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body: stream, duplex: 'half' };
    const request = new Request('https://receiver.example/', init);
    expect(await readDeliveryBody(request, 250)).toMatchObject({ reason: 'oversized-body' });
    expect(pulled).toBeLessThan(10);
  });

  it('A body of bytes that are no text did not lose any of them in decoding', async () => {
    const verdict = await verifySignature({ body: Uint8Array.of(0xff, 0xfe, 0x41), header, secrets });
    expect(messageOf(verdict)).not.toContain('U+FFFD');
  });

  it('A body under a first secret with white space is refused with a hint at it', async () => {
    const verdict = await verifySignature({ body: 'x', header, secrets: [' example-secret', 'example-two'] });
    expect(messageOf(verdict)).toContain('secrets[0] begins or ends with white space');
  });
});

describe('The value of a header', () => {
  it.each<[unknown]>([['ab'], [null], [undefined], [5], [() => 'a']])(
    'The value of a header is not in %o',
    (headers) => {
      for (const name of ['0', 'length', 'x-a']) expect(headerValue(headers, name)).toBeUndefined();
    },
  );

  it.each<[unknown]>([
    [{ 'x-a': ' v ' }],
    [Object.create({ 'x-a': ' v ' })],
    [
      new Map<unknown, unknown>([
        [5, 'w'],
        ['X-A ', ' v '],
      ]),
    ],
    [['s', 'w', 'X-a', ' v ']],
  ])('The value of a header has no white space around it: %o', (headers) => {
    expect(headerValue(headers, 'x-a')).toBe('v');
  });
});

describe('A platform with a part of Node’s cryptography', () => {
  it.each(['createHmac', 'timingSafeEqual'])(
    'A platform with a part of Node’s cryptography verifies by WebCrypto when %s is missing',
    async (missing) => {
      const whole = process.getBuiltinModule('node:crypto');
      const part = {
        createHmac: whole.createHmac,
        timingSafeEqual: whole.timingSafeEqual,
        [missing]: undefined,
      };
      vi.stubGlobal('process', { ...process, getBuiltinModule: () => part });
      const body = new TextEncoder().encode('{}');
      const signature = Uint8Array.from(Buffer.from((await signatureOf(body, secrets)).slice(5), 'hex'));
      const verdict = isSignedBy(signature, body, secrets);
      expect(verdict).toBeInstanceOf(Promise);
      expect(await verdict).toBe(true);
    },
  );
});
