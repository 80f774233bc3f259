/**
 * The Enode API from TypeScript: one typed client per dated API version. Unofficial; web standards only.
 *
 * @packageDocumentation
 */
export type { Version } from '../generated/index.ts';
export { createMemoryTokenStore, type StoredToken, type TokenStore } from './auth/token-store.ts';
export { createEnode, type Enode, type VersionInfo } from './client/create-enode.ts';
export type { Environment } from './client/environment.ts';
export type { EnodeClientOptions, EnodeOptions, EnodeTarget } from './client/options.ts';
export type { RawAnswerOf, RawClient } from './client/raw-types.ts';
export { unwrap, type DataOf, type RawAnswer } from './client/unwrap.ts';
export * from './errors/index.ts';
export { answerInfo, type AnswerInfo } from './transport/answer.ts';
export type { CallOptions, RetryOptions } from './transport/call-options.ts';
export type { Duration } from './transport/duration.ts';
export type {
  CallEvent,
  EnodeHooks,
  ErrorEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './transport/hooks.ts';
export type { VersionMismatchPolicy } from './transport/version-check.ts';
