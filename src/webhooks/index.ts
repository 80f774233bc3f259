/**
 * Webhooks of the Enode API: verified, parsed, typed by event and version. Independent of the client; web
 * standards only.
 *
 * @packageDocumentation
 */
export type { Version } from '../../generated/index.ts';
export type { LogFields, Logger } from '../core/log.ts';
export { EnodeInputError } from '../errors/input-error.ts';
export { isNewer, latestPerAsset } from './parse/ordering.ts';
export { parseDelivery, type ParseOptions } from './parse/parse-delivery.ts';
export { signDelivery } from './verify/sign-delivery.ts';
export type { SignedDelivery, SignOptions } from './verify/make-delivery.ts';
export type { SignatureHeader } from './verify/signature-header.ts';
export type {
  DeliveryFailure,
  Drift,
  EventIssue,
  EventSchema,
  EventSchemas,
  FoundDrift,
  KnownEvent,
  OnDrift,
  ParsedDelivery,
  ParsedEvent,
  RawBody,
  SchemaIssue,
  SignatureFailure,
  SignatureVerdict,
  UnknownEvent,
  Validation,
  WebhookEvent,
  WebhookEventName,
  WebhookEventNamed,
  WebhookVersion,
} from './types.ts';
export { verifySignature, type VerifyOptions } from './verify/verify-signature.ts';
export type { IncomingDelivery } from './handle/admit.ts';
export type { DedupeStore } from './handle/dedupe-store.ts';
export type { FailureReceiver, RefusalReason, StoreOperation, WebhookFailure } from './handle/failure.ts';
export type { DeliveryHeaders } from './verify/header-value.ts';
export { createWebhookHandler, type WebhookHandler } from './handle/handler.ts';
export type {
  EventContext,
  EventHandler,
  EventHandlers,
  WebhookHandlerOptions,
  WebhookSecrets,
} from './handle/handler-options.ts';
export { createMemoryDedupeStore, type MemoryDedupeStoreOptions } from './handle/memory-dedupe-store.ts';
export { toNodeHandler } from './adapters/node.ts';
export type { NodeBodySource, NodeRequest, NodeResponse } from './adapters/node-receive.ts';
