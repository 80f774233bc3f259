import type { SignedDelivery, SignOptions } from './make-delivery.ts';

/**
 * Makes a genuine delivery, for tests of a receiver.
 *
 * @throws {EnodeInputError} without a secret, or with neither events nor body.
 * @example
 * const delivery = await signDelivery({ events: [event], secret });
 * const response = await handler(delivery.toRequest('https://localhost/webhooks'));
 */
export async function signDelivery(options: SignOptions): Promise<SignedDelivery> {
  // Receivers are bundled without it.
  const { makeDelivery } = await import('./make-delivery.ts');
  return makeDelivery(options);
}
