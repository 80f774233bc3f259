/** A failure that is already told, one line per problem, ready for stderr. */
export class GenerateError extends Error {
  override readonly name = 'GenerateError';
}
