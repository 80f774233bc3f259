export { EnodeError, type CallContext, type EnodeErrorCode } from './enode-error.ts';
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
} from './errors.ts';
export { isEnodeError, isProblem } from './guards.ts';
export { EnodeInputError } from './input-error.ts';
export type { EndedAction } from './problem-body.ts';
export type { KnownProblemKind, ProblemKind } from './problem-kind.ts';
