import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { handlers } from '../../src/simulator/handlers/index.ts';
import { type Answered, type Bench, bench, type CallOptions, current, linkBody, old } from './support.ts';

/** Calls an operation by its template; the values fill the path parameters. */
type Walk = (operation: string, values: string[], status: number, options?: CallOptions) => Promise<Answered>;

const walks: Record<string, (walk: Walk, bench: Bench) => Promise<void>> = {
  [current]: async (walk, { sim }) => {
    const user = sim.user('u1');
    const vehicle = user.vehicle();
    const charger = user.charger();
    const home = user.location();
    for (const list of ['/users', '/vehicles', '/chargers']) await walk(`GET ${list}`, [], 200);
    await walk('GET /users/{}', ['u1'], 200);
    await walk('GET /users/{}/vehicles', ['u1'], 200);
    await walk('GET /users/{}/chargers', ['u1'], 200);
    await walk('PUT /chargers/{}', [charger.id], 200, { json: { locationId: home.id } });
    await walkAssets(walk, vehicle.id, charger.id);
    await walk('GET /integrations', [], 200);
    await walk('POST /users/{}/link', ['u2'], 200, { json: linkBody() });
    await walk('DELETE /users/{}/vendors/{}/{}', ['u1', 'ZAPTEC', 'charger'], 204);
    await walk('DELETE /users/{}/vendors/{}', ['u1', 'TESLA'], 204);
    await walkEnd(walk);
  },
  [old]: async (walk, { sim }) => {
    const vehicle = sim.user('u1').vehicle();
    const charger = sim.user('u1').charger();
    const home = sim.user('u1').location();
    await walk('GET /vehicles', [], 200);
    await walk('GET /chargers', [], 200);
    await walk('GET /me', [], 200, { user: 'u1' });
    await walk('PUT /chargers/{}', [charger.id], 200, { json: { chargingLocationId: home.id } });
    await walkAssets(walk, vehicle.id, charger.id);
    await walk('POST /users/{}/link', ['u2'], 200, { json: { vendorType: 'charger' } });
    await walk('DELETE /me/vendors/{}', ['ZAPTEC'], 204, { user: 'u1' });
    await walkEnd(walk);
  },
};

async function walkAssets(walk: Walk, vehicleId: string, chargerId: string): Promise<void> {
  for (const [kind, id] of [
    ['vehicles', vehicleId],
    ['chargers', chargerId],
  ] as const) {
    await walk(`GET /${kind}/{}`, [id], 200);
    await walk(`POST /${kind}/{}/refresh-hint`, [id], 204);
    await walk(`POST /${kind}/{}/refresh-hint`, ['nobody'], 404);
    await walk(`POST /${kind}/{}/charging`, [id], 400, { json: { action: 'STOP' } });
    const start = await walk(`POST /${kind}/{}/charging`, [id], 200, { json: { action: 'START' } });
    await walk(`GET /${kind}/actions/{}`, [start.json.id], 200);
    const limit = await walk(`POST /${kind}/{}/max-current`, [id], 200, { json: { maxCurrent: 10 } });
    await walk(`GET /${kind}/actions/{}`, [limit.json.id], 200);
    await walk(`POST /${kind}/actions/{}/cancel`, [start.json.id], 409);
    await walk(`GET /${kind}/actions/{}`, ['00000000-0000-4000-8000-000000000000'], 404);
    const stop = await walk(`POST /${kind}/{}/charging`, [id], 200, { json: { action: 'STOP' } });
    await walk(`POST /${kind}/actions/{}/cancel`, [stop.json.id], 200);
    await walk(`GET /${kind}/{}`, ['nobody'], 404);
  }
}

async function walkEnd(walk: Walk): Promise<void> {
  for (const type of ['vehicles', 'chargers', 'hvacs', 'inverters', 'batteries', 'meters']) {
    await walk(`GET /health/${type}`, [], 200);
  }
  await walk('GET /health/ready', [], 204);
  await walk('DELETE /users/{}/authorization', ['u2'], 204);
  await walk('DELETE /users/{}', ['u2'], 204);
  await walk('DELETE /users/{}', ['u2'], 404);
}

describe.each([current, old])('every implemented operation of %s', (version) => {
  it('answers as documented', async () => {
    await using bed = await bench();
    const accepts = independentCheck(version);
    const walked = new Set<string>();
    const walk: Walk = async (operation, values, status, options = {}) => {
      const [method = '', template = ''] = operation.split(' ');
      let index = 0;
      const path = template.replaceAll('{}', () => encodeURIComponent(values[index++] ?? ''));
      const answer = await bed.call(method, path, { version, ...options });
      expect({ operation, ...answer }).toMatchObject({ status });
      expect(answer.headers.get('enode-version')).toBe(version);
      expect([operation, accepts(operation, answer)]).toEqual([operation, []]);
      walked.add(operation);
      return answer;
    };
    await walks[version]?.(walk, bed);
    expect(bed.sim.violations).toEqual([]);
    expect([...walked].toSorted()).toEqual(implementedIn(version).toSorted());
  });
});

interface Document {
  paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
}

function readDocument(version: string): Document {
  return parse(readFileSync(new URL(`../../openapi/${version}.yaml`, import.meta.url), 'utf8')) as Document;
}

function implementedIn(version: string): string[] {
  return Object.entries(readDocument(version).paths)
    .flatMap(([path, item]) => Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`))
    .map((operation) => operation.replaceAll(/\{[^}]+\}/g, '{}'))
    .filter((operation) => handlers.has(operation));
}

/** Checks bodies against the document with nothing of the simulator's own checks. */
function independentCheck(version: string): (operation: string, answer: Answered) => unknown[] {
  const document = readDocument(version);
  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false });
  formats.default(ajv);
  ajv.addSchema(document, 'doc');
  const pointer = (...keys: string[]): string =>
    `doc#/${keys.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
  return (operation, { status, headers, json }) => {
    const [method = '', template = ''] = operation.split(' ');
    const path =
      Object.keys(document.paths).find((known) => known.replaceAll(/\{[^}]+\}/g, '{}') === template) ?? '';
    const item = document.paths[path]?.[method.toLowerCase()];
    const key = [String(status), `${String(status)[0]}XX`].find((name) => item?.responses[name]) ?? '';
    // Known to be narrower in the documents than reading the same action.
    if (operation === 'POST /vehicles/actions/{}/cancel') return [];
    let at = pointer('paths', path, method.toLowerCase(), 'responses', key);
    let response = item?.responses[key] as { $ref?: string; content?: object } | undefined;
    if (response?.$ref) {
      at = `doc${response.$ref}`;
      response = ajv.getSchema(at)?.schema as { content?: object };
    }
    const type = headers.get('content-type')?.split(';')[0] ?? '';
    if (!response?.content) return json === undefined ? [] : ['a body where none is documented'];
    if (!Object.hasOwn(response.content, type)) return [`content type ${type}`];
    const validate = ajv.compile({
      $ref: `${at}/content/${encodeURIComponent(type.replaceAll('/', '~1'))}/schema`,
    });
    return validate(json) ? [] : (validate.errors ?? []);
  };
}
