import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryDedupeStore, type DedupeStore } from '../../../src/webhooks/index.ts';
import { deferred, invalidated, setUp, turns, until, type Options } from './support.ts';

const events = (count: number) => Array.from({ length: count }, (_, index) => invalidated(`V${index}`));

/** A store without `renew`, as one may have been written for an earlier release. */
const withoutRenew = ({ claim, done, release }: DedupeStore): DedupeStore => ({ claim, done, release });

beforeEach(
  () =>
    void vi.useFakeTimers({
      toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
    }),
);
afterEach(() => void vi.useRealTimers());

/** Lets time pass in steps, with all that happens on the way. */
async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 1000) {
    vi.advanceTimersByTime(Math.min(1000, left));
    await turns();
  }
}

/** The status of a response; time passes until it is there. Signatures are checked on a thread of their own. */
async function statusOf(response: Promise<Response>): Promise<number> {
  const seen: number[] = [];
  void response.then(({ status }) => seen.push(status));
  const giveUpAt = Date.now() + 60_000;
  while (seen.length === 0 && Date.now() < giveUpAt) {
    for (let turn = 0; turn < 20; turn++) await turns();
    vi.advanceTimersByTime(50);
  }
  return seen[0] ?? expect.fail('there is no response');
}

/** Two processes that share a store; the handler of each event takes 9 s. */
function twoProcesses(dedupe: DedupeStore, options: Partial<Options> = {}) {
  const slowly = () => new Promise((resolve) => setTimeout(resolve, 9000));
  return [setUp({ ...options, dedupe }, slowly), setUp({ ...options, dedupe }, slowly)] as const;
}

describe('a delivery whose work takes longer than a claim', () => {
  it.each<[string, DedupeStore]>([
    ['a claim that is renewed', createMemoryDedupeStore()],
    ['a claim that lasts as long as the work can take', withoutRenew(createMemoryDedupeStore())],
  ])('a delivery whose work takes longer than a claim is worked on once, by %s', async (_how, dedupe) => {
    // Three minutes of work: enough however much time passes while a response is waited for.
    const [first, second] = twoProcesses(dedupe);
    expect(await statusOf(first.deliver(events(20)))).toBe(202);
    for (let round = 0; round < 3; round++) {
      await pass(20_000);
      expect(await statusOf(first.deliver(events(20)))).toBe(202);
      expect(await statusOf(second.deliver(events(20)))).toBe(503);
    }
    await pass(130_000);
    expect([first.vendors.length, second.vendors.length]).toEqual([20, 0]);
    expect([first.failures, second.failures]).toEqual([[], []]);
    expect(await statusOf(second.deliver(events(20)))).toBe(200);
    expect(second.vendors).toEqual([]);
  });

  it('a delivery whose work takes longer than a claim fits a hundred events that each take nearly their deadline', async () => {
    const dedupe = createMemoryDedupeStore();
    const setup = setUp({ dedupe }, () => new Promise((resolve) => setTimeout(resolve, 59_000)));
    const other = setUp({ dedupe });
    expect(await statusOf(setup.deliver(events(100)))).toBe(202);
    await pass(99 * 59_000);
    expect(await statusOf(other.deliver(events(100)))).toBe(503);
    await pass(59_000);
    expect(await statusOf(other.deliver(events(100)))).toBe(200);
    expect([setup.vendors.length, other.vendors.length]).toEqual([100, 0]);
    expect(setup.failures).toEqual([]);
  });

  it('a delivery whose work takes longer than a claim stops its renewals with its work', async () => {
    const renew = vi.fn<NonNullable<DedupeStore['renew']>>(() => true);
    const work = deferred();
    const { deliver, vendors } = setUp(
      { dedupe: { ...createMemoryDedupeStore(), renew } },
      () => work.promise,
    );
    const responded = deliver(events(1));
    await until(() => vendors.length === 1);
    await pass(45_000);
    expect(renew).toHaveBeenCalledTimes(2);
    work.resolve();
    await responded;
    await turns();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a claim that another process has taken over', () => {
  it('a claim that another process has taken over is neither finished nor released, and the rest of the delivery is left to that one', async () => {
    let holder = '';
    const asked: string[] = [];
    const dedupe: DedupeStore = {
      claim: (_key, _ttlMs, owner) => ((holder = owner), true),
      renew: (_key, _ttlMs, owner) => owner === holder,
      done: () => void asked.push('done'),
      release: () => void asked.push('release'),
    };
    const [first] = twoProcesses(dedupe, { retryOn: 'error' });
    void first.deliver(events(10));
    await until(() => first.vendors.length === 1);
    holder = 'another';
    await pass(60_000);
    expect(first.vendors.length).toBeLessThan(5);
    expect(asked).toEqual([]);
    expect(first.failures).toMatchObject([
      {
        kind: 'dedupe',
        operation: 'renew',
        error: { name: 'InvalidStateError', message: 'The claim is held by another owner' },
        message: expect.stringMatching(
          /^another process has taken over a delivery; from event \d on/,
        ) as unknown,
      },
    ]);
  });

  it('a claim that another process has taken over is kept when the store cannot be reached for a while', async () => {
    const store = createMemoryDedupeStore();
    let down = false;
    const renew: DedupeStore['renew'] = (...claim) => {
      if (down) throw new Error('down');
      return store.renew!(...claim);
    };
    const [first, second] = twoProcesses({ ...store, renew });
    void first.deliver(events(10));
    await until(() => first.vendors.length === 1);
    down = true;
    await pass(25_000);
    down = false;
    await pass(40_000);
    expect(await statusOf(second.deliver(events(10)))).toBe(503);
    expect(first.failures).toMatchObject([{ kind: 'dedupe', operation: 'renew' }]);
  });
});

it('A claim that is held elsewhere is not asked for any more once the delivery was answered', async () => {
  const claim = vi.fn<DedupeStore['claim']>(() => 'running');
  const { deliver } = setUp({ dedupe: { ...createMemoryDedupeStore(), claim } });
  expect(await statusOf(deliver(events(1)))).toBe(503);
  await pass(1_000);
  const { length } = claim.mock.calls;
  expect(length).toBeGreaterThan(5);
  await pass(10_000);
  expect(claim).toHaveBeenCalledTimes(length);
});

describe('a store that answers as Redis does', () => {
  it.each<[string, unknown, unknown]>([
    ['OK and null', 'OK', null],
    ['1 and 0', 1, 0],
  ])(
    'a store that answers as Redis does %s: handles a delivery once, and says what is missing',
    async (_what, free, taken) => {
      let claims = 0;
      const dedupe = { claim: () => (claims++ === 0 ? free : taken), done: () => {}, release: () => {} };
      const { deliver, vendors, failures } = setUp({ dedupe: dedupe as never });
      for (let time = 0; time < 3; time++) expect((await deliver(events(1))).status).toBe(200);
      expect(vendors).toHaveLength(1);
      expect(failures).toMatchObject([{ kind: 'dedupe', operation: 'claim' }]);
      expect(String(failures[0] && 'error' in failures[0] && failures[0].error)).toMatch(/may be running/);
    },
  );

  it('a store whose claim returns nothing lets every delivery be handled, and one dedupe failure is reported', async () => {
    const dedupe = { claim: () => {}, done: () => {}, release: () => {} };
    const { deliver, vendors, failures } = setUp({ dedupe: dedupe as never });
    for (let time = 0; time < 2; time++) await deliver(events(1));
    expect(vendors).toHaveLength(2);
    expect(failures).toMatchObject([{ kind: 'dedupe', operation: 'claim' }]);
  });
});
