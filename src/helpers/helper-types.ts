import type { Version } from '../../generated/index.ts';
import type { DevicesOptions, UserDevices } from './devices.ts';
import type { EnsureWebhookOptions, EnsureWebhookParams } from './ensure-options.ts';
import type { EnsuredWebhook } from './ensure-webhook.ts';
import type { Refreshed } from './refresh.ts';
import type { RefreshOptions } from './refresh-options.ts';
import type { WebhooksHealth, WebhooksHealthOptions } from './webhooks-health.ts';

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
