import { expect } from 'vitest';

import { current, linkBody, old } from '../support.ts';
import { nobody, type Part } from './walker.ts';

export const users: Part = async (walk, { sim }, version) => {
  const vehicle = sim.user('u1').vehicle();
  sim.user('u1').charger();
  if (version !== old) {
    await walk('GET /users', [], 200);
    await walk('GET /users/{}', ['u1'], 200);
    await walk('GET /users/{}', ['nobody'], 404);
    await walk('POST /users/{}/link', ['u2'], 200, { json: linkFor(version) });
    await walk('POST /users/{}/link', ['u2'], 400, { json: { vendorType: 'rocket' } });
  }
  if (version === current) {
    await walk('GET /integrations', [], 200);
    await walk('GET /integrations', [], 400, { query: { assetTypes: 'rocket' } });
    const relink = { language: 'browser', redirectUri: 'https://app.example/done' };
    await walk('POST /assets/{}/relink', [vehicle.id], 400, { json: relink });
    await walk('POST /assets/{}/relink', ['nobody'], 400, { json: relink });
    await walk('DELETE /users/{}/authorization', ['u1'], 204);
    const { json } = await walk('POST /assets/{}/relink', [vehicle.id], 200, { json: relink });
    sim.link.complete(json.linkUrl);
  }
  if (version !== old) {
    await walk('DELETE /users/{}/authorization', ['u1'], 204);
    if (version !== '2023-08-01') {
      await walk('POST /users/{}/link', ['u2'], 400, { json: {} });
      await walk('DELETE /users/{}/vendors/{}/{}', ['u1', 'ZAPTEC', 'charger'], 204);
      await walk('DELETE /users/{}/vendors/{}/{}', ['u1', 'ZAPTEC', 'charger'], 404);
    }
    await walk('DELETE /users/{}/vendors/{}', ['u1', 'TESLA'], 204);
    await walk('DELETE /users/{}/vendors/{}', ['u1', 'TESLA'], 404);
  }
  if (version === old) {
    await walk('GET /me', [], 200, { user: 'u1' });
    await walk('GET /me', [], 400);
    await walk('POST /users/{}/link', ['u2'], 200, { json: { vendorType: 'charger' } });
    await walk('POST /users/{}/link', ['u2'], 400, { json: { vendorType: 'rocket' } });
    await walk('DELETE /me/vendors/{}', ['ZAPTEC'], 204, { user: 'u1' });
    await walk('DELETE /me/vendors/{}', ['ZAPTEC'], 404, { user: 'u1' });
    await walk('DELETE /users/{}/authorization', ['u1'], 204);
  }
  await walk('DELETE /users/{}/authorization', ['nobody'], 404);
  await walk('DELETE /users/{}', ['u2'], 204);
  await walk('DELETE /users/{}', ['u2'], 404);
  const odd = version === '2024-01-01';
  const types = odd ? ['inverter'] : ['inverters', 'batteries'];
  for (const type of ['vehicles', 'chargers', 'hvacs', 'meters', ...types]) {
    await walk(`GET /health/${type}`, [], 200);
  }
  await walk('GET /health/ready', [], 204);
};

const linkFor = (version: string): object =>
  version === '2023-08-01' ? { vendorType: 'vehicle' } : { ...linkBody(), vendorType: 'vehicle' };

export const interventions: Part = async (walk, { sim }) => {
  const vehicle = sim.user('u1').vehicle({ capabilities: { startCharging: false } });
  const [id = ''] = vehicle.state.capabilities['startCharging']?.interventionIds ?? [];
  const all = await walk('GET /interventions', [], 200);
  expect(all.json.map((entry: { id: string }) => entry.id)).toContain(id);
  await walk('GET /interventions', [], 200, { query: { language: 'xx-XX' } });
  const mine = { vendor: 'TESLA', vendorType: 'vehicle' };
  const some = await walk('GET /interventions', [], 200, { query: mine });
  expect(some.json.length).toBeGreaterThan(0);
  expect(some.json.length).toBeLessThan(all.json.length);
  const german = { query: { ...mine, language: 'de-DE' } };
  await walk('GET /interventions/{}', [id], 200, german);
  await walk('GET /interventions/{}', [id], 404, { query: { vendor: 'BMW' } });
  await walk('GET /interventions/{}', [nobody], 404);
};
