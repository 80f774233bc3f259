import { EnodeInputError } from '../../errors/input-error.ts';

/** An `EnodeInputError` for an unknown option: a misspelt one would silently do nothing. */
export function refuseUnknown(of: string, options: object, known: object): void {
  const odd = Object.keys(options).find((name) => !Object.hasOwn(known, name));
  if (odd === undefined) return;
  throw new EnodeInputError(`${of} has no option ${odd}; there are: ${Object.keys(known).join(', ')}`);
}
