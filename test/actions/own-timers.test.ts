import { describe, expect, it, vi } from 'vitest';
import { Bench } from './support.ts';

// Where timers belong to requests, each wait keeps a timer of its own.
describe('A wait with a timer of its own', () => {
  it('A wait with a timer of its own polls when it said, and sets few timers for that', async () => {
    const bench = new Bench({ ownTimers: true });
    const set = vi.spyOn(bench.clock, 'setTimer');
    bench.confirmAt(5_000);
    const done = (await bench.started()).wait();
    await bench.clock.advance(10_000);
    expect(await done).toMatchObject({ status: 'confirmed' });
    expect(bench.pollTimes).toEqual([2_000, 5_000]);
    expect(set.mock.calls.length).toBeLessThanOrEqual(4);
    expect(bench.clock.timers).toBe(0);
  });

  it('A wait with a timer of its own takes its timer away when an event ends it', async () => {
    const bench = new Bench({ ownTimers: true });
    const done = (await bench.started()).wait();
    bench.room.settle(bench.confirmed('a-1'));
    expect(await done).toMatchObject({ status: 'confirmed' });
    expect(bench.clock.timers).toBe(0);
  });

  it('A wait with a timer of its own polls its own action only, however soon others are due', async () => {
    const bench = new Bench({ ownTimers: true });
    void (await bench.started('slow')).wait({ timeout: '1h', poll: { first: '10s', max: '10s' } });
    void (await bench.started('fast')).wait({ timeout: '1h', poll: { first: '1s', max: '1s' } });
    await bench.clock.advance(12_500);
    const times = (id: string) => bench.polls.filter((poll) => poll.id === id).map(({ at }) => at);
    expect(times('slow')).toEqual([10_000]);
    expect(times('fast')).toHaveLength(12);
  });
});
