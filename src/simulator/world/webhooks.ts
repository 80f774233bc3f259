import { problem } from '../problems.ts';
import type { World } from './world.ts';

/** A subscription of a URL to events. */
export interface Webhook {
  readonly sequence: number;
  readonly id: string;
  readonly createdAt: number;
  url: string;
  secret: string;
  events: readonly string[];
  /** Version in which events are written; null: the one that the client is pinned to. */
  apiVersion: string | null;
  authentication: { headerName: string; headerValue: string } | null;
  lastSuccess: number;
  isActive: boolean;
}

/** What a request says of a webhook. */
export type WebhookFacts = Pick<Webhook, 'url' | 'secret' | 'events' | 'apiVersion' | 'authentication'>;

/** The one old-style subscription to all events. */
export type Firehose = Pick<Webhook, 'url' | 'secret' | 'isActive'>;

/** Keeps subscriptions. Delivering is not its business. */
export class Webhooks {
  readonly #world: World;
  readonly #versions: ReadonlySet<string>;
  readonly #webhooks = new Map<string, Webhook>();
  firehose: Firehose | undefined;

  constructor(world: World, versions: readonly string[]) {
    this.#world = world;
    this.#versions = new Set(versions);
  }

  list(): Webhook[] {
    return [...this.#webhooks.values()];
  }

  get(id: string): Webhook {
    const webhook = this.#webhooks.get(id);
    if (webhook) return webhook;
    throw problem.notFound(`Could not find webhook with ID ${id}`, 'Webhook not found');
  }

  /** Adds a subscription; 400 problem for a bad address or version, or if there is such a one already. */
  create(facts: WebhookFacts): Webhook {
    this.#check(facts);
    const now = this.#world.clock.now();
    const webhook: Webhook = {
      sequence: this.#world.next('sequence'),
      id: this.#world.random.fork(`webhook ${this.#world.next('webhook')}`).uuid(),
      createdAt: now,
      ...facts,
      lastSuccess: now,
      isActive: true,
    };
    this.#webhooks.set(webhook.id, webhook);
    return webhook;
  }

  /** Changes a subscription, which makes it active again; 400 problem as for a new one. */
  update(webhook: Webhook, facts: Partial<WebhookFacts>): void {
    this.#check({ ...webhook, ...facts }, webhook.id);
    Object.assign(webhook, facts, { isActive: true });
  }

  remove({ id }: Webhook): void {
    this.#webhooks.delete(id);
  }

  /** 400 problem for an address to which nothing can be delivered. */
  checkUrl(url: string): void {
    if (!URL.canParse(url)) throw problem.badRequest(`url is not an address: ${JSON.stringify(url)}`);
    const { protocol } = new URL(url);
    // Receivers under test seldom speak TLS.
    if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(url))) {
      throw problem.badRequest('url must begin with https:// (http:// only on loopback addresses)');
    }
  }

  #check({ url, apiVersion }: WebhookFacts, ownId?: string): void {
    this.checkUrl(url);
    if (apiVersion !== null && !this.#versions.has(apiVersion)) {
      throw problem.badRequest(
        `apiVersion ${apiVersion} is not served; served: ${[...this.#versions].join(', ')}`,
      );
    }
    const twin = this.list().find(
      (other) => other.id !== ownId && other.url === url && other.apiVersion === apiVersion,
    );
    if (twin) {
      throw problem.badRequest('There is a webhook with this url and apiVersion', 'Webhook already exists.');
    }
  }
}

/** Whether an address is on this very machine, so that the simulator delivers to it. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}
