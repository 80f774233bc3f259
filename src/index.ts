/**
 * The Enode API from TypeScript: one typed client per dated API version. Unofficial; web standards only.
 *
 * @packageDocumentation
 */
export type { ApiByVersion, Version } from '../generated/index.ts';
export type {
  ActionFailure,
  ActionFamily,
  ActionHandle,
  ActionProgress,
  ActionRecord,
  ActionState,
  ActionTarget,
  DoneOptions,
  Outcome,
  PollOptions,
  RawAction,
  Refusal,
  SettlingEvent,
} from './actions/index.ts';
export { createMemoryTokenStore, type StoredToken, type TokenStore } from './auth/token-store.ts';
export type { ClientActions } from './calls/actions.ts';
export type { Call, WithResponse } from './calls/call.ts';
export { freshnessOf, type Freshness } from './calls/freshness.ts';
export type { FreeRequest } from './calls/free-request.ts';
export type { List, ListIterator } from './calls/list.ts';
export type { ExtraOptions, ListOptions, MethodOptions, PagedOptions } from './calls/options.ts';
export type { Page, PageCursor } from './calls/page.ts';
export { beyondTypes } from './client/beyond-types.ts';
export { createEnode, type Enode, type EnodeClient, type VersionInfo } from './client/create-enode.ts';
export { VERSION } from './core/about.ts';
export type { LogFields, Logger, LogLevel } from './core/log.ts';
export type { AppInfo } from './client/runtime-options.ts';
export type { EnodeMiddleware } from './transport/middleware.ts';
export type { DriftOptions } from './client/drift-options.ts';
export type { Environment } from './client/environment.ts';
export type { LegacyVersionPolicy } from './client/legacy-notice.ts';
export type { EnodeHelpers } from './client/helper-types.ts';
export type { EnodeClientOptions, EnodeOptions, EnodeTarget } from './client/options.ts';
export type { RawAnswerOf, RawClient } from './client/raw-types.ts';
export { unwrap, type DataOf, type RawAnswer } from './client/unwrap.ts';
export type { OnResponseDrift, ResponseDrift } from './drift/response-drift.ts';
export * from './errors/index.ts';
export { can, type Ability, type CapabilityOf } from './helpers/can.ts';
export type {
  AssetFamily,
  AssetOf,
  AssetType,
  DevicesFailure,
  DevicesOptions,
  EnsuredWebhook,
  EnsureWebhookOptions,
  FreshBy,
  Refreshed,
  RefreshOptions,
  UserDevices,
  WebhookHealth,
  WebhooksHealth,
  WebhooksHealthOptions,
} from './helpers/index.ts';
export type {
  CompleteLinkOptions,
  Linked,
  LinkedDevice,
  LinkedFailure,
  LinkEnded,
  LinkInvalid,
  LinkOutcome,
  StartedLink,
  StartLinkOptions,
} from './link/index.ts';
export { answerInfo, type AnswerInfo } from './transport/answer.ts';
export type { CallOptions, RetryOptions } from './transport/call-options.ts';
export type { Duration } from './transport/duration.ts';
export type {
  CallEvent,
  EndEvent,
  EnodeHooks,
  ErrorEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './transport/hooks.ts';
export type { VersionMismatchPolicy } from './transport/version-check.ts';
