import { expect } from 'vitest';

import { old } from '../support.ts';
import { nobody, type Part, type Walk } from './walker.ts';

const night = { hourMinute: { from: '22:00', to: '06:00' }, weekdays: [0, 1, 2, 3, 4] };

/** What a schedule's body calls its target and its location in a version. */
const naming = (version: string, targetType: string, targetId: string, locationId?: string | null) => {
  const place = locationId === undefined ? {} : { locationId };
  if (version !== old) return { targetType, targetId, ...place };
  const oldPlace = locationId === undefined ? {} : { chargingLocationId: locationId };
  return { entityType: targetType, entityId: targetId, ...oldPlace };
};

const creator = (walk: Walk, version: string) => (status: number, json: object) =>
  version === old
    ? walk('POST /schedules', [], status, { json, user: 'u1' })
    : walk('POST /users/{}/schedules', ['u1'], status, { json });

export const schedules: Part = async (walk, { sim }, version) => {
  const user = sim.user('u1');
  const create = creator(walk, version);
  const home = user.location();
  const vehicle = user.vehicle({ locationId: home.id });
  const wishes = { isEnabled: true, defaultShouldCharge: false, rules: [{ ...night, shouldCharge: true }] };
  const { json: schedule } = await create(200, {
    ...naming(version, 'vehicle', vehicle.id, home.id),
    ...wishes,
  });
  await create(400, { ...naming(version, 'vehicle', vehicle.id, home.id), isEnabled: true });
  await create(404, { ...naming(version, 'vehicle', nobody, home.id), ...wishes });
  await create(404, { ...naming(version, 'vehicle', vehicle.id, nobody), ...wishes });
  await walk(version === old ? 'GET /schedules' : 'GET /users/{}/schedules', ['u1'], 200);
  if (version === old) await walk('POST /schedules', [], 400, { json: wishes });
  await walk('GET /schedules/{}', [schedule.id], 200);
  await walk('GET /schedules/{}', [nobody], 404);
  const status = await walk('GET /schedules/{}/status', [schedule.id], 200);
  expect(status.json).toMatchObject({ scheduleType: 'CHARGE', state: 'ALIGNED', isChargingExpected: false });
  await walk('GET /schedules/{}/status', [nobody], 404);
  await walk('POST /vehicles/{}/charging', [vehicle.id], 422, { json: { action: 'START' } });
  await walk('PUT /schedules/{}', [schedule.id], 200, { json: { defaultShouldCharge: true } });
  await walk('GET /schedules/{}/status', [schedule.id], 200);
  await walk('PUT /schedules/{}', [schedule.id], 400, {
    json: { defaultTargetState: { holdType: 'SCHEDULED' } },
  });
  await walk('PUT /schedules/{}', [nobody], 404, { json: { isEnabled: false } });
  await walk('DELETE /schedules/{}', [schedule.id], 204);
  await walk('DELETE /schedules/{}', [schedule.id], 404);

  const hvac = user.hvac();
  const heat = { mode: 'HEAT', heatSetpoint: 22, holdType: 'PERMANENT' };
  const { json: warm } = await create(200, {
    ...naming(version, 'hvac', hvac.id),
    isEnabled: true,
    defaultTargetState: { holdType: 'SCHEDULED' },
    rules: [{ hourMinute: { from: '06:00', to: '18:00' }, targetState: heat }],
  });
  const temperature = await walk('GET /schedules/{}/status', [warm.id], 200);
  expect(temperature.json).toMatchObject({ scheduleType: 'TEMPERATURE', expected: heat });
  await walk('POST /hvacs/{}/follow-schedule', [hvac.id], 422);
};

export const smartCharging: Part = async (walk, { sim }) => {
  const user = sim.user('u1');
  const home = user.location({ timezoneName: 'Europe/Oslo' });
  const vehicle = user.vehicle({ locationId: home.id, charging: true, batteryLevel: 60 });
  const at = (path: string) => path.replace(' ', ' /vehicles/{}/');
  const policy = (status: number, json: object, id = vehicle.id) =>
    walk(at('PUT smart-charging-policy'), [id], status, { json });
  await walk(at('GET smart-charging-policy'), [vehicle.id], 200);
  await walk(at('GET smart-charging-policy'), [nobody], 404);
  await walk(at('GET smart-charging-status'), [vehicle.id], 200);
  await walk(at('GET smart-charging-status'), [nobody], 404);
  await walk('GET /vehicles/{}/smart-charging-plans/{}', [vehicle.id, 'latest'], 404);
  await walk('GET /vehicles/{}/smart-charging-plans/{}', [vehicle.id, 'first'], 400);
  await walk(at('POST smart-override'), [vehicle.id], 400);
  await policy(400, { isEnabled: true });
  await policy(400, { deadline: 'noon' });
  await policy(404, { isEnabled: false }, nobody);
  await policy(200, { isEnabled: true, deadline: '07:00', minimumChargeLimit: 20 });
  const { json: plan } = await walk('GET /vehicles/{}/smart-charging-plans/{}', [vehicle.id, 'latest'], 200);
  await walk('GET /vehicles/{}/smart-charging-plans/{}', [vehicle.id, plan.id], 200);
  const status = await walk(at('GET smart-charging-status'), [vehicle.id], 200);
  expect(status.json).toMatchObject({ state: 'PLAN:EXECUTING:STOPPING', plan: { id: plan.id } });
  await sim.clock.advance('20s');
  await walk('POST /vehicles/{}/charging', [vehicle.id], 422, { json: { action: 'START' } });
  await walk(at('DELETE smart-override'), [vehicle.id], 404);
  await walk(at('POST smart-override'), [vehicle.id], 200);
  await walk(at('GET smart-charging-status'), [vehicle.id], 200);
  await walk(at('DELETE smart-override'), [vehicle.id], 200);
  await walk(at('POST smart-override'), [nobody], 404);
};

export const tariffs: Part = async (walk, { sim }, version) => {
  const { id } = sim.user('u1').location({ timezoneName: 'Europe/Oslo' });
  const base = version === old ? '/charging-locations' : '/locations';
  const rates = [
    { name: 'peak', cost: '0.40' },
    { name: 'night', cost: '.1' },
  ];
  await walk('GET /tariffs/{}', ['t-1'], 404);
  await walk('PUT /tariffs/{}', ['t-1'], 204, { json: rates });
  await walk('PUT /tariffs/{}', ['t-1'], 400, { json: [{ name: 'peak', cost: 'much' }] });
  await walk('PUT /tariffs/{}', ['t-1'], 400, { json: [...rates, ...rates] });
  expect((await walk('GET /tariffs/{}', ['t-1'], 200)).json).toEqual(rates);
  const intervals = [
    { name: 'peak', weekdays: [0, 1], from: '06:00', to: '22:00' },
    { name: 'night', weekdays: [0], from: '22:00', to: '24:00' },
  ];
  const set = (status: number, tariffId: string, tariffIntervals: object[], place = id) =>
    walk(`PUT ${base}/{}/tariff`, [place], status, { json: { tariffId, tariffIntervals } });
  await walk(`GET ${base}/{}/tariff`, [id], 404);
  await set(204, 't-1', intervals);
  await set(404, 't-2', intervals);
  await set(404, 't-1', intervals, nobody);
  await set(400, 't-1', [...intervals, { name: 'night', from: '21:00', to: '23:00' }]);
  const week = await walk(`GET ${base}/{}/tariff`, [id], 200);
  expect(week.json[0]).toMatchObject({ weekday: 0, fromHourMinute: '05:00', toHourMinute: '21:00' });
  await walk(`GET ${base}/{}/tariff`, [nobody], 404);
};
