import { describe, expect, it } from 'vitest';

import { EnodeInputError } from '../../src/errors/input-error.ts';
import type { ChargerOptions, VehicleOptions } from '../../src/simulator/index.ts';
import { type SimulatorResponse, type Bench, bench, slug } from './support.ts';

const command = (
  bed: Bench,
  id: string,
  action: 'START' | 'STOP',
  kind = 'vehicles',
): Promise<SimulatorResponse> => bed.call('POST', `/${kind}/${id}/charging`, { json: { action } });

const look = async (bed: Bench, { json }: SimulatorResponse, kind = 'vehicles') =>
  (await bed.call('GET', `/${kind}/actions/${json.id}`)).json;

describe('a charging command', () => {
  it('a charging command is PENDING, then CONFIRMED, and the vehicle charges', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle({ batteryLevel: 50, batteryCapacity: 60, maxCurrent: 16 });
    const start = await command(bed, vehicle.id, 'START');
    expect(start.json).toEqual({
      id: expect.any(String),
      userId: 'u1',
      createdAt: '2025-01-01T12:00:00.000Z',
      updatedAt: '2025-01-01T12:00:00.000Z',
      completedAt: null,
      state: 'PENDING',
      targetId: vehicle.id,
      targetType: 'vehicle',
      kind: 'START',
      failureReason: null,
    });
    await bed.sim.clock.advance('19s');
    expect((await look(bed, start)).state).toBe('PENDING');
    expect(vehicle.state.chargeState.isCharging).toBe(false);
    await bed.sim.clock.advance('10s');
    expect(await look(bed, start)).toMatchObject({
      state: 'CONFIRMED',
      updatedAt: '2025-01-01T12:00:20.000Z',
      completedAt: '2025-01-01T12:00:20.000Z',
    });
    const { chargeState } = (await bed.call('GET', `/vehicles/${vehicle.id}`)).json;
    expect(chargeState).toMatchObject({
      isCharging: true,
      isPluggedIn: true,
      powerDeliveryState: 'PLUGGED_IN:CHARGING',
      chargeRate: 11,
      chargeTimeRemaining: 164,
      lastUpdated: '2025-01-01T12:00:20.000Z',
    });
  });

  it('a charging command stops a vehicle, and then nothing flows', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle({ charging: true });
    expect(vehicle.state.chargeState.chargeRate).toBe(11);
    await command(bed, vehicle.id, 'STOP');
    await bed.sim.clock.advance('20s');
    expect(vehicle.state.chargeState).toMatchObject({
      isCharging: false,
      powerDeliveryState: 'PLUGGED_IN:STOPPED',
      chargeRate: null,
      chargeTimeRemaining: null,
    });
  });

  it('a charging command works on chargers, too', async () => {
    await using bed = await bench();
    const charger = bed.sim.user('u1').charger();
    const start = await command(bed, charger.id, 'START', 'chargers');
    await bed.sim.clock.advance('20s');
    expect(await look(bed, start, 'chargers')).toMatchObject({ state: 'CONFIRMED', targetType: 'charger' });
    expect(charger.state.chargeState).toMatchObject({ isCharging: true, chargeRate: 11 });
    expect((await bed.call('GET', `/vehicles/actions/${start.json.id}`)).status).toBe(404);
  });

  it.each<[string, VehicleOptions, 'START' | 'STOP', RegExp]>([
    ['start an unplugged vehicle', { pluggedIn: false }, 'START', /unplugged/],
    ['start a full vehicle', { batteryLevel: 80, chargeLimit: 80 }, 'START', /fully charged/],
    ['start a charging vehicle', { charging: true }, 'START', /already charging/],
    ['stop a stopped vehicle', {}, 'STOP', /already stopped/],
    ['stop an unplugged vehicle', { pluggedIn: false }, 'STOP', /already stopped/],
    ['start without the capability', { capabilities: { startCharging: false } }, 'START', /startCharging/],
    [
      'stop without the capability',
      { charging: true, capabilities: { stopCharging: false } },
      'STOP',
      /stopCharging/,
    ],
  ])('a charging command is refused at once: %s', async (_name, options, action, text) => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle(options);
    const response = await command(bed, vehicle.id, action);
    expect([response.status, slug(response)]).toEqual([400, 'bad-request']);
    expect(response.json.detail).toMatch(text);
  });

  it.each<[string, ChargerOptions, number, string]>([
    ['controlled by a schedule', { controlledBy: 'schedule' }, 422, 'enode-controlled-entity'],
    ['without the control scope', { scopes: ['charger:read:data'] }, 403, 'forbidden'],
  ])('a charging command is refused when the charger is %s', async (_name, options, status, problem) => {
    await using bed = await bench();
    const charger = bed.sim.user('u1').charger(options);
    const response = await command(bed, charger.id, 'START', 'chargers');
    expect([response.status, slug(response)]).toEqual([status, problem]);
  });

  it('a charging command is possible when the state is unknown', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle({ pluggedIn: null, batteryLevel: null });
    expect(vehicle.state.chargeState).toMatchObject({ isPluggedIn: null, isCharging: null, range: null });
    expect((await command(bed, vehicle.id, 'START')).status).toBe(200);
  });

  it('a charging command FAILS with NO_RESPONSE when the vehicle stays silent for half an hour', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle({ reachable: false });
    const start = await command(bed, vehicle.id, 'START');
    await bed.sim.clock.advance('29m');
    expect((await look(bed, start)).state).toBe('PENDING');
    await bed.sim.clock.advance('1m');
    expect(await look(bed, start)).toMatchObject({
      state: 'FAILED',
      completedAt: '2025-01-01T12:30:00.000Z',
      failureReason: { type: 'NO_RESPONSE', detail: expect.any(String) },
    });
    expect(vehicle.state.chargeState.isCharging).toBe(false);
  });

  it('a charging command is retried: a vehicle that wakes up in time follows', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle({ reachable: false });
    const start = await command(bed, vehicle.id, 'START');
    await bed.sim.clock.advance('10m');
    vehicle.update({ reachable: true });
    await bed.sim.clock.advance('20s');
    expect((await look(bed, start)).state).toBe('CONFIRMED');
  });

  it('a charging command is CANCELLED with FAILED_PRECONDITION when the cable is pulled meanwhile', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle();
    const start = await command(bed, vehicle.id, 'START');
    vehicle.update({ pluggedIn: false });
    await bed.sim.clock.advance('20s');
    expect(await look(bed, start)).toMatchObject({
      state: 'CANCELLED',
      failureReason: {
        type: 'FAILED_PRECONDITION',
        detail: 'The asset was unplugged before the action could be completed',
      },
    });
  });

  it.each(['PLUGGED_IN:FAULT', 'PLUGGED_IN:NO_POWER'] as const)(
    'a charging command does not overcome %s',
    async (state) => {
      await using bed = await bench();
      const vehicle = bed.sim.user('u1').vehicle({ powerDeliveryState: state });
      const start = await command(bed, vehicle.id, 'START');
      await bed.sim.clock.advance('20s');
      expect((await look(bed, start)).failureReason.type).toBe('FAILED_PRECONDITION');
      expect(vehicle.state.chargeState.powerDeliveryState).toBe(state);
    },
  );

  it('a charging command is CANCELLED with NOT_FOUND when the vehicle disappears', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle();
    const start = await command(bed, vehicle.id, 'START');
    vehicle.remove();
    expect(await look(bed, start)).toMatchObject({
      state: 'CANCELLED',
      failureReason: { type: 'NOT_FOUND' },
    });
  });
});

describe('one action at a time', () => {
  it('one action at a time gives the same action for the same command', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle();
    const first = await command(bed, vehicle.id, 'START');
    await bed.sim.clock.advance('5s');
    expect((await command(bed, vehicle.id, 'START')).json).toEqual(first.json);
  });

  it('one action at a time cancels the older action with CONFLICT for another command', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle({ maxCurrent: 16 });
    const start = await command(bed, vehicle.id, 'START');
    const stop = await command(bed, vehicle.id, 'STOP');
    expect(await look(bed, start)).toMatchObject({ state: 'CANCELLED', failureReason: { type: 'CONFLICT' } });
    const current = await bed.call('POST', `/vehicles/${vehicle.id}/max-current`, {
      json: { maxCurrent: 8 },
    });
    expect(await look(bed, stop)).toMatchObject({ state: 'CANCELLED', failureReason: { type: 'CONFLICT' } });
    await bed.sim.clock.advance('1m');
    expect((await look(bed, current)).state).toBe('CONFIRMED');
    expect(vehicle.state.chargeState).toMatchObject({ isCharging: false, maxCurrent: 8 });
  });

  it('one action at a time leaves actions of other devices alone', async () => {
    await using bed = await bench();
    const [one, two] = [bed.sim.user('u1').vehicle(), bed.sim.user('u1').vehicle()];
    const first = await command(bed, one.id, 'START');
    await command(bed, two.id, 'START');
    await bed.sim.clock.advance('20s');
    expect((await look(bed, first)).state).toBe('CONFIRMED');
    expect(two.state.chargeState.isCharging).toBe(true);
  });
});

describe('max current', () => {
  it('max current limits what flows', async () => {
    await using bed = await bench();
    const charger = bed.sim.user('u1').charger({ charging: true, maxCurrent: 16 });
    const action = await bed.call('POST', `/chargers/${charger.id}/max-current`, {
      json: { maxCurrent: 10 },
    });
    expect(action.json).toMatchObject({ state: 'PENDING', targetState: { maxCurrent: 10 } });
    expect(action.json).not.toHaveProperty('kind');
    await bed.sim.clock.advance('20s');
    expect(charger.state.chargeState).toMatchObject({ maxCurrent: 10, chargeRate: 6.9 });
  });

  it('max current is refused for the present value and without the capability', async () => {
    await using bed = await bench();
    const charger = bed.sim.user('u1').charger({ maxCurrent: 16 });
    const set = (maxCurrent: number) =>
      bed.call('POST', `/chargers/${charger.id}/max-current`, { json: { maxCurrent } });
    expect((await set(16)).json.detail).toContain('already at the current setting');
    expect((await set(0)).status).toBe(400);
    charger.update({ capabilities: { setMaxCurrent: false } });
    expect((await set(10)).json.detail).toContain('setMaxCurrent');
  });
});

describe('cancelling', () => {
  it('cancelling ends a pending action, and nothing happens to the device', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle();
    const start = await command(bed, vehicle.id, 'START');
    const cancelled = await bed.call('POST', `/vehicles/actions/${start.json.id}/cancel`);
    expect(cancelled.status).toBe(200);
    expect(cancelled.json).toMatchObject({
      state: 'CANCELLED',
      failureReason: { type: 'REQUESTED_CANCELLATION' },
    });
    await bed.sim.clock.advance('1h');
    expect(vehicle.state.chargeState.isCharging).toBe(false);
  });

  it.each(['2024-10-01', '2023-04-15'])(
    'cancelling ends a change of the current of a vehicle, too, in %s',
    async (version) => {
      await using bed = await bench({ defaultVersion: version });
      const { id } = bed.sim.user('u1').vehicle();
      const { json } = await bed.call('POST', `/vehicles/${id}/max-current`, { json: { maxCurrent: 8 } });
      const cancel = () => bed.call('POST', `/vehicles/actions/${json.id}/cancel`);
      const expected = { state: 'CANCELLED', targetState: { maxCurrent: 8 } };
      expect(await cancel()).toMatchObject({ status: 200, json: expected });
      expect(await cancel()).toMatchObject({ status: 409, json: expected });
    },
  );

  it('cancelling answers 409 with the action when it has ended', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle();
    const start = await command(bed, vehicle.id, 'START');
    await bed.sim.clock.advance('20s');
    const response = await bed.call('POST', `/vehicles/actions/${start.json.id}/cancel`);
    expect(response.status).toBe(409);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(response.json).toEqual(await look(bed, start));
  });

  it('cancelling answers 404 without a body for an unknown action', async () => {
    await using bed = await bench();
    const id = '00000000-0000-4000-8000-000000000000';
    for (const [method, path] of [
      ['POST', `/vehicles/actions/${id}/cancel`],
      ['GET', `/chargers/actions/${id}`],
    ] as const) {
      const response = await bed.call(method, path);
      expect([response.status, response.text]).toEqual([404, '']);
    }
  });
});

describe('scripted actions', () => {
  it.each([
    [{ outcome: 'CONFIRMED' }, { state: 'CONFIRMED', failureReason: null }],
    [{ outcome: 'FAILED' }, { state: 'FAILED', failureReason: { type: 'NO_RESPONSE' } }],
    [{ outcome: 'CANCELLED' }, { state: 'CANCELLED', failureReason: { type: 'FAILED_PRECONDITION' } }],
    [
      { outcome: 'FAILED', reason: 'UNNECESSARY', detail: 'as it was' },
      { state: 'FAILED', failureReason: { type: 'UNNECESSARY', detail: 'as it was' } },
    ],
  ] as const)('scripted actions go as %j says', async (script, expected) => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle();
    bed.sim.actions.next({ ...script, after: '5m' });
    const start = await command(bed, vehicle.id, 'START');
    await bed.sim.clock.advance('299s');
    expect((await look(bed, start)).state).toBe('PENDING');
    await bed.sim.clock.advance('1s');
    expect(await look(bed, start)).toMatchObject(expected);
    expect(vehicle.state.chargeState.isCharging).toBe(script.outcome === 'CONFIRMED');
  });

  it('scripted actions can stay PENDING for ever', async () => {
    await using bed = await bench({ tokenLifetime: '30d' });
    bed.sim.actions.next({ outcome: 'PENDING' });
    const start = await command(bed, bed.sim.user('u1').vehicle().id, 'START');
    await bed.sim.clock.advance('9d');
    expect((await look(bed, start)).state).toBe('PENDING');
  });

  it('scripted actions queue up, one for each new action, and end', async () => {
    await using bed = await bench({ actionDelay: '7s' });
    const vehicles = bed.sim.fleet(3).vehicles();
    bed.sim.actions.next({ outcome: 'FAILED', after: 0 });
    bed.sim.actions.next({ after: '1s' });
    const actions: SimulatorResponse[] = [];
    for (const { id } of vehicles) actions.push(await command(bed, id, 'START'));
    const states = async (): Promise<string[]> => {
      const seen = [];
      for (const action of actions) seen.push((await look(bed, action)).state);
      return seen;
    };
    expect(await states()).toEqual(['FAILED', 'PENDING', 'PENDING']);
    await bed.sim.clock.advance('1s');
    expect(await states()).toEqual(['FAILED', 'CONFIRMED', 'PENDING']);
    await bed.sim.clock.advance('6s');
    expect(await states()).toEqual(['FAILED', 'CONFIRMED', 'CONFIRMED']);
  });

  it('scripted actions refuse a time that is none', async () => {
    await using bed = await bench();
    expect(() => bed.sim.actions.next({ after: '5 minutes' as '5m' })).toThrow(EnodeInputError);
  });
});
