import { expect } from 'vitest';

import { current, old } from '../support.ts';
import { nobody, type Part, type Walk } from './walker.ts';

/** What only the versions between the oldest and the newest have. */
export const experiments: Part = async (walk, { sim }, version) => {
  if (version === current || version === old) return;
  const user = sim.user('u1');
  const held = user.charger({ controlledBy: 'schedule' });
  const override = (method: string, id: string, status: number) =>
    walk(`${method} /chargers/{}/smart-override`, [id], status);
  await override('POST', user.charger().id, 400);
  await override('POST', nobody, 404);
  await override('DELETE', held.id, 404);
  const { json } = await override('POST', held.id, 200);
  expect(json).toMatchObject({ targetType: 'charger', targetId: held.id, vendor: 'ZAPTEC', endedAt: null });
  await override('DELETE', held.id, 200);
  if (version !== '2024-01-01') return;
  const atHome = { charging: true, locationId: user.location().id };
  await chargers(walk, user.charger(atHome).id, user.charger({ scopes: [] }).id);
  await hvacs(walk, user.hvac().id, user.hvac({ capabilities: { setPermanentHold: false } }).id);
  await simulatedVehicles(walk);
};

async function chargers(walk: Walk, id: string, shy: string) {
  const put = (status: number, json: object, chargerId = id) =>
    walk('PUT /chargers/{}/smart-charging-policy', [chargerId], status, { json });
  const status = () => walk('GET /chargers/{}/smart-charging-status', [id], 200);
  await walk('GET /chargers/{}/smart-charging-policy', [id], 200);
  await walk('GET /chargers/{}/smart-charging-policy', [nobody], 404);
  expect((await status()).json).toMatchObject({ state: 'DISABLED', chargingIntervals: [] });
  await put(400, { isEnabled: true });
  await put(400, { deadline: 'noon' });
  await put(400, { deadline: '25:00' });
  await put(400, { chargingDuration: '00:00' });
  await put(404, { isEnabled: false }, nobody);
  await put(400, { isEnabled: true, deadline: '07:00', chargingDuration: '03:00' }, shy);
  await put(200, { isEnabled: true, deadline: '07:00', chargingDuration: '03:00' });
  expect((await status()).json).toMatchObject({ chargingIntervals: [{ status: 'PLANNED' }] });
  await walk('GET /chargers/{}/smart-charging-status', [nobody], 404);
}

async function hvacs(walk: Walk, id: string, unable: string) {
  const put = (status: number, json: object, hvacId = id) =>
    walk('PUT /hvacs/{}/smart-policy', [hvacId], status, { json });
  await walk('GET /hvacs/{}/smart-policy', [id], 200);
  await walk('GET /hvacs/{}/smart-policy', [nobody], 404);
  expect((await walk('GET /hvacs/{}/smart-status', [id], 200)).json.intervals).toEqual([]);
  await put(400, { isEnabled: 'yes' });
  await put(404, { isEnabled: true }, nobody);
  await put(400, { isEnabled: true }, unable);
  expect((await put(200, { isEnabled: true })).json).toEqual({ isEnabled: true });
  const { json } = await walk('GET /hvacs/{}/smart-status', [id], 200);
  expect(json.intervals.length).toBeGreaterThan(1);
  expect(json.intervals[0].from).toBe('00:00');
  expect(json.intervals.at(-1).to).toBe('24:00');
  await walk('GET /hvacs/{}/smart-status', [nobody], 404);
}

async function simulatedVehicles(walk: Walk) {
  const car = { vendor: 'BMW', username: 'car', password: 'p', name: 'Car', model: 'i3', year: 2020 };
  const at = (method: string, id: string, status: number, json?: object) =>
    walk(`${method} /simulated/vehicles/{}`, [id], status, json && { json });
  await walk('POST /simulated/vehicles', [], 400, { json: { ...car, vendor: 'TOASTER' } });
  await walk('POST /simulated/vehicles', [], 400, { json: { vendor: 'BMW' } });
  const { json } = await walk('POST /simulated/vehicles', [], 200, { json: car });
  await walk('POST /simulated/vehicles', [], 400, { json: car });
  await walk('POST /simulated/vehicles', [], 200, { json: { ...car, username: 'other', userId: 'u2' } });
  await walk('GET /simulated/vehicles', [], 200, { query: { pageSize: '1' } });
  await at('GET', json.id, 200);
  await at('GET', nobody, 404);
  await at('PATCH', json.id, 200, { name: 'Truck', location: { latitude: null, longitude: null } });
  await at('PATCH', json.id, 400, { location: {} });
  await at('PATCH', json.id, 400, { username: 'other' });
  await at('PATCH', nobody, 404, {});
  await at('DELETE', json.id, 200);
  await at('DELETE', json.id, 404);
}
