import { describe, expect, it } from 'vitest';

import { EnodeInputError } from '../../src/errors/input-error.ts';
import { createSimulator, type SimulatorOptions } from '../../src/simulator/index.ts';
import { bench, current, linkBody, request, slug } from './support.ts';

const versions = ['2023-04-15', '2023-08-01', '2024-01-01', '2024-10-01'];

describe('a request without a valid token', () => {
  it.each(versions)('a request without a valid token gets the words of the API, in %s', async (version) => {
    await using bed = await bench();
    for (const authorization of ['Bearer wrong', undefined]) {
      const headers = { 'enode-version': version, ...(authorization && { authorization }) };
      const response = await request(`${bed.sim.apiUrl}/vehicles`, 'GET', { headers });
      expect(response.status).toBe(401);
      expect(response.json).toMatchObject({ title: 'Unauthorized', detail: 'Unauthorized for resource' });
      expect(response.headers.get('www-authenticate')).toMatch(authorization ? /invalid_token/ : /^Bearer$/);
    }
  });
});

describe('every response', () => {
  it('every response has a request id of its own, a failed one, too', async () => {
    await using bed = await bench();
    bed.sim.faults.add({ route: 'GET /chargers', fault: { type: 'problem', status: 424 } });
    const responses = [
      await bed.call('GET', '/vehicles'),
      await bed.call('GET', '/chargers'),
      await bed.call('GET', '/nothing'),
      await bed.call('GET', '/health/ready'),
    ];
    const ids = responses.map(({ headers }) => headers.get('x-request-id'));
    expect(new Set(ids).size).toBe(responses.length);
    for (const id of ids) expect(id).toMatch(/^[\da-f-]{36}$/);
  });
});

describe('a command for which there is nothing to do', () => {
  it.each([
    ['vehicle', { charging: false }, 'charging', { action: 'STOP' }, 'The asset is already stopped.'],
    ['vehicle', { charging: true }, 'charging', { action: 'START' }, 'The asset is already charging.'],
    ['charger', { charging: false }, 'charging', { action: 'STOP' }, 'The asset is already stopped.'],
    [
      'charger',
      { maxCurrent: 16 },
      'max-current',
      { maxCurrent: 16 },
      'The asset is already at the current setting.',
    ],
    ['vehicle', { pluggedIn: false }, 'charging', { action: 'START' }, 'The asset is unplugged.'],
  ] as const)(
    'a command for which there is nothing to do of a %s with %o, to %s %o, is rejected',
    async (kind, options, path, json, detail) => {
      await using bed = await bench();
      const { id } = bed.sim.user('u1')[kind](options);
      const response = await bed.call('POST', `/${kind}s/${id}/${path}`, { json });
      expect([response.status, slug(response)]).toEqual([400, 'bad-request']);
      expect(response.json).toMatchObject({ title: 'Action Rejected', detail });
    },
  );
});

describe('a webhook', () => {
  const id = '00000000-0000-4000-8000-000000000101';

  it('a webhook that does not exist is refused in the words of the API', async () => {
    await using bed = await bench();
    const { status, json } = await bed.call('GET', `/webhooks/${id}`);
    expect([status, json.title, json.detail]).toEqual([
      404,
      'Webhook not found',
      `Could not find webhook ${id}`,
    ]);
  });

  it.each([
    [{ url: 'nowhere-to-go' }],
    [{ url: 'http://receiver.example/enode' }],
    [{ url: 'https://receiver.example/enode', apiVersion: '1999-01-01' }],
  ])('a webhook of %o is not valid', async (facts) => {
    await using bed = await bench();
    const response = await bed.call('POST', '/webhooks', { json: { secret: 'a-secret', ...facts } });
    expect([response.status, slug(response), response.json.title]).toEqual([
      400,
      'bad-request',
      'Webhook input is not valid.',
    ]);
  });
});

describe('the text of an intervention', () => {
  it.each([
    ['de-DE', 'Fernsteuerung erlauben'],
    ['en-US', 'Allow remote control'],
    ['pt-BR', 'Allow remote control'],
    ['tlh', 'Allow remote control'],
    [undefined, 'Allow remote control'],
  ])('the text of an intervention asked for in %s', async (language, title) => {
    await using bed = await bench();
    const query = language === undefined ? '' : `&language=${language}`;
    const all = await bed.call('GET', `/interventions?vendor=TESLA&vendorType=vehicle${query}`);
    expect(all.status).toBe(200);
    const titles = all.json.map((entry: { resolution: { title: string } }) => entry.resolution.title);
    expect(titles).toContain(title);
    const [{ id }] = all.json;
    expect((await bed.call('GET', `/interventions/${id}?${query}`)).status).toBe(200);
    expect((await bed.call('GET', `/interventions/${id}?color=red`)).status, 'still strict').toBe(400);
  });
});

describe('a link session', () => {
  it('a link session is refused when all connections are in use', async () => {
    await using bed = await bench({ connectionLimit: 2 });
    const open = (user: string, more = {}) =>
      bed.call('POST', `/users/${user}/link`, { json: { ...linkBody(), ...more } });
    bed.sim.user('u1').vehicle({ vendor: 'TESLA' });
    // A second asset of the same account is no second connection.
    bed.sim.user('u1').vehicle({ vendor: 'TESLA' });
    expect((await open('u2')).status).toBe(200);
    bed.sim.user('u2').vehicle({ vendor: 'BMW' });
    const refused = await open('u3');
    expect([refused.status, slug(refused), refused.json.title]).toEqual([
      403,
      'forbidden',
      'Connections limit reached',
    ]);
    expect((await open('u1', { vendor: 'TESLA' })).status, 'a renewal').toBe(200);
    expect((await open('u1', { vendor: 'BMW' })).status).toBe(403);
    await bed.call('DELETE', '/users/u2');
    expect((await open('u3')).status).toBe(200);
  });

  it('a link session counts the accounts of a fleet, too', async () => {
    await using bed = await bench({ connectionLimit: 5, fleet: 1_000_000 });
    expect((await bed.call('POST', '/users/u1/link', { json: linkBody() })).status).toBe(403);
  });
});

describe('smart charging', () => {
  const policy = { isEnabled: true, deadline: '07:00', minimumChargeLimit: 0 };
  const at = (latitude: number | null, longitude: number | null) => ({ latitude, longitude });

  it.each([
    ['in Oslo', at(59.9, 10.7), 200],
    ['in Lisbon', at(38.7, -9.1), 200],
    ['in Boston', at(42.4, -71.1), 400],
    ['in Sydney', at(-33.9, 151.2), 400],
    ['nobody knows where', at(null, null), 400],
  ])('smart charging of a vehicle %s is %2$o', async (_, position, status) => {
    await using bed = await bench();
    const { id } = bed.sim.user('u1').vehicle(position);
    const response = await bed.call('PUT', `/vehicles/${id}/smart-charging-policy`, { json: policy });
    expect(response.status).toBe(status);
    if (status === 400) expect(response.json.title).toBe('Cannot activate smart charging');
  });

  it('smart charging works anywhere with a tariff', async () => {
    await using bed = await bench();
    const user = bed.sim.user('u1');
    const boston = at(42.4, -71.1);
    const home = user.location({
      ...(boston as { latitude: number; longitude: number }),
      timezoneName: 'America/New_York',
    });
    const { id } = user.vehicle(boston);
    const enable = () => bed.call('PUT', `/vehicles/${id}/smart-charging-policy`, { json: policy });
    expect((await enable()).status).toBe(400);
    await bed.call('PUT', '/tariffs/mine', { json: [{ name: 'all', cost: '0.2' }] });
    const tariffIntervals = [{ name: 'all', from: '00:00', to: '24:00' }];
    await bed.call('PUT', `/locations/${home.id}/tariff`, { json: { tariffId: 'mine', tariffIntervals } });
    expect((await enable()).status).toBe(200);
  });

  it('smart charging waits for the prices of the next day, which come at 13:00 in Brussels', async () => {
    await using bed = await bench({
      clock: { start: '2025-01-15T08:00:00Z' },
      actionDelay: '10s',
      tokenLifetime: '9d',
    });
    const user = bed.sim.user('u1');
    user.location({ latitude: 59.9, longitude: 10.7 });
    const vehicle = user.vehicle({ ...at(59.9, 10.7), charging: true, batteryLevel: 60 });
    await bed.call('PUT', `/vehicles/${vehicle.id}/smart-charging-policy`, { json: policy });
    const state = async () =>
      (await bed.call('GET', `/vehicles/${vehicle.id}/smart-charging-status`)).json.state;
    await bed.sim.clock.advance('1m');
    expect(await state()).toBe('PLAN:EXECUTING:STOPPED:AWAITING_PRICES');
    await bed.sim.clock.advance('3h');
    expect(await state()).toBe('PLAN:EXECUTING:STOPPED:AWAITING_PRICES');
    await bed.sim.clock.advance('1h');
    expect(await state()).toBe('PLAN:EXECUTING:STOPPED');
  });

  it.each([
    ['is out of reach', { reachable: false }],
    ['does not tell whether it is plugged in', { pluggedIn: null }],
  ])('smart charging is UNKNOWN of a vehicle that %s', async (_, options) => {
    await using bed = await bench();
    const { id } = bed.sim.user('u1').vehicle();
    await bed.call('PUT', `/vehicles/${id}/smart-charging-policy`, { json: policy });
    bed.sim.asset('vehicle', id).update(options);
    expect((await bed.call('GET', `/vehicles/${id}/smart-charging-status`)).json.state).toBe('UNKNOWN');
  });
});

describe('health', () => {
  it('health of the API can fail', async () => {
    await using bed = await bench();
    bed.sim.health.ready = false;
    expect((await bed.call('GET', '/health/ready')).status).toBe(503);
    bed.sim.health.clear();
    expect([bed.sim.health.ready, (await bed.call('GET', '/health/ready')).status]).toEqual([true, 204]);
  });

  it.each(['ELEVATED_ERROR_RATE', 'OUTAGE'] as const)('health of a vendor can be %s', async (status) => {
    await using bed = await bench();
    bed.sim.health.set({ vendor: 'TESLA', type: 'charger', status });
    bed.sim.health.set({ vendor: 'BMW', linkingStatus: status });
    const of = async (path: string, vendor: string) =>
      (await bed.call('GET', path)).json.find((entry: { vendor: string }) => entry.vendor === vendor);
    expect(await of('/health/chargers', 'TESLA')).toMatchObject({ status, linkingStatus: 'READY' });
    expect(await of('/health/vehicles', 'TESLA')).toMatchObject({ status: 'READY' });
    expect(await of('/health/vehicles', 'BMW')).toMatchObject({ status: 'READY', linkingStatus: status });
    expect(await of('/integrations', 'TESLA'), 'the worst of its kinds').toMatchObject({ status });
    expect(await of('/integrations?assetTypes=vehicle', 'TESLA')).toMatchObject({ status: 'READY' });
  });

  it('health belongs to a snapshot', async () => {
    await using sim = await createSimulator();
    sim.health.set({ vendor: 'KIA', status: 'OUTAGE' });
    sim.health.ready = false;
    const snapshot = sim.snapshot();
    sim.health.clear();
    sim.restore(snapshot);
    expect(sim.health.ready).toBe(false);
  });

  it.each([
    { vendor: 'NOBODY', status: 'OUTAGE' },
    { vendor: 'EASEE', type: 'vehicle', status: 'OUTAGE' },
    { vendor: 'TESLA', status: 'DOWN' },
    { vendor: 'TESLA', state: 'OUTAGE' },
  ])('health: %o is refused', async (options) => {
    await using sim = await createSimulator();
    expect(() => sim.health.set(options as { vendor: string })).toThrow(EnodeInputError);
  });
});

describe('statistics of sessions', () => {
  const sessions = async (options: SimulatorOptions) => {
    await using bed = await bench(options);
    bed.sim.user('u1').vehicle({ charging: true, batteryLevel: 10, fullRate: 6 });
    await bed.sim.clock.advance('50m');
    const query = new URLSearchParams({ startDate: '2025-01-01T00:00:00Z', type: 'vehicle' });
    const { json } = await bed.call('GET', `/users/u1/statistics/charging/sessions?${query}`);
    return json.map(({ to, kwhSum }: { to: string; kwhSum: number }) => [to, kwhSum]);
  };

  it.each([
    [{}, [['2025-01-01T12:45:00.000Z', 4.5]]],
    [{ statisticsLag: 0 }, [['2025-01-01T12:50:00.000Z', 5]]],
  ] as const)('statistics of sessions with %o, are as late as that', async (options, expected) => {
    expect(await sessions(options)).toEqual(expected);
  });
});

describe('statistics of an inverter', () => {
  it('statistics of an inverter may change until their interval has ended', async () => {
    await using bed = await bench({
      clock: { start: '2025-06-01T10:07:00Z' },
      tokenLifetime: '9d',
      webhooks: { retryFor: '9d' },
    });
    const inverter = bed.sim.user('u1').inverter({ latitude: 0, longitude: 0 });
    const webhookId = bed.sim.webhooks.subscribe({
      secret: 'a-secret',
      events: ['user:inverter:statistics-updated'],
    });
    await bed.sim.clock.advance('1d');
    const ask = (day: number) =>
      bed.call('GET', `/inverters/${inverter.id}/statistics?year=2025&month=6&day=${day}`);
    const running = await ask(2);
    expect(running.status).toBe(202);
    const { retryAfter, resolutions } = running.json;
    expect(Date.parse(retryAfter)).toBeGreaterThan(bed.sim.clock.now());
    expect(Date.parse(retryAfter) - bed.sim.clock.now()).toBeLessThanOrEqual(15 * 60_000);
    expect(resolutions.QUARTER_HOUR.data.length).toBeGreaterThan(0);
    const future = await ask(20);
    expect([future.status, Date.parse(future.json.retryAfter) > Date.parse(retryAfter)]).toEqual([202, true]);
    await bed.sim.clock.advance('1d');
    const ended = await bed.call('GET', `/inverters/${inverter.id}/statistics?year=2025&month=6&day=2`);
    expect([ended.status, 'retryAfter' in ended.json]).toEqual([200, false]);
    const received: { event: string }[] = [];
    await bed.sim.webhooks.deliver(
      async (incoming) => {
        received.push(...((await incoming.json()) as { event: string }[]));
        return new Response();
      },
      { webhookId },
    );
    expect(received.filter(({ event }) => event === 'user:inverter:statistics-updated')).toHaveLength(1);
    expect(bed.sim.violations).toEqual([]);
  });
});

describe('the statuses about the vendor behind the API', () => {
  it.each([
    [405, 'vendor-unavailable'],
    [408, 'vendor-timeout'],
    [409, 'vendor-rejected'],
    [424, 'vendor-request-failed'],
    [429, 'vendor-rate-limit'],
  ])('the statuses about the vendor behind the API: %i is the problem %s', async (status, type) => {
    await using bed = await bench();
    bed.sim.faults.add({ route: 'GET /vehicles', fault: { type: 'problem', status } });
    const response = await bed.call('GET', '/vehicles', { version: current });
    expect([response.status, slug(response)]).toEqual([status, type]);
    expect(response.json.detail).toMatch(/vendor/);
  });
});
