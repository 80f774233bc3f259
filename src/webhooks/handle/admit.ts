import type { Version } from '../../../generated/index.ts';
import type { DeliveryStatus } from './response.ts';
import type { RefusalReason } from './failure.ts';
import type { WebhookHandlerOptions } from './handler-options.ts';
import { hexOf } from '../verify/bytes.ts';
import { headerValue, type DeliveryHeaders } from '../verify/header-value.ts';
import { checkWebhookSecrets } from './check-options.ts';
import { sameText } from '../../core/same-text.ts';
import type { RawBody } from '../types.ts';
import { verifyWithin } from '../verify/verify-signature.ts';

/** A delivery as it came in, in parts, for frameworks that have no `Request`. */
export interface IncomingDelivery {
  /** @default 'POST' */
  readonly method?: string | undefined;
  readonly headers: DeliveryHeaders;
  /** The body with its bytes as they came. What a parser made of it is refused, with what to change. */
  readonly body: RawBody | null | undefined;
}

/** Why a delivery is not worked on. `message` is for the operator. */
export interface Refused {
  readonly ok: false;
  readonly reason: RefusalReason;
  readonly message: string;
}

/** The signed bytes of a genuine delivery. */
export interface Admission {
  readonly ok: true;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly text: string;
  readonly secretIndex: number;
}

/** 500 where the receiver is set up wrongly: the sender cannot correct that. */
export const statuses: Readonly<Record<RefusalReason, DeliveryStatus>> = {
  method: 405,
  authentication: 401,
  'missing-header': 401,
  'malformed-header': 401,
  'wrong-secret': 401,
  'oversized-body': 413,
  'unreadable-body': 400,
  'invalid-json': 400,
  'not-a-delivery': 400,
  'parsed-body': 500,
  'bad-input': 500,
  timeout: 503,
};

/**
 * Checks method, authentication and signature, in this order: the body is not read before the rest is right.
 *
 * @param over When it settles, the body is read no further.
 */
export async function admit(
  { authentication, maxBytes, secrets }: WebhookHandlerOptions<Version>,
  { method = 'POST', headers, body }: IncomingDelivery,
  over: Promise<unknown>,
): Promise<Admission | Refused> {
  if (method.toUpperCase() !== 'POST') {
    return { ok: false, reason: 'method', message: 'its method is not POST' };
  }
  if (authentication !== undefined) {
    const { headerName, headerValue: expected } = authentication;
    const given = headerValue(headers, headerName.toLowerCase());
    if (given === undefined || !sameText(given, expected.trim())) {
      const message = `its header ${headerName} ${given === undefined ? 'is missing' : 'has another value'}`;
      return { ok: false, reason: 'authentication', message };
    }
  }
  return verifyWithin(
    {
      // Without a body, the verdict says what to do about it.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- without a body, the verdict says what to do about it
      body: body as RawBody,
      header: headers,
      secrets: checkWebhookSecrets(typeof secrets === 'function' ? await secrets() : secrets),
      maxBytes,
    },
    over,
  );
}

/**
 * The key of a delivery: a hash of its signed body, the same each time it is sent. The id in `x-enode-delivery`
 * cannot be the key: it is not signed, so that a replayed delivery can have another one.
 */
export async function deliveryKey(body: Uint8Array<ArrayBuffer>): Promise<string> {
  return hexOf(await crypto.subtle.digest('SHA-256', body));
}
