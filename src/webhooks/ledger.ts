import type { DedupeStore } from './dedupe-store.ts';
import type { Report } from './failure.ts';
import { isPromiseLike, overtime, within } from './within.ts';

/** Longer than the work on a delivery usually takes; what crashed is let in again after it. */
export const claimMs = 60_000;
/** The sender repeats a delivery for about 26 h; what is done is remembered for longer. */
const rememberMs = 48 * 3_600_000;
/** A store that takes longer is treated as one that failed: the sender waits for 5 s in all. */
const patienceMs = 1000;

/** What is known about a delivery: `ours` to work on, `running` elsewhere, or `done`. */
export type Claim = 'ours' | 'running' | 'done';

/** The deliveries that were claimed, and how far they got. */
export interface Ledger {
  claim(key: string): Promise<Claim>;
  /** Which events of a delivery of `size` events were done when it failed before. */
  eventsDone(key: string, size: number): Promise<ReadonlySet<number>>;
  finish(key: string): Promise<unknown>;
  /** Lets the delivery in again; the events `done` are kept. */
  giveBack(key: string, done: readonly number[]): Promise<unknown>;
}

export function createLedger(store: DedupeStore, report: Report): Ledger {
  /** Runs one operation of the store; `undefined` when it failed. */
  async function ask(operation: 'claim' | 'done' | 'release', key: string, ttlMs: number): Promise<unknown> {
    let error: unknown;
    try {
      const answer = operation === 'release' ? store.release(key) : store[operation](key, ttlMs);
      const result = isPromiseLike(answer) ? await within(answer, patienceMs) : answer;
      if (result !== overtime) return result;
      error = new DOMException(`No answer within ${patienceMs} ms`, 'TimeoutError');
    } catch (thrown) {
      error = thrown;
    }
    report({ kind: 'dedupe', operation, error, message: `the dedupe store failed (${operation})` });
    return undefined;
  }
  const isDone = async (key: string) => (await ask('claim', key, claimMs)) === false;
  const finish = (key: string) => ask('done', key, rememberMs);

  return {
    async claim(key) {
      const claim = await ask('claim', key, claimMs);
      return claim === 'running' ? claim : claim === false ? 'done' : 'ours';
    },
    async eventsDone(key, size) {
      // One question for the many deliveries that never failed, one for each event of those that did.
      if (!(await isDone(failed(key)))) return new Set();
      const indexes = Array.from({ length: size }, (_, index) => index);
      const done = await Promise.all(indexes.map((index) => isDone(eventKey(key, index))));
      return new Set(indexes.filter((index) => done[index]));
    },
    finish,
    async giveBack(key, done) {
      if (done.length > 0) {
        await Promise.all([failed(key), ...done.map((index) => eventKey(key, index))].map(finish));
      }
      return ask('release', key, 0);
    },
  };
}

/** The key of one event: the same each time its delivery is sent. */
export function eventKey(deliveryKey: string, index: number): string {
  return `${deliveryKey}:${index}`;
}

const failed = (deliveryKey: string) => `${deliveryKey}:failed`;

/** For `dedupe: false`: every delivery is new. */
export const forgetful: DedupeStore = { claim: () => true, done: () => {}, release: () => {} };
