import { fromBase64url, toBase64url } from './base64url.ts';

const algorithm = { name: 'HMAC', hash: 'SHA-256' } as const;

/** Keeps what is signed here apart from whatever else the same secret signs. */
const purpose = 'enode-client link state 1\n';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const keyOf = (secret: string, use: 'sign' | 'verify') =>
  crypto.subtle.importKey('raw', bytesOf(secret), algorithm, false, [use]);

/** HMAC-SHA256 of a text, base64url. */
export async function sign(text: string, secret: string): Promise<string> {
  const mac = await crypto.subtle.sign(algorithm, await keyOf(secret, 'sign'), bytesOf(purpose + text));
  return toBase64url(new Uint8Array(mac));
}

/** Whether one of the secrets made the signature. WebCrypto compares in constant time. */
export async function isSigned(text: string, mac: string, secrets: readonly string[]): Promise<boolean> {
  const bytes = fromBase64url(mac);
  if (bytes === undefined) return false;
  for (const secret of secrets) {
    const key = await keyOf(secret, 'verify');
    if (await crypto.subtle.verify(algorithm, key, bytes, bytesOf(purpose + text))) return true;
  }
  return false;
}
