import { codeOf } from './enode-error.ts';

/**
 * Gives an error of this library the stack of where it is passed on. A call runs in several asynchronous chains
 * (a timer ends it, a token is shared by many calls), so the stack of where its error was made often leads nowhere.
 * To be called in an asynchronous function that the caller waits for: from there engines find the caller's line.
 * Only failing calls pay for it. Other errors, and engines without `captureStackTrace`, keep the stack they have.
 */
export function atCaller(error: unknown): unknown {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- V8 has it; where it is missing, it is not called
  const { captureStackTrace } = Error as { captureStackTrace?: (error: object, above: unknown) => void };
  if (
    typeof error === 'object' &&
    error !== null &&
    codeOf(error) !== undefined &&
    Object.isExtensible(error)
  )
    captureStackTrace?.(error, atCaller);
  return error;
}

/** The same as a rejection, for what fails at once: it would be passed on before the caller waits for it. */
export async function rejectAtCaller(error: unknown): Promise<never> {
  await Promise.resolve();
  throw atCaller(error);
}

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
