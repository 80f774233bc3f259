import { describe, expect, it } from 'vitest';

import { createSimulator, type SimulatorOptions } from '../../src/simulator/index.ts';

async function story(options: SimulatorOptions) {
  await using sim = await createSimulator(options);
  const vehicle = sim.user('u1').vehicle();
  const charger = sim.user('u1').charger();
  const location = sim.user('u1').location();
  await sim.clock.advance('1h');
  vehicle.update({ batteryLevel: 77 });
  const { clientId, clientSecret } = sim;
  return { vehicle: vehicle.state, charger: charger.state, location, clientId, clientSecret };
}

describe('the world', () => {
  it('the world is the same for the same seed, and another for another', async () => {
    const one = await story({ seed: 7 });
    expect(await story({ seed: 7 })).toEqual(one);
    expect(await story({ seed: '7' })).toEqual(one);
    const other = await story({ seed: 8 });
    expect(other.vehicle.id).not.toBe(one.vehicle.id);
    expect(other.clientSecret).not.toBe(one.clientSecret);
  });

  it('the world gives vehicles the same ids whatever else there is', async () => {
    await using one = await createSimulator();
    await using two = await createSimulator();
    two.user('before').charger();
    two.user('before').location();
    expect(two.user('u1').vehicle().id).toBe(one.user('u1').vehicle().id);
  });

  it('the world gives every asset an id of its own', async () => {
    await using sim = await createSimulator();
    const fleet = sim.fleet(200);
    const ids = [...fleet.vehicles(), ...fleet.chargers()].map(({ id }) => id);
    expect(new Set(ids).size).toBe(300);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('builders', () => {
  it('builders say what a vehicle is like', async () => {
    await using sim = await createSimulator();
    const { state } = sim.user('u1').vehicle({
      vendor: 'VOLVO',
      batteryLevel: 40,
      batteryCapacity: 50,
      chargeLimit: 90,
      charging: true,
      maxCurrent: null,
      fullRate: 7.4,
      vin: null,
      model: 'EX30',
      year: 2025,
      displayName: 'Blue',
      odometer: null,
      capabilities: { smartCharging: false },
    });
    expect(state).toMatchObject({
      userId: 'u1',
      vendor: 'VOLVO',
      information: { vin: null, brand: 'Volvo', model: 'EX30', year: 2025, displayName: 'Blue' },
      chargeState: {
        batteryLevel: 40,
        chargeLimit: 90,
        range: 120,
        isCharging: true,
        isFullyCharged: false,
        chargeRate: 7.4,
        chargeTimeRemaining: 203,
        maxCurrent: null,
      },
      odometer: { distance: null },
      capabilities: { smartCharging: { isCapable: false }, startCharging: { isCapable: true } },
    });
  });

  it('builders keep charging state and battery level in step', async () => {
    await using sim = await createSimulator();
    const vehicle = sim.user('u1').vehicle({ batteryLevel: 90, chargeLimit: 80 });
    expect(vehicle.state.chargeState).toMatchObject({
      isFullyCharged: true,
      powerDeliveryState: 'PLUGGED_IN:COMPLETE',
    });
    vehicle.update({ chargeLimit: 100 });
    expect(vehicle.state.chargeState.powerDeliveryState).toBe('PLUGGED_IN:STOPPED');
    vehicle.update({ charging: true });
    vehicle.update({ batteryLevel: 95 });
    expect(vehicle.state.chargeState.powerDeliveryState).toBe('PLUGGED_IN:CHARGING');
    vehicle.update({ pluggedIn: false });
    expect(vehicle.state.chargeState).toMatchObject({ isPluggedIn: false, powerDeliveryState: 'UNPLUGGED' });
    vehicle.update({ pluggedIn: true });
    expect(vehicle.state.chargeState.powerDeliveryState).toBe('PLUGGED_IN:STOPPED');
  });

  it('builders tell when the vendor was last heard', async () => {
    await using sim = await createSimulator();
    const vehicle = sim.user('u1').vehicle();
    await sim.clock.advance('1h');
    expect(vehicle.state.lastSeen).toBe('2025-01-01T12:00:00.000Z');
    vehicle.update({ batteryLevel: 50 });
    expect(vehicle.state).toMatchObject({
      lastSeen: '2025-01-01T13:00:00.000Z',
      chargeState: { lastUpdated: '2025-01-01T13:00:00.000Z' },
      odometer: { lastUpdated: '2025-01-01T12:00:00.000Z' },
    });
  });

  it('builders refuse what cannot be', async () => {
    await using sim = await createSimulator();
    const user = sim.user('u1');
    expect(() => user.vehicle({ charging: true, pluggedIn: false })).toThrow('contradicts');
    expect(() => user.vehicle({ batteryLevel: -1 })).toThrow('batteryLevel');
    expect(() => user.charger({ locationId: sim.user('u2').location().id })).toThrow('no location');
    const gone = user.vehicle();
    gone.remove();
    expect(() => gone.update({ batteryLevel: 1 })).toThrow('is gone');
    expect([...sim.fleet(0).vehicles()]).toEqual([]);
    expect(() => sim.fleet(-1)).toThrow('whole number');
  });
});
