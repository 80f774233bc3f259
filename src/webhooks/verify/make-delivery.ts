import { keysOf } from '../../core/known-keys.ts';
import { checkOptions } from '../../errors/check-options.ts';
import { EnodeInputError } from '../../errors/input-error.ts';
import { signatureOf } from './hmac.ts';
import { signatureHeader } from './signature-header.ts';

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
  toRequest(
    url: string | URL,
    headers?: Headers | Readonly<Record<string, string>> | [string, string][],
  ): Request;
}

const known = keysOf<SignOptions>({ secret: true, deliveryId: true, events: true, body: true });

function textOf(events: readonly unknown[]): string {
  try {
    return JSON.stringify(events);
  } catch {
    throw new EnodeInputError(
      'events of signDelivery cannot be written as JSON: they hold a bigint or a circle',
    );
  }
}

/** Signs events or a body; see `signDelivery`. */
export async function makeDelivery(options: SignOptions): Promise<SignedDelivery> {
  checkOptions(options, known, 'signDelivery');
  const { secret, deliveryId = crypto.randomUUID(), events } = options;
  const body = Array.isArray(events) ? textOf(events) : options.body;
  if (
    typeof secret !== 'string' ||
    secret === '' ||
    typeof body !== 'string' ||
    (events && options.body !== undefined)
  ) {
    throw new EnodeInputError('signDelivery takes a secret, and either events or a body');
  }
  if (typeof deliveryId !== 'string' || !/^[\u0021-\u007e]+$/.test(deliveryId)) {
    throw new EnodeInputError('deliveryId of signDelivery is no text of visible ASCII characters');
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
