/** A call that cannot be meant: one line for stderr, and exit code 2. */
export class CallError extends Error {
  override readonly name = 'CallError';
}
