import { EnodeError, type CallContext } from './enode-error.ts';

/** The caller's `signal` ended the call. `cause` is the signal's reason. */
export class EnodeAbortError extends EnodeError {
  static override readonly code = 'abort';
  override readonly name = 'EnodeAbortError';

  constructor(context: CallContext, options?: ErrorOptions) {
    super('abort', `${context.operation ?? 'The call'} was aborted by its signal`, context, options);
  }
}
