import { isSignal } from '../errors/check-options.ts';
import { LazyList } from './lazy-list.ts';
import type { ListGiven, ListParams } from './page-of.ts';
import type { List } from './list.ts';
import type * as Pages from './make-page.ts';
import type { Page, PageCursor } from './page.ts';
import { responded, type Endpoint, type Sender } from './send.ts';

/** Loaded with the first page. */
let pages: typeof Pages | undefined;

/**
 * A list as its method's arguments describe it. Arguments that cannot be right are refused when it is used.
 *
 * @param sender Its signals and its end end the list, too.
 */
export function listCall(
  endpoint: Endpoint,
  args: readonly unknown[],
  user: string | undefined,
  sender: Sender,
): List<unknown> {
  const at = endpoint.target.positional.length;
  const { after, before } = (args[at] ?? {}) as ListParams;
  const { limit = Infinity, prefetch, signal } = (args[at + 1] ?? {}) as ListGiven;
  const ask = async (
    cursor: PageCursor,
    ends: AbortSignal | undefined,
    most: number,
  ): Promise<Page<unknown> & { readonly response: Response }> => {
    pages ??= await import('./make-page.ts');
    const { makePage, pageOf } = pages;
    const result = await endpoint.send(args, user, (given, plan) => pageOf(given, plan, cursor, ends));
    return makePage(await responded(result), cursor, most);
  };
  return new LazyList(ask, {
    start: { ...(after !== undefined && { after }), ...(before !== undefined && { before }) },
    limit,
    name: endpoint.target.name,
    prefetch: prefetch === true,
    // What is not a signal is refused with the other options, when the first page is asked for.
    ends: [...(isSignal(signal) ? [signal] : []), ...sender.signals, sender.lifetime.signal],
  });
}
