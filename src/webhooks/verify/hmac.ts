import { BoundedMap } from '../../core/bounded-map.ts';
import { builtInModule } from '../../core/platform.ts';
import { hexOf } from './bytes.ts';

const algorithm = { name: 'HMAC', hash: 'SHA-1' } as const;

/** More than a receiver has secrets; a service that holds one per customer only imports some anew. */
const maxKeys = 64;
const keys = /* @__PURE__ */ new BoundedMap<string, Promise<CryptoKey>>(maxKeys);

/** The key of a secret. Imported keys are kept: importing takes as long as signing a short body. */
function hmacKey(secret: string): Promise<CryptoKey> {
  const known = keys.get(secret);
  if (known !== undefined) return known;
  const key = crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, [
    'sign',
    'verify',
  ]);
  keys.set(secret, key);
  key.catch(() => keys.delete(secret));
  return key;
}

/** HMAC-SHA1 as the header writes it: `sha1=` and hexadecimal digits. */
export async function signatureOf(body: Uint8Array<ArrayBuffer>, secret: string): Promise<string> {
  return `sha1=${hexOf(await crypto.subtle.sign(algorithm, await hmacKey(secret), body))}`;
}

/** What is used of Node's own cryptography, which Bun and Deno have, too. */
interface NodeCrypto {
  createHmac(algorithm: string, secret: string): { update(body: Uint8Array): { digest(): Uint8Array } };
  timingSafeEqual(one: Uint8Array, other: Uint8Array): boolean;
}

/**
 * Whether the signature is that of the body, compared in constant time. Where there is Node's own cryptography it
 * decides at once: WebCrypto imports keys and works on a thread of its own, which costs more than the signature.
 */
export function isSignedBy(
  signature: Uint8Array<ArrayBuffer>,
  body: Uint8Array<ArrayBuffer>,
  secret: string,
): boolean | Promise<boolean> {
  const { createHmac, timingSafeEqual } = builtInModule<NodeCrypto>('node:crypto') ?? {};
  if (typeof createHmac !== 'function' || typeof timingSafeEqual !== 'function') {
    return hmacKey(secret).then((key) => crypto.subtle.verify(algorithm, key, signature, body));
  }
  const right = createHmac('sha1', secret).update(body).digest();
  return right.byteLength === signature.byteLength && timingSafeEqual(right, signature);
}
