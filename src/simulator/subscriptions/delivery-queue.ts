import type { OpenDelivery } from './delivery-log.ts';

/** A delivery that was not accepted yet. */
export interface QueuedDelivery {
  readonly delivery: OpenDelivery;
  /** Held back until then. */
  notBefore: number;
  /** Held back until another one was accepted. */
  swap: boolean;
  /** How often it is sent again after it was accepted. */
  duplicates: number;
}

/** The deliveries of a subscription, in the order in which they leave. */
export class DeliveryQueue {
  readonly #waiting: QueuedDelivery[] = [];

  /** In the order in which they were added. */
  get all(): QueuedDelivery[] {
    return this.#waiting;
  }

  get size(): number {
    return this.#waiting.length;
  }

  has(waiting: QueuedDelivery): boolean {
    return this.#waiting.includes(waiting);
  }

  join(waiting: QueuedDelivery): void {
    this.#waiting.push(waiting);
  }

  /** The delivery that failed. It keeps all others waiting, so that order is kept. */
  get failed(): QueuedDelivery | undefined {
    return this.#waiting.find(({ delivery }) => delivery.state === 'retrying');
  }

  /** The one that leaves now, without taking it out; undefined if none may. */
  first(now: number): QueuedDelivery | undefined {
    const { failed } = this;
    if (failed) return failed.notBefore <= now ? failed : undefined;
    return this.#waiting.find(({ notBefore, swap }) => notBefore <= now && !swap);
  }

  /** Removes one that was accepted. Those that it overtook may leave now. */
  leave(taken: QueuedDelivery): void {
    const place = this.#waiting.indexOf(taken);
    if (place === -1) return;
    this.#waiting.splice(place, 1);
    for (const passed of this.#waiting.slice(0, place)) passed.swap = false;
  }

  /** Takes out all. */
  clear(): QueuedDelivery[] {
    return this.#waiting.splice(0);
  }

  /** Lets the failed one be retried now. */
  retryNow(now: number): void {
    if (this.failed) this.failed.notBefore = now;
  }
}

const firstGap = 10_000;
const longestGap = 4 * 3_600_000;

/**
 * ms between an attempt that failed and the next one, after so many failures: 10 s, doubled each time up to 4 h. In
 * 24 hours that makes 16 attempts.
 */
export const retryGap = (failures: number): number => Math.min(firstGap * 2 ** (failures - 1), longestGap);
