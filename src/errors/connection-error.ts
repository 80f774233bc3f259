import { EnodeError, type CallContext } from './enode-error.ts';

/** No answer: the connection could not be made, or broke. `cause` is what fetch threw. */
export class EnodeConnectionError extends EnodeError {
  static override readonly code = 'connection';
  override readonly name = 'EnodeConnectionError';
  /**
   * Whether bytes of the request may have reached the server. `false` only where that is certain (name not
   * resolved, connection refused): then a command can be sent again without risk.
   */
  readonly mayHaveArrived: boolean;

  constructor(mayHaveArrived: boolean, reason: string, context: CallContext, options?: ErrorOptions) {
    super(
      'connection',
      `${context.operation ?? 'The call'} got no answer: ${reason}${mayHaveArrived ? '' : ' (nothing was sent)'}`,
      context,
      options,
    );
    this.mayHaveArrived = mayHaveArrived;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), mayHaveArrived: this.mayHaveArrived };
  }
}
