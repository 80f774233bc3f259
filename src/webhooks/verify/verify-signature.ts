import { textOf } from './bytes.ts';
import { isSignedBy } from './hmac.ts';
import { isSecret, tooShort } from './secret.ts';
import { readDeliveryBody } from './read-body.ts';
import {
  readSignature,
  signatureRefusal,
  type SignatureHeader,
  type SignatureRefusal,
} from './signature-header.ts';
import type { RawBody, SignatureVerdict } from '../types.ts';

/** 1 MiB: a delivery of 100 events has about 300 kB. */
export const defaultMaxBytes = 1_048_576;

export interface VerifyOptions {
  /** The body as it came, before anything parsed it. A Request, Response or stream is read. */
  body: RawBody;
  /**
   * Value of `x-enode-signature`, or all headers (Headers, or those of a Node request).
   * @default the headers of `body`, if it is a Request or Response
   */
  header?: SignatureHeader;
  /**
   * The webhook's secret; several while it is being replaced, the most likely first. Enode takes none of fewer
   * than 6 characters; use at least 128 random bits.
   */
  secrets: string | readonly string[];
  /**
   * Bytes from which on a body is refused. No more than that, and a chunk, is read.
   * @default 1048576
   */
  maxBytes?: number | undefined;
}

/**
 * Whether a delivery was signed with one of the secrets, by HMAC-SHA1 over its bytes. Whatever it is given, it
 * resolves to a verdict: it never rejects and never throws.
 *
 * @example
 * const verdict = await verifySignature({ body: request, secrets: [secret] });
 * if (!verdict.ok) return new Response(null, { status: 401 });
 * const delivery = await parseDelivery(verdict.text, { versions: [webhookVersion] });
 */
export function verifySignature(options: VerifyOptions): Promise<SignatureVerdict> {
  return verifyWithin(options);
}

/** The same; when `over` settles, the body is read no further. */
export async function verifyWithin(
  options: VerifyOptions,
  over?: Promise<unknown>,
): Promise<SignatureVerdict> {
  try {
    return await check(options, over);
  } catch {
    // Only odd input gets here, such as a proxy object that throws; what it throws may hold anything.
    return signatureRefusal('bad-input', 'The input cannot be read, or there is no WebCrypto');
  }
}

async function check(
  { body, header, secrets, maxBytes = defaultMaxBytes }: VerifyOptions,
  over: Promise<unknown> | undefined,
): Promise<SignatureVerdict> {
  // No secret at all is the same mistake as an empty one.
  const list: readonly unknown[] = Array.isArray(secrets)
    ? [...(secrets.length > 0 ? secrets : [''])]
    : [secrets];
  const mistake = mistakeIn(list, maxBytes);
  if (mistake !== undefined) return mistake;
  const read = readSignature(header, body);
  if (!read.ok) return read;
  const raw = await readDeliveryBody(body, maxBytes, over);
  if (!raw.ok) return raw;
  const { bytes } = raw;
  let text: string | undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `mistakeIn` has found nothing but strings
  for (const [secretIndex, secret] of (list as string[]).entries()) {
    const matches = isSignedBy(read.signature, bytes, secret);
    // Where another thread computes, this is done meanwhile.
    // oxlint-disable-next-line typescript/no-non-null-assertion -- of bytes there is always a text
    text ??= textOf(bytes)!;
    if (await matches) return { ok: true, body: bytes, text, secretIndex };
  }
  // Its hints help to set up a receiver; a valid delivery never loads them.
  const { wrongSecret } = await import('./hints.ts');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `mistakeIn` has found nothing but strings
  return wrongSecret(body, bytes, list as string[]);
}

function mistakeIn(secrets: readonly unknown[], maxBytes: unknown): SignatureRefusal | undefined {
  const wrong = secrets.findIndex((secret) => !isSecret(secret));
  if (wrong >= 0) {
    const secret = secrets[wrong];
    const what = typeof secret !== 'string' ? `of type ${typeof secret}` : secret === '' ? 'empty' : tooShort;
    return signatureRefusal('bad-input', `secrets[${wrong}] is ${what}: is its environment variable set?`);
  }
  if (typeof maxBytes !== 'number' || !(maxBytes >= 1)) {
    return signatureRefusal('bad-input', 'maxBytes is not a number of at least 1');
  }
  return undefined;
}
