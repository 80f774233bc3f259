import { afterEach, describe, expect, it, vi } from 'vitest';
import { WakeTimer, systemClock } from '../../src/actions/clock.ts';
import { FakeClock } from './support.ts';

afterEach(() => void vi.useRealTimers());

function create() {
  const clock = new FakeClock();
  const set = vi.spyOn(clock, 'setTimer');
  const rung: number[] = [];
  return { clock, set, rung, alarm: new WakeTimer(clock, () => rung.push(clock.now())) };
}

describe('The alarm of a poller', () => {
  it('The alarm of a poller is set again for an earlier time only', async () => {
    const { clock, set, rung, alarm } = create();
    for (const at of [100, 200, 100, 50]) alarm.set(at);
    expect(set.mock.calls.map(([ms]) => ms)).toEqual([100, 50]);
    expect(clock.timers).toBe(1);
    await clock.advance(300);
    expect(rung).toEqual([50]);
    alarm.set(400);
    await clock.advance(300);
    expect(rung).toEqual([50, 400]);
  });

  it('The alarm of a poller is set anew when its timer was due and did not ring', async () => {
    const { clock, set, rung, alarm } = create();
    alarm.set(100);
    clock.loseTimers();
    await clock.advance(99);
    alarm.set(200);
    expect(set).toHaveBeenCalledTimes(1);
    await clock.advance(1);
    alarm.set(200);
    await clock.advance(100);
    expect(rung).toEqual([200]);
  });

  it('The alarm of a poller takes its timer away when nothing is due any more', async () => {
    const { clock, rung, alarm } = create();
    alarm.set(100);
    alarm.set(Infinity);
    expect(clock.timers).toBe(0);
    await clock.advance(200);
    expect(rung).toEqual([]);
  });
});

it('The clock of the machine reads times of the server by the time of day', () => {
  vi.useFakeTimers({ now: Date.UTC(2030, 0, 31) });
  expect(systemClock.date()).toBe(Date.UTC(2030, 0, 31));
});
