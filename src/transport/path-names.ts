import { kindOf, isOptions } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';

/** Refuses path parameters that are no object, and those that a path does not have: their values would not be sent. */
export function checkPathNames(given: unknown, path: string, operation: string): void {
  if (given === undefined) return;
  if (!isOptions(given)) {
    throw new EnodeInputError(`The path parameters of ${operation} are ${kindOf(given)}: give an object`);
  }
  const unknown = Object.keys(given).find((name) => !path.includes(`{${name}}`));
  if (unknown === undefined) return;
  throw new EnodeInputError(`${operation} has no path parameter ${JSON.stringify(unknown)}`);
}
