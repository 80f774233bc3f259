/*
 * Hints for the operator of a receiver when a signature does not match or a body is not raw. Loaded only then.
 */
import { textOf } from './bytes.ts';
import { signatureRefusal, type SignatureRefusal } from './signature-header.ts';

/** What to set in each framework so that a webhook route sees the bytes as they came. */
export const rawBodyHints =
  "Express: express.raw({ type: 'application/json' }) ahead of express.json(). " +
  'Next: await request.text(), or in the pages router export const config = { api: { bodyParser: false } }. ' +
  'Nest: NestFactory.create(AppModule, { rawBody: true }). ' +
  "Fastify: addContentTypeParser('application/json', { parseAs: 'buffer' }, …)";

const parsed = (what: string): SignatureRefusal =>
  signatureRefusal(
    'parsed-body',
    `The body is ${what}: the bytes that were signed are gone. ${rawBodyHints}`,
  );

/** Why a body that is neither text nor bytes cannot be verified, and what to set so that it can. */
export function notRaw(body: unknown): SignatureRefusal {
  if (typeof body === 'string') return parsed('an object made text');
  if (body === undefined || body === null) {
    return signatureRefusal('bad-input', `The body is ${body}. ${rawBodyHints}`);
  }
  if (typeof body === 'object' && 'pipe' in body) {
    return signatureRefusal(
      'bad-input',
      `The body is a Node request: use toNodeHandler, or hand over its bytes. ${rawBodyHints}`,
    );
  }
  return parsed(Array.isArray(body) ? 'an array' : `of type ${typeof body}`);
}

/** Longer bodies are not parsed for a hint: strangers must not make refusals expensive. */
const maxParsed = 16_384;

/**
 * No secret matched. A digest does not show whether the secret or the body is wrong, so both are named, with evidence
 * for either.
 *
 * @param body As it was handed over: only what the caller read can have been written anew.
 */
export function wrongSecret(body: unknown, bytes: Uint8Array, secrets: readonly string[]): SignatureRefusal {
  const hints = [secretHint(secrets), bytesHint(bytes) || bodyHint(body)].filter((hint) => hint !== '');
  return signatureRefusal(
    'wrong-secret',
    [
      'The signature does not match: no secret is that of the webhook, or the body is not byte for byte as received',
      ...hints,
    ].join('. '),
  );
}

function secretHint(secrets: readonly string[]): string {
  const padded = secrets.findIndex((secret) => secret !== secret.trim());
  return padded < 0 ? '' : `secrets[${padded}] begins or ends with white space`;
}

function bytesHint(bytes: Uint8Array): string {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
    ? 'The body is compressed (gzip): undo its content-encoding before it is verified'
    : '';
}

function bodyHint(body: unknown): string {
  const length = typeof body === 'string' ? body.length : ArrayBuffer.isView(body) ? body.byteLength : 0;
  const text = length > maxParsed ? undefined : textOf(body);
  if (text === undefined) return '';
  if (typeof body === 'string' && text.includes('\uFFFD')) {
    return 'The body holds U+FFFD: bytes were lost in decoding';
  }
  // What JSON begins with, in base64: "[" or "{" and one more character.
  if (/^(?:W[w-z0-9+/]|e[w-z0-9])[\w+/-]*={0,2}\s*$/.test(text)) {
    return 'The body seems to be base64: decode it first (isBase64Encoded of AWS Lambda)';
  }
  return isAsWritten(text)
    ? 'The body reads as JSON.stringify writes: suspect that it was parsed and written again'
    : '';
}

function isAsWritten(text: string): boolean {
  const indent = /^[[{]\n([ \t]+)/.exec(text)?.[1];
  try {
    return JSON.stringify(JSON.parse(text), null, indent) === text;
  } catch {
    return false; // not JSON, or too deep to be written
  }
}
