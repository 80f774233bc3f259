import { EnodeError, type CallContext } from './enode-error.ts';

/**
 * A body that is not what the API promises: a success with HTML, truncated JSON, or nothing at all; or an answer of
 * any status that is longer than `maxResponseBytes`.
 */
export class EnodeUnreadableError extends EnodeError {
  static override readonly code = 'unreadable';
  override readonly name = 'EnodeUnreadableError';
  /** The answer's content type; `null` when it had none. */
  readonly contentType: string | null;
  /**
   * Length of the body in characters; of one that was too long, how many bytes of it were read. The body itself is not kept: it
   * may hold anything.
   */
  readonly bodyLength: number;

  constructor(
    reason: string,
    contentType: string | null,
    bodyLength: number,
    context: CallContext,
    options?: ErrorOptions,
  ) {
    super(
      'unreadable',
      `${context.operation ?? 'The call'} answered ${context.status} with ${reason} (${context.url})`,
      context,
      options,
    );
    this.contentType = contentType;
    this.bodyLength = bodyLength;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), contentType: this.contentType, bodyLength: this.bodyLength };
  }
}
