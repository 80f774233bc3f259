import type { Duration } from '../base/duration.ts';
import type { OpenDelivery } from '../subscriptions/delivery-log.ts';
import type { DeliveryScript } from '../subscriptions/delivery-script.ts';
import type { Subscription } from '../subscriptions/webhooks.ts';
import { compose, type DeliveryParts, type OutgoingEvent } from './deliver.ts';
import { irregularEvents } from './irregular-events.ts';

export interface BatchParts extends DeliveryParts {
  /** Whether deliveries are irregular where no script says otherwise. */
  irregular: boolean;
  /** Writes a sign of life. */
  heartbeat: (subscription: Subscription, pendingEvents: number) => OutgoingEvent;
  /** The script for a delivery of these events, if there is one. */
  script: (webhookId: string | null, events: readonly string[]) => DeliveryScript | undefined;
}

/** A delivery as its script wants it. */
export interface ScriptedDelivery {
  readonly delivery: OpenDelivery;
  /** How long it is held back. */
  readonly delay: Duration;
  /** Held back until another one was accepted. */
  readonly swap: boolean;
  /** How often it is sent again after it was accepted. */
  readonly duplicates: number;
}

const largestBatch = 100;
const heartbeat = 'system:heartbeat';

/** The events of one subscription that are in no delivery yet. They leave in batches, as they are or as scripts want them. */
export class EventBatches {
  readonly #subscription: Subscription;
  readonly #parts: BatchParts;
  readonly #events: OutgoingEvent[] = [];

  constructor(subscription: Subscription, parts: BatchParts) {
    this.#subscription = subscription;
    this.#parts = parts;
  }

  /** In the order in which they were added. */
  get all(): OutgoingEvent[] {
    return this.#events;
  }

  get size(): number {
    return this.#events.length;
  }

  add(event: OutgoingEvent): void {
    // Two consecutive heartbeats carry no more information than one.
    if (event.name === heartbeat && this.#events.at(-1)?.name === heartbeat) this.#events.pop();
    this.#events.push(event);
  }

  /**
   * Puts the next batch into a delivery.
   * @param queued How many deliveries wait already.
   */
  next(queued: number): ScriptedDelivery {
    const { script, irregular: isIrregular } = this.#parts;
    // Two places are left for what an irregular delivery adds.
    const batch = this.#events.splice(0, largestBatch - (isIrregular ? 2 : 0));
    const names = batch.map(({ name }) => name);
    const scripted = script(this.#subscription.id, names);
    const {
      delay = 0,
      swap = false,
      duplicates = 0,
      reverse,
      irregular = true,
    } = scripted ?? { irregular: isIrregular };
    if (irregular) this.#events.unshift(...batch.splice(largestBatch - 2));
    const ordered = reverse ? batch.toReversed() : batch;
    const sent = irregular
      ? irregularEvents(ordered, this.#parts.heartbeat(this.#subscription, this.#events.length + queued))
      : ordered;
    return { delivery: compose(this.#parts, this.#subscription, sent), delay, swap, duplicates };
  }

  /** Puts all into deliveries that will not be sent. */
  *clear(): Generator<OpenDelivery> {
    while (this.#events.length > 0) {
      yield compose(this.#parts, this.#subscription, this.#events.splice(0, largestBatch));
    }
  }
}
