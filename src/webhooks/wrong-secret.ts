import { textOf } from './bytes.ts';
import { refusal, type Refusal } from './refusal.ts';

/**
 * No secret matched. Nobody can tell from a digest whether the secret or the body is wrong, so both are named,
 * with what speaks for one of them. Only a body that the caller read is looked at: of a Request nothing can
 * have been written anew, and strangers must not make every refusal cost a parse.
 */
export function wrongSecret(body: unknown, secrets: readonly string[]): Refusal {
  const hints = [secretHint(secrets), bodyHint(body)].filter((hint) => hint !== '');
  return refusal(
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

function bodyHint(body: unknown): string {
  const text = textOf(body);
  if (text === undefined) return '';
  if (typeof body === 'string' && text.includes('\uFFFD')) {
    return 'The body holds U+FFFD: bytes were lost in decoding';
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
