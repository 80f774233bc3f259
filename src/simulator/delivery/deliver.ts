import type { Clock } from '../base/clock.ts';
import { type SendDelivery, type Delivered, createOutgoingDelivery } from './send.ts';
import { type Subscription, versionOf } from '../subscriptions/webhooks.ts';
import type { LoggedDelivery, OpenDelivery } from '../subscriptions/delivery-log.ts';

/** An event as it is sent. */
export interface OutgoingEvent {
  name: string;
  text: string;
}

export interface DeliveryParts {
  clock: Clock;
  newId: () => string;
  /** What is still to be known of the events. */
  inspected: () => Promise<void> | undefined;
  /** Called with each delivery that is new or has changed. */
  changed: (delivery: LoggedDelivery) => void;
}

/** Puts events into a delivery. */
export function compose(
  { clock, newId, changed }: DeliveryParts,
  subscription: Subscription,
  events: readonly OutgoingEvent[],
): OpenDelivery {
  const delivery: OpenDelivery = {
    id: newId(),
    webhookId: subscription.id,
    url: subscription.url,
    apiVersion: versionOf(subscription),
    createdAt: clock.iso(),
    events: events.map(({ name }) => name),
    body: `[${events.map(({ text }) => text).join(',')}]`,
    state: 'waiting',
    attempts: [],
    nextAttemptAt: null,
  };
  changed(delivery);
  return delivery;
}

/** Sends a delivery once, with address and secret as they are now, and logs the result. */
export async function attempt(
  { clock, changed, inspected }: DeliveryParts,
  subscription: Subscription,
  delivery: OpenDelivery,
  sender: SendDelivery,
): Promise<Delivered> {
  await inspected();
  const wasTaken = delivery.state === 'delivered';
  const at = clock.iso();
  Object.assign(delivery, { state: 'sending', url: subscription.url, nextAttemptAt: null });
  changed(delivery);
  const started = performance.now();
  const result = await sender(createOutgoingDelivery(subscription, delivery.id, delivery.body));
  const isTaken = result.status === 'SUCCESS';
  delivery.attempts.push({
    at,
    durationMs: Math.round(performance.now() - started),
    status: result.response?.code ?? null,
    responseBody: result.response?.body ?? '',
    error: isTaken ? null : result.description,
  });
  delivery.state = isTaken || wasTaken ? 'delivered' : 'retrying';
  changed(delivery);
  return result;
}
