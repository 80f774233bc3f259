import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import { fetchToken, linkBody, request } from '../support.ts';
import { startReceiver } from '../receiver.ts';
import { type ControlBench, controlBench } from './support.ts';

/** A call of the simulated Enode API itself. */
async function api({ sim }: ControlBench, method: string, path: string, json?: unknown, token?: string) {
  const bearer = token ?? (await fetchToken(sim)).json.access_token;
  const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' };
  return request(sim.apiUrl + path, method, {
    headers,
    body: json === undefined ? undefined : JSON.stringify(json),
  });
}

const kinds = [
  ['vehicles', 'vehicle', { vendor: 'BMW', batteryLevel: 40, pluggedIn: true }],
  ['chargers', 'charger', { vendor: 'EASEE', maxCurrent: 10 }],
  ['hvacs', 'hvac', { vendor: 'TADO', mode: 'HEAT', heatSetpoint: 21 }],
  ['inverters', 'inverter', { vendor: 'FRONIUS', productionRate: 2 }],
  ['batteries', 'battery', { vendor: 'TESLA', batteryLevel: 64 }],
  ['meters', 'meter', { vendor: 'SMA', power: -1.5 }],
] as const;

describe('the control API', () => {
  it.each(kinds)('the control API adds, reads, changes and removes %s', async (plural, kind, options) => {
    await using bed = await controlBench();
    const added = await bed.control('POST', `/users/ada%20l/${plural}`, options);
    expect([added.status, added.json.kind, added.json.userId]).toEqual([201, kind, 'ada l']);
    expect(added.json.state).toMatchObject({ vendor: options.vendor, isReachable: true });
    expect((await bed.control('POST', `/users/ada/${plural}`)).status).toBe(201);
    const path = `/assets/${added.json.id}`;
    const changed = await bed.control('PATCH', path, { reachable: false });
    expect([changed.status, changed.json.state.isReachable]).toEqual([200, false]);
    expect((await bed.control('GET', path)).json).toEqual(changed.json);
    expect((await bed.control('DELETE', path)).status).toBe(204);
    for (const method of ['GET', 'DELETE', 'PATCH']) {
      expect((await bed.control(method, path, method === 'PATCH' ? {} : undefined)).status).toBe(404);
    }
  });

  it('the control API adds users, fleets, HEM systems, places and schedules', async () => {
    await using bed = await controlBench();
    expect((await bed.control('PUT', '/users/ada')).status).toBe(204);
    expect((await api(bed, 'GET', '/users')).json.data).toMatchObject([{ id: 'ada' }]);
    expect((await bed.control('POST', '/fleets', { count: 3 })).json).toEqual({
      count: 3,
      firstUserId: 'fleet-1',
      lastUserId: 'fleet-3',
    });
    const home = (
      await bed.control('POST', '/users/ada/locations', { name: 'Cabin', tariff: [{ cost: 0.2 }] })
    ).json;
    expect(home).toMatchObject({ name: 'Cabin', userId: 'ada' });
    const system = await bed.control('POST', '/users/ada/hem-systems', {
      vendor: 'HUAWEI',
      locationId: home.id,
    });
    expect([system.status, system.json.meter.kind]).toEqual([201, 'meter']);
    const car = (await bed.control('POST', '/users/ada/vehicles', { locationId: home.id })).json;
    const schedule = { targetId: car.id, defaultShouldCharge: true, rules: [] };
    expect((await bed.control('POST', '/users/ada/schedules', schedule)).status).toBe(201);
    expect((await bed.control('POST', '/users/eve/schedules', schedule)).status).toBe(404);
    const hold = { holdType: 'PERMANENT', mode: 'HEAT', heatSetpoint: 'warm' };
    const odd = await bed.control('POST', '/users/ada/schedules', {
      targetId: car.id,
      defaultTargetState: hold,
    });
    expect([odd.status, odd.json.issues[0].path]).toEqual([400, '/defaultTargetState/heatSetpoint']);
  });

  it('the control API turns the clock and answers when all that fell due has happened', async () => {
    await using bed = await controlBench();
    expect((await bed.control('GET', '/clock')).json).toEqual({ now: '2025-01-01T12:00:00.000Z' });
    expect((await bed.control('POST', '/clock/advance', { by: '90m' })).json.now).toBe(
      '2025-01-01T13:30:00.000Z',
    );
    expect((await bed.control('POST', '/clock/advance', { by: 1500 })).json.now).toBe(
      '2025-01-01T13:30:01.500Z',
    );
    const odd = await bed.control('POST', '/clock/advance', { by: '1 fortnight' });
    expect([odd.status, odd.json.issues[0]]).toMatchObject([400, { in: 'body', path: '/by' }]);
  });

  it('the control API adds, lists, counts and ends faults', async () => {
    await using bed = await controlBench();
    const fault = [
      { type: 'problem', status: 429, retryAfter: '2s' },
      null,
      { type: 'problem', status: 503 },
    ];
    const added = await bed.control('POST', '/faults', { route: 'GET /vehicles', fault, times: 3 });
    const dated = { type: 'problem', status: 503, retryAfter: '2025-01-01T12:00:30Z' };
    await bed.control('POST', '/faults', { route: 'GET /users', fault: dated });
    await bed.control('POST', '/faults', { event: 'user:vehicle:updated', fault: { type: 'new-event' } });
    const statuses = [];
    for (let call = 0; call < 4; call += 1) statuses.push((await api(bed, 'GET', '/vehicles')).status);
    expect(statuses).toEqual([429, 200, 503, 200]);
    expect((await api(bed, 'GET', '/users')).headers.get('retry-after')).toBe(
      'Wed, 01 Jan 2025 12:00:30 GMT',
    );
    expect((await bed.control('GET', `/faults/${added.json.id}`)).json).toEqual({
      id: added.json.id,
      hits: 2,
      rule: { route: 'GET /vehicles', fault, times: 3 },
    });
    expect((await bed.control('GET', '/faults')).json.data).toHaveLength(3);
    expect((await bed.control('DELETE', `/faults/${added.json.id}`)).status).toBe(204);
    expect((await bed.control('GET', `/faults/${added.json.id}`)).status).toBe(404);
    expect((await bed.control('DELETE', '/faults')).status).toBe(204);
    expect((await bed.control('GET', '/faults')).json).toEqual({ data: [] });
  });

  it.each([
    [
      { route: 'GET /moon', fault: { type: 'truncate' } },
      'No version that is served has the route "GET /moon"',
    ],
    [{ event: 'user:moon:landed', fault: { type: 'new-event' } }, 'user:moon:landed'],
    [{ route: '*', fault: { type: 'truncated' } }, 'fault/type must be one of'],
    [{ route: '*', fault: { type: 'problem' } }, `must have required property 'status'`],
    [{ route: '*', fault: { type: 'problem', status: 200 } }, 'must be >= 400'],
    [{ route: '*', fault: { type: 'latency', delay: 'long' } }, 'delay must'],
    [{ route: '*', fault: [] }, 'must NOT have fewer than 1 items'],
    [{ route: '*', fault: { type: 'reset' }, rate: 2 }, 'rate must be <= 1'],
    [{ route: '*', faults: [] }, 'must not have the field "faults"'],
    [{}, `must have required property 'route'`],
    [[], 'must be object'],
  ])('the control API refuses the fault %j and says why', async (rule, words) => {
    await using bed = await controlBench();
    const response = await bed.control('POST', '/faults', rule);
    expect(response.status).toBe(400);
    expect(response.json.detail).toContain(words);
  });

  it('the control API takes a fault of each type that has mandatory members', async () => {
    await using bed = await controlBench();
    for (const fault of [
      { type: 'latency', delay: '1s' },
      { type: 'problem', status: 503 },
      { type: 'version', responseVersion: '2023-04-15' },
      { type: 'unknown-enum', field: 'vendor' },
    ]) {
      const { status } = await bed.control('POST', '/faults', { route: '*', fault });
      expect([fault.type, status]).toEqual([fault.type, 201]);
      const { json } = await bed.control('POST', '/faults', { route: '*', fault: { type: fault.type } });
      const [, missing] = Object.keys(fault);
      expect(json.detail).toContain(`must have required property '${missing}'`);
    }
  });

  it('the control API decides how an action ends', async () => {
    await using bed = await controlBench();
    const { id } = (await bed.control('POST', '/users/ada/vehicles', {})).json;
    const script = { outcome: 'FAILED', reason: 'NO_RESPONSE', after: '5m' };
    expect((await bed.control('POST', '/actions/next', script)).status).toBe(204);
    const action = (await api(bed, 'POST', `/vehicles/${id}/charging`, { action: 'START' })).json;
    await bed.control('POST', '/clock/advance', { by: '6m' });
    expect((await api(bed, 'GET', `/vehicles/actions/${action.id}`)).json).toMatchObject({
      state: 'FAILED',
      failureReason: { type: 'NO_RESPONSE' },
    });
    const odd = await bed.control('POST', '/actions/next', { outcome: 'DONE' });
    expect(odd.json.detail).toBe('body/outcome must be one of PENDING, CONFIRMED, FAILED, CANCELLED');
  });

  it('the control API revokes tokens and drops credentials', async () => {
    await using bed = await controlBench();
    const token = (await fetchToken(bed.sim)).json.access_token;
    expect((await bed.control('GET', '/tokens')).json).toEqual({ issued: 1 });
    expect((await bed.control('POST', '/tokens/revoke')).status).toBe(204);
    expect((await api(bed, 'GET', '/vehicles', undefined, token)).status).toBe(401);
    const car = (await bed.control('POST', '/users/ada/vehicles', { vendor: 'BMW' })).json;
    const lose = (vendor: string) => bed.control('POST', '/users/ada/lose-credentials', { vendor });
    expect([(await lose('BMW')).status, (await lose('BMW')).status]).toEqual([204, 404]);
    expect((await bed.control('GET', `/assets/${car.id}`)).json.state.isReachable).toBe(false);
  });

  it('the control API lets receivers that cannot be called take signed deliveries, and keeps rejected ones pending', async () => {
    await using bed = await controlBench();
    const secret = 'shared-with-nobody';
    const { id } = (await bed.control('POST', '/webhooks', { secret, events: ['user:vehicle:discovered'] }))
      .json;
    await bed.control('POST', '/deliveries/next', { event: 'user:vehicle:discovered', duplicates: 1 });
    await bed.control('POST', '/users/ada/vehicles', {});
    expect((await bed.control('POST', '/deliveries/take', { status: 500 })).json.data).toHaveLength(1);
    const taken = (await bed.control('POST', '/deliveries/take', { webhookId: id })).json.data;
    expect(taken).toHaveLength(2);
    for (const { headers, body } of taken) {
      const signature = createHmac('sha1', secret).update(body).digest('hex');
      expect(headers['x-enode-signature']).toBe(`sha1=${signature}`);
    }
    expect((await bed.control('POST', '/deliveries/take')).json.data).toEqual([]);
    expect((await bed.control('POST', '/deliveries/take', { webhookId: 'none' })).status).toBe(404);
    const [delivery] = (await bed.control('GET', `/deliveries?webhookId=${id}&state=delivered`)).json.data;
    expect(delivery.attempts.map(({ status }: { status: number }) => status)).toEqual([500, 200, 200]);
    expect((await bed.control('GET', `/deliveries/${delivery.id}`)).json).toEqual(delivery);
    expect((await bed.control('GET', '/deliveries/none')).status).toBe(404);
  });

  it('the control API delivers to receivers and waits for their responses', async () => {
    await using bed = await controlBench();
    await using receiver = await startReceiver();
    await bed.control('POST', '/webhooks', { secret: 'long-enough', url: receiver.url });
    await bed.control('POST', '/users/ada/meters', {});
    expect((await bed.control('POST', '/webhooks/flush')).status).toBe(204);
    const sent = receiver.deliveries.flatMap(({ body }) => JSON.parse(body) as { event: string }[]);
    expect(sent.map(({ event }) => event)).toEqual(['user:meter:discovered', 'user:meter:updated']);
    const refused = await bed.control('POST', '/webhooks', {
      secret: 'long-enough',
      events: ['user:moon:landed'],
    });
    expect([refused.status, refused.json.detail]).toEqual([
      400,
      'Version 2024-10-01 has no event user:moon:landed',
    ]);
  });

  it('the control API links accounts behind a link URL', async () => {
    await using bed = await controlBench();
    const account = {
      vendor: 'TESLA',
      username: 'ada',
      password: 'lovelace',
      devices: [{ type: 'vehicle', batteryLevel: 11 }],
    };
    expect((await bed.control('POST', '/accounts', account)).status).toBe(204);
    const { linkUrl } = (await api(bed, 'POST', '/users/ada/link', linkBody())).json;
    const done = await bed.control('POST', '/link-completions', { linkUrl, vendor: 'TESLA' });
    expect(done.json).toMatchObject({ userId: 'ada', vendor: 'TESLA', assets: [{ type: 'vehicle' }] });
    expect((await bed.control('POST', '/link-completions', { linkUrl, vendor: 'TESLA' })).status).toBe(409);
    expect((await bed.control('POST', '/link-completions', { linkUrl: 'none' })).status).toBe(404);
    const late = (await api(bed, 'POST', '/users/ada/link', linkBody())).json.linkUrl;
    await bed.control('POST', '/clock/advance', { by: '2d' });
    expect((await bed.control('POST', '/link-completions', { linkUrl: late, vendor: 'TESLA' })).status).toBe(
      410,
    );
  });

  it('the control API takes a snapshot and puts it back, also one that is large', async () => {
    await using bed = await controlBench();
    for (let user = 0; user < 400; user += 1) bed.sim.user(`user-${user}`).hemSystem();
    const snapshot = await bed.control('GET', '/snapshot');
    expect(JSON.stringify(snapshot.json).length).toBeGreaterThan(1_048_576);
    const car = (await bed.control('POST', '/users/ada/vehicles', {})).json;
    expect((await bed.control('PUT', '/snapshot', snapshot.json)).status).toBe(204);
    expect((await bed.control('GET', `/assets/${car.id}`)).status).toBe(404);
    expect((await bed.control('PUT', '/snapshot', { ...snapshot.json, seed: 'other' })).status).toBe(400);
    bed.sim.faults.add({ route: 'GET /vehicles', fault: { type: 'latency', delay: '1h' } });
    const late = api(bed, 'GET', '/vehicles').catch(() => undefined);
    await expect.poll(async () => (await bed.control('GET', '/snapshot')).status).toBe(409);
    expect((await bed.control('POST', '/reset')).status).toBe(409);
    await bed.sim.clock.advance('1h');
    await late;
  });

  it('the control API goes back to the start: world, time, faults, scripts, logs', async () => {
    await using receiver = await startReceiver();
    const subscriptions = [{ url: receiver.url, secret: 'long-enough' }];
    await using bed = await controlBench({ fleet: 2, webhooks: { subscriptions } });
    const begin = (await bed.control('GET', '/snapshot')).json;
    await bed.control('POST', '/faults', { route: '*', fault: { type: 'html' } });
    await bed.control('POST', '/actions/next', { outcome: 'FAILED' });
    await bed.control('POST', '/deliveries/next', { duplicates: 5, event: 'user:charger:discovered' });
    await bed.control('POST', '/users/ada/vehicles', {});
    await api(bed, 'GET', '/vehicles').catch(() => undefined);
    await bed.control('POST', '/clock/advance', { by: '3h' });
    expect((await bed.control('GET', '/requests')).json.data).not.toEqual([]);
    expect((await bed.control('POST', '/reset')).status).toBe(204);
    for (const path of ['/faults', '/requests', '/deliveries', '/violations']) {
      expect((await bed.control('GET', path)).json).toEqual({ data: [] });
    }
    expect((await bed.control('GET', '/snapshot')).json).toEqual(begin);
    await bed.control('POST', '/users/bob/chargers', {});
    await bed.control('POST', '/webhooks/flush');
    expect((await bed.control('GET', '/deliveries')).json.data[0].attempts).toHaveLength(1);
  });

  it('the control API decides what the API says of its health and that of vendors', async () => {
    await using bed = await controlBench();
    expect((await bed.control('PUT', '/health', { ready: false })).json).toEqual({ ready: false });
    expect((await api(bed, 'GET', '/health/ready')).status).toBe(503);
    expect((await bed.control('POST', '/health/vendors', { vendor: 'KIA', status: 'OUTAGE' })).status).toBe(
      204,
    );
    expect((await api(bed, 'GET', '/health/vehicles')).json).toContainEqual(
      expect.objectContaining({ vendor: 'KIA', status: 'OUTAGE' }),
    );
    expect((await bed.control('POST', '/health/vendors', { vendor: 'NOBODY' })).status).toBe(400);
    expect((await bed.control('DELETE', '/health')).status).toBe(204);
    expect((await bed.control('GET', '/health')).json).toEqual({ ready: true });
  });

  it('the control API lists requests of clients, and says where everything is', async () => {
    await using bed = await controlBench();
    await api(bed, 'GET', '/vehicles');
    expect((await bed.control('GET', '/requests')).json.data).toMatchObject([
      { target: 'oauth', status: 200 },
      { target: 'api', method: 'GET', path: '/vehicles', version: '2024-10-01', status: 200 },
    ]);
    const { apiUrl, clientId, clientSecret } = bed.sim;
    expect((await bed.control('GET', '')).json).toMatchObject({
      apiUrl,
      clients: [{ clientId, clientSecret }],
    });
  });
});
