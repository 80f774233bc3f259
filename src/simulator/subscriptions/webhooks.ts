import { createListeners } from '../base/listeners.ts';
import { refuse } from '../world/refusal.ts';
import type { Reach } from '../base/reach.ts';
import type { World } from '../world/world.ts';

/** Where events go, and which. */
export interface Subscription {
  url: string;
  secret: string;
  /** Names of events; `*` stands for all. */
  events: readonly string[];
  /** Version in which events are written; null: the one that the client is pinned to. */
  apiVersion: string | null;
  /** The version that its client was pinned to when it subscribed. */
  readonly clientVersion: string;
  authentication: { headerName: string; headerValue: string } | null;
  lastSuccess: number;
  isActive: boolean;
  /** Null: the firehose. */
  readonly id: string | null;
}

/** A subscription of a URL to events. */
export interface Webhook extends Subscription {
  readonly sequence: number;
  readonly id: string;
  readonly createdAt: number;
}

/** What a request says of a webhook. */
export type SubscriptionFacts = Pick<Webhook, 'url' | 'secret' | 'events' | 'apiVersion' | 'authentication'>;

/** What has happened to a subscription: created, changed or reachable again; or removed. */
export type SubscriptionChange = 'saved' | 'removed';

/** The version in which a subscription gets its events. */
export const versionOf = ({ apiVersion, clientVersion }: Subscription): string => apiVersion ?? clientVersion;

const notValid = 'Webhook input is not valid.';

/** Keeps subscriptions; `delivery/` sends to them. */
export class Webhooks {
  readonly #world: World;
  readonly #versions: ReadonlySet<string>;
  readonly #webhooks: Map<string, Webhook>;
  readonly #changes = createListeners<[Subscription, SubscriptionChange]>();
  /** At most one. */
  readonly #firehoses: Map<string, Subscription>;

  readonly #reaches: Reach;

  constructor(world: World, versions: readonly string[], reaches: Reach) {
    this.#world = world;
    this.#reaches = reaches;
    this.#versions = new Set(versions);
    this.#webhooks = world.state.map('webhooks');
    this.#firehoses = world.state.map('firehose');
  }

  /** Calls `listener` for every subscription that is created, changed or removed. */
  onChange(listener: (subscription: Subscription, change: SubscriptionChange) => void): void {
    this.#changes.on(listener);
  }

  /** All subscriptions, the firehose as well. */
  all(): Subscription[] {
    return [...this.#webhooks.values(), ...this.#firehoses.values()];
  }

  list(): Webhook[] {
    return [...this.#webhooks.values()];
  }

  /** The one old-style subscription to all events. */
  get firehose(): Subscription | undefined {
    return this.#firehoses.get('firehose');
  }

  get(id: string): Webhook {
    const webhook = this.#webhooks.get(id);
    if (webhook) return webhook;
    throw refuse.notFound(`Could not find webhook ${id}`, 'Webhook not found');
  }

  /** Adds a subscription; refused as `invalid` for a bad address or version, or if there is such a one already. */
  create(facts: SubscriptionFacts, clientVersion: string): Webhook {
    this.#check(facts);
    const now = this.#world.clock.now();
    const webhook: Webhook = {
      sequence: this.#world.next('sequence'),
      id: this.#world.random.fork(`webhook ${this.#world.next('webhook')}`).uuid(),
      createdAt: now,
      clientVersion,
      ...facts,
      lastSuccess: now,
      isActive: true,
    };
    this.#webhooks.set(webhook.id, webhook);
    this.#changes.emit(webhook, 'saved');
    return webhook;
  }

  /** Changes a subscription, which makes it active again; refused as `invalid` as for a new one. */
  update(webhook: Webhook, facts: Partial<SubscriptionFacts>): void {
    this.#check({ ...webhook, ...facts }, webhook.id);
    Object.assign(webhook, facts, { isActive: true });
    this.#changes.emit(webhook, 'saved');
  }

  remove(webhook: Webhook): void {
    if (this.#webhooks.delete(webhook.id)) this.#changes.emit(webhook, 'removed');
  }

  /** Makes or replaces the firehose; refused as `invalid` for a bad address. */
  setFirehose({ url, secret }: Pick<SubscriptionFacts, 'url' | 'secret'>, version: string): void {
    this.#checkUrl(url);
    const rest = { events: ['*'], apiVersion: null, authentication: null, isActive: true, id: null };
    const lastSuccess = this.#world.clock.now();
    this.removeFirehose();
    const firehose = { url, secret, clientVersion: version, lastSuccess, ...rest };
    this.#firehoses.set('firehose', firehose);
    this.#changes.emit(firehose, 'saved');
  }

  removeFirehose(): void {
    const former = this.firehose;
    this.#firehoses.clear();
    if (former) this.#changes.emit(former, 'removed');
  }

  #check({ url, apiVersion }: SubscriptionFacts, ownId?: string): void {
    this.#checkUrl(url);
    if (apiVersion !== null && !this.#versions.has(apiVersion)) {
      throw refuse.invalid(
        `apiVersion ${apiVersion} is not served; served: ${[...this.#versions].join(', ')}`,
        notValid,
      );
    }
    const twin = this.list().find(
      (other) => other.id !== ownId && other.url === url && other.apiVersion === apiVersion,
    );
    if (twin) {
      throw refuse.invalid('There is a webhook with this url and apiVersion', 'Webhook already exists.');
    }
  }

  /** Refuses as `invalid` for an address to which nothing can be delivered. */
  #checkUrl(url: string): void {
    if (!URL.canParse(url)) throw refuse.invalid(`url is not an address: ${JSON.stringify(url)}`, notValid);
    const { protocol } = new URL(url);
    // Receivers under test seldom speak TLS.
    if (protocol !== 'https:' && !(protocol === 'http:' && this.#reaches(url))) {
      throw refuse.invalid(
        'url must begin with https:// (http:// only on loopback addresses and allowed hosts)',
        notValid,
      );
    }
  }
}
