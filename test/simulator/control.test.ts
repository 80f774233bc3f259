import { describe, expect, it } from 'vitest';

import { type Bench, bench, old } from './support.ts';

const status = async (bed: Bench, id: string) => (await bed.call('GET', `/schedules/${id}/status`)).json;

async function scheduled(bed: Bench, change: object = {}) {
  const user = bed.sim.user('u1');
  const home = user.location({ timezoneName: 'Europe/Oslo' });
  const vehicle = user.vehicle({ locationId: home.id, batteryLevel: 20, batteryCapacity: 60 });
  const json = {
    targetType: 'vehicle',
    targetId: vehicle.id,
    locationId: home.id,
    isEnabled: true,
    defaultShouldCharge: false,
    rules: [{ hourMinute: { from: '14:00', to: '15:00' }, shouldCharge: true }],
    ...change,
  };
  const { json: schedule } = await bed.call('POST', '/users/u1/schedules', { json });
  return { vehicle, home, schedule };
}

describe('a schedule of charging', () => {
  it('a schedule of charging starts and stops its vehicle by the clock of its location', async () => {
    await using bed = await bench({ tokenLifetime: '9d' });
    const { vehicle, schedule } = await scheduled(bed);
    expect(await status(bed, schedule.id)).toMatchObject({
      state: 'ALIGNED',
      isChargingExpected: false,
      upcomingTransitions: [
        { at: '2025-01-01T13:00:00.000Z', shouldCharge: true },
        { at: '2025-01-01T14:00:00.000Z', shouldCharge: false },
      ],
    });
    await bed.sim.clock.advance('60m');
    expect(await status(bed, schedule.id)).toMatchObject({ state: 'PENDING', isChargingExpected: true });
    await bed.sim.clock.advance('20s');
    expect(vehicle.state.chargeState.isCharging).toBe(true);
    expect(await status(bed, schedule.id)).toMatchObject({
      state: 'ALIGNED',
      changedAt: '2025-01-01T13:00:20.000Z',
    });
    await bed.sim.clock.advance('61m');
    expect(vehicle.state.chargeState).toMatchObject({ isCharging: false, batteryLevel: 38.3 });
    await bed.sim.clock.advance('24h');
    expect(vehicle.state.chargeState.batteryLevel).toBeCloseTo(56.7, 1);
  });

  it('a schedule of charging holds its vehicle only while it is enabled and the vehicle is there', async () => {
    await using bed = await bench();
    const { vehicle, home, schedule } = await scheduled(bed);
    const start = async () =>
      (await bed.call('POST', `/vehicles/${vehicle.id}/charging`, { json: { action: 'START' } })).status;
    expect(await start()).toBe(422);
    vehicle.update({ locationId: null });
    expect((await status(bed, schedule.id)).state).toBe('INACTIVE:AWAY');
    expect(await start()).toBe(200);
    vehicle.update({ locationId: home.id });
    expect((await status(bed, schedule.id)).state).toBe('PENDING');
    await bed.sim.clock.advance('1m');
    expect(vehicle.state.chargeState.isCharging).toBe(false);
    await bed.call('PUT', `/schedules/${schedule.id}`, { json: { isEnabled: false } });
    expect((await status(bed, schedule.id)).state).toBe('INACTIVE:DISABLED');
    expect(await start()).toBe(200);
  });

  it('a schedule of charging says when its vehicle cannot be commanded, and lets it go when it is deleted', async () => {
    await using bed = await bench();
    const { vehicle, schedule } = await scheduled(bed);
    vehicle.update({ capabilities: { stopCharging: false } });
    expect((await status(bed, schedule.id)).state).toBe('INACTIVE:INCAPABLE');
    vehicle.update({ capabilities: { stopCharging: true } });
    expect((await status(bed, schedule.id)).state).toBe('ALIGNED');
    await bed.call('DELETE', `/schedules/${schedule.id}`);
    const json = { action: 'START' };
    expect((await bed.call('POST', `/vehicles/${vehicle.id}/charging`, { json })).status).toBe(200);
  });

  it('a schedule of charging does not try for ever what fails', async () => {
    await using bed = await bench({ tokenLifetime: '9d' });
    bed.sim.actions.next({ outcome: 'FAILED' });
    const { vehicle, schedule } = await scheduled(bed, { defaultShouldCharge: true, rules: [] });
    await bed.sim.clock.advance('2h');
    expect(await status(bed, schedule.id)).toMatchObject({ state: 'MISALIGNED', isCharging: false });
    vehicle.update({ batteryLevel: 21 });
    await bed.sim.clock.advance('1m');
    expect(await status(bed, schedule.id)).toMatchObject({ state: 'ALIGNED', isCharging: true });
  });

  it('a schedule of charging gives way to an override until charging stops', async () => {
    await using bed = await bench();
    const { vehicle, schedule } = await scheduled(bed);
    const { json: override } = await bed.call('POST', `/vehicles/${vehicle.id}/smart-override`);
    await bed.sim.clock.advance('20s');
    expect(vehicle.state.chargeState.isCharging).toBe(true);
    expect(await status(bed, schedule.id)).toMatchObject({
      state: 'INACTIVE:OVERRIDDEN',
      smartOverride: { vendorActionId: override.vendorActionId, endedAt: null },
    });
    vehicle.update({ charging: false });
    expect(await status(bed, schedule.id)).toMatchObject({
      state: 'ALIGNED',
      smartOverride: { endedAt: '2025-01-01T12:00:20.000Z' },
    });
    const then = await bed.call('GET', `/schedules/${schedule.id}/status`, { version: old });
    expect(then.json.externalStart).toMatchObject({ endedAt: '2025-01-01T12:00:20.000Z' });
  });

  it('a schedule of charging is the same in all versions', async () => {
    await using bed = await bench();
    const { schedule, vehicle, home } = await scheduled(bed);
    const then = (await bed.call('GET', `/schedules/${schedule.id}`, { version: old })).json;
    const { locationId, ...common } = schedule;
    expect(then).toMatchObject({
      ...common,
      chargingLocationId: locationId,
      entityId: vehicle.id,
      chargeableType: 'vehicle',
    });
    expect(locationId).toBe(home.id);
    expect(then).not.toHaveProperty('locationId');
    const mine = await bed.call('GET', '/schedules', { version: old, user: 'u1' });
    expect(mine.json).toEqual([then]);
    const theirs = { version: old, user: 'u2' };
    expect((await bed.call('GET', '/schedules', theirs)).json).toEqual([]);
    expect((await bed.call('GET', `/schedules/${schedule.id}`, theirs)).status).toBe(404);
  });

  it('a schedule of charging reads intervals over midnight, weekdays and single dates', async () => {
    await using bed = await bench();
    // 2025-01-01 is a Wednesday: day 2.
    const { schedule } = await scheduled(bed, {
      rules: [
        { fromTimestamp: '2025-01-02T00:00:00Z', toTimestamp: '2025-01-03T00:00:00Z', shouldCharge: false },
        { hourMinute: { from: '22:00', to: '06:00' }, weekdays: [2, 4], shouldCharge: true },
      ],
    });
    const { upcomingTransitions } = await status(bed, schedule.id);
    expect(upcomingTransitions).toEqual([
      { at: '2025-01-01T21:00:00.000Z', shouldCharge: true },
      { at: '2025-01-01T23:00:00.000Z', shouldCharge: false },
    ]);
  });
});

describe('a schedule of temperature', () => {
  it('a schedule of temperature sets its unit', async () => {
    await using bed = await bench();
    const hvac = bed.sim.user('u1').hvac();
    const heat = { holdType: 'PERMANENT', mode: 'HEAT', heatSetpoint: 19 };
    const json = {
      targetType: 'hvac',
      targetId: hvac.id,
      isEnabled: true,
      defaultTargetState: { holdType: 'SCHEDULED' },
      rules: [{ hourMinute: { from: '12:30', to: '13:00' }, targetState: heat }],
    };
    const { json: schedule } = await bed.call('POST', '/users/u1/schedules', { json });
    expect(await status(bed, schedule.id)).toMatchObject({
      state: 'ALIGNED',
      upcomingTransitions: [{ target: heat }, { target: { holdType: 'SCHEDULED' } }],
    });
    await bed.sim.clock.advance('31m');
    expect(hvac.state.thermostatState).toMatchObject(heat);
    expect(await status(bed, schedule.id)).toMatchObject({ state: 'ALIGNED', current: heat, expected: heat });
  });
});

const smart = async (bed: Bench, id: string) =>
  (await bed.call('GET', `/vehicles/${id}/smart-charging-status`)).json;

async function smartVehicle(bed: Bench) {
  const user = bed.sim.user('u1');
  const home = user.location({ timezoneName: 'Europe/Oslo' });
  const vehicle = user.vehicle({
    locationId: home.id,
    charging: true,
    batteryLevel: 50,
    batteryCapacity: 66,
    fullRate: 11,
  });
  const policy = (json: object) => bed.call('PUT', `/vehicles/${vehicle.id}/smart-charging-policy`, { json });
  await policy({ isEnabled: true, deadline: '07:00' });
  return { vehicle, policy };
}

describe('smart charging', () => {
  it('smart charging waits for cheap energy and is done by the deadline', async () => {
    await using bed = await bench({ tokenLifetime: '9d' });
    const { vehicle } = await smartVehicle(bed);
    const { plan, state } = await smart(bed, vehicle.id);
    expect(state).toBe('PLAN:EXECUTING:STOPPING');
    expect(plan.smartCost).toBeLessThan(plan.nonSmartCost);
    expect(Date.parse(plan.estimatedFinishAt)).toBeLessThanOrEqual(Date.parse('2025-01-02T06:00:00Z'));
    await bed.sim.clock.advance('20s');
    expect(await smart(bed, vehicle.id)).toMatchObject({
      state: 'PLAN:EXECUTING:STOPPED',
      plan: { stopConfirmedAt: '2025-01-01T12:00:20.000Z' },
    });
    await bed.sim.clock.advance(Date.parse(plan.startAt) - bed.sim.clock.now());
    expect((await smart(bed, vehicle.id)).state).toBe('PLAN:EXECUTING:STARTING');
    await bed.sim.clock.advance('20s');
    expect((await smart(bed, vehicle.id)).state).toBe('PLAN:EXECUTING:STARTED');
    await bed.sim.clock.advance('4h');
    expect(vehicle.state.chargeState).toMatchObject({ batteryLevel: 100, isFullyCharged: true });
    expect(await smart(bed, vehicle.id)).toMatchObject({
      state: 'PLAN:ENDED:FINISHED',
      plan: { finalState: 'PLAN:ENDED:FINISHED', failureCondition: null },
    });
    const query = `startDate=2025-01-01T00:00:00Z&type=vehicle&id=${vehicle.id}`;
    const [whole] = (await bed.call('GET', `/users/u1/statistics/charging?${query}&resolution=WEEK`)).json;
    expect(whole.kwhSum).toBeCloseTo(33, 1);
    expect(whole.estimatedSavings).toBeCloseTo(plan.nonSmartCost - plan.smartCost, 1);
  });

  it.each<[string, (v: Vehicle) => unknown, PlanEnd]>([
    ['unplugged', (v: Vehicle) => v.vehicle.update({ pluggedIn: false }), 'PLAN:ENDED:UNPLUGGED'],
    [
      'given another deadline',
      (v: Vehicle) => v.policy({ deadline: '08:00' }),
      'PLAN:ENDED:DEADLINE_CHANGED',
    ],
    ['asked to stop it', (v: Vehicle) => v.policy({ isEnabled: false }), 'PLAN:ENDED:DISABLED'],
    [
      'no longer capable of it',
      (v: Vehicle) => v.vehicle.update({ capabilities: { smartCharging: false } }),
      'PLAN:ENDED:FAILED',
    ],
  ])('smart charging ends its plan when the vehicle is %s', async (_name, happen, finalState) => {
    await using bed = await bench();
    const made = await smartVehicle(bed);
    const { plan } = await smart(bed, made.vehicle.id);
    await bed.sim.clock.advance('20s');
    await happen(made);
    await bed.sim.clock.advance('1s');
    const path = `/vehicles/${made.vehicle.id}/smart-charging-plans/${plan.id}`;
    expect((await bed.call('GET', path)).json).toMatchObject({ finalState });
    const { state } = await smart(bed, made.vehicle.id);
    expect(state).toBe(
      {
        'PLAN:ENDED:UNPLUGGED': 'PLAN:ENDED:UNPLUGGED',
        'PLAN:ENDED:DEADLINE_CHANGED': 'PLAN:EXECUTING:STOPPED',
        'PLAN:ENDED:DISABLED': 'DISABLED',
        'PLAN:ENDED:FAILED': 'UNKNOWN',
      }[finalState],
    );
  });

  it('smart charging charges at once up to the minimum, also in the middle of a plan', async () => {
    await using bed = await bench({ tokenLifetime: '9d' });
    const { vehicle, policy } = await smartVehicle(bed);
    await bed.sim.clock.advance('1m');
    expect((await smart(bed, vehicle.id)).state).toBe('PLAN:EXECUTING:STOPPED');
    await policy({ minimumChargeLimit: 60 });
    await bed.sim.clock.advance('20s');
    expect((await smart(bed, vehicle.id)).state).toBe('PLAN:EXECUTING:STARTED');
    await bed.sim.clock.advance('50m');
    const { batteryLevel, isCharging } = vehicle.state.chargeState;
    expect(isCharging).toBe(false);
    expect(batteryLevel).toBeGreaterThanOrEqual(60);
    expect(batteryLevel).toBeLessThan(63);
    expect((await smart(bed, vehicle.id)).state).toBe('PLAN:EXECUTING:STOPPED');
    await bed.sim.clock.advance('18h');
    expect(vehicle.state.chargeState.isFullyCharged).toBe(true);
    expect(await smart(bed, vehicle.id)).toMatchObject({
      state: 'PLAN:ENDED:FINISHED',
      plan: { failureCondition: null },
    });
  });

  it.each(['VOLKSWAGEN', 'NISSAN'] as const)(
    'smart charging is done by the deadline, however long a %s takes to follow',
    async (vendor) => {
      await using bed = await bench({ tokenLifetime: '9d' });
      const user = bed.sim.user('u1');
      const { id: locationId } = user.location();
      // Just before the deadline energy is cheapest.
      await bed.call('PUT', '/tariffs/t', { json: [{ name: 'low', cost: '0.001' }] });
      const tariffIntervals = [{ name: 'low', from: '03:00', to: '06:00' }];
      await bed.call('PUT', `/locations/${locationId}/tariff`, { json: { tariffId: 't', tariffIntervals } });
      const vehicle = user.vehicle({
        vendor,
        locationId,
        charging: true,
        batteryLevel: 50,
        batteryCapacity: 66,
        fullRate: 11,
      });
      const json = { isEnabled: true, deadline: '06:00' };
      await bed.call('PUT', `/vehicles/${vehicle.id}/smart-charging-policy`, { json });
      await bed.sim.clock.advance('12h');
      expect(vehicle.state.chargeState.batteryLevel).toBeLessThan(60);
      await bed.sim.clock.advance('6h');
      expect(vehicle.state.chargeState.isFullyCharged).toBe(true);
    },
  );

  it('smart charging tells that the vehicle would not stop', async () => {
    await using bed = await bench();
    bed.sim.actions.next({ outcome: 'FAILED' });
    const { vehicle } = await smartVehicle(bed);
    await bed.sim.clock.advance('30s');
    expect(await smart(bed, vehicle.id)).toMatchObject({
      state: 'PLAN:EXECUTING:STOP_FAILED',
      plan: { failureCondition: 'STOP_FAILED' },
    });
  });

  it('smart charging says what it waits for', async () => {
    await using bed = await bench();
    const { vehicle } = await smartVehicle(bed);
    await bed.sim.clock.advance('20s');
    vehicle.update({ pluggedIn: false });
    await bed.sim.clock.advance('1s');
    vehicle.update({ pluggedIn: true });
    expect(await smart(bed, vehicle.id)).toMatchObject({
      state: 'CONSIDERING',
      plan: null,
      consideration: {
        isPluggedIn: true,
        isCharging: false,
        atChargingLocation: true,
        hasTimeEstimate: true,
      },
    });
    vehicle.update({ charging: true });
    expect((await smart(bed, vehicle.id)).state).toMatch(/^PLAN:EXECUTING/);
  });

  it('smart charging excludes a schedule, and a schedule excludes it', async () => {
    await using bed = await bench();
    const { vehicle, schedule } = await scheduled(bed);
    const path = `/vehicles/${vehicle.id}/smart-charging-policy`;
    const json = { isEnabled: true, deadline: '07:00' };
    expect((await bed.call('PUT', path, { json })).status).toBe(200);
    expect((await status(bed, schedule.id)).state).toBe('INACTIVE:DISABLED');
    await bed.call('PUT', `/schedules/${schedule.id}`, { json: { isEnabled: true } });
    expect((await bed.call('GET', path)).json.isEnabled).toBe(false);
    expect((await status(bed, schedule.id)).state).toBe('ALIGNED');
  });

  it.each([
    ['without a deadline', {}, { isEnabled: true }],
    [
      'above the charge limit',
      { chargeLimit: 60 },
      { isEnabled: true, deadline: '07:00', minimumChargeLimit: 70 },
    ],
    [
      'without the capability',
      { capabilities: { smartCharging: false } },
      { isEnabled: true, deadline: '07:00' },
    ],
  ])('smart charging cannot be activated %s', async (_name, options, json) => {
    await using bed = await bench();
    const { id } = bed.sim.user('u1').vehicle(options);
    const response = await bed.call('PUT', `/vehicles/${id}/smart-charging-policy`, { json });
    expect([response.status, response.json.title]).toEqual([400, 'Cannot activate smart charging']);
    expect((await bed.call('GET', `/vehicles/${id}/smart-charging-policy`)).json.isEnabled).toBe(false);
  });

  it('smart charging is for one user of a vehicle only', async () => {
    await using bed = await bench();
    const json = { isEnabled: true, deadline: '07:00' };
    const put = async (user: string) => {
      const { id } = bed.sim.user(user).vehicle({ vin: 'THE-SAME' });
      return (await bed.call('PUT', `/vehicles/${id}/smart-charging-policy`, { json })).status;
    };
    expect([await put('u1'), await put('u2')]).toEqual([200, 400]);
  });
});

type PlanEnd = `PLAN:ENDED:${'UNPLUGGED' | 'DEADLINE_CHANGED' | 'DISABLED' | 'FAILED'}`;
type Vehicle = Awaited<ReturnType<typeof smartVehicle>>;
