import { EnodeError, type CallContext } from './enode-error.ts';

/** The token endpoint refused the client, or answered something that is no token. */
export class EnodeAuthenticationError extends EnodeError {
  static override readonly code = 'authentication';
  override readonly name = 'EnodeAuthenticationError';
  /** The OAuth error code, e.g. `invalid_client`; `undefined` when the answer named none. */
  readonly oauthError: string | undefined;

  constructor(message: string, oauthError: string | undefined, context: CallContext, options?: ErrorOptions) {
    super('authentication', message, context, options);
    this.oauthError = oauthError;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), oauthError: this.oauthError };
  }
}
