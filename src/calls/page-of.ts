import { show } from '../core/show.ts';
import { checkSignal } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import type { Arguments } from './arguments.ts';
import { checkLimit } from './check-limit.ts';
import type { PageCursor } from './page.ts';
import type { Plan } from './plan.ts';

/** What a list reads of its parameters and options itself. */
export interface ListParams {
  after?: string;
  before?: string;
}

export interface ListGiven {
  limit?: number;
  prefetch?: boolean;
  signal?: AbortSignal | null;
}

/** The same arguments for another page. */
export function pageOf(
  given: Arguments,
  plan: Plan,
  cursor: PageCursor,
  ends: AbortSignal | undefined,
): Arguments {
  const { name } = plan;
  const { after, before, ...params } = (given.params ?? {}) as ListParams;
  const { signal, ...options } = given.options as ListGiven;
  checkSignal(signal, name);
  checkLimit(options.limit ?? Infinity, name);
  checkFlag(options.prefetch, `prefetch of ${name}`);
  checkCursor(after, `after of ${name}`);
  checkCursor(before, `before of ${name}`);
  if (after !== undefined && before !== undefined) {
    throw new EnodeInputError(`${name} takes either after or before, not both`);
  }
  return {
    ...given,
    params: plan.params === 'none' ? undefined : { ...params, ...cursor },
    options: { ...options, signal: ends ?? signal },
  };
}

function checkFlag(given: unknown, what: string): void {
  if (given !== undefined && typeof given !== 'boolean')
    throw new EnodeInputError(`${what} is ${show(given)}: give true or false`);
}

function checkCursor(given: unknown, what: string): void {
  if (given !== undefined && typeof given !== 'string')
    throw new EnodeInputError(`${what} is ${show(given)}: give the cursor of a page, or leave it out`);
}
