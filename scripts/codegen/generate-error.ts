/** A failure that is reported in full, one line per problem, ready for stderr. */
export class GenerateError extends Error {
  override readonly name = 'GenerateError';
}
