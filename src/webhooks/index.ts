/**
 * Webhooks of the Enode API: verified, parsed, typed by event and version. Independent of the client; web
 * standards only.
 *
 * @packageDocumentation
 */
export type { Version } from '../../generated/index.ts';
export { EnodeInputError } from '../errors/input-error.ts';
export { isNewer, latestPerAsset } from './ordering.ts';
export { parseDelivery, type ParseOptions } from './parse-delivery.ts';
export { signDelivery } from './sign-delivery.ts';
export { type SignedDelivery, type SignOptions } from './make-delivery.ts';
export type { SignatureHeader } from './signature-header.ts';
export type {
  DeliveryFailure,
  Drift,
  EventIssue,
  EventSchema,
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
export { verifySignature, type VerifyOptions } from './verify-signature.ts';

// The handler, its dedupe stores and adapters.
export * from './handling.ts';
