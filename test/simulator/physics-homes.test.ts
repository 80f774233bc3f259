import { describe, expect, it } from 'vitest';

import { type BatteryHandle, createSimulator } from '../../src/simulator/index.ts';
import { bench } from './support.ts';

/** A home in June: sun, battery, meter, and a charger at the same place. */
async function home(options: { battery?: object; start?: string } = {}) {
  const sim = await createSimulator({ clock: { start: options.start ?? '2025-06-02T08:00:00Z' } });
  const user = sim.user('u1');
  const { id: locationId } = user.location();
  const site = { latitude: 48, longitude: 0, locationId };
  const inverter = user.inverter({ ...site, peakPower: 8 });
  const battery = user.battery({ ...site, batteryCapacity: 10, batteryLevel: 50, ...options.battery });
  const meter = user.meter(site);
  const charger = user.charger({ locationId });
  return {
    sim,
    user,
    locationId,
    inverter,
    battery,
    meter,
    charger,
    [Symbol.asyncDispose]: () => sim.close(),
  };
}

type Home = Awaited<ReturnType<typeof home>>;

const numbersOf = ({ inverter, battery, meter, charger }: Home) => ({
  solar: inverter.state.productionState.productionRate ?? NaN,
  battery: battery.state.chargeState.chargeRate ?? NaN,
  grid: meter.state.energyState.power ?? NaN,
  charging: charger.state.chargeState.chargeRate ?? 0,
});

/** What the home uses for itself, as its numbers have it. */
const baseOf = (made: Home): number => {
  const { solar, battery, grid, charging } = numbersOf(made);
  return grid + solar - battery - charging;
};

describe('a home', () => {
  it('a home has numbers that balance, at each report and when something in it changes', async () => {
    await using made = await home();
    for (let index = 0; index < 3 * 24; index += 1) {
      await made.sim.clock.advance('55m');
      made.charger.update({ charging: index % 3 === 0 });
      await made.sim.clock.advance('5m');
      // 0.3 to 1.9 kW by the hour, and 30 % less or more of that.
      expect(baseOf(made)).toBeGreaterThan(0.2);
      expect(baseOf(made)).toBeLessThan(2.5);
    }
  });

  it('a home sees at once what is charged at its place, and not what is charged elsewhere', async () => {
    await using made = await home({ battery: { operationMode: 'IDLE' } });
    await made.sim.clock.advance('1h');
    const before = numbersOf(made).grid;
    made.user.charger({ charging: true });
    made.charger.update({ charging: true });
    await made.sim.clock.advance(0);
    expect(numbersOf(made).grid).toBeCloseTo(before + 11, 3);
    const vehicle = made.user.vehicle({
      locationId: made.locationId,
      charger: made.charger.id,
      charging: true,
      fullRate: 4,
    });
    await made.sim.clock.advance(0);
    expect([numbersOf(made).charging, vehicle.state.chargeState.chargeRate]).toEqual([4, 4]);
    // The energy of vehicle and charger is the same.
    expect(numbersOf(made).grid).toBeCloseTo(before + 4, 3);
  });

  it('a home reports at whole multiples of the interval', async () => {
    await using made = await home({ start: '2025-06-02T08:02:00Z' });
    await made.sim.clock.advance('4m');
    for (const asset of [made.inverter, made.battery, made.meter])
      expect(asset.state.lastSeen).toBe('2025-06-02T08:05:00.000Z');
  });

  it('a home leaves a meter that was set, and one out of reach, alone', async () => {
    await using made = await home();
    made.meter.update({ power: 1.25 });
    await made.sim.clock.advance('2h');
    expect(numbersOf(made).grid).toBe(1.25);
    made.meter.update({ power: 'home' });
    await made.sim.clock.advance('5m');
    expect(baseOf(made)).toBeLessThan(2.5);
    made.meter.update({ reachable: false });
    const { lastSeen } = made.meter.state;
    await made.sim.clock.advance('5h');
    expect(made.meter.state.lastSeen).toBe(lastSeen);
  });
});

describe('a home battery', () => {
  const level = (battery: BatteryHandle): number => battery.state.chargeState.batteryLevel ?? NaN;

  it('a home battery takes the sun by day and gives it by night, and keeps its limits', async () => {
    await using made = await home({ battery: { batteryCapacity: 4 } });
    const seen: number[] = [];
    let charged = false;
    for (let index = 0; index < 48; index += 1) {
      await made.sim.clock.advance('1h');
      const { grid, battery } = numbersOf(made);
      seen.push(level(made.battery));
      charged ||= battery > 0;
      // Nothing is taken from the grid into the battery, and nothing given to the grid from it.
      if (battery > 0.001) expect(grid).toBeLessThanOrEqual(0.001);
      if (battery < -0.001) expect(grid).toBeGreaterThanOrEqual(-0.001);
    }
    expect(charged).toBe(true);
    expect(Math.min(...seen)).toBe(10);
    expect(Math.max(...seen)).toBe(100);
    expect(made.battery.state.chargeState.status).toMatch(/CHARGING|IDLE/);
  });

  it('a home battery changes what it does when its mode changes, and stops when it is full or empty', async () => {
    await using made = await home({ battery: { operationMode: 'IDLE' } });
    await made.sim.clock.advance('1h');
    expect(made.battery.state.chargeState).toMatchObject({ status: 'IDLE', chargeRate: 0, batteryLevel: 50 });
    const go = async (operationMode: 'IMPORT_FOCUS' | 'EXPORT_FOCUS') => {
      made.battery.update({ operationMode });
      await made.sim.clock.advance('30m');
    };
    await go('IMPORT_FOCUS');
    expect(made.battery.state.chargeState).toMatchObject({
      status: 'CHARGING',
      chargeRate: 5,
      batteryLevel: 75,
    });
    await made.sim.clock.advance('30m');
    expect(made.battery.state.chargeState).toMatchObject({
      status: 'IDLE',
      chargeRate: 0,
      batteryLevel: 100,
    });
    await go('EXPORT_FOCUS');
    expect(made.battery.state.chargeState).toMatchObject({ status: 'DISCHARGING', chargeRate: -5 });
    expect(level(made.battery)).toBe(75);
    await made.sim.clock.advance('2h');
    expect(made.battery.state.chargeState).toMatchObject({ status: 'IDLE', batteryLevel: 10 });
  });

  it('a home battery follows a confirmed action', async () => {
    await using bed = await bench({ tokenLifetime: '9d' });
    const battery = bed.sim
      .user('u1')
      .battery({ status: 'DISCHARGING', batteryLevel: 60, batteryCapacity: 10 });
    await bed.sim.clock.advance('1h');
    expect(battery.state.chargeState).toMatchObject({ chargeRate: -3, batteryLevel: 30 });
    const json = { operationMode: 'IMPORT_FOCUS' };
    await bed.call('POST', `/batteries/${battery.id}/operation-mode`, { json });
    await bed.sim.clock.advance('20s');
    expect(battery.state.chargeState).toMatchObject({ status: 'CHARGING', chargeRate: 5 });
  });

  it('a home battery in TIME_OF_USE fills while energy is cheap and gives while it is dear', async () => {
    await using made = await home({
      start: '2025-01-02T00:30:00Z',
      battery: { operationMode: 'TIME_OF_USE', batteryLevel: 30 },
    });
    made.inverter.update({ productionRate: 0 });
    await made.sim.clock.advance('10m');
    expect(numbersOf(made).battery).toBe(5);
    await made.sim.clock.advance('590m');
    // 10:30: some was given in the dear morning hours, and nothing is while energy costs what it usually does.
    expect(level(made.battery)).toBeGreaterThan(10);
    expect(level(made.battery)).toBeLessThan(100);
    expect(numbersOf(made).battery).toBe(0);
    await made.sim.clock.advance('430m');
    expect(numbersOf(made).battery).toBeLessThan(0);
  });

  it('a home battery stays as it was set, up to its limits', async () => {
    await using made = await home({ battery: { chargeRate: 2, status: 'CHARGING' } });
    await made.sim.clock.advance('1h');
    expect(made.battery.state.chargeState).toMatchObject({ chargeRate: 2, batteryLevel: 70 });
    await made.sim.clock.advance('2h');
    expect(made.battery.state.chargeState).toMatchObject({
      chargeRate: 0,
      batteryLevel: 100,
      status: 'IDLE',
    });
  });
});

describe('the statistics of a HEM system', () => {
  it('the statistics of a HEM system are what happened: production, charging and the level of the battery', async () => {
    await using bed = await bench({ tokenLifetime: '9d', clock: { start: '2025-06-02T00:00:00Z' } });
    const user = bed.sim.user('u1');
    const { id: locationId } = user.location();
    const site = { locationId, latitude: 48, longitude: 0 };
    const inverter = user.inverter({ ...site, totalLifetimeProduction: 0 });
    const battery = user.battery({ ...site, batteryCapacity: 10, batteryLevel: 40 });
    const system = user.meter(site).state.hemSystemId;
    const charger = user.charger({ locationId, fullRate: 6 });
    const seriesNow = async () => {
      const path = `/hem-systems/${system}/statistics?interval=2025-06-02`;
      const { timeseries } = (await bed.call('GET', path)).json;
      const sum = (name: string): number =>
        timeseries[name].data.reduce((total: number, { v }: { v: number }) => total + v, 0);
      return { timeseries, sum };
    };
    await bed.sim.clock.advance('9h');
    const { sum: idle } = await seriesNow();
    user.vehicle({ locationId, charger: charger.id, charging: true, batteryLevel: 0, batteryCapacity: 200 });
    charger.update({ charging: true });
    await bed.sim.clock.advance('15h');
    const { sum, timeseries } = await seriesNow();
    expect(timeseries.generation.data).toHaveLength(96);
    expect(sum('generation')).toBeCloseTo(inverter.state.productionState.totalLifetimeProduction ?? NaN, 2);
    const level = battery.state.chargeState.batteryLevel ?? NaN;
    expect(sum('charge') - sum('discharge')).toBeCloseTo((level - 40) / 10, 1);
    expect(timeseries.batteryLevel.data.at(-1).v).toBeCloseTo(level, 0);
    expect(sum('charge')).toBeGreaterThan(1);
    // 6 kW for 15 hours, counted once, and what the home uses for itself.
    const more = sum('consumption') - idle('consumption');
    expect(more).toBeGreaterThan(15 * 6);
    expect(more).toBeLessThan(15 * (6 + 2));
    expect(sum('generation') + sum('import') + sum('discharge')).toBeCloseTo(
      sum('consumption') + sum('export') + sum('charge'),
      4,
    );
  });
});
