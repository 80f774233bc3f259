import { EnodeError, type CallContext } from './enode-error.ts';

/** What the transport knows about a connection that failed, beside its words. */
export interface ConnectionErrorOptions extends ErrorOptions {
  /** See EnodeConnectionError.tls. @default false */
  tls?: boolean;
}

/** No answer: the connection could not be made, or broke. `cause` is what fetch threw. */
export class EnodeConnectionError extends EnodeError {
  static override readonly code = 'connection';
  override readonly name = 'EnodeConnectionError';
  /**
   * Whether bytes of the request may have reached the server. `false` only where that is certain (name not
   * resolved, connection refused, certificate not accepted): then a command can be sent again without risk.
   */
  readonly mayHaveArrived: boolean;
  /**
   * Whether TLS was the reason: the server's certificate was not accepted, or it speaks no TLS. Nothing was sent, and
   * another attempt ends the same: check the address, the clock, and certificates (a proxy that reads along needs its
   * own, e.g. `NODE_EXTRA_CA_CERTS`).
   */
  readonly tls: boolean;

  constructor(
    mayHaveArrived: boolean,
    reason: string,
    context: CallContext,
    { tls = false, ...options }: ConnectionErrorOptions = {},
  ) {
    const note = tls ? ' (TLS failed; nothing was sent)' : mayHaveArrived ? '' : ' (nothing was sent)';
    super(
      'connection',
      `${context.operation ?? 'The call'} got no answer: ${reason}${note}`,
      context,
      options,
    );
    this.mayHaveArrived = mayHaveArrived;
    this.tls = tls;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), mayHaveArrived: this.mayHaveArrived, tls: this.tls };
  }
}
