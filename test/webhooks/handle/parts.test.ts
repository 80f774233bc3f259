import { describe, expect, it, vi } from 'vitest';
import { createMemoryDedupeStore } from '../../../src/webhooks/index.ts';
import { statusAtOnce, statusInTime } from '../../../src/webhooks/handle/response.ts';
import type { DeliveryWork } from '../../../src/webhooks/handle/delivery-work.ts';
import { eventsDone, giveBack } from '../../../src/webhooks/handle/event-marks.ts';
import { extendLifetime } from '../../../src/webhooks/handle/extend-lifetime.ts';
import {
  createLedger,
  noopDedupeStore,
  type Holder,
  type Ledger,
} from '../../../src/webhooks/handle/ledger.ts';
import { createWorksInProgress } from '../../../src/webhooks/handle/works-in-progress.ts';
import { deferred, heartbeat, invalidated, requestOf, setUp, turns, until } from './support.ts';

const holder: Holder = { key: 'k', owner: 'me', workMs: 1_000 };
const never = new Promise<never>(() => {});
const longTimer = { over: never, stop: () => {} };

function workThat(given: Partial<DeliveryWork>): DeliveryWork {
  return {
    claimed: Promise.resolve('ours'),
    outcome: never,
    started: true,
    comesAgain: false,
    aliveAt: performance.now(),
    promised: false,
    ...given,
  };
}

describe('The status of a response', () => {
  it('The status of a response at once is a success, and a promise, unless another process is working on it', async () => {
    const ours = workThat({});
    expect([await statusAtOnce(ours, longTimer), ours.promised]).toEqual([200, true]);
    const theirs = workThat({ claimed: Promise.resolve('running') });
    expect([await statusAtOnce(theirs, longTimer), theirs.promised]).toEqual([503, false]);
  });

  it.each([
    ['done', 200],
    ['failed', 500],
    ['busy', 503],
  ] as const)('The status of a response is that of the outcome: %s', async (outcome, status) => {
    const work = workThat({ outcome: Promise.resolve(outcome), promised: true });
    expect(await statusInTime(work, longTimer, true)).toBe(status);
  });
});

describe('An event without a handler', () => {
  it('An event without a handler is not given to the one for heartbeats', async () => {
    const onHeartbeat = vi.fn<() => void>();
    const { deliver } = setUp({ on: {}, onHeartbeat });
    expect((await deliver([invalidated('TESLA')])).status).toBe(200);
    expect(onHeartbeat).not.toHaveBeenCalled();
    await deliver([heartbeat()]);
    expect(onHeartbeat).toHaveBeenCalledTimes(1);
  });

  it('An event without a handler is done, and not sent again', async () => {
    const { deliver } = setUp({ on: {}, retryOn: 'error' });
    expect((await deliver([invalidated('TESLA')])).status).toBe(200);
  });
});

it('A delivery that comes twice at the same time is worked on once, whatever the store says', async () => {
  const release = deferred();
  const always = { claim: () => true, done: () => {}, release: () => {} };
  const { handler, vendors } = setUp({ dedupe: always }, () => release.promise);
  const requests = [await requestOf([invalidated('TESLA')]), await requestOf([invalidated('TESLA')])];
  const both = Promise.all(requests.map((request) => handler(request)));
  await until(() => vendors.length > 0);
  // Its key is a digest: those of the other request are made before these.
  for (let time = 0; time < 20; time++) await crypto.subtle.digest('SHA-256', new Uint8Array(1_000));
  await turns();
  release.resolve();
  expect((await both).map(({ status }) => status)).toEqual([200, 200]);
  expect(vendors).toEqual(['TESLA']);
});

describe('The marks of a delivery that failed', () => {
  function ledgerWith(done: readonly string[]) {
    const [asked, finished]: [string[], (string | undefined)[]] = [[], []];
    const release = vi.fn<Ledger['release']>();
    const ledger: Ledger = {
      claim: () => Promise.resolve('ours'),
      renew: () => Promise.resolve(true),
      finish: async (_, key) => void finished.push(key),
      isDone: async (_, key) => {
        asked.push(key);
        return done.includes(key);
      },
      release,
    };
    return { ledger, asked, finished, release };
  }

  it('The marks of a delivery that failed cost one question where it never failed', async () => {
    const { ledger, asked } = ledgerWith(['k:1']);
    expect(await eventsDone(ledger, holder, 3)).toEqual(new Set());
    expect(asked).toEqual(['k:failed']);
  });

  it('The marks of a delivery that failed say which of its events are done', async () => {
    expect(await eventsDone(ledgerWith(['k:failed', 'k:1']).ledger, holder, 3)).toEqual(new Set([1]));
  });

  it.each([
    [[], []],
    [
      [0, 2],
      ['k:failed', 'k:0', 'k:2'],
    ],
  ])(
    'The marks of a delivery that failed are set for the events that are done, before it is given back: %j',
    async (done, keys) => {
      const { ledger, finished, release } = ledgerWith([]);
      await giveBack(ledger, holder, done);
      expect(finished).toEqual(keys);
      expect(release).toHaveBeenCalledTimes(1);
    },
  );
});

describe('The life of work after the response', () => {
  it('The life of work after the response is not promised when waitUntil throws, and that is reported', () => {
    const report = vi.fn<(failure: unknown) => void>();
    const broken = () => {
      throw new Error('no');
    };
    expect(extendLifetime(never, [], broken, report)).toBe(false);
    expect(report).toHaveBeenCalledWith(expect.objectContaining({ message: 'waitUntil failed' }));
  });

  it('The life of work after the response is asked of whatever the platform hands over that can give it', () => {
    const waitUntil = vi.fn<(work: Promise<unknown>) => void>();
    expect(extendLifetime(never, [undefined, null, {}, { waitUntil }], undefined, () => {})).toBe(true);
    expect(waitUntil).toHaveBeenCalledWith(never);
  });
});

describe('A store', () => {
  it('A store that does not answer is a failure that says so', async () => {
    vi.useFakeTimers();
    try {
      const report = vi.fn<(failure: unknown) => void>();
      const ledger = createLedger({ claim: () => never, done: () => {}, release: () => {} }, report);
      const claim = ledger.claim(holder);
      await vi.advanceTimersByTimeAsync(1_000);
      expect(await claim).toBe('ours');
      expect(report).toHaveBeenCalledWith(
        expect.objectContaining({
          error: expect.objectContaining({
            name: 'TimeoutError',
            message: 'No result within 1000 ms',
          }) as unknown,
        }),
      );
    } finally {
      vi.useRealTimers();
    }
  });

  it('A store of no memory lets everything in', () => {
    expect(noopDedupeStore.claim('k', 1, 'me')).toBe(true);
    expect([noopDedupeStore.done('k', 1, 'me'), noopDedupeStore.release('k', 'me')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('A store may remember a single key', () => {
    const store = createMemoryDedupeStore({ maxKeys: 1 });
    expect([store.claim('a', 1_000, 'me'), store.claim('a', 1_000, 'me')]).toEqual([true, 'running']);
  });
});

describe('Work in progress', () => {
  const old = () => performance.now() - 60_001;

  it('Work in progress without a recent sign of life is not returned, wherever it is in the map', () => {
    const underway = createWorksInProgress();
    underway.add('new', workThat({}));
    underway.add('old', workThat({ aliveAt: old() }));
    expect(underway.get('old')).toBeUndefined();
    expect(underway.get('new')).toBeDefined();
  });

  it('Work in progress is not forgotten because older work of its key has ended', async () => {
    const underway = createWorksInProgress();
    let end: (outcome: 'done') => void = () => {};
    const outcome = new Promise<'done'>((resolve) => (end = resolve));
    const first = workThat({ outcome, aliveAt: old() });
    underway.add('k', first);
    const second = workThat({});
    underway.add('k', second);
    end('done');
    await turns();
    expect(underway.get('k')).toBe(second);
  });
});
