import type { DeliveryWork } from './delivery-work.ts';
import { claimMs } from './ledger.ts';

/**
 * The work that is being done in this process, so that a delivery that comes again meanwhile gets the outcome of
 * the first. Some platforms stop the work of a request whose sender hung up, and what was stopped never settles:
 * work that has not shown for as long as a claim lasts that it goes on is left out.
 */
export interface WorksInProgress {
  get(key: string): DeliveryWork | undefined;
  add(key: string, work: DeliveryWork): void;
}

export function createWorksInProgress(): WorksInProgress {
  const entries = new Map<string, DeliveryWork>();
  return {
    get(key) {
      const now = performance.now();
      const isOver = ({ aliveAt }: DeliveryWork) => now - aliveAt >= claimMs;
      for (const [oldest, work] of entries) {
        if (!isOver(work)) break;
        entries.delete(oldest);
      }
      const work = entries.get(key);
      return work !== undefined && isOver(work) ? undefined : work;
    },
    add(key, work) {
      entries.set(key, work);
      void work.outcome.finally(() => {
        if (entries.get(key) === work) entries.delete(key);
      });
    },
  };
}
