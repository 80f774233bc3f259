import { AsyncLocalStorage } from 'node:async_hooks';
import { describe, expect, it } from 'vitest';
import { AdaptiveLimit } from '../../src/actions/pacing.ts';
import { PollQueue } from '../../src/actions/poll-queue.ts';
import { createTrack, type Track } from '../../src/actions/waiter.ts';
import type { RawAction } from '../../src/actions/index.ts';
import { Bench, problem, watched } from './support.ts';

const never = (): Promise<RawAction> => new Promise(() => undefined);

describe('How many polls run at once', () => {
  it('How many polls run at once does not grow by responses while fewer are running than may', () => {
    const bench = new Bench();
    const tracks = Array.from({ length: 20 }, (_, n): Track =>
      createTrack('vehicles', bench.pending(`a-${n}`), 0, undefined),
    );
    const queue = new PollQueue(64, { firstMs: 1_000, maxMs: 30_000 });
    for (const track of tracks) queue.set(track, 0);
    for (const track of tracks.slice(0, 3)) queue.begin(track, 0);
    for (let n = 0; n < 100; n++) queue.recordSuccess(0, 1);
    for (const track of tracks.slice(3, 8)) queue.begin(track, 0);
    expect(queue.nextAt()).toBe(Infinity);
    queue.recordSuccess(0, 1);
    expect(queue.nextAt()).toBe(0);
  });
});

describe('The limit of polls at once', () => {
  it('The limit of polls at once grows by a response of exactly two seconds, and by one that began when it was lowered', () => {
    const limit = new AdaptiveLimit(64);
    limit.recordResponse(0, 2_000, true);
    expect(limit.current).toBe(9);
    limit.lower(0, 3_000);
    limit.recordResponse(3_000, 3_005, true);
    expect(limit.current).toBe(5);
    limit.lower(3_000, 3_010);
    expect(limit.current).toBe(2);
  });
});

describe('A poll that nobody waits for any more', () => {
  it('A poll that nobody waits for any more is aborted when the last wait that polls ends, though others wait for events', async () => {
    const bench = new Bench();
    const handle = await bench.started();
    const controller = new AbortController();
    const polling = watched(handle.wait({ timeout: '1h', signal: controller.signal }));
    const listening = watched(handle.wait({ timeout: '1h', poll: false }));
    bench.latency = 10_000;
    await bench.clock.advance(2_500);
    const [poll] = bench.polls;
    controller.abort();
    await bench.clock.advance(600_000);
    expect(poll?.options.signal?.aborted).toBe(true);
    expect(polling.over).toBe(true);
    expect([bench.polls.length, listening.over]).toEqual([1, false]);
  });

  it('A poll that nobody waits for any more does not pause the polls of others when it fails', async () => {
    const bench = new Bench();
    const controller = new AbortController();
    bench.onPoll = (id, { signal }) =>
      id === 'other'
        ? bench.pending(id)
        : new Promise((_, reject) => signal?.addEventListener('abort', () => reject(problem(503))));
    const handle = await bench.started();
    void watched(handle.wait({ signal: controller.signal }));
    void handle.wait({ timeout: '1h', poll: false });
    void (await bench.started('other')).wait({ timeout: '1h', poll: { first: '1s', max: '1s' } });
    await bench.clock.advance(2_500);
    controller.abort();
    await bench.clock.advance(3_000);
    const times = bench.polls.filter(({ id }) => id === 'other').map(({ at }) => at);
    expect(times).toEqual([1_000, 2_000, 3_000, 4_000, 5_000]);
  });

  it('A poll whose waits have ended does not affect the poll that replaced it', async () => {
    const bench = new Bench();
    const handle = await bench.started();
    const controller = new AbortController();
    bench.onPoll = never;
    void watched(handle.wait({ timeout: '1h', signal: controller.signal, poll: { first: '1s' } }));
    await bench.clock.advance(1_500);
    controller.abort();
    void handle.wait({ timeout: '1h', poll: { first: '10s' } });
    // Another wait rings when the first poll has been running for too long.
    void (await bench.started('other')).wait({ timeout: '31s', poll: false });
    await bench.clock.advance(34_000);
    expect(bench.polls.filter(({ id }) => id === 'a-1')).toHaveLength(2);
  });
});

it('A poll runs in the context of a wait that polls, and not of one that only listens', async () => {
  const bench = new Bench();
  const job = new AsyncLocalStorage<string>();
  const jobs: unknown[] = [];
  bench.onPoll = (id) => {
    jobs.push(job.getStore());
    return bench.confirmed(id);
  };
  const handle = await bench.started();
  const listening = job.run('listening', () => handle.wait({ poll: false }));
  const polling = job.run('polling', () => handle.wait());
  await bench.clock.advance(5_000);
  expect(await Promise.all([listening, polling])).toMatchObject([
    { status: 'confirmed' },
    { status: 'confirmed' },
  ]);
  expect(jobs).toEqual(['polling']);
});
