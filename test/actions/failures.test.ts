import { describe, expect, it } from 'vitest';
import {
  EnodeAuthenticationError,
  EnodeConnectionError,
  EnodeTimeoutError,
  EnodeUnreadableError,
} from '../../src/index.ts';
import { Bench, noConnection, problem, watched } from './support.ts';

const token = (status: number, retryable = false) =>
  new EnodeAuthenticationError('no token', undefined, { status }, { retryable });

describe('a poll that fails', () => {
  it.each([
    ['408', () => problem(408)],
    ['424', () => problem(424)],
    ['429', () => problem(429)],
    ['500', () => problem(500)],
    ['405', () => problem(405)],
    ['507', () => problem(507)],
    ['503', () => problem(503)],
    ['no connection', noConnection],
    ['no response in time', () => new EnodeTimeoutError('headers', 20_000, {})],
    ['a token endpoint that is down', () => token(503, true)],
    ['a token endpoint with a limit', () => token(429, true)],
  ])('a poll that fails in passing does not end the wait: %s', async (_name, error) => {
    const bench = new Bench();
    bench.onPoll = (id) => (bench.polls.length < 4 ? error() : bench.confirmed(id));
    const done = (await bench.started()).wait();
    await bench.clock.advance(120_000);
    expect(await done).toMatchObject({ status: 'confirmed' });
    expect(bench.polls).toHaveLength(4);
    expect(bench.clock.timers).toBe(0);
  });

  it.each([
    ['400', () => problem(400)],
    ['401', () => problem(401)],
    ['403', () => problem(403)],
    ['404', () => problem(404)],
    ['409', () => problem(409)],
    ['501', () => problem(501)],
    ['a certificate', () => new EnodeConnectionError(false, 'self-signed certificate', {}, { tls: true })],
    ['wrong credentials', () => token(401)],
    ['a token endpoint that answers nonsense', () => token(200)],
    ['HTML', () => new EnodeUnreadableError('HTML', null, 0, {})],
    ['a defect', () => new TypeError('oops')],
  ])('a poll that fails for good is thrown to everybody who polls: %s', async (_name, make) => {
    const bench = new Bench();
    const error = make();
    bench.onPoll = () => error;
    const handle = await bench.started();
    const polling = [watched(handle.wait()), watched(handle.wait())];
    const listening = watched(handle.wait({ poll: false }));
    const another = watched((await bench.started('a-2')).wait({ poll: false }));
    await bench.clock.advance(2_000);
    expect(polling.map((wait) => wait.error)).toEqual([error, error]);
    expect([bench.polls.length, listening.over, another.over]).toEqual([1, false, false]);
    bench.room.settle(bench.confirmed('a-1'));
    bench.room.settle(bench.confirmed('a-2'));
    await bench.clock.advance(0);
    expect([listening.value?.status, another.value?.status]).toEqual(['confirmed', 'confirmed']);
    expect(bench.clock.timers).toBe(0);
  });

  it('a poll that fails at the deadline is reported with the outcome', async () => {
    const bench = new Bench();
    const error = problem(503);
    bench.onPoll = () => error;
    const done = (await bench.started()).wait({ timeout: '30s' });
    await bench.clock.advance(30_000);
    expect(await done).toEqual({
      status: 'pending',
      action: bench.action('a-1', 'PENDING', undefined, 0),
      lastError: error,
    });
  });

  it('a poll that fails is forgotten after one that succeeds', async () => {
    const bench = new Bench();
    bench.onPoll = (id) => (bench.polls.length === 1 ? problem(500) : bench.pending(id));
    const done = (await bench.started()).wait({ timeout: '30s' });
    await bench.clock.advance(30_000);
    expect(await done).not.toHaveProperty('lastError');
  });
});

describe('Retry-After', () => {
  it('Retry-After is respected, also by the last poll, and by all actions on 429', async () => {
    const bench = new Bench({ maxAskedMs: 120_000 });
    const until = new Date(bench.clock.date() + 102_000);
    bench.onPoll = (id) => (bench.polls.length === 1 ? problem(429, until) : bench.pending(id));
    const short = watched((await bench.started('a-1')).wait({ timeout: '60s' }));
    await bench.clock.advance(1);
    const long = watched((await bench.started('a-2')).wait({ timeout: '5m' }));
    await bench.clock.advance(101_998);
    expect(bench.pollTimes).toEqual([2000]);
    expect(short.value).toMatchObject({ status: 'pending', lastError: { status: 429, retryAt: until } });
    await bench.clock.advance(1);
    expect(bench.polls.slice(1).map(({ id, at }) => [id, at])).toEqual([['a-2', 102_000]]);
    expect(long.over).toBe(false);
  });

  it('Retry-After on a 500 concerns the one action', async () => {
    const bench = new Bench({ maxAskedMs: 120_000 });
    const until = new Date(bench.clock.date() + 60_000);
    bench.onPoll = (id) =>
      id === 'a-1' && bench.clock.now() < 59_000 ? problem(500, until) : bench.pending(id);
    void (await bench.started('a-1')).wait();
    void (await bench.started('a-2')).wait();
    await bench.clock.advance(60_000);
    expect(bench.polls.filter(({ id }) => id === 'a-1').map(({ at }) => at)).toEqual([2000, 60_000]);
    expect(bench.polls.filter(({ id }) => id === 'a-2').length).toBeGreaterThan(5);
  });

  it.each([86_400_000, 1e15])('Retry-After of %i ms is obeyed up to the cap of the client', async (ms) => {
    const bench = new Bench();
    const until = new Date(Math.min(bench.clock.date() + ms, 8.64e15));
    bench.onPoll = (id) => (bench.polls.length === 1 ? problem(429, until) : bench.confirmed(id));
    const first = watched((await bench.started('a-1')).wait());
    await bench.clock.advance(1);
    const waits = [first, watched((await bench.started('a-2')).wait())];
    await bench.clock.advance(31_998);
    expect(bench.pollTimes).toEqual([2000]);
    await bench.clock.advance(10_000);
    expect(waits.map(({ value }) => value?.status)).toEqual(['confirmed', 'confirmed']);
    expect(bench.clock.timers).toBe(0);
  });

  it('Retry-After of the token endpoint is respected, too', async () => {
    const bench = new Bench();
    const retryAt = new Date(bench.clock.date() + 22_000);
    const error = new EnodeAuthenticationError('later', undefined, {}, { retryable: true, retryAt });
    bench.onPoll = (id) => (bench.polls.length === 1 ? error : bench.confirmed(id));
    const done = (await bench.started()).wait();
    await bench.clock.advance(30_000);
    expect((await done).status).toBe('confirmed');
    expect(bench.pollTimes).toEqual([2000, 22_000]);
  });

  it('Retry-After gives a wait that begins during its pause the failure behind the pause as `lastError`', async () => {
    const bench = new Bench({ maxAskedMs: 600_000 });
    bench.onPoll = () => problem(429, new Date(bench.clock.date() + 600_000));
    void (await bench.started('a-1')).wait({ timeout: '10s' });
    await bench.clock.advance(10_000);
    const [late, listening] = [
      (await bench.started('a-2')).wait({ timeout: '10s' }),
      (await bench.started('a-3')).wait({ timeout: '10s', poll: false }),
    ];
    await bench.clock.advance(10_000);
    expect(await late).toMatchObject({ status: 'pending', lastError: { status: 429 } });
    expect(await listening).not.toHaveProperty('lastError');
    expect(bench.polls).toHaveLength(1);
  });
});

describe('a failure of the whole service', () => {
  it.each([
    ['429', () => problem(429)],
    ['503', () => problem(503)],
    ['no connection', noConnection],
  ])(
    'a failure of the whole service: %s: hundreds of waits become a few polls, and go on when it is over',
    async (_name, error) => {
      const bench = new Bench();
      bench.latency = 10;
      bench.onPoll = (id) => (bench.clock.now() < 120_000 ? error() : bench.confirmed(id));
      const handles = await Promise.all(
        Array.from({ length: 300 }, (_, index) => bench.started(`a-${index}`)),
      );
      const all = handles.map((handle) => watched(handle.wait()));
      await bench.clock.advance(120_000);
      // Pauses of 2, 4, 8, 16, 30, 30 … seconds with eight polls, then four, two and one, where 300 waits would have
      // made 2,400.
      expect(bench.polls.length).toBeLessThan(8 * 3);
      expect(bench.polls.length).toBeGreaterThanOrEqual(8 + 4 + 2 + 1 + 1);
      await bench.clock.advance(60_000);
      expect(all.every(({ value }) => value?.status === 'confirmed')).toBe(true);
      expect([bench.clock.mostTimers, bench.clock.timers]).toEqual([1, 0]);
    },
  );

  it('a pause is short again after a success', async () => {
    const bench = new Bench({ concurrency: 1 });
    bench.onPoll = (id) => (bench.polls.length % 2 === 1 ? problem(503) : bench.pending(id));
    for (const id of ['a', 'b', 'c', 'd'])
      void (await bench.started(id)).wait({ poll: { first: '1s', max: '1s' } });
    await bench.clock.advance(21_000);
    const waits = bench.pollTimes.map((at, index, all) => at - (all[index - 1] ?? 0));
    expect(Math.max(...waits)).toBe(2000);
  });
});

it('a poll that was called off concerns nobody who comes later', async () => {
  const bench = new Bench();
  bench.latency = 5_000;
  const handle = await bench.started();
  const controller = new AbortController();
  const first = watched(handle.wait({ signal: controller.signal }));
  await bench.clock.advance(3_000);
  controller.abort();
  const second = watched(handle.wait({ timeout: '1m' }));
  await bench.clock.advance(1_000);
  expect([first.over, second.over]).toEqual([true, false]);
  bench.onPoll = bench.confirmed;
  await bench.clock.advance(20_000);
  expect(second.value).toMatchObject({ status: 'confirmed' });
});
