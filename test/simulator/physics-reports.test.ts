import { describe, expect, it } from 'vitest';

import { createSimulator, type Duration, type Simulator } from '../../src/simulator/index.ts';

const noon = Date.parse('2025-01-01T12:00:00Z');

/** Minutes after noon at which each asset was heard, while time is turned by the minute. */
async function heard(sim: Simulator, asset: { state: { lastSeen: string } }, minutes: number) {
  const seen = new Set<number>();
  for (let index = 0; index < minutes; index += 1) {
    await sim.clock.advance('1m');
    const at = (Date.parse(asset.state.lastSeen) - noon) / 60_000;
    if (at > 0) seen.add(at);
  }
  return [...seen];
}

describe('reports', () => {
  it.each<[Duration | undefined, number[]]>([
    [undefined, [5, 10, 15, 20]],
    ['8m', [8, 16]],
    ['20m', [20]],
  ])(
    'reports come every %s (5 minutes if nothing is said) while a vehicle charges',
    async (reportEvery, expected) => {
      await using sim = await createSimulator(reportEvery === undefined ? {} : { reportEvery });
      const vehicle = sim.user('u1').vehicle({ charging: true, batteryLevel: 20, batteryCapacity: 80 });
      expect(await heard(sim, vehicle, 20)).toEqual(expected);
      const { chargeState, lastSeen } = vehicle.state;
      expect(chargeState.lastUpdated).toBe(lastSeen);
    },
  );

  it('reports come when charging ends, at that moment, and not any more then', async () => {
    await using sim = await createSimulator();
    const vehicle = sim
      .user('u1')
      .vehicle({ charging: true, batteryLevel: 90, batteryCapacity: 22, fullRate: 11, chargeLimit: 96 });
    expect(await heard(sim, vehicle, 30)).toEqual([5, 7.2]);
    expect(vehicle.state.chargeState).toMatchObject({
      powerDeliveryState: 'PLUGGED_IN:COMPLETE',
      batteryLevel: 96,
      isFullyCharged: true,
      chargeRate: null,
      chargeTimeRemaining: null,
      range: Math.round(0.96 * 22 * 6),
    });
  });

  it('reports do not come from what is at rest or out of reach', async () => {
    await using sim = await createSimulator();
    const user = sim.user('u1');
    const idle = user.vehicle();
    const away = user.vehicle({ charging: true, reachable: false, batteryLevel: 20 });
    expect(await heard(sim, idle, 30)).toEqual([]);
    expect(await heard(sim, away, 30)).toEqual([]);
    expect(away.state.chargeState.batteryLevel).toBe(20);
  });

  it('reports are made up for when a vehicle is back: what flowed is there, and charging has ended if it is full', async () => {
    await using sim = await createSimulator();
    const away = sim
      .user('u1')
      .vehicle({ charging: true, reachable: false, batteryLevel: 20, batteryCapacity: 11, fullRate: 11 });
    await sim.clock.advance('30m');
    away.update({ reachable: true });
    expect(away.state.chargeState).toMatchObject({ batteryLevel: 70, isCharging: true });
    away.update({ reachable: false });
    await sim.clock.advance('5h');
    away.update({ reachable: true });
    await sim.clock.advance('1s');
    expect(away.state.chargeState).toMatchObject({
      batteryLevel: 100,
      powerDeliveryState: 'PLUGGED_IN:COMPLETE',
    });
  });

  it('reports can be as many as one a second, but not more', async () => {
    await using sim = await createSimulator({ reportEvery: '1s' });
    const vehicle = sim.user('u1').vehicle({ charging: true, batteryLevel: 20, batteryCapacity: 80 });
    await sim.clock.advance('90s');
    expect(vehicle.state.lastSeen).toBe('2025-01-01T12:01:30.000Z');
    await expect(createSimulator({ reportEvery: 0 })).rejects.toThrow('reportEvery');
    await expect(createSimulator({ reportEvery: '999ms' })).rejects.toThrow('a second or longer');
  });
});

describe('a snapshot in the middle of everything', () => {
  it('a snapshot in the middle of everything goes on as the world would have gone on', async () => {
    const build = async () => {
      const sim = await createSimulator();
      const user = sim.user('u1');
      const { id: locationId } = user.location();
      const site = { locationId, latitude: 10, longitude: 0 };
      const charger = user.charger({ locationId });
      const assets = [
        user.inverter(site),
        user.battery({ ...site, operationMode: 'TIME_OF_USE' }),
        user.meter(site),
        charger,
        user.vehicle({ locationId, charger: charger.id, charging: true, batteryLevel: 30 }),
        user.hvac({ locationId, currentTemperature: 19, activeRate: 2 }),
      ];
      const tell = () => assets.map(({ state }) => structuredClone(state));
      return { sim, tell, [Symbol.asyncDispose]: () => sim.close() };
    };
    await using made = await build();
    await made.sim.clock.advance('63m');
    const snapshot = made.sim.snapshot();
    await made.sim.clock.advance('30h');
    const then = made.tell();
    made.sim.restore(snapshot);
    await made.sim.clock.advance('30h');
    expect(made.tell()).toEqual(then);
  });
});
