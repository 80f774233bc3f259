import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifySignature } from '../../../src/webhooks/index.ts';
import { vehicleUpdated } from '../../support/webhook-events.ts';

/** `make fuzz` asks for more. */
const cases = Number(process.env['WEBHOOK_CASES'] ?? 20_000);
const seed = 20_241_001;

interface Case {
  readonly body: Uint8Array;
  readonly header: string;
  readonly secret: string;
}

const sign = (body: Uint8Array, secret: string) =>
  `sha1=${createHmac('sha1', secret).update(body).digest('hex')}`;

const genuine: Case[] = [
  { body: '{"payload":"example"}', secret: 'example-secret' },
  { body: JSON.stringify([vehicleUpdated({ user: { id: 'Zoé' } })]), secret: 'ключ-🔑-of-decent-length' },
  { body: '[{"level":7.0,"count":9007199254740993}]\n', secret: 'x'.repeat(70) },
].map(({ body, secret }) => {
  const bytes = new TextEncoder().encode(body);
  return { body: bytes, secret, header: sign(bytes, secret) };
});

type Change = (given: Case) => Case;
const inBody =
  (change: (body: Uint8Array) => ArrayLike<number>): Change =>
  (given) => ({ ...given, body: Uint8Array.from(change(given.body)) });
const inText = (change: (text: string) => string): Change =>
  inBody((body) => new TextEncoder().encode(change(new TextDecoder().decode(body))));
const inHeader =
  (change: (header: string) => string): Change =>
  (given) => ({ ...given, header: change(given.header) });
const inSecret =
  (change: (secret: string) => string): Change =>
  (given) => ({ ...given, secret: change(given.secret) });

const at = fc.nat(5000);
const byte = fc.integer({ min: 0, max: 255 });
const cut = (text: string, place: number, inserted = '', removed = 0) => {
  const start = place % (text.length + 1);
  return text.slice(0, start) + inserted + text.slice(start + removed);
};

const bodyChanges = fc.oneof(
  fc
    .tuple(at, fc.integer({ min: 0, max: 7 }))
    .map(([place, bit]) =>
      inBody((body) =>
        body.map((value, index) => (index === place % body.length ? value ^ (1 << bit) : value)),
      ),
    ),
  fc
    .tuple(at, byte)
    .map(([place, value]) =>
      inBody((body) => [
        ...body.subarray(0, place % body.length),
        value,
        ...body.subarray(place % body.length),
      ]),
    ),
  at.map((place) => inBody((body) => body.filter((_, index) => index !== place % body.length))),
  at.map((place) => inBody((body) => body.subarray(0, place % body.length))),
  at.map((place) => inBody((body) => body.subarray(place % body.length))),
  fc.uint8Array({ maxLength: 200 }).map((other) => inBody(() => other)),
  fc.constantFrom(' ', '\n', '\r\n', '\0', '\uFEFF', '[]').map((more) => inText((text) => text + more)),
  fc.constantFrom(
    inText((text) => JSON.stringify(JSON.parse(text), null, 2)),
    inText((text) => text.trim()),
    inText((text) => text.toUpperCase()),
    inText((text) => `\uFEFF${text}`),
    inText((text) => text.normalize('NFD')),
    inText((text) => text.replaceAll('"', "'")),
    inText((text) => text + text),
  ),
);
const headerChanges = fc.oneof(
  fc
    .tuple(
      at,
      fc.integer({ min: 0, max: 15 }).map((digit) => digit.toString(16)),
    )
    .map(([place, digit]) => inHeader((header) => cut(header, 5 + (place % 40), digit, 1))),
  fc
    .tuple(at, fc.string({ maxLength: 3 }))
    .map(([place, text]) => inHeader((header) => cut(header, place, text))),
  at.map((place) => inHeader((header) => cut(header, place, '', 1))),
  fc.string().map((text) => inHeader(() => text)),
  fc
    .constantFrom('sha256=', 'SHA-1=', 'sha1:', '', 'sha1==')
    .map((scheme) => inHeader((header) => header.replace('sha1=', scheme))),
  fc.constantFrom(
    inHeader((header) => `${header},${header}`),
    inHeader((header) => `sha1=${Buffer.from(header.slice(5), 'hex').toString('base64')}`),
    inHeader((header) => `sha1=${header.slice(5).split('').toReversed().join('')}`),
    inHeader(() => `sha1=${'0'.repeat(40)}`),
    ({ body, ...rest }: Case) => ({ ...rest, body, header: sign(body, 'guessed') }),
  ),
);
const secretChanges = fc.oneof(
  fc
    .tuple(at, fc.string({ minLength: 1, maxLength: 2 }))
    .map(([place, text]) => inSecret((secret) => cut(secret, place, text, text.length - 1))),
  at.map((place) => inSecret((secret) => cut(secret, place, '', 1))),
  fc.string({ maxLength: 80, unit: 'binary' }).map((text) => inSecret(() => text)),
  fc.constantFrom(
    inSecret((secret) => secret.toUpperCase()),
    inSecret((secret) => `${secret} `),
    inSecret((secret) => secret.split('').toReversed().join('')),
    inSecret((secret) => `whsec_${secret}`),
  ),
);
const changed = fc
  .tuple(
    fc.constantFrom(...genuine),
    fc.oneof(
      bodyChanges.map((change) => [change]),
      headerChanges.map((change) => [change]),
      secretChanges.map((change) => [change]),
      fc.tuple(bodyChanges, headerChanges, secretChanges),
    ),
  )
  .map(([given, changes]) => ({ given, now: changes.reduce((value, change) => change(value), given) }));

/** HMAC fills short keys up with zeros: a secret and the same with NUL behind it are one key. */
const keyOf = (secret: string) => Buffer.from(secret).toString('latin1').replace(/\0+$/, '');
/** Case and surrounding space of a header carry no meaning. */
const digestOf = (header: string) => header.trim().toLowerCase();

const isSame = (a: Case, b: Case) =>
  Buffer.from(a.body).equals(Buffer.from(b.body)) &&
  digestOf(a.header) === digestOf(b.header) &&
  keyOf(a.secret) === keyOf(b.secret);

describe('signatures under change', () => {
  it('signatures under change are accepted without', async () => {
    for (const { body, header, secret } of genuine) {
      expect(await verifySignature({ body, header, secrets: [secret] })).toMatchObject({ ok: true });
    }
  });

  it(
    `signatures under change are refused in each of ${cases} cases where body, header or secret differ`,
    async () => {
      let refused = 0;
      const reasons = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(changed, fc.boolean(), async ({ given, now }, asText) => {
          const same = isSame(given, now);
          // Text that survives decoding is the same body.
          const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(now.body);
          const isText = asText && Buffer.from(text).equals(Buffer.from(now.body));
          const verdict = await verifySignature({
            body: isText ? text : now.body,
            header: now.header,
            secrets: [now.secret],
          });
          if (verdict.ok !== same) throw new Error(`accepted: ${verdict.ok}, unchanged: ${same}`);
          if (verdict.ok) return;
          refused++;
          reasons.set(verdict.reason, (reasons.get(verdict.reason) ?? 0) + 1);
        }),
        { numRuns: cases, seed },
      );
      // Most cases must be real changes, of every kind.
      expect(refused).toBeGreaterThan(cases * 0.9);
      expect([...reasons.keys()].toSorted()).toEqual([
        'bad-input',
        'malformed-header',
        'missing-header',
        'wrong-secret',
      ]);
      if (process.env['WEBHOOK_CASES'] !== undefined) console.log(`refused ${refused} of ${cases}:`, reasons);
    },
    30_000 + cases,
  );

  it(
    'signatures under change give a verdict for values of any kind',
    async () => {
      const any = fc.anything({ withBigInt: true, withTypedArray: true, withDate: true, withMap: true });
      await fc.assert(
        fc.asyncProperty(any, any, any, any, async (body, header, secrets, maxBytes) => {
          const verdict = await verifySignature({ body, header, secrets, maxBytes } as never);
          expect(verdict.ok).toBe(false);
        }),
        { numRuns: cases / 10, seed },
      );
    },
    30_000 + cases,
  );
});
