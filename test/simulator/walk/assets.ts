import { old } from '../support.ts';
import { nobody, type Part, type Walk } from './walker.ts';

/** Lists, reading and refreshing of a kind of asset. */
async function walkCommon(walk: Walk, version: string, plural: string, id: string, byUser: boolean) {
  await walk(`GET /${plural}`, [], 200);
  if (byUser) {
    await walk(`GET /users/{}/${plural}`, ['u1'], 200);
    await walk(`GET /users/{}/${plural}`, ['u1'], 400, { query: { after: 'nowhere' } });
  }
  await walk(`GET /${plural}/{}`, [id], 200);
  await walk(`GET /${plural}/{}`, [nobody], 404);
  await walk(`POST /${plural}/{}/refresh-hint`, [id], 204);
  await walk(`POST /${plural}/{}/refresh-hint`, [nobody], 404);
  if (version !== old) await walk(`GET /${plural}`, [], 400, { query: { pageSize: '0' } });
}

/** Cancelling and reading an action that is pending. */
async function walkAction(walk: Walk, plural: string, actionId: string) {
  await walk(`GET /${plural}/actions/{}`, [actionId], 200);
  await walk(`GET /${plural}/actions/{}`, [nobody], 404);
  await walk(`POST /${plural}/actions/{}/cancel`, [nobody], 404);
  await walk(`POST /${plural}/actions/{}/cancel`, [actionId], 200);
  await walk(`POST /${plural}/actions/{}/cancel`, [actionId], 409);
}

export const chargeables: Part = async (walk, { sim }, version) => {
  const user = sim.user('u1');
  const charger = user.charger();
  for (const [plural, id] of [
    ['vehicles', user.vehicle().id],
    ['chargers', charger.id],
  ] as const) {
    await walkCommon(walk, version, plural, id, version !== old);
    const charge = (status: number, action: string) =>
      walk(`POST /${plural}/{}/charging`, [id], status, { json: { action } });
    await charge(400, 'STOP');
    await charge(400, 'JUMP');
    const start = await charge(200, 'START');
    await walkAction(walk, plural, start.json.id);
    const limit = await walk(`POST /${plural}/{}/max-current`, [id], 200, { json: { maxCurrent: 10 } });
    await walk(`POST /${plural}/{}/max-current`, [id], 400, { json: { maxCurrent: 0 } });
    await walk(`POST /${plural}/{}/max-current`, [nobody], 404, { json: { maxCurrent: 10 } });
    await walkAction(walk, plural, limit.json.id);
  }
  const held = user.vehicle({ controlledBy: 'schedule' });
  await walk('POST /vehicles/{}/charging', [held.id], 422, { json: { action: 'START' } });
  const shy = user.charger({ scopes: ['charger:read:data'] });
  await walk('POST /chargers/{}/charging', [shy.id], 403, { json: { action: 'START' } });
  const field = version === old ? 'chargingLocationId' : 'locationId';
  const place = (locationId: string, status: number) =>
    walk('PUT /chargers/{}', [charger.id], status, { json: { [field]: locationId } });
  await place(user.location().id, 200);
  await place(nobody, 404);
  if (version === old) {
    const silent = sim.user('u1').vehicle({ reachable: false });
    await walk('GET /vehicles/{}', [silent.id], 206, { query: { field: 'chargeState' } });
    await walk('GET /vehicles', [], 206, { query: { field: 'chargeState' } });
  }
};

export const hvacs: Part = async (walk, { sim }, version) => {
  const user = sim.user('u1');
  const hvac = user.hvac({ activeRate: 1.2 });
  await walkCommon(walk, version, 'hvacs', hvac.id, version !== old);
  const hold = (status: number, json: object, id = hvac.id) =>
    walk('POST /hvacs/{}/permanent-hold', [id], status, { json });
  for (const json of [
    { mode: 'COOL', coolSetpoint: 24 },
    { mode: 'HEAT', heatSetpoint: 19.5 },
    { mode: 'AUTO', heatSetpoint: 19, coolSetpoint: 26 },
    { mode: 'OFF' },
  ]) {
    await walkAction(walk, 'hvacs', (await hold(200, json)).json.id);
  }
  await hold(400, { mode: 'HEAT', heatSetpoint: 90 });
  await hold(400, { mode: 'HEAT' });
  await hold(404, { mode: 'OFF' }, nobody);
  await hold(422, { mode: 'OFF' }, user.hvac({ controlledBy: 'schedule' }).id);
  const follow = (status: number, id: string) => walk('POST /hvacs/{}/follow-schedule', [id], status);
  await follow(400, hvac.id);
  await follow(422, user.hvac({ controlledBy: 'schedule', holdType: 'PERMANENT' }).id);
  await walkAction(walk, 'hvacs', (await follow(200, user.hvac({ holdType: 'PERMANENT' }).id)).json.id);
  if (version !== old) {
    await walk('PUT /hvacs/{}', [hvac.id], 200, { json: { locationId: user.location().id } });
    await walk('PUT /hvacs/{}', [hvac.id], 404, { json: { locationId: nobody } });
  }
};

export const energy: Part = async (walk, { sim }, version) => {
  const user = sim.user('u1');
  const battery = user.battery();
  await walkCommon(walk, version, 'inverters', user.inverter().id, version !== old);
  await walkCommon(walk, version, 'batteries', battery.id, true);
  await walkCommon(walk, version, 'meters', user.meter().id, true);
  const set = (status: number, operationMode: string, id = battery.id) =>
    walk('POST /batteries/{}/operation-mode', [id], status, { json: { operationMode } });
  await set(400, 'SELF_RELIANCE');
  await set(400, 'PARTY');
  await set(404, 'TIME_OF_USE', nobody);
  await set(400, 'EXPORT_FOCUS', user.battery({ capabilities: { exportFocus: false } }).id);
  await walkAction(walk, 'batteries', (await set(200, 'IMPORT_FOCUS')).json.id);
};
