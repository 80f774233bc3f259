import { describe, expect, it, vi } from 'vitest';
import { createMemoryDedupeStore, signDelivery, type DedupeStore } from '../../../src/webhooks/index.ts';
import { webhookVersion as v2024 } from '../../../src/webhooks/versions/2024-10-01.ts';
import { captureTimers } from '../../support/timers.ts';
import { deferred, invalidated, secret, setUp, turns, until, url, type Options } from './support.ts';

const budget = 3210;
/** Where a delivery is held elsewhere, it is looked at again after this. */
const firstLook = 250;
const tesla = [invalidated('TESLA')];
const both = [invalidated('TESLA'), invalidated('BMW')];

/** Two processes that share a store. */
function twoProcesses(options: Partial<Options>, work: (process: string, vendor: string) => unknown) {
  const dedupe = createMemoryDedupeStore();
  const process = (name: string) => setUp({ budget, ...options, dedupe }, (vendor) => work(name, vendor));
  return { a: process('a'), b: process('b'), dedupe };
}

describe('a delivery that comes again', () => {
  it('a delivery that comes again is answered 200 and not worked on, whatever id it has', async () => {
    const { handler, vendors } = setUp();
    for (const deliveryId of ['d-1', 'd-1', 'd-2']) {
      const { toRequest } = await signDelivery({ events: tesla, secret, deliveryId });
      expect((await handler(toRequest(url))).status).toBe(200);
    }
    expect(vendors).toEqual(['TESLA']);
  });

  it('a delivery that comes again is another one when its events are others, or in another order', async () => {
    const { deliver, vendors } = setUp();
    await deliver(both);
    await deliver(both.toReversed());
    await deliver(tesla);
    await deliver(both);
    expect(vendors).toEqual(['TESLA', 'BMW', 'BMW', 'TESLA', 'TESLA']);
  });

  it('a delivery that comes again after a later one is left alone: the later one is not undone', async () => {
    const { deliver, vendors } = setUp();
    await deliver([invalidated('FIRST')]);
    await deliver([invalidated('SECOND')]);
    await deliver([invalidated('FIRST')]);
    expect(vendors).toEqual(['FIRST', 'SECOND']);
  });

  it('a delivery that comes again is worked on each time with dedupe: false, at the same time as well', async () => {
    const work = deferred();
    const { deliver, vendors } = setUp({ dedupe: false }, () => work.promise);
    const atOnce = [deliver(tesla), deliver(tesla)];
    await until(() => vendors.length === 2);
    work.resolve();
    await Promise.all(atOnce);
    await deliver(tesla);
    expect(vendors).toEqual(['TESLA', 'TESLA', 'TESLA']);
  });

  it('a delivery that comes again with another signature of the same body is the same', async () => {
    const { handler, vendors } = setUp({ secrets: ['new-secret', secret] });
    for (const signedWith of [secret, 'new-secret']) {
      const { toRequest } = await signDelivery({ events: tesla, secret: signedWith });
      expect((await handler(toRequest(url))).status).toBe(200);
    }
    expect(vendors).toEqual(['TESLA']);
  });
});

describe('the same delivery many times at once', () => {
  it('the same delivery many times at once is worked on once, and all are answered when it is done', async () => {
    const work = deferred();
    const { deliver, vendors } = setUp({}, () => work.promise);
    const statuses: number[] = [];
    const responded = Array.from({ length: 20 }, async () => statuses.push((await deliver(tesla)).status));
    await until(() => vendors.length === 1);
    await turns();
    expect(statuses).toEqual([]);
    work.resolve();
    await Promise.all(responded);
    expect(statuses).toEqual(Array.from({ length: 20 }, () => 200));
    expect(vendors).toEqual(['TESLA']);
  });

  it('the same delivery many times at once is worked on once whatever the store says, also where both are being parsed', async () => {
    const claims: string[] = [];
    const dedupe = {
      claim: async (key: string) => claims.push(key) > 0,
      done: async () => undefined,
      release: async () => undefined,
    };
    const [loading, work] = [deferred(), deferred()];
    let loads = 0;
    const loadSchemas = async () => {
      loads++;
      await loading.promise;
      return v2024.loadSchemas();
    };
    const versions = [{ ...v2024, loadSchemas }];
    const { deliver, vendors, failures } = setUp({ dedupe, versions, onDrift: () => {} }, () => work.promise);
    // Does not fit, so that it is looked at why, which takes a while.
    const odd = [{ ...invalidated('TESLA'), user: 5 }];
    const responding = Promise.all([deliver(odd), deliver(odd)]);
    await until(() => loads === 2);
    loading.resolve();
    await until(() => vendors.length > 0);
    await turns();
    work.resolve();
    const responses = await responding;
    expect(responses.map(({ status }) => status)).toEqual([200, 200]);
    expect([vendors, claims.length, failures]).toEqual([['TESLA'], 1, []]);
  });

  it('the same delivery many times at once is answered 202 when it is still being worked on', async () => {
    const timers = captureTimers(budget);
    const work = deferred();
    const { deliver, vendors } = setUp({ budget, retryOn: 'error' }, () => work.promise);
    const first = deliver(tesla);
    await until(() => vendors.length === 1);
    timers.fire();
    expect((await first).status).toBe(202);
    const admitted = deferred();
    const second = deliver(tesla, { waitUntil: () => admitted.resolve() });
    await admitted.promise;
    timers.fire();
    expect((await second).status).toBe(202);
    work.resolve();
    await turns();
    expect(vendors).toEqual(['TESLA']);
  });

  it('the same delivery many times at once is not lost when the first one fails: no other was answered with success', async () => {
    const work = deferred();
    const { deliver, vendors } = setUp({ retryOn: 'error' }, (vendor) =>
      vendor === 'BMW' ? work.promise : undefined,
    );
    const first = deliver(both);
    await until(() => vendors.length === 2);
    const arrived = deferred();
    const second = deliver(both, { waitUntil: () => arrived.resolve() });
    await arrived.promise;
    work.reject(new Error('not yet'));
    expect([(await first).status, (await second).status]).toEqual([500, 500]);
    expect(vendors).toEqual(['TESLA', 'BMW']);
    const third = deliver(both);
    await until(() => vendors.length === 3);
    expect(vendors).toEqual(['TESLA', 'BMW', 'BMW']);
    expect((await third).status).toBe(500);
  });
});

describe('the same delivery in two processes that share a store', () => {
  it('the same delivery in two processes that share a store is worked on by one; the other waits until it is done', async () => {
    const timers = captureTimers(firstLook);
    const work = deferred();
    const { a, b } = twoProcesses({}, () => work.promise);
    const first = a.deliver(tesla);
    await until(() => a.vendors.length === 1);
    const second = b.deliver(tesla);
    await until(() => timers.count() === 1);
    work.resolve();
    expect((await first).status).toBe(200);
    timers.fire();
    expect((await second).status).toBe(200);
    expect(b.vendors).toEqual([]);
    expect((await b.deliver(tesla)).status).toBe(200);
    expect(b.vendors).toEqual([]);
  });

  it('the same delivery in two processes that share a store is taken over when the one fails, from the event on that failed', async () => {
    const timers = captureTimers(firstLook);
    const work = deferred();
    const { a, b } = twoProcesses({ retryOn: 'error' }, (process, vendor) =>
      process === 'a' && vendor === 'BMW' ? work.promise : undefined,
    );
    const first = a.deliver(both);
    await until(() => a.vendors.length === 2);
    const second = b.deliver(both);
    await until(() => timers.count() === 1);
    work.reject(new Error('out of memory'));
    expect((await first).status).toBe(500);
    timers.fire();
    expect((await second).status).toBe(200);
    expect(b.vendors).toEqual(['BMW']);
    expect((await a.deliver(both)).status).toBe(200);
    expect(a.vendors).toEqual(['TESLA', 'BMW']);
  });

  it.each([{}, { retryOn: 'error' }, { waitUntil: () => {} }] as const)(
    'the same delivery in two processes that share a store that crashed with it is asked for again until it can be worked on: %o',
    async (options) => {
      vi.useFakeTimers({ toFake: ['Date'] });
      const { a, b } = twoProcesses({ ...options, budget: 250 }, (process) =>
        // A crash: nothing of what comes after the claim happens.
        process === 'a' ? new Promise(() => {}) : undefined,
      );
      void a.deliver(both);
      await until(() => a.vendors.length === 1);
      const tooEarly = await b.deliver(both);
      expect([tooEarly.status, await tooEarly.text()]).toEqual([503, 'Not done']);
      expect(b.vendors).toEqual([]);
      vi.setSystemTime(Date.now() + 60_000);
      expect((await b.deliver(both)).status).toBe(200);
      await until(() => b.vendors.length === 2);
      vi.useRealTimers();
    },
  );
});

describe('a process that crashes before it is done', () => {
  it('a process that crashes before it is done gets the delivery again, and works on it: memory forgets the claim', async () => {
    const crashed = setUp({ budget }, () => new Promise(() => {}));
    void crashed.deliver(tesla);
    await until(() => crashed.vendors.length === 1);
    const restarted = setUp();
    expect((await restarted.deliver(tesla)).status).toBe(200);
    expect(restarted.vendors).toEqual(['TESLA']);
  });
});

describe('a store that fails', () => {
  const failure = new Error('the database is down');
  const fail = () => Promise.reject(failure);
  const raise = () => {
    throw failure;
  };
  const works = { claim: () => true, done: () => {}, release: () => {} };
  const stores: [string, DedupeStore, string[]][] = [
    ['in every operation', { claim: fail, done: fail, release: fail }, ['claim', 'done']],
    ['by throwing', { claim: raise, done: raise, release: raise }, ['claim', 'done']],
    ['in claim', { ...works, claim: fail }, ['claim']],
    ['in done', { ...works, done: fail }, ['done']],
  ];

  it.each(stores)(
    'a store that fails %s costs the check, not the delivery',
    async (_how, dedupe, operations) => {
      const { deliver, vendors, failures } = setUp({ dedupe });
      expect((await deliver(tesla)).status).toBe(200);
      expect(vendors).toEqual(['TESLA']);
      expect(failures).toEqual(
        operations.map((operation) => ({
          kind: 'dedupe',
          operation,
          error: failure,
          message: expect.stringContaining(operation) as string,
        })),
      );
    },
  );

  it('a store that fails in release: the delivery is sent again all the same', async () => {
    const { deliver, failures } = setUp({ dedupe: { ...works, release: fail }, retryOn: 'error' }, raise);
    expect((await deliver(tesla)).status).toBe(500);
    expect(failures).toMatchObject([{ kind: 'handler' }, { kind: 'dedupe', operation: 'release' }]);
  });

  it('a store that fails by never answering is not waited for', async () => {
    const timers = captureTimers(1000);
    const never = () => new Promise<never>(() => {});
    const { deliver, vendors, failures } = setUp({ dedupe: { claim: never, done: never, release: never } });
    const responded = deliver(tesla);
    for (const count of [1, 2]) {
      await until(() => timers.count() === count);
      timers.fire();
    }
    expect((await responded).status).toBe(200);
    expect(vendors).toEqual(['TESLA']);
    expect(failures).toMatchObject([{ operation: 'claim' }, { operation: 'done' }]);
  });

  it('a store that fails when it is read which events are done: they are done again rather than lost', async () => {
    const store = createMemoryDedupeStore();
    let broken = true;
    const dedupe: DedupeStore = {
      ...store,
      claim: (key, ttlMs, owner) => (key.includes(':') && !broken ? fail() : store.claim(key, ttlMs, owner)),
    };
    const { deliver, vendors } = setUp({ dedupe, retryOn: 'error' }, (vendor) => {
      if (vendor === 'BMW' && broken) throw new Error('x');
    });
    expect((await deliver(both)).status).toBe(500);
    broken = false;
    expect((await deliver(both)).status).toBe(200);
    expect(vendors).toEqual(['TESLA', 'BMW', 'TESLA', 'BMW']);
  });
});

describe('what a store is asked', () => {
  it('what a store is asked is two things for a delivery that is done, with keys that hold no payload', async () => {
    const asked: unknown[][] = [];
    const dedupe: DedupeStore = {
      claim: (...claim) => (asked.push(['claim', ...claim]), true),
      done: (...done) => void asked.push(['done', ...done]),
      release: (...release) => void asked.push(['release', ...release]),
    };
    const { deliver, contexts } = setUp({ dedupe });
    await deliver(both);
    const key = contexts[0]!.deliveryKey;
    const owner = asked[0]?.at(-1);
    expect(owner).toMatch(/^[\w-]{20,}$/);
    // Without renew, a claim has to last for both events with their deadline of a minute.
    expect(asked).toEqual([
      ['claim', key, 122_000, owner],
      ['done', key, 48 * 3_600_000, owner],
    ]);
  });
});

describe('a platform that stops the work of a request', () => {
  it('a platform that stops the work of a request loses nothing: the delivery is asked for again, and worked on when its claim is over', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'] });
    // The timers of the stopped request never fire, nor does its function end.
    vi.spyOn(globalThis, 'setTimeout').mockImplementationOnce((() => 0) as never);
    const { deliver, vendors } = setUp({ budget: 250 }, () =>
      vendors.length === 1 ? new Promise(() => {}) : undefined,
    );
    void deliver(tesla);
    await until(() => vendors.length === 1);
    expect((await deliver(tesla)).status).toBe(503);
    vi.advanceTimersByTime(60_000);
    expect((await deliver(tesla)).status).toBe(200);
    expect(vendors).toEqual(['TESLA', 'TESLA']);
    vi.useRealTimers();
  });
});
