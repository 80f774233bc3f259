import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { verifySignature } from '../../webhooks/index.ts';

/** What was checked, and did not match. */
export interface Mismatch {
  readonly body: Uint8Array;
  readonly header: string;
  readonly secret: string;
}

/** Something else that may have been signed, and what to say if it was. `undefined` where it makes no sense. */
interface Guess<Value> {
  readonly says: string;
  readonly of: (value: Value) => Value | undefined;
}

const asText =
  (of: (text: string) => string | undefined) =>
  (body: Uint8Array): Uint8Array | undefined => {
    const text = of(Buffer.from(body).toString());
    return text === undefined ? undefined : Buffer.from(text);
  };

/** No more than a delivery may have. */
const limit = { maxOutputLength: 1_048_576 };

/** Bodies that were stored are seldom the bytes that came. */
const bodies: readonly Guess<Uint8Array>[] = [
  {
    says: 'the file has a line break at its end, which was not sent',
    of: asText((text) => text.replace(/(?:\r?\n)+$/, '')),
  },
  {
    says: 'the file begins with a byte order mark, which was not sent',
    of: asText((text) => text.replace(/^\uFEFF/, '')),
  },
  {
    says: 'the line breaks of the file were written anew',
    of: asText((text) => text.replaceAll('\r\n', '\n')),
  },
  {
    says: 'the body was parsed and written again, with other white space: keep the bytes as they came',
    of: asText((text) => JSON.stringify(JSON.parse(text))),
  },
  {
    says: 'the body is compressed (gzip): undo its content-encoding before it is verified',
    of: (body) => gunzipSync(body, limit),
  },
  {
    says: 'the body is compressed (brotli): undo its content-encoding before it is verified',
    of: (body) => brotliDecompressSync(body, limit),
  },
  {
    says: 'the body is compressed (deflate): undo its content-encoding before it is verified',
    of: (body) => inflateSync(body, limit),
  },
  {
    says: 'the body is base64, as AWS Lambda hands it over: decode it first',
    of: (body) => Buffer.from(Buffer.from(body).toString(), 'base64'),
  },
];

const secrets: readonly Guess<string>[] = [
  {
    says: 'the secret was given with white space at an end, which does not belong to it',
    of: (secret) => secret.trim(),
  },
  {
    says: 'the secret of the webhook ends with a line break, which was set with it',
    of: (secret) => `${secret}\n`,
  },
  { says: 'the secret was given with quotes around it', of: (secret) => /^(["'])(.*)\1$/.exec(secret)?.[2] },
];

const headers: readonly Guess<string>[] = [
  { says: '"sha1=" is missing in front of the signature', of: (header) => `sha1=${header.trim()}` },
  {
    says: 'the signature is written in base64, and not in hexadecimal digits',
    of: (header) => `sha1=${Buffer.from(header.replace(/^sha1=/, ''), 'base64').toString('hex')}`,
  },
];

/**
 * Why a signature does not match, found by trying: with what usually goes wrong undone, alone or together, it does.
 *
 * @returns `undefined` where nothing of it helps: the secret is that of another webhook, or the body is another one.
 */
export async function explainMismatch({ body, header, secret }: Mismatch): Promise<string[] | undefined> {
  for (const triedHeader of variants(header, headers)) {
    for (const triedSecret of variants(secret, secrets)) {
      for (const triedBody of variants(body, bodies)) {
        const verdict = await verifySignature({
          body: triedBody.value,
          header: triedHeader.value,
          secrets: [triedSecret.value],
        });
        if (verdict.ok) return [triedHeader, triedSecret, triedBody].flatMap(({ says }) => says ?? []);
      }
    }
  }
  return undefined;
}

/** The value as it is, then every other guess of it. */
function variants<Value>(value: Value, guesses: readonly Guess<Value>[]): { value: Value; says?: string }[] {
  return [
    { value },
    ...guesses.flatMap(({ says, of }) => {
      const other = attempt(() => of(value));
      return other === undefined ? [] : [{ value: other, says }];
    }),
  ];
}

/** What is not compressed cannot be unpacked, and what is not JSON cannot be written again. */
function attempt<Value>(work: () => Value | undefined): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
