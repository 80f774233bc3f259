import { EnodeError, type CallContext } from './enode-error.ts';

/** Something the caller handed in cannot be right. Thrown before anything is sent; the message says what to do. */
export class EnodeInputError extends EnodeError {
  static override readonly code = 'input';
  declare readonly code: 'input';
  override readonly name = 'EnodeInputError';

  constructor(message: string, context?: CallContext) {
    super('input', message, context);
  }
}
