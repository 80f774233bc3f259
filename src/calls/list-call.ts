import { checkSignal } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import { List } from './list.ts';
import type * as Pages from './page.ts';
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

/** Loaded with the first page. */
let pages: typeof Pages | undefined;

/** A list as its method's arguments describe it. Arguments that cannot be right are refused when it is used. */
export function listCall(
  endpoint: Endpoint,
  args: readonly unknown[],
  user: string | undefined,
): List<unknown> {
  const given = args[endpoint.target.positional.length];
  const { after, before, limit = Infinity, prefetch, signal } = (given ?? {}) as ListArguments;
  const ask = async (
    cursor: Pages.PageCursor,
    ends: AbortSignal | undefined,
  ): Promise<Pages.Page<unknown>> => {
    const result = await endpoint.send(args, user, (options, plan) => {
      refuseNonsense(options, plan);
      const { after: _after, before: _before, signal: _signal, ...rest } = options;
      return { ...rest, ...cursor, ...(ends && { signal: ends }) };
    });
    pages ??= await import('./page.ts');
    return new pages.Page(await answered(result), cursor);
  };
  return new List(ask, {
    start: { ...(after !== undefined && { after }), ...(before !== undefined && { before }) },
    limit,
    name: endpoint.target.name,
    prefetch: prefetch === true,
    // What is not a signal is refused with the other options, when the first page is asked for.
    signal: isSignal(signal) ? signal : undefined,
  });
}

const isSignal = (value: unknown): value is AbortSignal =>
  typeof (value as AbortSignal | undefined)?.addEventListener === 'function';

function refuseNonsense(options: Options, { name }: Plan): void {
  const { after, before, limit = Infinity, signal } = options as ListArguments;
  checkSignal(signal, name);
  if (after !== undefined && before !== undefined) {
    throw new EnodeInputError(`${name} goes on after a cursor, or back before one: give one of them`);
  }
  if (limit !== Infinity && !(Number.isInteger(limit) && limit >= 0)) {
    throw new EnodeInputError(`limit of ${name} is ${String(limit)}: give a whole number from 0`);
  }
}
