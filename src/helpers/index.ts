/** The jobs that every integration has, each a function over what the facade gives. */
export { abilityOf, can, type Ability, type CapabilityOf } from './can.ts';
export { HintBudget } from './hint-budget.ts';
export type { FreshBy } from './data-time.ts';
export { devices, type DevicesFailure, type DevicesOptions, type UserDevices } from './devices.ts';
export { wantedWebhook, type EnsureWebhookOptions, type EnsureWebhookParams } from './ensure-options.ts';
export { ensureWebhook, type EnsuredWebhook } from './ensure-webhook.ts';
export { refresh, refreshDuring, type Refreshed } from './refresh.ts';
export type { RefreshOptions } from './refresh-options.ts';
export {
  webhooksHealth,
  type WebhookHealth,
  type WebhooksHealth,
  type WebhooksHealthOptions,
} from './webhooks-health.ts';
export type { AssetHelpers, UsersHelpers, WebhooksHelpers } from './helper-types.ts';
export type { AssetMethods, ClientPort } from './ports.ts';
export type { WebhookMethods } from './webhook-port.ts';
