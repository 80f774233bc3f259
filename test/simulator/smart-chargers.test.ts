import { describe, expect, it } from 'vitest';

import type { ChargerOptions } from '../../src/simulator/index.ts';
import { type Bench, bench, current } from './support.ts';

const version = '2024-01-01';
/** 12:00 UTC at first; the market is cheapest at night. */
const night = { isEnabled: true, deadline: '07:00', chargingDuration: '03:00' };

const put = (bed: Bench, id: string, json: object) =>
  bed.call('PUT', `/chargers/${id}/smart-charging-policy`, { version, json });
const status = async (bed: Bench, id: string) =>
  (await bed.call('GET', `/chargers/${id}/smart-charging-status`, { version })).json;
const isCharging = async (bed: Bench, id: string): Promise<boolean> =>
  (await bed.call('GET', `/chargers/${id}`, { version })).json.chargeState.isCharging;

/** A charger at a location in Oslo, where prices are known. */
const chargerAtHome = (bed: Bench, options: ChargerOptions = {}) => {
  const user = bed.sim.user('u1');
  return user.charger({ ...options, locationId: user.location().id });
};

describe('a charger with smart charging', () => {
  it('a charger with smart charging pauses, charges for its duration in the cheapest time, and pauses again', async () => {
    await using bed = await bench({ tokenLifetime: '30d' });
    const { id } = chargerAtHome(bed, { charging: true });
    await put(bed, id, night);
    const planned = await status(bed, id);
    expect(planned.chargingIntervals).toMatchObject([{ status: 'PLANNED' }]);
    const [{ startTime, endTime }] = planned.chargingIntervals;
    expect(Date.parse(endTime) - Date.parse(startTime)).toBe(3 * 3_600_000);
    expect(Date.parse(endTime)).toBeLessThanOrEqual(Date.parse('2025-01-02T07:00:00Z'));
    expect(new Date(startTime).getUTCHours()).toBeLessThan(4);

    await bed.sim.clock.advance('1m');
    expect((await status(bed, id)).state).toBe('CHARGING_PAUSED');
    expect(await isCharging(bed, id)).toBe(false);

    await bed.sim.clock.advance(Date.parse(startTime) - bed.sim.clock.now() + 60_000);
    expect(await status(bed, id)).toMatchObject({
      state: 'CHARGING',
      chargingIntervals: [{ status: 'IN_PROGRESS' }],
    });
    expect(await isCharging(bed, id)).toBe(true);

    await bed.sim.clock.advance('3h');
    expect(await status(bed, id)).toMatchObject({
      state: 'CHARGING_PAUSED',
      chargingIntervals: [{ status: 'COMPLETED' }],
    });
    expect(await isCharging(bed, id)).toBe(false);
  });

  it('a charger with smart charging waits for prices that are not published yet, unless its location has a tariff', async () => {
    // 11:30 in Brussels: the prices of tomorrow come at 13:00.
    await using bed = await bench({ clock: { start: '2025-01-01T10:30:00Z' }, tokenLifetime: '30d' });
    const { id } = chargerAtHome(bed, { pluggedIn: true, charging: false });
    await put(bed, id, night);
    expect((await status(bed, id)).state).toBe('AWAITING_PRICES');
    await bed.sim.clock.advance('89m');
    expect((await status(bed, id)).state).toBe('AWAITING_PRICES');
    await bed.sim.clock.advance('1m');
    expect((await status(bed, id)).state).toBe('CHARGING_PAUSED');
    expect(bed.sim.violations).toEqual([]);
  });

  it.each([
    ['outside of all price areas', { latitude: 37.77, longitude: -122.42 }, 400],
    ['inside one', { latitude: 52.5, longitude: 13.4 }, 200],
  ])(
    'a charger with smart charging at a location %s is refused with the reason',
    async (_, position, wanted) => {
      await using bed = await bench();
      const user = bed.sim.user('u1');
      const location = user.location(position);
      const { id } = user.charger({ charging: true });
      await bed.call('PUT', `/chargers/${id}`, { version, json: { locationId: location.id } });
      const response = await put(bed, id, night);
      expect(response.status).toBe(wanted);
      if (wanted === 400) expect(response.json.detail).toMatch(/no price area and no tariff/);
    },
  );

  it('a charger with smart charging at no location is refused: there are no prices for it', async () => {
    await using bed = await bench();
    const { id } = bed.sim.user('u1').charger({ charging: true });
    const response = await put(bed, id, night);
    expect(response.status).toBe(400);
    expect(response.json).toMatchObject({ title: 'Cannot activate smart charging' });
  });

  it('a charger with smart charging follows the tariff of its location', async () => {
    await using bed = await bench({ tokenLifetime: '30d' });
    const user = bed.sim.user('u1');
    const home = user.location();
    const rates = [
      { name: 'cheap', cost: '0.01' },
      { name: 'dear', cost: '9' },
    ];
    await bed.call('PUT', '/tariffs/t', { version, json: rates });
    const tariffIntervals = [
      { name: 'dear', from: '00:00', to: '20:00' },
      { name: 'cheap', from: '20:00', to: '24:00' },
    ];
    await bed.call('PUT', `/locations/${home.id}/tariff`, {
      version,
      json: { tariffId: 't', tariffIntervals },
    });
    const { id } = user.charger({ charging: true, locationId: home.id });
    await put(bed, id, night);
    expect((await status(bed, id)).chargingIntervals).toMatchObject([
      { startTime: '2025-01-01T20:00:00.000Z', endTime: '2025-01-01T23:00:00.000Z' },
    ]);
  });

  it('a charger with smart charging is held meanwhile: commands are refused, an override is not, and it ends with the policy', async () => {
    await using bed = await bench({ tokenLifetime: '30d' });
    const { id } = chargerAtHome(bed, { charging: true });
    await put(bed, id, night);
    await bed.sim.clock.advance('1m');
    const command = { version, json: { action: 'START' } };
    expect((await bed.call('POST', `/chargers/${id}/charging`, command)).status).toBe(422);
    expect((await bed.call('POST', `/chargers/${id}/smart-override`, { version })).status).toBe(200);
    await bed.sim.clock.advance('1m');
    expect(await isCharging(bed, id)).toBe(true);
    await bed.call('DELETE', `/chargers/${id}/smart-override`, { version });
    await bed.sim.clock.advance('1m');
    expect(await isCharging(bed, id)).toBe(false);
    await put(bed, id, { isEnabled: false });
    expect(await status(bed, id)).toMatchObject({ state: 'DISABLED', chargingIntervals: [] });
    expect((await bed.call('POST', `/chargers/${id}/charging`, command)).status).toBe(200);
  });

  it('a charger with smart charging plans anew when a vehicle is plugged in again', async () => {
    await using bed = await bench({ tokenLifetime: '30d' });
    const charger = chargerAtHome(bed, { charging: true });
    await put(bed, charger.id, night);
    await bed.sim.clock.advance('1m');
    charger.update({ pluggedIn: false });
    await bed.sim.clock.advance('1m');
    expect(await status(bed, charger.id)).toMatchObject({
      state: 'VEHICLE_NOT_PLUGGED_IN',
      chargingIntervals: [],
    });
    await bed.sim.clock.advance('24h');
    charger.update({ pluggedIn: true });
    await bed.sim.clock.advance('1m');
    const [{ startTime }] = (await status(bed, charger.id)).chargingIntervals;
    expect(startTime.slice(0, 10)).toBe('2025-01-03');
    charger.update({ reachable: false });
    expect((await status(bed, charger.id)).state).toBe('CHARGER_NOT_REACHABLE');
  });

  it('a charger with smart charging goes on from a snapshot as if nothing had happened', async () => {
    const tokenLifetime = '30d';
    await using bed = await bench({ tokenLifetime });
    const { id } = chargerAtHome(bed, { charging: true });
    await put(bed, id, night);
    await bed.sim.clock.advance('1m');
    await using other = await bench({ tokenLifetime, snapshot: bed.sim.snapshot() });
    for (const wait of ['0s', '12h', '5h', '24h'] as const) {
      await bed.sim.clock.advance(wait);
      await other.sim.clock.advance(wait);
      expect([wait, await status(other, id)]).toEqual([wait, await status(bed, id)]);
      expect(await isCharging(other, id)).toBe(await isCharging(bed, id));
    }
  });

  it('a charger with smart charging has no schedule beside it: enabling one disables the other', async () => {
    await using bed = await bench({ tokenLifetime: '30d' });
    const { id } = chargerAtHome(bed);
    const json = {
      targetType: 'charger',
      targetId: id,
      locationId: null,
      isEnabled: true,
      defaultShouldCharge: true,
      rules: [],
    };
    const schedule = (await bed.call('POST', '/users/u1/schedules', { version: current, json })).json.id;
    await put(bed, id, night);
    const after = await bed.call('GET', `/schedules/${schedule}`, { version });
    expect(after.json.isEnabled).toBe(false);
    await bed.call('PUT', `/schedules/${schedule}`, { version, json: { isEnabled: true } });
    await bed.sim.clock.advance('1m');
    const policy = await bed.call('GET', `/chargers/${id}/smart-charging-policy`, { version });
    expect(policy.json).toEqual({ ...night, isEnabled: false });
    expect(await isCharging(bed, id)).toBe(true);
  });
});

describe('an HVAC unit with a smart policy', () => {
  it('an HVAC unit with a smart policy is set to what is planned for the time of day', async () => {
    await using bed = await bench({ tokenLifetime: '30d' });
    const user = bed.sim.user('u1');
    const { id } = user.hvac({ heatSetpoint: 20, locationId: user.location().id });
    await bed.call('PUT', `/hvacs/${id}/smart-policy`, { version, json: { isEnabled: true } });
    const { intervals } = (await bed.call('GET', `/hvacs/${id}/smart-status`, { version })).json;
    const setpoint = async () =>
      (await bed.call('GET', `/hvacs/${id}`, { version: current })).json.thermostatState.heatSetpoint;
    const seen = new Set<number>();
    await bed.sim.clock.advance('1m');
    for (let hour = 12; hour < 24; hour += 1) {
      const now = `${hour}:01`;
      const planned = intervals.find(({ from, to }: { from: string; to: string }) => from <= now && now < to);
      expect([now, await setpoint()]).toEqual([now, planned.heatSetpoint]);
      seen.add(planned.heatSetpoint);
      await bed.sim.clock.advance('1h');
    }
    expect([...seen].toSorted((a, b) => a - b)).toEqual([19, 20, 21]);
    await bed.call('PUT', `/hvacs/${id}/smart-policy`, { version, json: { isEnabled: false } });
    const last = await setpoint();
    await bed.sim.clock.advance('24h');
    expect(await setpoint()).toBe(last);
  });
});
