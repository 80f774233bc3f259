import { EnodeInputError } from '../errors/input-error.ts';
import { List } from './list.ts';
import { Page, type PageCursor } from './page.ts';
import type { Plan } from './plan.ts';
import type { Options } from './request.ts';
import { answered, type Endpoint } from './send.ts';

/** What a list reads of its options itself. */
interface ListArguments {
  after?: string;
  before?: string;
  limit?: number;
  prefetch?: boolean;
  signal?: AbortSignal | null;
}

/** A list as its method's arguments describe it. Arguments that cannot be right are refused when it is used. */
export function listCall(
  endpoint: Endpoint,
  args: readonly unknown[],
  user: string | undefined,
): List<unknown> {
  const given = (args[endpoint.target.positional.length] ?? {}) as ListArguments;
  const { after, before, limit = Infinity, prefetch, signal } = given;
  const ask = async (cursor: PageCursor, ends: AbortSignal | undefined): Promise<Page<unknown>> => {
    const result = await endpoint.send(args, user, (options, plan) => {
      refuseNonsense(options, plan);
      const { after: _after, before: _before, signal: _signal, ...rest } = options;
      return { ...rest, ...cursor, ...(ends && { signal: ends }) };
    });
    return new Page(await answered(result), cursor);
  };
  return new List(ask, {
    start: { ...(after !== undefined && { after }), ...(before !== undefined && { before }) },
    limit,
    prefetch: prefetch === true,
    signal: signal ?? undefined,
  });
}

function refuseNonsense(options: Options, { name }: Plan): void {
  const { after, before, limit = Infinity } = options as ListArguments;
  if (after !== undefined && before !== undefined) {
    throw new EnodeInputError(`${name} goes on after a cursor, or back before one: give one of them`);
  }
  if (limit !== Infinity && !(Number.isInteger(limit) && limit >= 0)) {
    throw new EnodeInputError(`limit of ${name} is ${String(limit)}: give a whole number from 0`);
  }
}
