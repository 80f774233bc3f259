import { EnodeInputError } from '../errors/input-error.ts';

/** Throws an EnodeInputError for anything that is not a number of items. */
export function checkLimit(limit: number, where: string): void {
  if (limit === Infinity || (Number.isInteger(limit) && limit >= 0)) return;
  throw new EnodeInputError(`limit of ${where} is ${String(limit)}: give a whole number from 0`);
}
