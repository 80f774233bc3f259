import { hexOf } from './bytes.ts';

const algorithm = { name: 'HMAC', hash: 'SHA-1' } as const;

/** More than a receiver has secrets; a service that holds one per customer only imports some anew. */
const maxKeys = 64;
const keys = /* @__PURE__ */ new Map<string, Promise<CryptoKey>>();

/** The key of a secret. Imported keys are kept: importing takes as long as signing a short body. */
export function hmacKey(secret: string): Promise<CryptoKey> {
  const known = keys.get(secret);
  if (known !== undefined) return known;
  const key = crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, [
    'sign',
    'verify',
  ]);
  if (keys.size >= maxKeys) keys.clear();
  keys.set(secret, key);
  key.catch(() => keys.delete(secret));
  return key;
}

/** HMAC-SHA1 as the header writes it: `sha1=` and hexadecimal digits. */
export async function signatureOf(body: Uint8Array<ArrayBuffer>, secret: string): Promise<string> {
  return `sha1=${hexOf(await crypto.subtle.sign(algorithm, await hmacKey(secret), body))}`;
}

/** Whether the signature is that of the body. WebCrypto compares in constant time, on a thread of its own. */
export function isSignatureOf(
  signature: Uint8Array<ArrayBuffer>,
  body: Uint8Array<ArrayBuffer>,
  key: CryptoKey,
): Promise<boolean> {
  return crypto.subtle.verify(algorithm, key, signature, body);
}
