import { keysOf } from '../core/known-keys.ts';
import { checkOptions } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import type { ExtraParameters } from './options.ts';
import type { RawInit } from './request.ts';
import { isObject } from '../core/is-object.ts';

const known = keysOf<ExtraParameters>({ query: true, body: true });

/** Adds what the types do not know to a call. */
export function addExtra(init: RawInit, extra: unknown, name: string): void {
  checkOptions(extra, known, `${name}({ extra })`);
  const { query, body } = extra as ExtraParameters;
  if (query !== undefined) {
    if (!isObject(query)) throw new EnodeInputError(`extra.query of ${name} is not an object: give one`);
    init.params.query = { ...init.params.query, ...query };
  }
  if (body === undefined) return;
  const own = init.body ?? {};
  if (!isObject(body) || !isObject(own)) {
    throw new EnodeInputError(`extra.body of ${name} is added to an object: give an object of fields`);
  }
  init.body = { ...own, ...body };
}
