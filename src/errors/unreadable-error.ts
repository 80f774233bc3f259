import { EnodeError, type CallContext } from './enode-error.ts';

/** A successful status whose body is not what the API promises: HTML, truncated JSON, or nothing at all. */
export class EnodeUnreadableError extends EnodeError {
  static override readonly code = 'unreadable';
  override readonly name = 'EnodeUnreadableError';
  /** The answer's content type; `null` when it had none. */
  readonly contentType: string | null;
  /** Length of the body in characters. The body itself is not kept: it may hold anything. */
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
