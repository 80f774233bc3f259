import { askedWaitMs, dateAt } from '../core/bounded.ts';
import { retryAfterMs } from '../transport/retry-after.ts';

/**
 * How complete the data of a response is. `fresh`: it is all there. `partial` (206): some of it is older, or missing,
 * because a vendor did not respond in time. `pending` (202): it is still being gathered; ask again at `retryAt`.
 */
export type Freshness =
  | { readonly state: 'fresh' | 'partial' }
  | {
      readonly state: 'pending';
      /** When to ask again; `undefined` when the API did not say. */
      readonly retryAt: Date | undefined;
    };

/** Responses that are not fresh, by their data. */
const notFresh = /* @__PURE__ */ new WeakMap<object, Freshness>();

/** Notes what a 202 or 206 says of its data. */
export function noteFreshness(data: unknown, { status, headers }: Response): void {
  if (typeof data !== 'object' || data === null) return;
  if (status === 206) return void notFresh.set(data, { state: 'partial' });
  const now = Date.now();
  const wait = retryAfterMs(headers) ?? askedWaitMs((data as { retryAfter?: unknown }).retryAfter, now);
  notFresh.set(data, { state: 'pending', retryAt: wait === undefined ? undefined : dateAt(now + wait) });
}

/**
 * Says how complete the data of a response, or a page of a list, is: for methods that return 202 or 206, such as
 * statistics of inverters. Give it what the method gave, not a copy.
 *
 * @example
 * const statistics = await enode.inverters.statistics(inverterId, options);
 * const { state } = freshnessOf(statistics);   // 'fresh' | 'partial' | 'pending'
 */
export function freshnessOf(data: object): Freshness {
  return notFresh.get(data) ?? { state: 'fresh' };
}
