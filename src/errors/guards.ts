import type { EnodeAbortError } from './abort-error.ts';
import type { EnodeAuthenticationError } from './authentication-error.ts';
import type { EnodeConnectionError } from './connection-error.ts';
import { codeOf, type EnodeError } from './enode-error.ts';
import type { EnodeInputError } from './input-error.ts';
import type { EnodeProblemError } from './problem-error.ts';
import type { ProblemKind } from './problem-kind.ts';
import type { EnodeRedirectError } from './redirect-error.ts';
import type { EnodeTimeoutError } from './timeout-error.ts';
import type { EnodeUnreadableError } from './unreadable-error.ts';
import type { EnodeVersionError } from './version-error.ts';

interface ErrorsByCode {
  problem: EnodeProblemError;
  authentication: EnodeAuthenticationError;
  timeout: EnodeTimeoutError;
  abort: EnodeAbortError;
  connection: EnodeConnectionError;
  redirect: EnodeRedirectError;
  unreadable: EnodeUnreadableError;
  version: EnodeVersionError;
  input: EnodeInputError;
}

/**
 * Whether `value` is an error of this library, or one member of its family. Holds across duplicate copies of
 * the package.
 *
 * @example
 * if (isEnodeError(error, 'timeout') && error.phase === 'token') …
 */
export function isEnodeError(value: unknown): value is EnodeError;
export function isEnodeError<C extends keyof ErrorsByCode>(value: unknown, code: C): value is ErrorsByCode[C];
export function isEnodeError(value: unknown, code?: string): boolean {
  const found = codeOf(value);
  return found !== undefined && (code === undefined || found === code);
}

/**
 * Whether `value` is a problem the API answered with, of the given kind if one is given.
 *
 * @example
 * if (isProblem(error, 'not-found')) return null;
 */
export function isProblem(value: unknown, kind?: ProblemKind): value is EnodeProblemError {
  return codeOf(value) === 'problem' && (kind === undefined || (value as EnodeProblemError).kind === kind);
}
