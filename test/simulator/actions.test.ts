import { describe, expect, it, vi } from 'vitest';

import { createSimulator } from '../../src/simulator/index.ts';
import { type SimulatorResponse, type Bench, bench, old } from './support.ts';

const start = (bed: Bench, id: string, kind = 'vehicles') =>
  bed.call('POST', `/${kind}/${id}/charging`, { json: { action: 'START' } });

const look = async (bed: Bench, { json }: SimulatorResponse, kind = 'vehicles') =>
  (await bed.call('GET', `/${kind}/actions/${json.id}`)).json;

describe('how long a device takes', () => {
  it.each([
    ['TESLA', 20],
    ['VOLKSWAGEN', 60],
    ['NISSAN', 120],
    ['DACIA', 20],
  ] as const)('how long a device takes depends on the vendor: %s %d s', async (vendor, seconds) => {
    await using bed = await bench();
    const action = await start(bed, bed.sim.user('u1').vehicle({ vendor }).id);
    await bed.sim.clock.advance(seconds * 1000 - 1);
    expect((await look(bed, action)).state).toBe('PENDING');
    await bed.sim.clock.advance(1);
    expect((await look(bed, action)).state).toBe('CONFIRMED');
  });

  it('how long a device takes is what actionDelay says, for all vendors', async () => {
    await using bed = await bench({ actionDelay: '3s' });
    const action = await start(bed, bed.sim.user('u1').vehicle({ vendor: 'NISSAN' }).id);
    await bed.sim.clock.advance('3s');
    expect((await look(bed, action)).state).toBe('CONFIRMED');
  });

  it('how long a device takes may not make the last attempt late', async () => {
    await using bed = await bench({ actionDelay: '7m' });
    const action = await start(bed, bed.sim.user('u1').vehicle({ reachable: false }).id);
    await bed.sim.clock.advance('30m');
    expect(await look(bed, action)).toMatchObject({
      state: 'FAILED',
      completedAt: '2025-01-01T12:30:00.000Z',
      failureReason: { type: 'NO_RESPONSE' },
    });
  });
});

describe('what happens while an action is pending', () => {
  it.each([
    ['the owner starts charging', { charging: true }, 'UNNECESSARY', /already charging/],
    ['the cable is pulled', { pluggedIn: false }, 'FAILED_PRECONDITION', /unplugged/],
    ['the vehicle is full', { batteryLevel: 100 }, 'FAILED_PRECONDITION', /fully charged/],
    [
      'the capability is lost',
      { capabilities: { startCharging: false } },
      'FAILED_PRECONDITION',
      /no longer capable/,
    ],
    ['the scope is taken back', { scopes: ['vehicle:read:data'] }, 'FAILED_PRECONDITION', /control:charging/],
  ] as const)(
    'what happens while an action is pending ends it as CANCELLED when %s',
    async (_name, change, type, detail) => {
      await using bed = await bench();
      const vehicle = bed.sim.user('u1').vehicle();
      const action = await start(bed, vehicle.id);
      vehicle.update(change);
      await bed.sim.clock.advance('20s');
      expect(await look(bed, action)).toMatchObject({
        state: 'CANCELLED',
        failureReason: { type, detail: expect.stringMatching(detail) },
      });
    },
  );

  it('a pending action does not end when the vehicle is unplugged and plugged in again in time', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle();
    const action = await start(bed, vehicle.id);
    vehicle.update({ pluggedIn: false });
    vehicle.update({ pluggedIn: true });
    await bed.sim.clock.advance('20s');
    expect((await look(bed, action)).state).toBe('CONFIRMED');
  });

  it('what happens while an action is pending lets a lost account run into NO_RESPONSE', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle();
    const action = await start(bed, vehicle.id);
    await bed.call('DELETE', '/users/u1/authorization');
    await bed.sim.clock.advance('31m');
    expect(await look(bed, action)).toMatchObject({
      state: 'FAILED',
      failureReason: { type: 'NO_RESPONSE' },
    });
  });

  it('what happens while an action is pending keeps the action of a vehicle that was unlinked, and forgets those of a deleted user', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle();
    const action = await start(bed, vehicle.id);
    await bed.call('DELETE', '/users/u1/vendors/TESLA');
    const expected = { state: 'CANCELLED', failureReason: { type: 'NOT_FOUND' } };
    expect(await look(bed, action)).toMatchObject(expected);
    expect(await bed.call('POST', `/vehicles/actions/${action.json.id}/cancel`)).toMatchObject({
      status: 409,
      json: expected,
    });
    await bed.call('DELETE', '/users/u1');
    expect((await bed.call('GET', `/vehicles/actions/${action.json.id}`)).status).toBe(404);
    await bed.sim.clock.advance('1h');
    expect(bed.sim.violations).toEqual([]);
  });
});

describe('a second command', () => {
  it.each([undefined, old])(
    'a second command to start a vehicle gets the pending action (version %s)',
    async (version) => {
      await using bed = await bench(version === undefined ? {} : { defaultVersion: version });
      const { id } = bed.sim.user('u1').vehicle();
      const first = await start(bed, id);
      expect((await start(bed, id)).json).toEqual(first.json);
    },
  );

  it('a second command to start a charger replaces the pending action', async () => {
    await using bed = await bench();
    const { id } = bed.sim.user('u1').charger();
    const first = await start(bed, id, 'chargers');
    await bed.sim.clock.advance('15s');
    const second = await start(bed, id, 'chargers');
    expect(second.json.id).not.toBe(first.json.id);
    expect(await look(bed, first, 'chargers')).toMatchObject({
      state: 'CANCELLED',
      failureReason: { type: 'CONFLICT' },
    });
    await bed.sim.clock.advance('19s');
    expect((await look(bed, second, 'chargers')).state).toBe('PENDING');
    await bed.sim.clock.advance('1s');
    expect((await look(bed, second, 'chargers')).state).toBe('CONFIRMED');
  });

  it('a second command to stop what may have started meanwhile is confirmed, not unnecessary', async () => {
    await using bed = await bench();
    const { id } = bed.sim.user('u1').vehicle();
    await start(bed, id);
    const stop = await bed.call('POST', `/vehicles/${id}/charging`, { json: { action: 'STOP' } });
    expect(stop.status).toBe(200);
    await bed.sim.clock.advance('20s');
    expect((await look(bed, stop)).state).toBe('CONFIRMED');
  });

  it('a second command to another value replaces a pending change of the current, also of a vehicle', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle();
    const set = (maxCurrent: number) =>
      bed.call('POST', `/vehicles/${vehicle.id}/max-current`, { json: { maxCurrent } });
    const first = await set(8);
    await set(10);
    await bed.sim.clock.advance('1m');
    expect((await look(bed, first)).failureReason.type).toBe('CONFLICT');
    expect(vehicle.state.chargeState.maxCurrent).toBe(10);
  });
});

describe('the action of an override', () => {
  it('the action of an override is cancelled by request when the override ends before it has started', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle({ controlledBy: 'schedule' });
    const path = `/vehicles/${vehicle.id}/smart-override`;
    const { json } = await bed.call('POST', path);
    expect((await bed.call('DELETE', path)).status).toBe(200);
    expect((await bed.call('GET', `/vehicles/actions/${json.vendorActionId}`)).json).toMatchObject({
      state: 'CANCELLED',
      failureReason: { type: 'REQUESTED_CANCELLATION' },
    });
    await bed.sim.clock.advance('1h');
    expect(vehicle.state.chargeState.isCharging).toBe(false);
  });
});

describe('on a real clock', () => {
  it('charging ends by itself', async () => {
    await using sim = await createSimulator({ clock: { mode: 'real', speed: 2000 } });
    const vehicle = sim.user('u1').vehicle({ charging: true, batteryLevel: 99, batteryCapacity: 40 });
    // Two simulated minutes.
    await vi.waitUntil(() => vehicle.state.chargeState.powerDeliveryState === 'PLUGGED_IN:COMPLETE', {
      timeout: 10_000,
      interval: 5,
    });
    expect(vehicle.state.chargeState).toMatchObject({ batteryLevel: 100, chargeRate: null });
  });
});
