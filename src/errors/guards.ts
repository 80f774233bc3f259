import { codeOf, type EnodeErrorCode } from './enode-error.ts';
import type { AnyEnodeError, EnodeProblemError, ErrorsByCode } from './errors.ts';
import type { KnownProblemKind } from './problem.ts';

/**
 * Whether `value` is an error of this library, or one member of its family. Holds across duplicate copies of
 * the package.
 *
 * @example
 * if (isEnodeError(error, 'timeout') && error.phase === 'token') …
 */
export function isEnodeError(value: unknown): value is AnyEnodeError;
export function isEnodeError<C extends EnodeErrorCode>(value: unknown, code: C): value is ErrorsByCode[C];
export function isEnodeError(value: unknown, code?: string): boolean {
  const found = codeOf(value);
  return found !== undefined && (code === undefined || found === code);
}

/**
 * Whether `value` is a problem the API responded with, of the given kind if one is given. Kinds that are newer than
 * this library are compared by hand: `isProblem(error) && error.kind === 'kind-of-tomorrow'`.
 *
 * @example
 * if (isProblem(error, 'not-found')) return null;
 */
export function isProblem(value: unknown): value is EnodeProblemError;
export function isProblem<K extends KnownProblemKind>(
  value: unknown,
  kind: K,
): value is EnodeProblemError & { readonly kind: K };
export function isProblem(value: unknown, kind?: KnownProblemKind): boolean {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its code says which error it is
  return codeOf(value) === 'problem' && (kind === undefined || (value as EnodeProblemError).kind === kind);
}
