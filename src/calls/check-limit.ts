import { keysOf } from '../core/known-keys.ts';
import { checkOptions } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';

/** Throws an EnodeInputError for anything that is not a number of items. */
export function checkLimit(limit: number, where: string): void {
  if (limit === Infinity || (Number.isInteger(limit) && limit >= 0)) return;
  throw new EnodeInputError(`limit of ${where} is ${String(limit)}: give a whole number from 0`);
}

const known = keysOf<{ limit?: number }>({ limit: true });

/** The limit in the options of `toArray`: without a check, a misspelt one would read the whole list. */
export function limitOf(options: { limit?: number | undefined }): number {
  checkOptions(options, known, 'list.toArray');
  return options.limit ?? Infinity;
}
