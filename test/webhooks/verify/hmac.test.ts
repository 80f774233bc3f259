import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isSignedBy } from '../../../src/webhooks/verify/hmac.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => new Uint8Array(array));
const secrets = fc.string({ unit: 'grapheme', minLength: 6, maxLength: 40 });

describe.each(['Node’s cryptography', 'WebCrypto'])('a signature, by %s', (way) => {
  it('a signature is that of a body under one secret, and of no other', async () => {
    if (way === 'WebCrypto') vi.stubGlobal('process', { ...process, getBuiltinModule: undefined });
    await fc.assert(
      fc.asyncProperty(bytes, secrets, secrets, fc.nat(19), async (body, secret, other, at) => {
        const right = new Uint8Array(createHmac('sha1', secret).update(body).digest());
        const wrong = Uint8Array.from(right);
        wrong[at]! ^= 1;
        const verdict = isSignedBy(right, body, secret);
        expect(verdict instanceof Promise).toBe(way === 'WebCrypto');
        expect(await verdict).toBe(true);
        expect(await isSignedBy(wrong, body, secret)).toBe(false);
        expect(await isSignedBy(right.slice(0, 19), body, secret)).toBe(false);
        expect(await isSignedBy(right, Uint8Array.of(...body, 0), secret)).toBe(false);
        if (other !== secret) expect(await isSignedBy(right, body, other)).toBe(false);
      }),
      { seed: 14, numRuns: 200 },
    );
  });
});
