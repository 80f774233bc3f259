import { expect } from 'vitest';

import { operationAt } from '../../../src/openapi/overlay/find.ts';
import { documentOf } from '../../support/documents.ts';
import { current, old } from '../support.ts';
import { nobody, type Part, type Walk } from './walker.ts';

const startDate = '2025-01-01T00:00:00Z';

export const chargingStatistics: Part = async (walk, { sim }, version) => {
  const user = sim.user('u1');
  const home = user.location();
  const { id } = user.vehicle({ locationId: home.id, charging: true, fullRate: 10, batteryLevel: 20 });
  await sim.clock.advance('30m');
  const base = version === old ? '/statistics' : '/users/{}/statistics';
  const place = version === old ? 'chargingLocationId' : 'locationId';
  const ask = (path: string, status: number, query: Record<string, string>) =>
    walk(`GET ${base}/${path}`, ['u1'], status, { query: { startDate, ...query } });
  const type = { type: 'vehicle' };
  const hourly = await ask('charging', 200, { ...type, id, resolution: 'HOUR', [place]: home.id });
  expect(hourly.json).toHaveLength(13);
  expect(hourly.json.at(-1)).toMatchObject({ kwhSum: 5, kw: { mean: 10 }, date: '2025-01-01T12:00:00.000Z' });
  await ask('charging', 404, { ...type, id: nobody });
  await ask('charging', 404, { ...type, [place]: nobody });
  await ask('charging', 400, { ...type, resolution: 'EON' });
  await ask('charging', 400, { ...type, endDate: '2024-01-01T00:00:00Z' });
  await ask('charging', 400, { ...type, startDate: 'yesterday' });
  const target = version === old ? { targetType: 'vehicle', targetId: id } : { ...type, id };
  const sessions = await ask('charging/sessions', 200, target);
  expect(sessions.json).toMatchObject([{ id, kwhSum: 5, to: '2025-01-01T12:30:00.000Z' }]);
  await ask('charging/sessions', 404, { ...target, [version === old ? 'targetId' : 'id']: nobody });
  await ask('charging/sessions', 400, { ...target, colour: 'red' });
};

export const production: Part = async (walk, { sim }, version) => {
  const { id } = sim.user('u1').inverter({ peakPower: 6 });
  const { id: mute } = sim.user('u1').inverter({ capabilities: { productionStatistics: false } });
  await sim.clock.advance('30m');
  if (version === current) return inverterStatistics(walk, id, mute, () => sim.clock.advance('30s'));
  const base = version === old ? '/statistics' : '/users/{}/statistics';
  const ask = (status: number, query: Record<string, string>) =>
    walk(`GET ${base}/production`, ['u1'], status, { query: { startDate, ...query } });
  const days = await ask(200, { id, type: 'inverter' });
  expect(days.json[0].kwhSum).toBeGreaterThan(0);
  await ask(404, { id: nobody, type: 'inverter' });
  await ask(400, { type: 'vehicle' });
  if (version === '2023-08-01') return;
  const vendor = (status: number, query: Record<string, string>, inverterId = id) =>
    version === old
      ? walk('GET /inverters/{}/vendor-statistics', [inverterId], status, { query: { startDate, ...query } })
      : walk('GET /users/{}/vendor-statistics', ['u1'], status, {
          query: { startDate, inverterId, ...query },
        });
  const hours = await vendor(200, { resolution: 'HOUR' });
  expect(hours.json.production.data).toHaveLength(13);
  await vendor(200, { resolution: 'DAY' });
  await vendor(404, { resolution: 'DAY' }, nobody);
  await vendor(400, { resolution: 'WEEK' });
  await vendor(400, { resolution: 'DAY' }, mute);
  await vendor(400, { resolution: 'DAY', startDate: '2024-10-01T00:00:00Z' });
};

async function inverterStatistics(walk: Walk, id: string, mute: string, wait: () => Promise<void>) {
  const ask = (status: number, query: Record<string, string>, inverterId = id) =>
    walk('GET /inverters/{}/statistics', [inverterId], status, { query: { year: '2024', ...query } });
  const loading = await ask(202, { month: '12' });
  expect(loading.json).toMatchObject({ resolutions: { DAY: { data: null } } });
  await wait();
  const month = await ask(200, { month: '12' });
  expect(month.json.resolutions.DAY.data).toHaveLength(31);
  await ask(202, { month: '12', day: '31' });
  await wait();
  const day = await ask(200, { month: '12', day: '31' });
  expect(day.json.resolutions.QUARTER_HOUR.data).toHaveLength(96);
  await ask(400, { month: '2', day: '31' });
  await ask(400, { month: '13' });
  await ask(400, { month: '12' }, mute);
  await ask(404, { month: '12' }, nobody);
}

export const hemSystems: Part = async (walk, { sim }, version) => {
  if (version !== current) return;
  const user = sim.user('u1');
  expect(user.inverter().state.hemSystemId).toBeNull();
  const battery = user.battery();
  const meter = user.meter();
  const system = meter.state.hemSystemId ?? '';
  expect(battery.state.hemSystemId).toBe(system);
  expect((await walk('GET /hem-systems', [], 200)).json.data).toMatchObject([{ id: system }]);
  await walk('GET /users/{}/hem-systems', ['u1'], 200);
  await walk('GET /hem-systems/{}', [system], 200);
  await walk('GET /hem-systems/{}', [nobody], 404);
  const ask = (status: number, interval: string, systemId = system) =>
    walk('GET /hem-systems/{}/statistics', [systemId], status, { query: { interval } });
  const day = await ask(200, '2024-12-31');
  expect(day.json.timeseries.generation.data).toHaveLength(96);
  expect((await ask(200, '2024-12')).json.timeseries.batteryLevel.isAvailable).toBe(false);
  await ask(400, 'yesterday');
  await walk('GET /hem-systems/{}/statistics', [system], 400);
  await ask(404, '2024-12', nobody);
  meter.update({ reachable: false });
  const failed = (await ask(503, '2024-12')).json;
  const title = 'Vendor Temporarily Unavailable';
  // A document may leave this failure out, and with it the form that it has.
  const statistics = operationAt(documentOf(version), 'GET /hem-systems/{}/statistics');
  expect(failed).toMatchObject(
    statistics?.responses?.['503'] === undefined
      ? { title }
      : { statusCode: 503, headers: { 'retry-after': 60 }, body: { title } },
  );
  user.battery({ siteName: 'Cabin' });
  const cabin = user.meter({ siteName: 'Cabin' }).state.hemSystemId ?? '';
  await ask(422, '2024-12', cabin);
};
