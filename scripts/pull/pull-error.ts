/** Why a document was not stored: one line per reason, ready for stderr. */
export class PullError extends Error {
  override readonly name = 'PullError';

  constructor(lines: readonly string[], options?: ErrorOptions) {
    super(lines.join('\n'), options);
  }
}
