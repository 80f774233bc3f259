import { EnodeError, type CallContext } from './enode-error.ts';

/** The server answered in another API version than was asked for, and `onVersionMismatch` is `'throw'`. */
export class EnodeVersionError extends EnodeError {
  static override readonly code = 'version';
  override readonly name = 'EnodeVersionError';

  constructor(context: CallContext) {
    super('version', versionMismatchMessage(context), context);
  }
}

/** One wording for the thrown error and for the warning. */
export function versionMismatchMessage(context: CallContext): string {
  return (
    `${context.operation ?? 'A call'} asked for Enode API ${context.version} and was answered in ` +
    `${context.answeredVersion}: the types of this client do not describe that answer. ` +
    `Check that the version is still offered, or move to createEnode({ version: '${context.answeredVersion}' }).`
  );
}
