import { isObject } from '../../core/is-object.ts';
import { show } from '../../core/show.ts';
import { EnodeInputError } from '../../errors/input-error.ts';

/** An `EnodeInputError` for what is not an object of options, and for an unknown one: a misspelt one would silently do nothing. */
export function refuseUnknown(of: string, options: unknown, known: object): asserts options is object {
  if (!isObject(options)) throw new EnodeInputError(`${of} takes an object of options, not ${show(options)}`);
  const odd = Object.keys(options).find((name) => !Object.hasOwn(known, name));
  if (odd === undefined) return;
  throw new EnodeInputError(`${of} has no option ${odd}; there are: ${Object.keys(known).join(', ')}`);
}

/** An `EnodeInputError` for what is not a string. */
export function needText(name: string, given: unknown): asserts given is string {
  if (typeof given !== 'string') throw new EnodeInputError(`${name} must be a string, not ${show(given)}`);
}
