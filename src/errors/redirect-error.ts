import { EnodeError, type CallContext } from './enode-error.ts';

/**
 * The server answered with a redirect that is not followed: to another origin (it would get the token), of a call
 * other than GET (a command would be repeated, or become a GET), or one too many. Nothing was sent to its target.
 */
export class EnodeRedirectError extends EnodeError {
  static override readonly code = 'redirect';
  override readonly name = 'EnodeRedirectError';
  /** HTTP status, e.g. 307. */
  readonly status: number;
  /** Origin of the target, e.g. `https://example.com`; `undefined` when the answer named none that can be read. */
  readonly targetOrigin: string | undefined;

  constructor(status: number, targetOrigin: string | undefined, reason: string, context: CallContext) {
    const target = targetOrigin === undefined ? 'without a target' : `to ${targetOrigin}`;
    super(
      'redirect',
      `${context.operation ?? 'The call'} answered ${status}, a redirect ${target}, which is not followed: ${reason}`,
      context,
    );
    this.status = status;
    this.targetOrigin = targetOrigin;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status, targetOrigin: this.targetOrigin };
  }
}
