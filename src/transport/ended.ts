import { EnodeAbortError, EnodeTimeoutError, type CallPhase } from '../errors/errors.ts';
import type { CallContext } from '../errors/enode-error.ts';
import type { Deadline } from './deadline.ts';

/** The error of a call that its deadline, its signal, or the end of its client ended. */
export function endedError(
  { timedOut, ms, reason }: Deadline,
  phase: CallPhase,
  context: CallContext,
): EnodeTimeoutError | EnodeAbortError {
  return timedOut
    ? new EnodeTimeoutError(phase, ms, context)
    : new EnodeAbortError(context, { cause: reason });
}
