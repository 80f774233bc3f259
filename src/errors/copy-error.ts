import { codeOf } from './enode-error.ts';

/**
 * A copy of an error that several callers get, for one of them: each names the line of its own caller. Errors that are
 * not of this library come back as they are.
 */
export function copyError(error: unknown): unknown {
  if (codeOf(error) === undefined || !(error instanceof Error)) return error;
  const { stack: _stack, ...rest } = Object.getOwnPropertyDescriptors(error);
  const copy: Error = Object.setPrototypeOf(new Error(error.message), Object.getPrototypeOf(error));
  return Object.defineProperties(copy, rest);
}
