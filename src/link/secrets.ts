import { EnodeInputError } from '../errors/input-error.ts';

/** Less than this can be guessed by trying. */
const shortest = 16;

/**
 * One or several secrets as a list.
 *
 * @throws EnodeInputError, without their text, when there is none or one is too short.
 */
export function checkLinkSecrets(
  given: string | readonly string[],
  where: string,
): readonly [string, ...string[]] {
  const secrets = typeof given === 'string' ? [given] : given;
  if (!Array.isArray(secrets) || secrets.length === 0) {
    throw new EnodeInputError(`${where} needs a secret`);
  }
  const checked = (secret: unknown): string => {
    if (typeof secret === 'string' && secret.length >= shortest) return secret;
    throw new EnodeInputError(`Each secret of ${where} must be a string of at least ${shortest} characters`);
  };
  const [first, ...others] = secrets;
  return [checked(first), ...others.map(checked)];
}
