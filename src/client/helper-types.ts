import type { Version } from '../../generated/index.ts';
import type { WebURL } from '../core/web-types.ts';
import type {
  DevicesOptions,
  EnsuredWebhook,
  EnsureWebhookOptions,
  EnsureWebhookParams,
  Refreshed,
  RefreshOptions,
  UserDevices,
  WebhooksHealth,
  WebhooksHealthOptions,
} from '../helpers/index.ts';
import type {
  CompleteLinkOptions,
  LinkOutcome,
  LinkParams,
  StartedLink,
  StartLinkOptions,
} from '../link/index.ts';

/** What the namespaces of assets have beside their operations. */
export interface AssetHelpers<Asset> {
  /**
   * Waits for newer values: hints that they are wanted (at most once a minute per device), then polls until there
   * are some or the time is over. Failures that pass do not end the wait, except in the first poll.
   *
   * @example
   * const { status, asset } = await enode.vehicles.refresh(vehicleId, { timeout: '1m' });
   *
   * @throws EnodeProblemError, e.g. 404 when there is no such asset; EnodeAbortError when `signal` ended it.
   */
  refresh(id: string, options?: RefreshOptions): Promise<Refreshed<Asset>>;
}

/** What `enode.users` has beside its operations. */
export interface UsersHelpers<V extends Version> {
  /**
   * All devices of a user, every type at once, all pages. Where lists give ids only (up to 2023-04-15), each device
   * is read as well. A type that fails does not cost the others: it is `undefined`, and `failures` says why.
   *
   * @throws EnodeInputError when the id cannot be one; EnodeAbortError when `signal` ended it.
   */
  devices(userId: string, options?: DevicesOptions): Promise<UserDevices<V>>;
}

/** What `enode.webhooks` has beside its operations. */
export interface WebhooksHelpers<V extends Version, Webhook, EventName extends string> {
  /**
   * Sees to it that there is exactly one subscription of this URL in this API version, as wanted: creates, updates
   * or reactivates it, or does nothing. Other subscriptions are not touched. Call it at each start.
   *
   * @throws EnodeInputError when something given cannot be right; EnodeProblemError when the API refuses it.
   */
  ensure(
    params: EnsureWebhookParams<V, EventName>,
    options?: EnsureWebhookOptions,
  ): Promise<EnsuredWebhook<Webhook>>;
  /** How all subscriptions are doing: which are inactive, and when a delivery last succeeded. Sends no test event. */
  health(options?: WebhooksHealthOptions): Promise<WebhooksHealth<Webhook>>;
}

/** What a client has beside the operations of its version: jobs that take several of them. */
export interface LinkHelpers<V extends Version> {
  /**
   * Starts a Link session whose redirect carries a signed state: whose session it is, until when it counts, what
   * you gave along, and which devices the user has now, so that `completeLink` finds those that were added.
   *
   * @throws EnodeInputError when something given cannot be right; an EnodeError when the devices that the user has
   *   cannot be listed (nothing was started then) or the session is refused, e.g. 403 "Connections limit reached.".
   */
  startLink(userId: string, params: LinkParams<V>, options: StartLinkOptions): Promise<StartedLink<V>>;
  /**
   * Says what a Link session came to, from the address that the browser came back to: the whole URL, or path and
   * query. Whatever stands in it is a value, never thrown. Can be asked more than once.
   *
   * @throws EnodeInputError when an option cannot be right; EnodeAbortError when `signal` ended it.
   */
  completeLink(callbackUrl: string | WebURL, options: CompleteLinkOptions): Promise<LinkOutcome<V>>;
}
