import { old } from '../support.ts';
import { nobody, type Part, type Walk } from './walker.ts';

const home = { name: 'Home', latitude: 59.9, longitude: 10.7, timezoneName: 'Europe/Oslo' };

export const places: Part = async (walk, _, version) => {
  const create = version === old ? oldCreate : newCreate;
  const base = version === old ? '/charging-locations' : '/locations';
  const { json: place } = await create(walk, home);
  await walk(`GET ${base}`, [], 200);
  await walk(`GET ${base}/{}`, [place.id], 200);
  await walk(`GET ${base}/{}`, [nobody], 404);
  await walk(`GET ${base}/{}`, ['home'], 400);
  await walk(`PUT ${base}/{}`, [place.id], 200, { json: { ...home, name: 'Cabin' } });
  await walk(`PUT ${base}/{}`, [place.id], 400, { json: { ...home, timezoneName: 'Moon/Crater' } });
  await walk(`PUT ${base}/{}`, [nobody], 404, { json: home });
  await walk(`DELETE ${base}/{}`, [place.id], version === old ? 204 : 200);
  await walk(`DELETE ${base}/{}`, [place.id], 404);
};

async function oldCreate(walk: Walk, json: object) {
  await walk('POST /charging-locations', [], 400, { json });
  await walk('POST /charging-locations', [], 400, { json: {}, user: 'u1' });
  return walk('POST /charging-locations', [], 201, { json, user: 'u1' });
}

async function newCreate(walk: Walk, json: object) {
  await walk('POST /users/{}/locations', ['u1'], 400, { json: {} });
  const created = await walk('POST /users/{}/locations', ['u1'], 200, { json });
  await walk('GET /users/{}/locations', ['u1'], 200);
  return created;
}
