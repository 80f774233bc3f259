import type { Clock } from '../base/clock.ts';
import type { Acceptance } from '../subscriptions/acceptance.ts';
import type { SendDelivery, Delivered } from './send.ts';
import { createListeners } from '../base/listeners.ts';
import type { Reach } from '../base/reach.ts';
import { type Subscription, versionOf, type Webhooks } from '../subscriptions/webhooks.ts';
import { startFeed } from './event-feed.ts';
import type { FeedEvent, FeedParts } from './event-publisher.ts';
import type { LoggedDelivery } from '../subscriptions/delivery-log.ts';
import { DeliveryScripts } from '../subscriptions/delivery-scripts.ts';
import { Outbox, type OutboxState } from './outbox.ts';
import type { SimulatorWebhooks } from '../subscriptions/simulator-webhooks.ts';
import { wants } from './wanted-events.ts';
import { createWebhookControl } from './webhook-control.ts';

export interface DeliveryServiceParts extends Pick<FeedParts, 'contract' | 'document' | 'isDiscoverySparse'> {
  clock: Clock;
  backend: FeedParts['backend'];
  webhooks: Webhooks;
  /** Sends to receivers that `reaches` allows. */
  post: SendDelivery;
  reaches: Reach;
  /** What a receiver that is a function must return, and when. */
  acceptance: Acceptance;
  /** In simulated ms. */
  collectFor: number;
  retryFor: number;
  heartbeatEvery: number;
  irregular: boolean;
  newId: () => string;
  defaultVersion: string;
  log: { add(delivery: LoggedDelivery): void; entries: readonly LoggedDelivery[] };
  /** Sees each event before it is sent; what it gives back is sent instead. */
  inspect: (name: string, version: string, event: object) => readonly object[];
  /** What an inspection still waits for; its event is not sent before. */
  inspected: () => Promise<void> | undefined;
}

/** What handlers of the API need of it. */
export interface DeliveryService {
  control: SimulatorWebhooks;
  /** Sends a test event and returns the result. A success makes the subscription active again. */
  test(subscription: Subscription): Promise<Delivered>;
  /** Forgets the scripts that wait. */
  clearScripts(): void;
}

/** Delivers events to those who subscribed to them. */
export function createDeliveryService(parts: DeliveryServiceParts): DeliveryService {
  const { clock, webhooks, log } = parts;
  const outboxes = new Map<Subscription, Outbox>();
  const changes = createListeners<[LoggedDelivery]>();
  const logged = new WeakSet<LoggedDelivery>();
  const scripts = new DeliveryScripts();

  const changed = (delivery: LoggedDelivery): void => {
    if (!logged.has(delivery)) log.add(delivery);
    logged.add(delivery);
    changes.emit(delivery);
  };

  const { alarms, state } = parts.backend.world;
  const withKey = (key: string): [Subscription, Outbox] | undefined =>
    [...outboxes].find(([subscription]) => keyOf(subscription) === key);
  const wakes = alarms.named('delivery', (key) => withKey(key)?.[1].wake());
  const beats = alarms.named('heartbeat', (key) => beat(withKey(key)));
  const wakeAfter = (subscription: Subscription, ms: number): void => wakes.set(keyOf(subscription), ms);
  const outboxParts = {
    ...parts,
    changed,
    wakeAfter,
    script: scripts.take,
    heartbeat: (subscription: Subscription, pendingEvents: number) => {
      const [text] = write(heartbeatOf(subscription, pendingEvents));
      if (!text) throw new Error('The heartbeat event was not written');
      return text;
    },
  };

  webhooks.onChange((subscription, change) => {
    const known = outboxes.get(subscription);
    if (change === 'removed') {
      known?.close();
      outboxes.delete(subscription);
      wakes.clear(keyOf(subscription));
      beats.clear(keyOf(subscription));
    } else if (known) known.resume();
    else {
      outboxes.set(subscription, new Outbox(subscription, outboxParts));
      beats.set(keyOf(subscription), parts.heartbeatEvery);
    }
  });
  state.part<[string, OutboxState][]>('deliveries', {
    save: () => [...outboxes].map(([subscription, outbox]) => [keyOf(subscription), outbox.state]),
    load: (saved) => {
      outboxes.clear();
      const subscriptions = new Map(webhooks.all().map((one) => [keyOf(one), one]));
      // In the order in which they were: ids of deliveries are drawn in it.
      for (const [key, outbox] of saved) {
        const subscription = subscriptions.get(key);
        if (subscription) outboxes.set(subscription, new Outbox(subscription, outboxParts, outbox));
      }
    },
  });

  const write = ({ name, version, userId, payload }: FeedEvent): { name: string; text: string }[] => {
    const user = userId === undefined ? {} : { user: { id: userId } };
    const time = parts.contract(version).hasEventTime(name) ? { createdAt: clock.iso() } : {};
    const event = { event: name, ...time, version, ...user, ...payload };
    return parts.inspect(name, version, event).map((sent) => ({
      name: 'event' in sent ? String(sent.event) : name,
      text: JSON.stringify(sent),
    }));
  };

  const publish = (event: FeedEvent): void => {
    let texts: { name: string; text: string }[] | undefined;
    for (const [subscription, outbox] of outboxes) {
      if (versionOf(subscription) !== event.version || !wants(subscription, event.name)) continue;
      texts ??= write(event);
      for (const text of texts) outbox.add(text);
    }
  };

  function heartbeatOf(subscription: Subscription, pendingEvents: number): FeedEvent {
    const version = versionOf(subscription);
    const userId = parts.contract(version).heartbeatUser;
    return { name: 'system:heartbeat', version, userId, payload: { pendingEvents } };
  }

  function beat(entry: [Subscription, Outbox] | undefined): void {
    if (!entry) return;
    const [subscription, outbox] = entry;
    const event = heartbeatOf(subscription, outbox.pendingEvents);
    if (subscription.isActive) for (const text of write(event)) outbox.add(text);
    beats.set(keyOf(subscription), parts.heartbeatEvery);
  }

  startFeed({
    ...parts,
    versions: () =>
      new Set(
        [...outboxes.keys()]
          .filter(({ isActive }) => isActive)
          .map((subscription) => versionOf(subscription)),
      ),
    emit: publish,
  });

  const test = async (subscription: Subscription): Promise<Delivered> => {
    const name = subscription.id === null ? 'enode:firehose:test' : 'enode:webhook:test';
    const [event] = write({ name, version: versionOf(subscription), userId: undefined, payload: {} });
    const outbox = outboxes.get(subscription);
    if (!outbox || !event) throw new Error('There is no such subscription');
    const result = await outbox.test(event);
    if (result.status === 'SUCCESS') {
      Object.assign(subscription, {
        isActive: true,
        lastSuccess: Math.max(clock.now(), subscription.lastSuccess + 1),
      });
      outbox.resume();
    }
    return result;
  };

  const control = createWebhookControl({
    ...parts,
    outboxes,
    scripts,
    deliveries: log.entries,
    onChange: changes.on,
  });
  return { control, test, clearScripts: () => scripts.clear() };
}

const keyOf = ({ id }: Subscription): string => id ?? 'firehose';
