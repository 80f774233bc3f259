import { afterEach, describe, expect, it, vi } from 'vitest';

import { EnodeInputError } from '../../src/errors/input-error.ts';
import { createClock } from '../../src/simulator/base/clock.ts';
import { type Duration, toMilliseconds } from '../../src/simulator/base/duration.ts';

describe('a manual clock', () => {
  it('a manual clock stands still until it is turned', async () => {
    const clock = createClock();
    expect(clock.iso()).toBe('2025-01-01T12:00:00.000Z');
    await clock.advance('90s');
    await clock.advance(500);
    expect(clock.iso()).toBe('2025-01-01T12:01:30.500Z');
    expect(clock.now()).toBe(Date.parse(clock.iso()));
  });

  it('a manual clock starts at the given time', () => {
    expect(createClock({ start: '2030-06-01T00:00:00Z' }).iso()).toBe('2030-06-01T00:00:00.000Z');
    expect(() => createClock({ start: 'soon' })).toThrow(EnodeInputError);
  });

  it('a manual clock lets things happen in order, each at its own time', async () => {
    const clock = createClock({ start: new Date(0) });
    const seen: string[] = [];
    const note = (name: string) => () => seen.push(`${name}@${clock.now()}`);
    clock.after(30, note('c'));
    clock.after(10, note('a'));
    clock.after(20, () => {
      note('b')();
      clock.after(5, note('b2'));
    });
    clock.after(20, note('b1'));
    clock.after(100, note('late'));
    await clock.advance(50);
    expect(seen).toEqual(['a@10', 'b@20', 'b1@20', 'b2@25', 'c@30']);
    expect(clock.now()).toBe(50);
  });

  it('a manual clock forgets what is called off, and everything when stopped', async () => {
    const clock = createClock();
    const run = vi.fn<() => void>();
    clock.after(10, run)();
    clock.after(20, run);
    clock.stop();
    await clock.advance('1h');
    expect(run).not.toHaveBeenCalled();
  });
});

describe('a real clock', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const start = new Date(0);

  it('a real clock runs by itself, at the given speed, on one timer', async () => {
    vi.useFakeTimers();
    const clock = createClock({ mode: 'real', speed: 60, start });
    const seen: number[] = [];
    for (const delay of [60_000, 120_000, 30_000]) clock.after(delay, () => seen.push(clock.now()));
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1001);
    expect(seen).toEqual([30_000, 60_000]);
    expect(clock.now()).toBeGreaterThanOrEqual(60_000);
    await vi.advanceTimersByTimeAsync(1001);
    expect(seen).toHaveLength(3);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a real clock can be turned, too', async () => {
    vi.useFakeTimers();
    const clock = createClock({ mode: 'real', start });
    const run = vi.fn<() => void>();
    clock.after(3_600_000, run);
    await clock.advance('1h');
    expect(run).toHaveBeenCalledOnce();
    expect(clock.now()).toBeGreaterThanOrEqual(3_600_000);
  });

  it('a real clock lets others have their turn while more happens than there is time for, and runs slower', async () => {
    const clock = createClock({ mode: 'real', speed: 1_000_000, start });
    const times: number[] = [];
    // A simulated second of it takes a real millisecond: a thousand times too long.
    const work = (): void => {
      for (const end = performance.now() + 1; performance.now() < end;);
      times.push(clock.now());
      if (times.length < 2000) clock.after(1000, work);
    };
    clock.after(1000, work);
    const turns: { done: number; now: number }[] = [];
    while (times.length < 300) {
      await new Promise((resolve) => setImmediate(resolve));
      turns.push({ done: times.length, now: clock.now() });
    }
    clock.stop();
    const most = Math.max(...turns.map(({ done }, index) => done - (turns[index - 1]?.done ?? 0)));
    expect(most).toBeLessThan(200);
    const first = times[0]!;
    expect(times).toEqual(times.map((_, index) => first + index * 1000));
    // Never behind what has happened, never ahead of what has not, and never back.
    for (const [index, { done, now }] of turns.entries()) {
      expect(now).toBeGreaterThanOrEqual(Math.max(times[done - 1] ?? 0, turns[index - 1]?.now ?? 0));
      expect(now).toBeLessThanOrEqual(first + done * 1000);
    }
  });

  it('a real clock leaves no timer behind', () => {
    vi.useFakeTimers();
    const clock = createClock({ mode: 'real' });
    clock.after(1000, () => {});
    clock.stop();
    clock.after(1000, () => {});
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a real clock needs a speed above 0', () => {
    expect(() => createClock({ mode: 'real', speed: 0 })).toThrow('clock.speed');
  });
});

describe('durations', () => {
  it.each<[Duration, number]>([
    [250, 250],
    ['250ms', 250],
    ['1.5s', 1500],
    ['5m', 300_000],
    ['2h', 7_200_000],
    ['1d', 86_400_000],
    [0, 0],
  ])('durations: %j is %d ms', (duration, ms) => {
    expect(toMilliseconds(duration)).toBe(ms);
  });

  it.each(['', '5', '5 m', '-1s', '1w', -1, Number.NaN, Infinity])('durations: %j is none', (duration) => {
    expect(() => toMilliseconds(duration as Duration)).toThrow(EnodeInputError);
  });
});
