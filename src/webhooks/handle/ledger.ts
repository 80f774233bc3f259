import { askWithin } from '../../core/callback.ts';
import { overtime } from '../../core/within.ts';
import type { DedupeStore } from './dedupe-store.ts';
import type { Claim } from './unexpected-claim.ts';
import type { WebhookFailureReporter, StoreOperation } from './failure.ts';

/** How long a claim lasts unless it is renewed: what crashed is let in again after it. */
export const claimMs = 60_000;
/** How often a claim is renewed. Two attempts may fail before it is over. */
export const renewEveryMs = claimMs / 3;
/** The sender repeats a delivery for about a day; what is done is remembered for longer. */
export const rememberMs = 48 * 3_600_000;
/** A store that takes longer is treated as one that failed: the sender waits for 5 s in all. */
const timeoutMs = 1000;

/** One delivery that is worked on: its key, and who does it. */
export interface Holder {
  readonly key: string;
  readonly owner: string;
  /** How long the work may take at most, in milliseconds. */
  readonly workMs: number;
}

/** The deliveries that were claimed, and how far they got. */
export interface Ledger {
  claim(holder: Holder): Promise<Claim>;
  /** Makes a claim last; `false` when another holder has it by now. */
  renew(holder: Holder): Promise<boolean>;
  /** Marks a key as done; by default that of the delivery. */
  finish(holder: Holder, key?: string): Promise<unknown>;
  /** Whether a key is done, without taking it. */
  isDone(holder: Holder, key: string): Promise<boolean>;
  /** Lets the delivery in again. */
  release(holder: Holder): Promise<unknown>;
}

const failure: unique symbol = /* @__PURE__ */ Symbol('failure');

export function createLedger(store: DedupeStore, report: WebhookFailureReporter): Ledger {
  let reported = false;

  function fail(operation: StoreOperation, error: unknown, why = 'failed'): typeof failure {
    report({ kind: 'dedupe', operation, error, message: `the dedupe store ${why} (${operation})` });
    return failure;
  }

  /** Runs one operation of the store; reports when it fails. */
  async function ask(operation: StoreOperation, run: () => unknown): Promise<unknown> {
    try {
      const result = await askWithin(run, timeoutMs);
      if (result !== overtime) return result;
      return fail(operation, new DOMException(`No result within ${timeoutMs} ms`, 'TimeoutError'));
    } catch (error) {
      return fail(operation, error);
    }
  }

  async function claim(key: string, ttlMs: number, owner: string): Promise<Claim> {
    const result = await ask('claim', () => store.claim(key, ttlMs, owner));
    if (result === 'running') return result;
    if (result === false || result === 'done') return 'done';
    if (result === true || result === failure) return 'ours';
    const { readUnexpectedClaim } = await import('./unexpected-claim.ts');
    const { claim: counts, error } = readUnexpectedClaim(result);
    if (error !== undefined && !reported) {
      reported = true;
      fail('claim', error, 'gave an unexpected result');
    }
    return counts;
  }

  return {
    claim: ({ key, owner, workMs }) => {
      const ttlMs = store.renew === undefined ? Math.min(rememberMs, Math.max(claimMs, workMs)) : claimMs;
      return claim(key, ttlMs, owner);
    },
    async renew({ key, owner }) {
      const renewClaim = store.renew?.bind(store);
      if (renewClaim === undefined) return true;
      const result = await ask('renew', () => renewClaim(key, claimMs, owner));
      return result !== false && result !== 0;
    },
    finish: (holder, key = holder.key) => ask('done', () => store.done(key, rememberMs, holder.owner)),
    // A claim that lapses at once: it only asks.
    isDone: async ({ owner }, key) => (await claim(key, 1, owner)) === 'done',
    release: ({ key, owner }) => ask('release', () => store.release(key, owner)),
  };
}

/** The key of one event: the same each time its delivery is sent. */
export function eventKey(deliveryKey: string, index: number): string {
  return `${deliveryKey}:${index}`;
}

/** For `dedupe: false`: every delivery is new. */
export const noopDedupeStore: DedupeStore = { claim: () => true, done: () => {}, release: () => {} };
