import { describe, expect, it, onTestFinished } from 'vitest';
import { EnodeAbortError, EnodeInputError, EnodeProblemError, isProblem } from '../../src/index.ts';
import { HintBudget } from '../../src/helpers/hint-budget.ts';
import { refresh } from '../../src/helpers/refresh.ts';
import type { RefreshOptions } from '../../src/helpers/refresh-options.ts';
import type { AssetFamily } from '../../src/spec/asset-families.ts';
import { createSimulator } from '../../src/simulator/index.ts';
import { FakeClock } from '../actions/support.ts';
import { rejection } from '../support/client.ts';
import { clientOf } from './support.ts';

interface Asset {
  id: string;
  lastSeen: string;
  chargeState: { lastUpdated: string | null };
}

/** A device behind a fake clock, and what was asked of it when. */
function bench({
  family = 'vehicles',
  maxAskedMs = 30_000,
}: { family?: AssetFamily; maxAskedMs?: number } = {}) {
  const clock = new FakeClock();
  const polls: number[] = [];
  const hints: number[] = [];
  const state = {
    lastUpdated: clock.iso(-60_000) as string | null,
    lastSeen: clock.iso(-60_000),
    onLook: (): void => undefined,
    onHint: (): void => undefined,
  };
  const methods = {
    get: async (id: string): Promise<Asset> => {
      polls.push(clock.now());
      state.onLook();
      return { id, lastSeen: state.lastSeen, chargeState: { lastUpdated: state.lastUpdated } };
    },
    refreshHint: async () => {
      hints.push(clock.now());
      state.onHint();
    },
  };
  const port = { methods, family, budget: new HintBudget(), maxAskedMs, clock };
  const start = (options?: RefreshOptions, id = 'v1') => refresh<Asset>(port, id, options);
  return { clock, polls, hints, state, start };
}

const unavailable = (retryAt?: Date) => new EnodeProblemError(503, undefined, {}, { retryAt });

describe('a refresh', () => {
  it('a refresh hints once and waits for anything newer', async () => {
    const { clock, polls, hints, state, start } = bench();
    const result = start();
    clock.after(20_000, () => (state.lastUpdated = clock.iso()));
    await clock.advance(60_000);
    expect(await result).toMatchObject({ status: 'fresh', takenAt: clock.iso(20_000), hinted: true });
    expect(hints).toEqual([0]);
    expect(polls.length).toBeGreaterThan(3);
    expect(polls.at(-1)).toBeGreaterThanOrEqual(20_000);
    expect(clock.timers).toBe(0);
  });

  it('a refresh sends no hint when there is something newer already', async () => {
    const { clock, polls, hints, start } = bench();
    const newerThan = new Date(clock.date() - 120_000);
    expect(await start({ newerThan })).toMatchObject({ status: 'fresh', hinted: false });
    expect([polls.length, hints.length]).toEqual([1, 0]);
  });

  it('a refresh ends stale at its deadline, with a last poll just before', async () => {
    const { clock, polls, start } = bench();
    const result = start({ timeout: '1m', newerThan: clock.iso() });
    await clock.advance(57_999);
    expect(clock.timers).toBe(1);
    await clock.advance(1);
    expect(await result).toMatchObject({ status: 'stale', takenAt: clock.iso(-60_000), hinted: true });
    expect(polls.at(-1)).toBe(58_000);
    expect(clock.timers).toBe(0);
  });

  it('a refresh sends one hint a minute per device, from all callers', async () => {
    const { clock, hints, start } = bench();
    const options = { timeout: '30s', newerThan: clock.iso() } as const;
    const both = Promise.all([start(options), start(options), start(options, 'v2')]);
    await clock.advance(30_000);
    expect((await both).map(({ hinted }) => hinted)).toEqual([true, false, true]);
    // The next wait is still going on when the minute is over.
    const next = start({ ...options, timeout: '2m' });
    await clock.advance(120_000);
    expect((await next).hinted).toBe(true);
    expect(hints).toHaveLength(3);
    expect(hints[2]).toBeGreaterThanOrEqual(60_000);
  });

  it('a refresh survives failures that pass, and says which was the last', async () => {
    const { clock, hints, state, start } = bench();
    state.onHint = () => {
      throw unavailable();
    };
    const result = start({ timeout: '1m', newerThan: clock.iso() });
    await clock.advance(1);
    state.onLook = state.onHint;
    await clock.advance(60_000);
    expect(await result).toMatchObject({ status: 'stale', hinted: false, lastError: { status: 503 } });
    expect(hints).toHaveLength(1);
  });

  it('a refresh leaves the server alone as long as it asks for', async () => {
    const { clock, polls, state, start } = bench({ maxAskedMs: 600_000 });
    const result = start({ newerThan: clock.iso(), timeout: '2m' });
    await clock.advance(1);
    state.onLook = () => {
      state.onLook = () => undefined;
      throw unavailable(new Date(clock.date() + 40_000));
    };
    await clock.advance(60_000);
    // Dates have no fractions of milliseconds.
    expect(polls[2]! - polls[1]!).toBeGreaterThan(39_998);
    state.onLook = () => {
      throw unavailable(new Date(clock.date() + 400_000));
    };
    const before = polls.length;
    await clock.advance(60_000);
    expect((await result).status).toBe('stale');
    expect(polls).toHaveLength(before + 1);
  });

  it('a refresh obeys a server that asks for a year up to the cap of the client', async () => {
    const { clock, polls, state, start } = bench();
    const result = start({ newerThan: clock.iso(), timeout: '2m' });
    await clock.advance(1);
    state.onLook = () => {
      state.onLook = () => undefined;
      throw unavailable(new Date(clock.date() + 365 * 86_400_000));
    };
    await clock.advance(20_000);
    state.lastUpdated = clock.iso();
    await clock.advance(30_000);
    expect((await result).status).toBe('fresh');
    expect(polls[2]! - polls[1]!).toBe(30_000);
  });

  it('a refresh throws what does not pass, and what fails at the first poll', async () => {
    const first = bench();
    first.state.onLook = () => {
      throw unavailable();
    };
    expect(isProblem(await rejection(first.start()), 'service-unavailable')).toBe(true);
    const second = bench();
    second.state.onHint = () => {
      throw new EnodeProblemError(404, undefined, {});
    };
    expect(isProblem(await rejection(second.start()), 'not-found')).toBe(true);
  });

  it('a refresh ends with its signal and leaves no timer', async () => {
    const { clock, start } = bench();
    const controller = new AbortController();
    const result = rejection(start({ signal: controller.signal }));
    await clock.advance(5_000);
    controller.abort(new Error('enough'));
    expect(await result).toMatchObject({ name: 'EnodeAbortError', cause: { message: 'enough' } });
    expect(await result).toBeInstanceOf(EnodeAbortError);
    expect(clock.timers).toBe(0);
  });

  it('a refresh counts by the values, or by when the device was seen', async () => {
    const { clock, state, start } = bench();
    state.lastSeen = clock.iso(5);
    const newerThan = clock.iso();
    const data = start({ newerThan, timeout: 100 });
    const seen = start({ newerThan, timeout: 100, by: 'seen' });
    await clock.advance(100);
    expect([(await data).status, (await seen).status]).toEqual(['stale', 'fresh']);
    state.lastUpdated = null;
    const never = start({ timeout: '1m' });
    clock.after(2_000, () => (state.lastUpdated = clock.iso(-1e9)));
    await clock.advance(60_000);
    expect((await never).status).toBe('fresh');
    const hvac = bench({ family: 'hvacs' });
    hvac.state.lastSeen = hvac.clock.iso(5);
    expect((await hvac.start({ newerThan: hvac.clock.iso() })).status).toBe('fresh');
  });

  it.each([
    { newerThan: 'yesterday' },
    { by: 'luck' as 'data' },
    { timeout: 'soon' as '1s' },
    { poll: false as never },
    { hintEvry: 1 } as object,
  ])('a refresh refuses %o before anything is sent', async (options) => {
    const { polls, start } = bench();
    expect(await rejection(start(options))).toBeInstanceOf(EnodeInputError);
    expect(polls).toEqual([]);
  });

  it('a refresh works on the simulator, in both versions and all families', async () => {
    const sim = await createSimulator({ clock: { mode: 'real', speed: 100 } });
    onTestFinished(() => sim.close());
    const ada = sim.user('ada');
    const [vehicle, meter] = [ada.vehicle(), ada.meter()];
    // The device wakes up when somebody asks for it.
    sim.onRequest(({ path }) => {
      if (!path.endsWith('/refresh-hint')) return;
      vehicle.update({ batteryLevel: 77 });
      meter.update({ power: 3 });
    });
    const poll = { first: '5ms', max: '20ms' } as const;
    const enode = clientOf(sim, '2024-10-01');
    expect(await enode.vehicles.refresh(vehicle.id, { poll })).toMatchObject({
      status: 'fresh',
      asset: { id: vehicle.id, chargeState: { batteryLevel: 77 } },
      hinted: true,
    });
    expect((await clientOf(sim, '2023-04-15').meters.refresh(meter.id, { poll })).status).toBe('fresh');
    expect(isProblem(await rejection(enode.chargers.refresh('none')), 'not-found')).toBe(true);
    expect(sim.requests.filter(({ path }) => path.endsWith('/refresh-hint'))).toHaveLength(2);
    expect(sim.violations).toEqual([]);
  });
});
