import { EnodeInputError } from '../errors/input-error.ts';
import { signatureOf } from './hmac.ts';
import type { SignedDelivery, SignOptions } from './sign-delivery.ts';
import { signatureHeader } from './signature-header.ts';

/** Signs events or a body; see `signDelivery`. */
export async function makeDelivery(options: SignOptions): Promise<SignedDelivery> {
  const { secret, deliveryId = crypto.randomUUID(), events } = options;
  const body = Array.isArray(events) ? JSON.stringify(events) : options.body;
  if (
    typeof secret !== 'string' ||
    secret === '' ||
    typeof body !== 'string' ||
    (events && options.body !== undefined)
  ) {
    throw new EnodeInputError('signDelivery takes a secret, and either events or a body');
  }
  const headers = {
    'content-type': 'application/json',
    [signatureHeader]: await signatureOf(new TextEncoder().encode(body), secret),
    'x-enode-delivery': deliveryId,
  } as const;
  return {
    body,
    headers,
    toRequest: (url, more) =>
      new Request(url, {
        method: 'POST',
        body,
        headers: { ...Object.fromEntries(new Headers(more)), ...headers },
      }),
  };
}
