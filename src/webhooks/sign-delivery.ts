/** What is delivered: events, or a body of your own making, such as a broken one. */
export type SignOptions = {
  /** The webhook's secret. */
  secret: string;
  /**
   * The delivery's id, sent as `x-enode-delivery`.
   * @default a random UUID
   */
  deliveryId?: string | undefined;
} & ({ events: readonly unknown[]; body?: undefined } | { body: string; events?: undefined });

/** A delivery as Enode sends it. */
export interface SignedDelivery {
  readonly body: string;
  readonly headers: {
    readonly 'content-type': 'application/json';
    readonly 'x-enode-signature': string;
    readonly 'x-enode-delivery': string;
  };
  /** The delivery as a POST request; `headers` are added, such as the one that the subscription asks for. */
  toRequest(url: string | URL, headers?: HeadersInit): Request;
}

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
