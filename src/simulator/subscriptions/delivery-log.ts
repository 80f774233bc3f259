/** One attempt to hand a delivery over. */
export interface DeliveryAttempt {
  /** Simulated time at which it was sent, ISO 8601. */
  readonly at: string;
  /** How long the receiver took, in real ms. */
  readonly durationMs: number;
  /** The receiver's response; null if there was no response. */
  readonly status: number | null;
  /** Body of the response, its first 10,000 characters; empty without a response. */
  readonly responseBody: string;
  /** Why it does not count as delivered; null if it does. */
  readonly error: string | null;
}

/**
 * What has become of a delivery. `waiting`: not sent yet, or held back by a script; `sending`: under way;
 * `retrying`: failed, and will be tried again; `delivered`: accepted; `given-up`: tried for too long, or the
 * subscription ended before.
 */
export type DeliveryState = 'waiting' | 'sending' | 'retrying' | 'delivered' | 'given-up';

/** A delivery to a subscription, and its result. No secret is kept. */
export interface LoggedDelivery {
  /** The value of `x-enode-delivery`. */
  readonly id: string;
  /** The subscription; null for the firehose. */
  readonly webhookId: string | null;
  readonly url: string;
  /** Version in which the events are written. */
  readonly apiVersion: string;
  /** Simulated time at which it was put together, ISO 8601. */
  readonly createdAt: string;
  /** Names of the events, in the order in which they are sent. */
  readonly events: readonly string[];
  /** The very text that was sent: a JSON array of 1 to 100 events. */
  readonly body: string;
  readonly state: DeliveryState;
  /** Oldest first. */
  readonly attempts: readonly DeliveryAttempt[];
  /** Simulated time of the next attempt, ISO 8601; null if there is none planned. */
  readonly nextAttemptAt: string | null;
}

/** A delivery while things still happen to it. */
export type OpenDelivery = {
  -readonly [K in keyof Omit<LoggedDelivery, 'attempts'>]: LoggedDelivery[K];
} & { attempts: DeliveryAttempt[] };
