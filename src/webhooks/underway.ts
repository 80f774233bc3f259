import type { DeliveryWork } from './delivery-work.ts';
import { claimMs } from './ledger.ts';

/**
 * The work that is being done in this process, so that a delivery that comes again meanwhile gets the outcome of
 * the first. For no longer than a claim: some platforms stop the work of a request whose sender hung up, and
 * what was stopped never settles.
 */
export interface Underway {
  get(key: string): DeliveryWork | undefined;
  add(key: string, work: DeliveryWork): void;
}

export function createUnderway(): Underway {
  const entries = new Map<string, { readonly work: DeliveryWork; readonly until: number }>();
  return {
    get(key) {
      const now = performance.now();
      // They were added in the order in which they end.
      for (const [oldest, { until }] of entries) {
        if (until > now) break;
        entries.delete(oldest);
      }
      return entries.get(key)?.work;
    },
    add(key, work) {
      const entry = { work, until: performance.now() + claimMs };
      entries.set(key, entry);
      void work.outcome.finally(() => {
        if (entries.get(key) === entry) entries.delete(key);
      });
    },
  };
}
