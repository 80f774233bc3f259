import { describe, expect, it } from 'vitest';

import { bench } from './support.ts';

describe('builders of more than one thing', () => {
  it('builders of more than one thing make a HEM system of three assets', async () => {
    await using bed = await bench();
    const user = bed.sim.user('u1');
    const { id: locationId } = user.location();
    const system = user.hemSystem({
      vendor: 'ENPHASE',
      siteName: 'Cabin',
      locationId,
      battery: { batteryLevel: 60 },
    });
    const { json } = await bed.call('GET', `/hem-systems/${system.id}`);
    expect(json).toMatchObject({
      userId: 'u1',
      locationId,
      information: { vendor: 'ENPHASE', name: 'Cabin' },
    });
    expect(system.battery.state.chargeState.batteryLevel).toBe(60);
    for (const asset of [system.inverter, system.battery, system.meter]) expect(asset.userId).toBe('u1');
  });

  it('builders of more than one thing make a location with a tariff', async () => {
    await using bed = await bench();
    const { id } = bed.sim.user('u1').location({
      tariff: [
        { cost: 0.05, from: '00:00', to: '06:00' },
        { cost: 0.3, from: '06:00', weekdays: [0] },
      ],
    });
    const { json } = await bed.call('GET', `/locations/${id}/tariff`);
    expect(json).toHaveLength(8);
    expect(json[1]).toMatchObject({ weekday: 0, fromHourMinute: '06:00', toHourMinute: '24:00' });
    expect(() => bed.sim.user('u1').location({ tariff: [{ cost: 1 }, { cost: 2 }] })).toThrow('overlap');
  });

  it('builders of more than one thing make a schedule that is enabled at once', async () => {
    await using bed = await bench();
    const user = bed.sim.user('u1');
    const hvac = user.hvac();
    const target = { holdType: 'PERMANENT', mode: 'HEAT', heatSetpoint: 17 } as const;
    const { id } = user.schedule({ target: hvac, defaultTargetState: target });
    await bed.sim.clock.advance('1h');
    expect(hvac.state.thermostatState).toMatchObject({ heatSetpoint: 17, holdType: 'PERMANENT' });
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(() => user.schedule({ target: { id: 'nothing' } })).toThrow('not nothing');
    expect(() => user.schedule({ target: bed.sim.user('u2').vehicle() })).toThrow('Could not find vehicle');
  });

  it('builders of more than one thing find assets again by kind and id', async () => {
    await using bed = await bench();
    const { id } = bed.sim.user('u1').charger();
    bed.sim.asset('charger', id).update({ charging: true });
    expect(bed.sim.asset('charger', id).state.chargeState.isCharging).toBe(true);
    expect(() => bed.sim.asset('vehicle', id)).toThrow('no vehicle');
  });
});
