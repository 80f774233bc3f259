/** What all entries give, whatever the version: errors, helpers, and the types that stand in signatures. */
export type { Version } from '../generated/index.ts';
export type {
  ActionFailure,
  ActionFamily,
  ActionHandle,
  ActionProgress,
  ActionRecord,
  ActionState,
  ActionTarget,
  Outcome,
  PollOptions,
  RawAction,
  Refusal,
  SettlingEvent,
  WaitOptions,
} from './actions/index.ts';
export { createMemoryTokenStore, type StoredToken, type TokenStore } from './auth/token-store.ts';
export type { ClientActions } from './calls/actions.ts';
export { freshnessOf, type Freshness } from './calls/freshness.ts';
export type { FreeRequest } from './calls/free-request.ts';
export type { List, ListIterator } from './calls/list.ts';
export type {
  CallOptions,
  ExtraParameters,
  ListOptions,
  NoParams,
  PagedListOptions,
} from './calls/options.ts';
export type { Page, PageCursor } from './calls/page.ts';
export { withResponse, type WithResponse } from './calls/with-response.ts';
export { beyondTypes } from './client/beyond-types.ts';
export type { EnodeClient, PinnedClient, PinnedEnode, VersionInfo } from './client/client-types.ts';
export type { DriftOptions } from './client/drift-options.ts';
export type { EnodeTarget, Environment } from './client/environment.ts';
export type { LinkHelpers } from './link/index.ts';
export type { LegacyVersionPolicy } from './client/legacy-notice.ts';
export type { RawCallResult, RawClient, RawResultOf } from './client/raw-types.ts';
export { unwrap, type DataOf, type RawResult } from './transport/unwrap.ts';
export { VERSION } from './core/about.ts';
export type { LogFields, Logger, LogLevel } from './core/log.ts';
export type { WithOptions } from './client/call-defaults.ts';
export type { AppInfo } from './client/runtime-options.ts';
export type { Open } from './core/open.ts';
export type { OnResponseDrift, ResponseDrift } from './drift/response-drift.ts';
export { EnodeError, type CallContext, type EnodeErrorCode } from './errors/enode-error.ts';
export {
  EnodeAbortError,
  EnodeAuthenticationError,
  EnodeConnectionError,
  EnodeProblemError,
  EnodeRedirectError,
  EnodeTimeoutError,
  EnodeUnreadableError,
  EnodeVersionError,
  type AnyEnodeError,
  type CallPhase,
  type OAuthErrorCode,
  type ProblemIssue,
} from './errors/errors.ts';
export { isEnodeError, isProblem } from './errors/guards.ts';
export { EnodeInputError } from './errors/input-error.ts';
export type { EndedAction } from './errors/problem.ts';
export type { KnownProblemKind, ProblemKind } from './errors/problem.ts';
// Not through the door, which would load all helpers with it; the client loads each with its first use.
export { abilityOf, can, type Ability, type CapabilityOf } from './helpers/can.ts';
export type {
  AssetHelpers,
  DevicesFailure,
  DevicesOptions,
  EnsuredWebhook,
  EnsureWebhookOptions,
  EnsureWebhookParams,
  FreshBy,
  Refreshed,
  RefreshOptions,
  UserDevices,
  UsersHelpers,
  WebhookHealth,
  WebhooksHealth,
  WebhooksHealthOptions,
  WebhooksHelpers,
} from './helpers/index.ts';
export type {
  CompleteLinkOptions,
  Linked,
  LinkedDevice,
  LinkedFailure,
  LinkEnded,
  LinkInvalid,
  LinkOutcome,
  LinkParams,
  StartedLink,
  StartLinkOptions,
} from './link/index.ts';
export { responseInfo, type ResponseInfo } from './transport/response-note.ts';
export type { RawCallOptions, RetryOptions } from './transport/call-options.ts';
export type { Duration } from './core/duration.ts';
export type {
  CallEvent,
  EnodeHooks,
  EndEvent,
  ErrorEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './transport/hooks.ts';
export type { EnodeMiddleware } from './transport/middleware.ts';
export type { VersionMismatchPolicy } from './transport/version-mismatch.ts';
export type { AssetFamily, AssetOf, AssetType } from './spec/asset-families.ts';
export type { VersionDefinition } from './versions/definition.ts';
