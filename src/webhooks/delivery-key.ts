import { hexOf } from './bytes.ts';

/**
 * The key of a delivery: a hash of its signed body, the same each time it is sent. The id in `x-enode-delivery`
 * is no key: it is not signed, so that whoever repeats a recorded delivery can change it.
 */
export async function deliveryKey(body: Uint8Array<ArrayBuffer>): Promise<string> {
  return hexOf(await crypto.subtle.digest('SHA-256', body));
}
