import { EnodeAbortError } from '../errors/errors.ts';

/** The error of a list whose signal has aborted between two requests. */
export const abortedList = (name: string, { reason }: AbortSignal): EnodeAbortError =>
  new EnodeAbortError({ operation: name }, { cause: reason });
