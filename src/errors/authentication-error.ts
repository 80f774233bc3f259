import { EnodeError, type CallContext } from './enode-error.ts';

/** When a token may be asked for again, as far as the answer says. */
export interface AuthenticationAdvice extends ErrorOptions {
  /** @default false */
  readonly retryable?: boolean | undefined;
  readonly retryAt?: Date | undefined;
}

/** The token endpoint refused the client, or answered something that is no token. */
export class EnodeAuthenticationError extends EnodeError {
  static override readonly code = 'authentication';
  override readonly name = 'EnodeAuthenticationError';
  /** The OAuth error code, e.g. `invalid_client`; `undefined` when the answer named none. */
  readonly oauthError: string | undefined;
  /** Whether the token endpoint may answer later without a change by the caller: 429, 5xx. */
  readonly retryable: boolean;
  /** When to try again, from `Retry-After`; `undefined` when the server did not say. */
  readonly retryAt: Date | undefined;

  constructor(
    message: string,
    oauthError: string | undefined,
    context: CallContext,
    { retryable = false, retryAt, ...options }: AuthenticationAdvice = {},
  ) {
    super('authentication', message, context, options);
    this.oauthError = oauthError;
    this.retryable = retryable;
    this.retryAt = retryAt;
  }

  override toJSON(): Record<string, unknown> {
    const { oauthError, retryable, retryAt } = this;
    return { ...super.toJSON(), oauthError, retryable, retryAt };
  }
}
