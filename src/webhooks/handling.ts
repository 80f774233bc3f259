/** What a receiver of webhooks is made of; the check, the parser and the types are exported beside it. */
export type { IncomingDelivery } from './admit.ts';
export type { DedupeStore } from './dedupe-store.ts';
export type { RefusalReason, StoreOperation, WebhookFailure } from './failure.ts';
export type { DeliveryHeaders } from './header-value.ts';
export { createWebhookHandler, type WebhookHandler } from './handler.ts';
export type {
  EventContext,
  EventHandler,
  EventHandlers,
  WebhookHandlerOptions,
  WebhookSecrets,
} from './handler-options.ts';
export { createMemoryDedupeStore, type MemoryDedupeStoreOptions } from './memory-dedupe-store.ts';
export { toNodeHandler } from './node-handler.ts';
export { type NodeRequest, type NodeResponse } from './node-receive.ts';
export type { NodeBodySource } from './node-body.ts';
