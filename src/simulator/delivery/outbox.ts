import { toMilliseconds } from '../base/duration.ts';
import type { SendDelivery, Delivered } from './send.ts';
import type { Reach } from '../base/reach.ts';
import { iso } from '../base/iso.ts';
import type { Subscription } from '../subscriptions/webhooks.ts';
import { attempt, compose, type OutgoingEvent } from './deliver.ts';
import { Collector } from './collector.ts';
import { EventBatches, type BatchParts } from './event-batches.ts';
import type { LoggedDelivery, OpenDelivery } from '../subscriptions/delivery-log.ts';
import { type QueuedDelivery, DeliveryQueue, retryGap } from '../subscriptions/delivery-queue.ts';

export interface OutboxParts extends BatchParts {
  /** Sends to receivers that `reaches` allows. */
  post: SendDelivery;
  reaches: Reach;
  /** How long events are collected before they leave, in simulated ms. */
  collectFor: number;
  /** How long a delivery is tried, in simulated ms. */
  retryFor: number;
  /** Calls `wake` of this outbox after so many ms; a later call takes the place of an earlier one. */
  wakeAfter: (subscription: Subscription, ms: number) => void;
}

/** What waits in an outbox, as data. */
export interface OutboxState {
  events: OutgoingEvent[];
  waiting: QueuedDelivery[];
  giveUpAt: number | null;
}

/**
 * Delivers the events of one subscription: in batches, one after the other, the next only when the one before was
 * accepted. One that fails is retried after growing gaps; when that took too long, all that waits is given up and
 * the subscription becomes inactive.
 */
export class Outbox {
  readonly #subscription: Subscription;
  readonly #parts: OutboxParts;
  readonly #events: EventBatches;
  readonly #queue = new DeliveryQueue();
  readonly #collector: Collector;
  #giveUpAt: number | null = null;
  #sending: Promise<void> | undefined;

  constructor(subscription: Subscription, parts: OutboxParts, state?: OutboxState) {
    this.#subscription = subscription;
    this.#parts = parts;
    this.#events = new EventBatches(subscription, parts);
    this.#collector = new Collector(
      parts,
      () => this.#events.size,
      () => this.#send(),
    );
    if (!state) return;
    for (const event of state.events) this.#events.add(event);
    for (const waiting of state.waiting) this.#queue.join(waiting);
    this.#giveUpAt = state.giveUpAt;
  }

  /** Whether nothing is sent to its receiver: events wait for `deliverTo`. */
  get isRemote(): boolean {
    return !this.#parts.reaches(this.#subscription.url);
  }

  /** About how many events wait. */
  get pendingEvents(): number {
    return this.#events.size + this.#queue.size;
  }

  /** What is under way at this moment. */
  get sending(): Promise<void> | undefined {
    return this.#sending;
  }

  get state(): OutboxState {
    return { events: this.#events.all, waiting: this.#queue.all, giveUpAt: this.#giveUpAt };
  }

  add(event: OutgoingEvent): void {
    if (!this.#subscription.isActive) return;
    this.#events.add(event);
    if (!this.isRemote) this.#collector.start();
    else if (this.#giveUpAt === null) this.#giveUpAfter(this.#parts.retryFor);
  }

  /** The receiver changed, or can be reached again: what failed is retried at once. */
  resume(): void {
    this.#queue.retryNow(this.#parts.clock.now());
    if (this.isRemote) return;
    this.#giveUpAt = null;
    this.#send();
  }

  /** Something that waited for this moment can go, or has waited too long. */
  wake(): void {
    if (this.#giveUpAt !== null && this.#giveUpAt <= this.#parts.clock.now()) {
      this.#subscription.isActive = false;
      this.close();
    } else if (!this.isRemote) this.#send();
  }

  /** Sends one event past all others, without retries. */
  async test(event: OutgoingEvent): Promise<Delivered> {
    const delivery = compose(this.#parts, this.#subscription, [event]);
    const result = await attempt(this.#parts, this.#subscription, delivery, this.#parts.post);
    if (result.status === 'FAILURE') this.#lose(delivery);
    return result;
  }

  /** Delivers what waits by another sender, until one delivery is not accepted. Returns those that were tried. */
  async deliverTo(sender: SendDelivery): Promise<LoggedDelivery[]> {
    const tried: LoggedDelivery[] = [];
    this.#queue.retryNow(this.#parts.clock.now());
    for (let next = this.#next(); next; next = this.#next()) {
      tried.push(next.delivery);
      const { status } = await this.#deliver(next, sender);
      if (status === 'FAILURE') return tried;
    }
    if (this.pendingEvents === 0) this.#giveUpAt = null;
    return tried;
  }

  /** Gives up what waits, and logs that. */
  close(): void {
    this.#collector.stop();
    this.#giveUpAt = null;
    for (const { delivery } of this.#queue.clear()) this.#lose(delivery);
    for (const delivery of this.#events.clear()) this.#lose(delivery);
  }

  #send(): void {
    if (this.#sending) return;
    const next = this.#next();
    if (!next) return this.#sleep();
    const { clock, post } = this.#parts;
    this.#sending = this.#deliver(next, post).then(({ status }) => {
      this.#sending = undefined;
      if (status === 'FAILURE') this.#retry(next);
      else this.#send();
    });
    clock.hold(this.#sending);
  }

  /** What leaves now. The collected events are put into deliveries, as they are or as scripts want them. */
  #next(): QueuedDelivery | undefined {
    const now = this.#parts.clock.now();
    // Behind one that failed, events go on collecting: they leave in larger batches.
    while (this.#events.size > 0 && !this.#queue.failed) {
      const { delivery, delay, swap, duplicates } = this.#events.next(this.#queue.size);
      const waiting = { delivery, notBefore: now, swap, duplicates };
      this.#queue.join(waiting);
      if (toMilliseconds(delay) > 0) this.#delay(waiting, toMilliseconds(delay));
    }
    return this.#queue.first(now);
  }

  /** Sends a delivery, as often as its script wants. */
  async #deliver(waiting: QueuedDelivery, sender: SendDelivery): Promise<Delivered> {
    const hand = (): Promise<Delivered> => attempt(this.#parts, this.#subscription, waiting.delivery, sender);
    const result = await hand();
    if (result.status === 'FAILURE') return result;
    // A delivery takes a moment, also where the clock stands still: it succeeds after the webhook was made.
    this.#subscription.lastSuccess = Math.max(this.#parts.clock.now(), this.#subscription.lastSuccess + 1);
    for (let copy = 0; copy < waiting.duplicates; copy += 1) await hand();
    this.#queue.leave(waiting);
    return result;
  }

  #retry(waiting: QueuedDelivery): void {
    const { clock, retryFor } = this.#parts;
    const { delivery } = waiting;
    // It may have ended in the meantime.
    if (!this.#queue.has(waiting)) return this.#lose(delivery);
    const now = clock.now();
    const tried = now - new Date(delivery.attempts[0]?.at ?? now).getTime();
    const gap = retryGap(delivery.attempts.length);
    if (tried + gap <= retryFor) this.#delay(waiting, gap);
    else {
      waiting.notBefore = now + Math.max(retryFor - tried, 1);
      this.#giveUpAt = waiting.notBefore;
    }
    this.#sleep();
  }

  #delay(waiting: QueuedDelivery, ms: number): void {
    const { clock, changed } = this.#parts;
    const { delivery } = waiting;
    waiting.notBefore = clock.now() + ms;
    delivery.nextAttemptAt = iso(waiting.notBefore);
    changed(delivery);
  }

  #giveUpAfter(ms: number): void {
    this.#giveUpAt = this.#parts.clock.now() + ms;
    this.#sleep();
  }

  /** Until the next thing can happen by itself. */
  #sleep(): void {
    const now = this.#parts.clock.now();
    const times = [...this.#queue.all.map(({ notBefore }) => notBefore), this.#giveUpAt ?? 0];
    const next = Math.min(...times.filter((at) => at > now));
    if (Number.isFinite(next)) this.#parts.wakeAfter(this.#subscription, next - now);
  }

  #lose(delivery: OpenDelivery): void {
    Object.assign(delivery, { state: 'given-up', nextAttemptAt: null });
    this.#parts.changed(delivery);
  }
}
