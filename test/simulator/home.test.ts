import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { EnodeInputError } from '../../src/errors/input-error.ts';
import { type Bench, bench, current, old } from './support.ts';

// One simulator for all: each test has a user of its own, and none turns the clock far.
let bed: Bench;
let count = 0;
beforeAll(async () => {
  bed = await bench();
});
afterAll(async () => {
  expect(bed.sim.violations).toEqual([]);
  await bed.sim.close();
});
const someone = () => bed.sim.user(`home-${(count += 1)}`);
const get = async (path: string, version = current) => (await bed.call('GET', path, { version })).json;

describe('an HVAC unit', () => {
  it('an HVAC unit takes a hold, and every version sees it', async () => {
    const hvac = someone().hvac({ currentTemperature: 20, activeRate: 1.5 });
    expect(hvac.state).toMatchObject({ consumptionRate: 1.5, temperatureState: { isActive: true } });
    const path = `/hvacs/${hvac.id}/permanent-hold`;
    const json = { mode: 'AUTO', heatSetpoint: 18, coolSetpoint: 24 };
    const { json: action } = await bed.call('POST', path, { json });
    expect(action).toMatchObject({
      state: 'PENDING',
      targetType: 'hvac',
      target: { ...json, holdType: 'PERMANENT' },
      failureReason: null,
    });
    await bed.sim.clock.advance('20s');
    const now = await get(`/hvacs/${hvac.id}`);
    expect(now.thermostatState).toMatchObject({ ...json, holdType: 'PERMANENT' });
    expect(now).toMatchObject({ consumptionRate: 0, temperatureState: { isActive: false } });
    const then = await get(`/hvacs/${hvac.id}`, old);
    expect(then).toMatchObject({ ...json, holdType: 'PERMANENT', isActive: false, currentTemperature: 20 });
    const seen = await get(`/hvacs/actions/${action.id}`, old);
    expect(seen).toMatchObject({ id: action.id, state: 'CONFIRMED' });
    expect(seen).not.toHaveProperty('failureReason');
    expect((await bed.call('POST', path, { json })).json.detail).toContain('already');
  });

  it.each([
    [
      'a mode it does not have',
      { capableModes: ['OFF', 'HEAT'] },
      { mode: 'COOL', coolSetpoint: 20 },
      'COOL',
    ],
    ['a setpoint that is too low', {}, { mode: 'COOL', coolSetpoint: 15 }, 'coolSetpoint'],
    [
      'setpoints too close to each other',
      {},
      { mode: 'AUTO', heatSetpoint: 20, coolSetpoint: 21 },
      'distance',
    ],
    [
      'a hold it is not capable of',
      { capabilities: { setPermanentHold: false } },
      { mode: 'OFF' },
      'setPermanentHold',
    ],
  ] as const)('an HVAC unit refuses %s', async (_name, options, json, named) => {
    const { id } = someone().hvac(options);
    const response = await bed.call('POST', `/hvacs/${id}/permanent-hold`, { json });
    expect(response.status).toBe(400);
    expect(response.json.detail).toContain(named);
  });

  it('an HVAC unit goes back to its own schedule', async () => {
    const hvac = someone().hvac({ holdType: 'PERMANENT', mode: 'OFF' });
    const { json } = await bed.call('POST', `/hvacs/${hvac.id}/follow-schedule`);
    expect(json.target).toEqual({ holdType: 'SCHEDULED' });
    await bed.sim.clock.advance('20s');
    expect(hvac.state.thermostatState.holdType).toBe('SCHEDULED');
  });

  it('an HVAC unit has an unknown mode as null in old versions', async () => {
    const { id } = someone().hvac({ mode: 'UNKNOWN', capableModes: ['UNKNOWN', 'OFF'] });
    expect((await get(`/hvacs/${id}`)).thermostatState.mode).toBe('UNKNOWN');
    const then = await get(`/hvacs/${id}`, old);
    expect(then).toMatchObject({ mode: null, thermostatState: { mode: null } });
    expect(then.capabilities.capableModes).toEqual([null, 'OFF']);
  });
});

describe('a battery', () => {
  it('a battery changes its mode', async () => {
    const battery = someone().battery({ status: 'DISCHARGING' });
    expect(battery.state.chargeState).toMatchObject({ status: 'DISCHARGING', chargeRate: -3 });
    const set = (operationMode: string) =>
      bed.call('POST', `/batteries/${battery.id}/operation-mode`, { json: { operationMode } });
    const first = await set('TIME_OF_USE');
    await set('IDLE');
    expect(await get(`/batteries/actions/${first.json.id}`)).toMatchObject({
      state: 'CANCELLED',
      failureReason: { type: 'CONFLICT' },
    });
    await bed.sim.clock.advance('20s');
    expect(battery.state.config.operationMode).toBe('IDLE');
    const then = await get(`/batteries/${battery.id}`, old);
    expect(then.config.operationMode).toBeNull();
    expect(then.capabilities).not.toHaveProperty('idle');
  });
});

describe('an inverter', () => {
  it('an inverter produces with the sun, and counts it', async () => {
    await using own = await bench({ tokenLifetime: '9d' });
    const inverter = own.sim.user('u1').inverter({ peakPower: 8, totalLifetimeProduction: 1000 });
    const noon = inverter.state.productionState;
    expect(noon.productionRate).toBeGreaterThan(0.3);
    expect(noon).toMatchObject({ isProducing: true, totalLifetimeProduction: 1000 });
    await own.sim.clock.advance('10h');
    const night = inverter.state.productionState;
    expect(night).toMatchObject({ productionRate: 0, isProducing: false });
    await own.sim.clock.advance('26h');
    const before = night.totalLifetimeProduction ?? 0;
    const later = inverter.state.productionState.totalLifetimeProduction ?? 0;
    const ask = async (query: string) =>
      (await own.call('GET', `/inverters/${inverter.id}/statistics?year=2025&month=1${query}`)).json
        .resolutions;
    const day = (await ask('&day=2')).QUARTER_HOUR.data as { value: number }[];
    const sum = day.reduce((total, { value }) => total + value, 0);
    expect(sum).toBeCloseTo(later - before, 2);
    await ask('');
    await own.sim.clock.advance('30s');
    const month = (await ask('')).DAY.data;
    expect(month).toHaveLength(3);
    expect(month[1].value).toBeCloseTo(sum, 3);
  });

  it('an inverter produces what its options say', async () => {
    const inverter = someone().inverter({ productionRate: 3.2 });
    expect(inverter.state.productionState.productionRate).toBe(3.2);
    inverter.update({ productionRate: null });
    expect(inverter.state.productionState).toMatchObject({ productionRate: null, isProducing: null });
    expect(() => inverter.update({ timezone: 'Nowhere/Land' })).toThrow(EnodeInputError);
  });
});

describe('what an asset cannot do', () => {
  it('what an asset cannot do points to interventions that there are, in every version', async () => {
    const battery = someone().battery({ capabilities: { exportFocus: false } });
    for (const version of [current, old]) {
      const { capabilities } = await get(`/batteries/${battery.id}`, version);
      expect(capabilities.importFocus).toEqual({ isCapable: true, interventionIds: [] });
      const [id] = capabilities.exportFocus.interventionIds;
      const german = await get(`/interventions/${id}?language=de-DE`, version);
      expect(german).toMatchObject({ vendor: 'SOLAREDGE', vendorType: 'battery', brand: 'SolarEdge' });
      expect(german.resolution.title).toBe('Fernsteuerung erlauben');
      const dutch = await get(`/interventions/${id}?language=nl-NL`, version);
      expect(dutch.resolution.title).toBe('Allow remote control');
    }
  });

  it('what an asset cannot do is everything once access is lost, until it is linked again', async () => {
    const user = someone();
    const charger = user.charger();
    await bed.call('DELETE', `/users/${user.id}/authorization`);
    const { startCharging } = charger.state.capabilities;
    expect(startCharging).toMatchObject({ isCapable: false });
    const intervention = await get(`/interventions/${startCharging?.interventionIds[0]}`);
    expect(intervention.resolution.action).toBe('Link');
    const json = { language: 'browser', redirectUri: 'https://app.example/done' };
    const { json: session } = await bed.call('POST', `/assets/${charger.id}/relink`, { json });
    expect(bed.sim.link.complete(session.linkToken)).toMatchObject({ assets: [], vendor: 'ZAPTEC' });
    expect(charger.state).toMatchObject({
      isReachable: true,
      capabilities: { startCharging: { isCapable: true } },
    });
  });

  it('what an asset cannot do hides its position without the scope', async () => {
    const meter = someone().meter({ scopes: ['meter:read:data'], latitude: 1, longitude: 2 });
    expect(meter.state.location).toMatchObject({ latitude: null, longitude: null });
    meter.update({ scopes: ['meter:read:data', 'meter:read:location'] });
    expect(meter.state.location).toMatchObject({ latitude: 1, longitude: 2 });
  });
});

describe('all kinds of assets', () => {
  it('all kinds of assets can be linked over Link', async () => {
    const user = someone();
    const scopes = ['inverter:read:data', 'battery:read:data', 'meter:read:data'];
    const body = { scopes, language: 'browser', redirectUri: 'https://app.example/done' };
    const { json: session } = await bed.call('POST', `/users/${user.id}/link`, { json: body });
    const { assets } = bed.sim.link.complete(session.linkUrl, { vendor: 'TESLA' });
    expect(assets.map(({ type }) => type)).toEqual(['inverter', 'battery', 'meter']);
    const { data } = await get(`/users/${user.id}/hem-systems`);
    expect(data).toMatchObject([{ userId: user.id, information: { vendor: 'TESLA', name: 'Home' } }]);
  });
});

describe('locations', () => {
  it('locations hold the vehicles that are there, and let them go', async () => {
    const user = someone();
    const vehicle = user.vehicle({ latitude: 48.1, longitude: 11.5 });
    const json = { name: 'Work', latitude: 48.1001, longitude: 11.5, timezoneName: 'Europe/Berlin' };
    const { json: work } = await bed.call('POST', `/users/${user.id}/locations`, { json });
    expect(vehicle.state.location.id).toBe(work.id);
    expect(await get(`/charging-locations/${work.id}`, old)).toEqual({ ...json, id: work.id });
    vehicle.update({ latitude: 48.2 });
    expect(vehicle.state.location.id).toBeNull();
    vehicle.update({ latitude: 48.1 });
    expect(vehicle.state.location.id).toBe(work.id);
    const charger = user.charger({ locationId: work.id });
    await bed.call('DELETE', `/locations/${work.id}`);
    expect([vehicle.state.location.id, charger.state.location.id]).toEqual([null, null]);
  });
});
