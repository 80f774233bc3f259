import { describe, expect, it } from 'vitest';
import { Bench, watched } from './support.ts';

function ownTimersBench(): Bench {
  const bench = new Bench({ ownTimers: true });
  bench.onPoll = (id) => bench.confirmed(id);
  return bench;
}

describe('a timer that is gone', () => {
  it('a timer that is gone is noticed by the next wait, and both end', async () => {
    const bench = new Bench();
    bench.onPoll = (id) => bench.confirmed(id);
    const first = watched((await bench.started('a-1')).wait());
    bench.clock.loseTimers();
    await bench.clock.advance(5_000);
    expect(first.over).toBe(false);
    const second = watched((await bench.started('a-2')).wait());
    await bench.clock.advance(5_000);
    expect([first.value?.status, second.value?.status]).toEqual(['confirmed', 'confirmed']);
    expect(bench.clock.timers).toBe(0);
  });
});

describe('where timers belong to requests', () => {
  it('where timers belong to requests, each wait has its own, and leaves none', async () => {
    const bench = ownTimersBench();
    const waits = await Promise.all(
      ['a-1', 'a-2', 'a-3'].map(async (id) => watched((await bench.started(id)).wait())),
    );
    expect(bench.clock.timers).toBe(3);
    await bench.clock.advance(3_000);
    expect(waits.map(({ value }) => value?.status)).toEqual(['confirmed', 'confirmed', 'confirmed']);
    expect(bench.clock.timers).toBe(0);
  });

  it('a wait whose request ended does not keep the others from ending', async () => {
    const bench = ownTimersBench();
    const lost = watched((await bench.started('a-1')).wait({ timeout: '10s' }));
    bench.clock.loseTimers();
    const kept = watched((await bench.started('a-2')).wait());
    await bench.clock.advance(3_000);
    expect([lost.over, kept.value?.status]).toEqual([false, 'confirmed']);
    // The next wait sees that its deadline is over.
    await bench.clock.advance(10_000);
    void (await bench.started('a-3')).wait();
    await bench.clock.advance(0);
    expect(lost.value?.status).toBe('pending');
  });

  it('where timers belong to requests, polls whose requests ended do not take up the places of others for ever', async () => {
    const bench = ownTimersBench();
    bench.onPoll = (id) => (bench.clock.now() < 10_000 ? new Promise(() => undefined) : bench.confirmed(id));
    for (let n = 0; n < 8; n++) void (await bench.started(`lost-${n}`)).wait();
    await bench.clock.advance(3_000);
    expect(bench.polls).toHaveLength(8);
    bench.clock.loseTimers();
    const kept = watched((await bench.started('a-1')).wait());
    await bench.clock.advance(20_000);
    expect(kept.over).toBe(false);
    await bench.clock.advance(15_000);
    expect(kept.value?.status).toBe('confirmed');
  });

  it('a wait for an action whose poll was lost polls again', async () => {
    const bench = ownTimersBench();
    bench.onPoll = (id) => (bench.polls.length === 1 ? new Promise(() => undefined) : bench.confirmed(id));
    const handle = await bench.started('a-1');
    void handle.wait();
    await bench.clock.advance(3_000);
    bench.clock.loseTimers();
    const kept = watched(handle.wait());
    await bench.clock.advance(60_000);
    expect(kept.value?.status).toBe('confirmed');
  });

  it('deadlines, aborts and events end a wait as everywhere', async () => {
    const bench = ownTimersBench();
    bench.onPoll = (id) => bench.pending(id);
    const controller = new AbortController();
    const [late, aborted, settled, silent] = [
      watched((await bench.started('a-1')).wait({ timeout: '20s' })),
      watched((await bench.started('a-2')).wait({ signal: controller.signal })),
      watched((await bench.started('a-3')).wait()),
      watched((await bench.started('a-4')).wait({ timeout: '20s', poll: false })),
    ];
    await bench.clock.advance(5_000);
    controller.abort();
    bench.room.settle(bench.confirmed('a-3'));
    await bench.clock.advance(15_000);
    expect(late.value?.status).toBe('pending');
    expect(silent.value?.status).toBe('pending');
    expect(settled.value?.status).toBe('confirmed');
    expect(aborted.error).toMatchObject({ code: 'abort' });
    expect(bench.clock.timers).toBe(0);
  });
});
