import { describe, expect, it } from 'vitest';
import { captureTimers } from '../../support/timers.ts';
import { deferred, invalidated, requestOf, setUp, turns, until, type Options } from './support.ts';

/** Timers with these very times are those of the handler. */
const budget = 3210;
const deadline = 54_321;
const times: Partial<Options> = { budget, timeout: deadline };

const tesla = [invalidated('TESLA')];
const both = [invalidated('TESLA'), invalidated('BMW')];

describe('a function that takes long', () => {
  it('a function that takes long outlives the response: 202 when the budget is over, and the work goes on', async () => {
    const timers = captureTimers(budget);
    const work = deferred();
    const { deliver, vendors, failures } = setUp(times, () => work.promise);
    const responded = deliver(both);
    await until(() => vendors.length === 1);
    timers.fire();
    const response = await responded;
    expect([response.status, await response.text()]).toEqual([202, 'OK']);
    expect(vendors).toEqual(['TESLA']);
    work.resolve();
    await until(() => vendors.length === 2);
    await turns();
    expect((await deliver(both)).status).toBe(200);
    expect(vendors).toEqual(['TESLA', 'BMW']);
    expect(failures).toEqual([]);
  });

  it('a function that takes long and fails after the response is reported to onError only', async () => {
    const timers = captureTimers(budget);
    const work = deferred();
    const { deliver, vendors, failures } = setUp({ ...times, retryOn: 'error' }, () => work.promise);
    const responded = deliver(tesla);
    await until(() => vendors.length === 1);
    timers.fire();
    expect((await responded).status).toBe(202);
    work.reject(new Error('too late'));
    await until(() => failures.length === 1);
    expect(failures).toMatchObject([{ kind: 'handler', comesAgain: false }]);
  });

  it('a delivery with a failed event is answered 500 while another event takes long, and only the failed one is handled again', async () => {
    const timers = captureTimers(budget);
    const slow = deferred();
    let broken = true;
    const { deliver, vendors } = setUp({ ...times, retryOn: 'error' }, (vendor) => {
      if (vendor === 'BMW') return slow.promise;
      if (broken) throw new Error('not yet');
      return undefined;
    });
    const responded = deliver(both);
    await until(() => vendors.length === 2);
    timers.fire();
    expect((await responded).status).toBe(500);
    slow.resolve();
    broken = false;
    await turns();
    expect((await deliver(both)).status).toBe(200);
    expect(vendors).toEqual(['TESLA', 'BMW', 'TESLA']);
  });

  it('a function that never ends is given up, its signal ends, and the next event has its turn', async () => {
    const timers = captureTimers(deadline);
    const { deliver, vendors, failures, contexts } = setUp(times, (vendor) =>
      vendor === 'TESLA' ? new Promise(() => {}) : undefined,
    );
    const responded = deliver(both);
    await until(() => vendors.length === 1);
    expect(contexts[0]!.signal.aborted).toBe(false);
    timers.fire();
    expect((await responded).status).toBe(200);
    expect(vendors).toEqual(['TESLA', 'BMW']);
    expect(contexts[0]!.signal.aborted).toBe(true);
    expect(contexts[1]!.signal.aborted).toBe(false);
    expect(failures).toMatchObject([{ kind: 'handler', index: 0, error: { name: 'TimeoutError' } }]);
  });

  it('a function that takes long and rejects after it was given up harms nobody', async () => {
    const timers = captureTimers(deadline);
    const work = deferred();
    const { deliver, vendors, failures } = setUp(times, () => work.promise);
    const responded = deliver(tesla);
    await until(() => vendors.length === 1);
    timers.fire();
    expect((await responded).status).toBe(200);
    work.reject(new Error('nobody waits'));
    await turns();
    expect(failures).toHaveLength(1);
  });

  it('a function that takes long runs into the budget by itself', async () => {
    const work = deferred();
    const { deliver } = setUp({ budget: '20ms' }, () => work.promise);
    expect((await deliver(tesla)).status).toBe(202);
    work.resolve();
  });
});

describe('waitUntil', () => {
  const held: Promise<unknown>[] = [];
  const waitUntil = (work: Promise<unknown>) => void held.push(work);
  class ExecutionContext {
    readonly #held = held;
    waitUntil(work: Promise<unknown>): void {
      this.#held.push(work);
    }
  }
  const ways: [string, Partial<Options>, readonly unknown[]][] = [
    ['as option', { waitUntil }, []],
    ['of the call', {}, [{ waitUntil }]],
    ['of the call, behind the environment', {}, [{ A_SECRET: 'x' }, new ExecutionContext()]],
  ];

  it.each(ways)(
    'waitUntil: %s: the response comes first, the work after',
    async (_way, options, platform) => {
      held.length = 0;
      const work = deferred();
      const { deliver, vendors } = setUp(options, () => work.promise);
      expect((await deliver(both, ...platform)).status).toBe(200);
      expect(held).toHaveLength(1);
      expect((await deliver(both, ...platform)).status).toBe(200);
      work.resolve();
      await Promise.all(held);
      expect(vendors).toEqual(['TESLA', 'BMW']);
    },
  );

  it("waitUntil with retryOn: 'error' the response waits for the work, since it depends on it", async () => {
    const { deliver, vendors } = setUp({ waitUntil, retryOn: 'error' }, () => {
      throw new Error('x');
    });
    expect((await deliver(tesla)).status).toBe(500);
    expect(vendors).toEqual(['TESLA']);
  });

  it('waitUntil never gets a rejection', async () => {
    held.length = 0;
    const { deliver, failures } = setUp({ waitUntil }, () => Promise.reject(new Error('x')));
    expect((await deliver(tesla)).status).toBe(200);
    await expect(Promise.all(held)).resolves.toBeDefined();
    expect(failures).toMatchObject([{ kind: 'handler', comesAgain: false }]);
  });

  it('waitUntil that throws costs the early response, not the events', async () => {
    const { deliver, vendors, failures } = setUp({
      waitUntil: () => {
        throw new Error('outside of a request');
      },
    });
    expect((await deliver(tesla)).status).toBe(200);
    expect(vendors).toEqual(['TESLA']);
    expect(failures).toMatchObject([{ kind: 'internal' }]);
  });

  it('waitUntil that rejects harms nobody', async () => {
    const { deliver, failures } = setUp({ waitUntil: () => Promise.reject(new Error('x')) });
    expect((await deliver(tesla)).status).toBe(200);
    await until(() => failures.length === 1);
    expect(failures).toMatchObject([{ kind: 'internal' }]);
  });
});

describe('when a delivery is answered, its timers are gone', () => {
  type Case = [string, number, Partial<Options>, (vendor: string) => unknown];
  const cases: Case[] = [
    ['done', 200, {}, () => Promise.resolve()],
    ['failed', 500, { retryOn: 'error' }, () => Promise.reject(new Error('x'))],
    ['refused', 401, { secrets: 'another' }, () => {}],
    ['answered first', 200, { waitUntil: () => {} }, () => Promise.resolve()],
  ];

  it.each(cases)(
    'when a delivery is answered, its timers are gone: %s',
    async (_name, status, options, work) => {
      const budgets = captureTimers(budget);
      const { handler, vendors } = setUp({ ...times, ...options }, work);
      const request = await requestOf(tesla);
      expect((await handler(request)).status).toBe(status);
      await until(() => status === 401 || vendors.length === 1);
      expect(budgets.count()).toBe(1);
      expect(budgets.allCleared()).toBe(true);
    },
  );

  it('when a delivery is answered, the timers of its functions are gone, too', async () => {
    const deadlines = captureTimers(deadline);
    const { deliver } = setUp(times, () => Promise.resolve());
    await deliver(both);
    expect(deadlines.count()).toBe(2);
    expect(deadlines.allCleared()).toBe(true);
  });
});
