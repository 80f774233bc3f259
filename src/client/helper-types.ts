import type { Version } from '../../generated/index.ts';
import type {
  AssetFamily,
  AssetOf,
  DevicesOptions,
  EnsuredWebhook,
  EnsureWebhookOptions,
  Refreshed,
  RefreshOptions,
  UserDevices,
  WebhookOf,
  WebhooksHealth,
  WebhooksHealthOptions,
} from '../helpers/index.ts';
import type { CompleteLinkOptions, LinkOutcome, StartedLink, StartLinkOptions } from '../link/index.ts';

/** What the namespaces of assets have beside their operations. */
export interface AssetHelpers<V extends Version, F extends AssetFamily> {
  /**
   * Waits for newer values: hints that they are wanted (at most once a minute per device), then looks until there
   * are some or the deadline comes. Failures that pass do not end the wait, except in the first look.
   *
   * @example
   * const { status, asset } = await enode.vehicles.refresh(vehicleId, { deadline: '1m' });
   *
   * @throws EnodeProblemError, e.g. 404 when there is no such asset; EnodeAbortError when `signal` ended it.
   */
  refresh(id: string, options?: RefreshOptions): Promise<Refreshed<AssetOf<V, F>>>;
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
export interface WebhooksHelpers<V extends Version> {
  /**
   * Sees to it that there is exactly one subscription of this URL in this API version, as wanted: creates, updates
   * or reactivates it, or does nothing. Other subscriptions are not touched. Call it at each start.
   *
   * @throws EnodeInputError when an option cannot be right; EnodeProblemError when the API refuses it.
   */
  ensure(options: EnsureWebhookOptions<V>): Promise<EnsuredWebhook<WebhookOf<V>>>;
  /** How all subscriptions are doing: which are inactive, and when a delivery last succeeded. Sends no test event. */
  health(options?: WebhooksHealthOptions): Promise<WebhooksHealth<WebhookOf<V>>>;
}

/** What a client has beside the operations of its version: jobs that take several of them. */
export interface EnodeHelpers<V extends Version> {
  /**
   * Starts a Link session whose redirect carries a signed state: whose session it is, until when it counts, what
   * you gave along, and which devices the user has now, so that `completeLink` finds those that were added.
   *
   * @throws EnodeInputError when an option cannot be right; an EnodeError when the devices that the user has cannot
   *   be listed (nothing was started then) or the session is refused, e.g. 403 "Connections limit reached.".
   */
  startLink(options: StartLinkOptions<V>): Promise<StartedLink<V>>;
  /**
   * Says what a Link session came to, from the address that the browser came back to: the whole URL, or path and
   * query. Whatever stands in it is a value, never thrown. Can be asked more than once.
   *
   * @throws EnodeInputError when an option cannot be right; EnodeAbortError when `signal` ended it.
   */
  completeLink(callbackUrl: string | URL, options: CompleteLinkOptions): Promise<LinkOutcome<V>>;
  readonly vehicles: AssetHelpers<V, 'vehicles'>;
  readonly chargers: AssetHelpers<V, 'chargers'>;
  readonly hvacs: AssetHelpers<V, 'hvacs'>;
  readonly inverters: AssetHelpers<V, 'inverters'>;
  readonly batteries: AssetHelpers<V, 'batteries'>;
  readonly meters: AssetHelpers<V, 'meters'>;
  readonly users: UsersHelpers<V>;
  readonly webhooks: WebhooksHelpers<V>;
}
