/** What lies in the queues. */
export interface Delivery {
  /** The body as it was signed. */
  readonly body: string;
  readonly signature: string;
}

export interface Wait {
  /** The handle of a command, as JSON. */
  readonly action: string;
}

export const names = { deliveries: 'enode-deliveries', waits: 'enode-waits' } as const;

/** A job that ended is kept this long, so that the same delivery is not taken in again: Enode repeats for a day. */
export const keep = { removeOnComplete: { age: 2 * 24 * 3600 }, removeOnFail: { age: 14 * 24 * 3600 } };
