import type { OpenDelivery } from './delivery-log.ts';

/** A delivery that has not been taken yet. */
export interface Waiting {
  readonly delivery: OpenDelivery;
  /** Held back until then. */
  notBefore: number;
  /** Held back until another one was taken. */
  swap: boolean;
  /** How often it is sent again after it was taken. */
  duplicates: number;
}

/** The deliveries of a subscription, in the order in which they leave. */
export class WaitingLine {
  readonly #waiting: Waiting[] = [];

  /** In the order in which they joined. */
  get all(): Waiting[] {
    return this.#waiting;
  }

  get size(): number {
    return this.#waiting.length;
  }

  has(waiting: Waiting): boolean {
    return this.#waiting.includes(waiting);
  }

  join(waiting: Waiting): void {
    this.#waiting.push(waiting);
  }

  /** The delivery that failed. It keeps all others waiting, so that order is kept. */
  get failed(): Waiting | undefined {
    return this.#waiting.find(({ delivery }) => delivery.state === 'retrying');
  }

  /** The one that leaves now, without taking it out; undefined if none may. */
  first(now: number): Waiting | undefined {
    const { failed } = this;
    if (failed) return failed.notBefore <= now ? failed : undefined;
    return this.#waiting.find(({ notBefore, swap }) => notBefore <= now && !swap);
  }

  /** Takes out one that was taken. Those that let it pass may go now. */
  leave(taken: Waiting): void {
    const place = this.#waiting.indexOf(taken);
    if (place === -1) return;
    this.#waiting.splice(place, 1);
    for (const passed of this.#waiting.slice(0, place)) passed.swap = false;
  }

  /** Takes out all. */
  clear(): Waiting[] {
    return this.#waiting.splice(0);
  }

  /** Lets the one that failed be tried again now. */
  hurry(now: number): void {
    if (this.failed) this.failed.notBefore = now;
  }
}
