import { checkSignal } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import type { Arguments } from './arguments.ts';
import { checkLimit, LazyList } from './lazy-list.ts';
import type { List } from './list.ts';
import type * as Pages from './make-page.ts';
import type { Page, PageCursor } from './page.ts';
import type { Plan } from './plan.ts';
import { answered, type Endpoint } from './send.ts';

/** What a list reads of its parameters and options itself. */
interface ListParams {
  after?: string;
  before?: string;
}

interface ListGiven {
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
  const at = endpoint.target.positional.length;
  const { after, before } = (args[at] ?? {}) as ListParams;
  const { limit = Infinity, prefetch, signal } = (args[at + 1] ?? {}) as ListGiven;
  const ask = async (
    cursor: PageCursor,
    ends: AbortSignal | undefined,
    most: number,
  ): Promise<Page<unknown> & { readonly response: Response }> => {
    const result = await endpoint.send(args, user, (given, plan) => pageOf(given, plan, cursor, ends));
    pages ??= await import('./make-page.ts');
    return pages.makePage(await answered(result), cursor, most);
  };
  return new LazyList(ask, {
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

/** The same arguments for another page. */
function pageOf(given: Arguments, plan: Plan, cursor: PageCursor, ends: AbortSignal | undefined): Arguments {
  const { name } = plan;
  const { after, before, ...params } = (given.params ?? {}) as ListParams;
  const { signal, ...options } = given.options as ListGiven;
  checkSignal(signal, name);
  checkLimit(options.limit ?? Infinity, name);
  if (after !== undefined && before !== undefined) {
    throw new EnodeInputError(`${name} goes on after a cursor, or back before one: give one of them`);
  }
  return {
    ...given,
    params: plan.params === 'none' ? undefined : { ...params, ...cursor },
    options: { ...options, ...(ends && { signal: ends }) },
  };
}
