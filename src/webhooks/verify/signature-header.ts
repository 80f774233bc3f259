import { headerValue, type DeliveryHeaders } from './header-value.ts';
import type { SignatureFailure } from '../types.ts';

/** The header that carries the signature. Header names are case-insensitive; this is how Headers and Node spell it. */
export const signatureHeader = 'x-enode-signature';

/** Where the signature is read from: the header's value, or all headers. */
export type SignatureHeader = string | readonly string[] | DeliveryHeaders | null | undefined;

/** Why a step of the check ended it. */
export interface SignatureRefusal {
  readonly ok: false;
  readonly reason: SignatureFailure;
  readonly message: string;
}

export const signatureRefusal = (reason: SignatureFailure, message: string): SignatureRefusal => ({
  ok: false,
  reason,
  message,
});

export type ReadSignature =
  | SignatureRefusal
  | { readonly ok: true; readonly signature: Uint8Array<ArrayBuffer> };

/** The bytes of the signature. Without a header, those of the Request or Response that is the body are used. */
export function readSignature(header: unknown, body: unknown): ReadSignature {
  const value = valueOf(header === undefined ? headersOf(body) : header);
  if (value === undefined || value === null || value === '') {
    return signatureRefusal('missing-header', `There is no ${signatureHeader}`);
  }
  const digits = typeof value === 'string' ? /^sha1=([0-9a-f]{40})$/i.exec(value.trim())?.[1] : undefined;
  if (digits === undefined) {
    return signatureRefusal(
      'malformed-header',
      `${signatureHeader} is not "sha1=" and 40 hexadecimal digits`,
    );
  }
  const byteAt = (index: number) => Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16);
  return { ok: true, signature: Uint8Array.from({ length: 20 }, (_, index) => byteAt(index)) };
}

function valueOf(header: unknown): unknown {
  if (typeof header !== 'object' || header === null) return header;
  const found = headerValue(header, signatureHeader);
  // A list of values. Twice the same header is nothing that Enode sends: joined, it is malformed.
  return found === undefined && Array.isArray(header) ? header.join() : found;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- any body may have it; it is read as unknown
const headersOf = (body: unknown): unknown => (body as { headers?: unknown } | null | undefined)?.headers;
