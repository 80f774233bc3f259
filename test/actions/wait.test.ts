import { describe, expect, it, vi } from 'vitest';
import { createActions, type WaitOptions } from '../../src/actions/index.ts';
import { rejection } from '../support/client.ts';
import { response, Bench, problem, watched } from './support.ts';

describe('when an action is polled', () => {
  it('when an action is polled: after 2 s, then after half as long again each time, up to 30 s', async () => {
    const bench = new Bench();
    bench.confirmAt(200_000);
    const done = (await bench.started()).wait();
    await bench.clock.advance(300_000);
    expect(await done).toMatchObject({ status: 'confirmed' });
    const waits = bench.pollTimes.map((at, index, all) => at - (all[index - 1] ?? 0));
    const seconds = waits.slice(0, 8).map((ms) => Number((ms / 1000).toFixed(2)));
    expect(seconds).toEqual([2, 3, 4.5, 6.75, 10.13, 15.19, 22.78, 30]);
    expect(Math.max(...waits)).toBeLessThanOrEqual(30_001);
    expect(bench.clock.timers).toBe(0);
  });

  it('when an action is polled: up to 30 % sooner, by chance', async () => {
    const bench = new Bench({ random: () => 0.999 });
    void (await bench.started()).wait({ timeout: '1m' });
    await bench.clock.advance(60_000);
    expect(bench.pollTimes[0]).toBeGreaterThanOrEqual(1400);
    expect(bench.pollTimes[0]).toBeLessThan(1410);
  });

  it('when an action is polled: as the caller wishes', async () => {
    const bench = new Bench();
    void (await bench.started()).wait({ timeout: '20s', poll: { first: '1s', max: '1500ms' } });
    await bench.clock.advance(6_000);
    expect(bench.pollTimes).toEqual([1000, 2500, 4000, 5500]);
  });

  it('when an action is polled: a last time just before the deadline, and not shortly before that', async () => {
    const bench = new Bench();
    const done = (await bench.started()).wait({ timeout: '11s' });
    await bench.clock.advance(10_999);
    expect(bench.pollTimes).toEqual([2000, 5000, 9000]);
    await bench.clock.advance(1);
    expect(await done).toEqual({
      status: 'pending',
      action: bench.action('a-1', 'PENDING', undefined, 9_000),
    });
    expect(bench.clock.timers).toBe(0);
  });

  it('when an action is polled: a last time that sees the end is in time', async () => {
    const bench = new Bench();
    bench.confirmAt(57_000);
    const done = (await bench.started()).wait({ timeout: '1m' });
    await bench.clock.advance(60_000);
    expect(await done).toMatchObject({ status: 'confirmed' });
    expect(bench.pollTimes.at(-1)).toBe(58_000);
  });

  it('when an action is polled: waits 15 minutes by default', async () => {
    const bench = new Bench();
    const done = watched((await bench.started()).wait());
    await bench.clock.advance(15 * 60_000 - 1);
    expect(done.over).toBe(false);
    await bench.clock.advance(1);
    expect(done.value).toMatchObject({ status: 'pending' });
  });

  it('when an action is polled: with one request each, a deadline of its own, and a signal', async () => {
    const bench = new Bench();
    void (await bench.started('a', 'hvacs')).wait();
    await bench.clock.advance(2_000);
    const [{ family, options } = expect.fail()] = bench.polls;
    expect([family, options.retry, options.timeout]).toEqual(['hvacs', false, 20_000]);
    expect(options.signal?.aborted).toBe(false);
  });

  it('when an action is polled: never with poll: false, not even at the end', async () => {
    const bench = new Bench();
    const done = (await bench.started()).wait({ poll: false, timeout: '1h' });
    await bench.clock.advance(3_600_000);
    expect(await done).toMatchObject({ status: 'pending' });
    expect([bench.polls, bench.clock.timers]).toEqual([[], 0]);
  });

  it('when an action is polled: without waiting again for what a wait before has seen', async () => {
    const bench = new Bench();
    const handle = await bench.started();
    const first = handle.wait({ timeout: '10s' });
    await bench.clock.advance(10_000);
    await first;
    const before = bench.polls.length;
    void handle.wait();
    await bench.clock.advance(1_000);
    expect(bench.polls.length - before).toBe(0);
    await bench.clock.advance(30_000);
    expect(bench.polls.length - before).toBeGreaterThan(0);
  });
});

describe('many waits', () => {
  it('many waits for the same action share their polls, across handles', async () => {
    const bench = new Bench();
    bench.confirmAt(20_000);
    const [one, two] = [await bench.started(), await bench.started()];
    const all = [one.wait(), one.wait(), two.wait(), two.wait({ poll: false })];
    await bench.clock.advance(30_000);
    for (const outcome of await Promise.all(all)) expect(outcome).toMatchObject({ status: 'confirmed' });
    expect(bench.pollTimes.map(Math.round)).toEqual([2000, 5000, 9500, 16250, 26375]);
    expect([one.state, two.state]).toEqual(['CONFIRMED', 'CONFIRMED']);
  });

  it('many waits share a poll that is under way', async () => {
    const bench = new Bench();
    bench.latency = 500;
    const handle = await bench.started();
    void handle.wait();
    await bench.clock.advance(2_100);
    void handle.wait({ poll: { first: '10ms', max: '10ms' } });
    await bench.clock.advance(400);
    expect(bench.pollTimes).toEqual([2000]);
    await bench.clock.advance(10);
    expect(bench.pollTimes).toEqual([2000, 2510]);
  });

  it('the more impatient one decides, and the other one’s deadline still holds', async () => {
    const bench = new Bench();
    const handle = await bench.started();
    const slow = watched(handle.wait({ timeout: '3s', poll: { first: '2s' } }));
    const fast = watched(handle.wait({ timeout: '1m', poll: { first: '100ms', max: '1s' } }));
    await bench.clock.advance(3_000);
    expect(bench.pollTimes[0]).toBe(100);
    expect([slow.value?.status, fast.over]).toEqual(['pending', false]);
  });

  it('many waits use one timer', async () => {
    const bench = new Bench();
    bench.latency = 50;
    bench.confirmAt(30_000);
    const handles = await Promise.all(Array.from({ length: 200 }, (_, index) => bench.started(`a-${index}`)));
    const all = handles.map((handle) => handle.wait());
    await bench.clock.advance(120_000);
    for (const outcome of await Promise.all(all)) expect(outcome.status).toBe('confirmed');
    expect([bench.clock.mostTimers, bench.clock.timers]).toEqual([1, 0]);
    expect(new Set(bench.polls.map(({ id }) => id)).size).toBe(200);
  });

  it('many waits make as many polls at once as the options allow', async () => {
    const bench = new Bench({ concurrency: 3 });
    bench.latency = 50;
    for (let index = 0; index < 9; index++) void (await bench.started(`a-${index}`)).wait({ timeout: '10s' });
    await bench.clock.advance(10_000);
    expect(bench.mostAtOnce).toBe(3);
    for (const concurrency of [0, -1, 1.5, Number.NaN]) {
      expect(() => new Bench({ concurrency })).toThrow(/concurrency/);
    }
  });

  it('many waits reach their deadlines while all places are taken by polls that never end', async () => {
    const bench = new Bench({ concurrency: 1 });
    bench.onPoll = () => new Promise(() => undefined);
    const [one, two] = [await bench.started('a'), await bench.started('b')];
    const all = Promise.all([one.wait({ timeout: '10s' }), two.wait({ timeout: '12s' })]);
    await bench.clock.advance(12_000);
    expect((await all).map(({ status }) => status)).toEqual(['pending', 'pending']);
    expect(bench.clock.timers).toBe(0);
  });
});

describe('a signal', () => {
  it('a signal ends its own wait at once, with its reason, and leaves the others', async () => {
    const bench = new Bench();
    bench.confirmAt(5_000);
    const handle = await bench.started();
    const controller = new AbortController();
    const aborted = watched(handle.wait({ signal: controller.signal }));
    const other = handle.wait();
    await bench.clock.advance(1_000);
    const reason = new Error('enough');
    controller.abort(reason);
    await bench.clock.advance(0);
    expect(aborted.error).toMatchObject({ code: 'abort', cause: reason });
    expect(String(aborted.error)).toContain('Waiting for an action of vehicles was aborted');
    await bench.clock.advance(9_000);
    expect(await other).toMatchObject({ status: 'confirmed' });
  });

  it('a signal leaves no timer and calls off the poll under way when the last wait ends', async () => {
    const bench = new Bench();
    bench.latency = 10_000;
    const controller = new AbortController();
    const done = watched((await bench.started()).wait({ signal: controller.signal }));
    await bench.clock.advance(3_000);
    expect(bench.polls[0]?.options.signal?.aborted).toBe(false);
    controller.abort();
    await bench.clock.advance(0);
    expect([done.over, bench.clock.timers, bench.polls[0]?.options.signal?.aborted]).toEqual([true, 0, true]);
  });

  it('a signal has one listener for all waits that share it, and none when they have ended', async () => {
    const bench = new Bench();
    const { signal } = new AbortController();
    let listeners = 0;
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
    signal.addEventListener = (...given: Parameters<typeof add>) => (listeners++, add(...given));
    signal.removeEventListener = (...given: Parameters<typeof remove>) => (listeners--, remove(...given));
    bench.confirmAt(30_000);
    const handle = await bench.started();
    const done = [handle.wait({ signal, timeout: '10s' }), handle.wait({ signal })];
    expect(listeners).toBe(1);
    const another = handle.wait({ signal: new AbortController().signal });
    await bench.clock.advance(60_000);
    await Promise.all([...done, another]);
    expect(listeners).toBe(0);
    const again = await bench.started('a-2');
    void again.wait({ signal, timeout: '1s' });
    expect(listeners).toBe(1);
    await bench.clock.advance(1_000);
    expect(listeners).toBe(0);
  });

  it('a signal ends a thousand waits that share it', async () => {
    const bench = new Bench();
    const controller = new AbortController();
    const { signal } = controller;
    const handles = await Promise.all(
      Array.from({ length: 1_000 }, (_, index) => bench.started(`a-${index % 700}`)),
    );
    const all = handles.map((handle) => watched(handle.wait({ signal })));
    const other = watched(handles[0]!.wait());
    await bench.clock.advance(2_500);
    controller.abort();
    await bench.clock.advance(0);
    expect(all.every(({ error }) => (error as { code?: string }).code === 'abort')).toBe(true);
    expect([other.over, bench.clock.timers]).toEqual([false, 1]);
    const polls = bench.polls.length;
    await bench.clock.advance(10_000);
    expect(new Set(bench.polls.slice(polls).map(({ id }) => id))).toEqual(new Set(['a-0']));
  });

  it('a signal that was aborted before asks nothing', async () => {
    const bench = new Bench();
    const handle = await bench.started();
    expect(await rejection(handle.wait({ signal: AbortSignal.abort('x') }))).toMatchObject({ code: 'abort' });
    expect(bench.clock.mostTimers).toBe(0);
  });
});

describe('progress', () => {
  it('progress counts from the beginning of the wait', async () => {
    const bench = new Bench();
    await bench.clock.advance(5_000);
    const waited: number[] = [];
    void (await bench.started()).wait({ onProgress: ({ waitedMs }) => void waited.push(waitedMs) });
    await bench.clock.advance(2_000);
    expect(waited).toEqual([2_000]);
  });

  it('progress tells of each poll and of polls that failed, and not of the end', async () => {
    const bench = new Bench();
    bench.onPoll = (id) =>
      bench.polls.length === 2
        ? problem(503)
        : bench.polls.length === 4
          ? bench.confirmed(id)
          : bench.pending(id);
    const seen: unknown[] = [];
    const done = (await bench.started()).wait({
      onProgress: ({ action, polls, waitedMs, error }) =>
        seen.push([action.state, polls, waitedMs, error?.code]),
    });
    await bench.clock.advance(60_000);
    expect(await done).toMatchObject({ status: 'confirmed' });
    expect(seen).toEqual([
      ['PENDING', 1, 2000, undefined],
      ['PENDING', 2, 5000, 'problem'],
      ['PENDING', 3, 9500, undefined],
    ]);
  });

  it('a function that throws ends its own wait only', async () => {
    const bench = new Bench();
    bench.confirmAt(5_000);
    const handle = await bench.started();
    const error = new Error('mine');
    const broken = watched(
      handle.wait({
        onProgress: () => {
          throw error;
        },
      }),
    );
    const other = watched(handle.wait());
    await bench.clock.advance(10_000);
    expect([broken.error, other.value?.status]).toEqual([error, 'confirmed']);
  });

  it('an asynchronous function whose promise rejects ends its own wait only, and leaves no timer', async () => {
    const bench = new Bench();
    const handle = await bench.started();
    const error = new Error('mine');
    const controller = new AbortController();
    const broken = watched(handle.wait({ onProgress: () => Promise.reject(error) }));
    const other = watched(handle.wait({ signal: controller.signal, onProgress: async () => undefined }));
    await bench.clock.advance(10_000);
    expect([broken.error, other.over]).toEqual([error, false]);
    controller.abort();
    await bench.clock.advance(0);
    expect(bench.clock.timers).toBe(0);
    const alone = watched(handle.wait({ onProgress: () => Promise.reject(error) }));
    await bench.clock.advance(10_000);
    expect(alone.error).toBe(error);
    expect(bench.clock.timers).toBe(0);
  });

  it('a promise that rejects after the wait has ended is reported', async () => {
    const report = vi.fn<(name: string, error: unknown) => void>();
    const bench = new Bench({ report });
    bench.confirmAt(5_000);
    const error = new Error('mine');
    let fail: (error: Error) => void = () => undefined;
    const late = () => new Promise<void>((_resolve, reject) => void (fail = reject));
    const done = (await bench.started()).wait({ onProgress: late });
    await bench.clock.advance(10_000);
    expect(await done).toMatchObject({ status: 'confirmed' });
    fail(error);
    await bench.clock.advance(0);
    expect(report.mock.calls).toEqual([['onProgress', error]]);
  });

  it('progress may end other waits and begin new ones', async () => {
    const bench = new Bench();
    bench.confirmAt(5_000);
    const handle = await bench.started();
    const controller = new AbortController();
    const more: Promise<unknown>[] = [];
    const reported: string[] = [];
    const first = handle.wait({
      onProgress: () => {
        controller.abort();
        more.push(handle.wait({ onProgress: () => reported.push('new') }));
      },
    });
    const second = watched(
      handle.wait({ signal: controller.signal, onProgress: () => reported.push('aborted') }),
    );
    await bench.clock.advance(2_000);
    expect(reported).toEqual([]);
    await bench.clock.advance(10_000);
    expect(await first).toMatchObject({ status: 'confirmed' });
    expect(await Promise.all(more)).toMatchObject([{ status: 'confirmed' }]);
    expect(second.error).toMatchObject({ code: 'abort' });
  });
});

describe('options', () => {
  it.each<[WaitOptions, RegExp]>([
    [{ timeot: '5m' } as WaitOptions, /did you mean "timeout"/],
    [{ timeout: 0 }, /timeout is 0/],
    [{ timeout: '5 min' as '5m' }, /timeout/],
    [{ poll: true as unknown as false }, /poll is true/],
    [{ poll: { every: '1s' } as object }, /"every"/],
    [{ poll: { first: -1 } }, /poll\.first is -1/],
    [{ poll: { max: 'x' as '1s' } }, /poll\.max/],
    [{ onProgress: 'log' as unknown as () => void }, /onProgress/],
  ])('options: %j are refused', async (options, message) => {
    const bench = new Bench();
    const error = await rejection((await bench.started()).wait(options));
    expect(error).toMatchObject({ code: 'input', message: expect.stringMatching(message) });
    expect(bench.clock.mostTimers).toBe(0);
  });
});

it('a wait uses a real timer that holds the process and is gone afterwards', async () => {
  const live = new Map<unknown, boolean>();
  const real = { set: globalThis.setTimeout, clear: globalThis.clearTimeout };
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((run: () => void, ms?: number) => {
    const timer = real.set(() => (live.delete(timer), run()), ms);
    live.set(timer, timer.hasRef());
    return timer;
  });
  vi.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => (live.delete(timer), real.clear(timer)));
  const bench = new Bench();
  const port = {
    poll: async (id: string) => bench.confirmed(id),
    cancel: async (id: string) => bench.confirmed(id),
  };
  const ports = { vehicles: port, chargers: port, hvacs: port, batteries: port };
  const room = createActions({ ports, version: '2024-10-01', concurrency: 64 });
  const handle = await room.start('vehicles', () => response(200, bench.pending('a')));
  const done = handle.wait({ poll: { first: 5 } });
  void handle.wait({ poll: false });
  expect([...live.values()]).toEqual([true]);
  expect(await done).toMatchObject({ status: 'confirmed' });
  expect(live.size).toBe(0);
});

describe('a timer that is gone', () => {
  it('a timer that is gone with the request that set it does not take the waits of later requests with it', async () => {
    const bench = new Bench({ ownTimers: true });
    bench.confirmAt(3_000);
    const handle = await bench.started();
    const cutOff = watched(handle.wait());
    await bench.clock.advance(100);
    bench.clock.loseTimers();
    const later = watched(handle.wait());
    await bench.clock.advance(10_000);
    expect([later.value?.status, cutOff.value?.status]).toEqual(['confirmed', 'confirmed']);
    expect(bench.clock.timers).toBe(0);
  });

  it('a timer that is gone and a poll that is gone with it are not waited for for ever', async () => {
    const bench = new Bench({ concurrency: 1, ownTimers: true });
    bench.onPoll = () => new Promise(() => undefined);
    void (await bench.started('a-1')).wait({ timeout: '15m' });
    await bench.clock.advance(5_000);
    bench.clock.loseTimers();
    bench.onPoll = bench.confirmed;
    const later = watched((await bench.started('a-2')).wait({ timeout: '15m' }));
    await bench.clock.advance(120_000);
    expect(later.value?.status).toBe('confirmed');
  });

  it('a timer that is gone because a test had timers of its own is set again by the next wait', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const ports = {
      poll: async () => new Bench().confirmed('a-1'),
      cancel: async () => new Bench().confirmed('a-1'),
    };
    const room = createActions({
      ports: { vehicles: ports, chargers: ports, hvacs: ports, batteries: ports },
      version: '2024-10-01',
      concurrency: 64,
    });
    const pending = { ...new Bench().pending('a-1'), updatedAt: '2000-01-01T00:00:00Z' };
    const handle = await room.start('vehicles', () => response(200, pending), 'car-1');
    const forgotten = watched(handle.wait({ poll: { first: 10, max: 10 } }));
    vi.useRealTimers();
    expect(await handle.wait({ poll: { first: 10, max: 10 }, timeout: '5s' })).toMatchObject({
      status: 'confirmed',
    });
    expect(forgotten.value?.status).toBe('confirmed');
  });
});
