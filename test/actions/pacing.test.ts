import { describe, expect, it } from 'vitest';
import { AdaptiveLimit } from '../../src/actions/pacing.ts';
import { EnodeConnectionError, EnodeProblemError } from '../../src/index.ts';
import { Bench } from './support.ts';

describe('how many polls may be under way at once', () => {
  it('how many polls may be under way at once grows from 8 to the most allowed while all places are taken and responses are quick', () => {
    const limit = new AdaptiveLimit(64);
    expect(limit.current).toBe(8);
    for (let at = 0; at < 20; at++) limit.recordResponse(at, at + 5, false);
    expect(limit.current).toBe(8);
    for (let at = 0; at < 200; at++) limit.recordResponse(at, at + 5, true);
    expect(limit.current).toBe(64);
    expect(new AdaptiveLimit(3).current).toBe(3);
  });

  it('how many polls may be under way at once is halved once for all polls that were under way, and never 0', () => {
    const limit = new AdaptiveLimit(64);
    limit.lower(0, 100);
    limit.lower(50, 110);
    limit.recordResponse(99, 101, true);
    expect(limit.current).toBe(4);
    for (let at = 200; at < 2_000; at += 100) limit.lower(at, at + 1);
    expect(limit.current).toBe(1);
    limit.recordResponse(3_000, 3_010, true);
    expect(limit.current).toBe(2);
  });

  it('how many polls may be under way at once is halved by a slow response', () => {
    const limit = new AdaptiveLimit(64);
    limit.recordResponse(0, 5_000, true);
    expect(limit.current).toBe(4);
  });

  it('how many polls may be under way at once lets a thousand waits end soon after their actions', async () => {
    const late = async (concurrency: number) => {
      const bench = new Bench({ concurrency });
      bench.latency = 50;
      bench.confirmAt(60_000);
      const waits = [];
      for (let index = 0; index < 1_000; index++)
        waits.push((await bench.started(`a-${index}`)).wait({ timeout: '1h' }));
      const all = Promise.all(waits).then(() => bench.clock.now());
      await bench.clock.advance(600_000);
      return (await all) - 60_000;
    };
    const [few, many] = [await late(8), await late(64)];
    expect(many).toBeLessThan(few / 2);
  });

  it.each([
    ['429', () => new EnodeProblemError(429, {}, {})],
    ['503', () => new EnodeProblemError(503, {}, {})],
    ['a lost connection', () => new EnodeConnectionError(true, 'reset', {})],
  ])('how many polls may be under way at once comes down on %s', async (_name, failure) => {
    const bench = new Bench({ random: () => 1 });
    bench.latency = 50;
    for (let index = 0; index < 100; index++)
      void (await bench.started(`a-${index}`)).wait({ timeout: '10m' });
    await bench.clock.advance(60_000);
    expect(bench.mostAtOnce).toBeGreaterThan(32);
    bench.onPoll = () => failure();
    await bench.clock.advance(120_000);
    bench.mostAtOnce = 0;
    await bench.clock.advance(60_000);
    expect(bench.mostAtOnce).toBeGreaterThan(0);
    expect(bench.mostAtOnce).toBeLessThan(16);
  });
});
