import { afterEach, describe, expect, it } from 'vitest';

import { createSimulator, type Simulator } from '../../../src/simulator/index.ts';
import { inbox, names } from './support.ts';

/** What each version calls the location of a vehicle. */
const locationFields = {
  '2023-04-15': 'chargingLocationId',
  '2023-08-01': 'locationId',
  '2024-01-01': 'locationId',
  '2024-10-01': 'location.id',
} as const;
const versions = Object.keys(locationFields) as (keyof typeof locationFields)[];

let open: Simulator | undefined;

async function simulator(): Promise<Simulator> {
  open = await createSimulator({ actionDelay: '20s', webhooks: { discovered: 'complete' } });
  return open;
}

// Whatever a test sends, its document must allow it.
afterEach(async () => {
  expect(open?.violations ?? []).toEqual([]);
  await open?.close();
  open = undefined;
});

describe.each(versions)('events of %s', (apiVersion) => {
  // In 2024-01-01 only the heartbeat says when it was made.
  const made = (at: string): string | undefined => (apiVersion === '2024-01-01' ? undefined : at);

  it('events tell how assets of all kinds come, change and go', async () => {
    const sim = await simulator();
    const { take } = inbox(sim, { apiVersion });
    const user = sim.user('ada');
    const vehicle = user.vehicle({ batteryLevel: 40 });
    const charger = user.charger();
    const hvac = user.hvac();
    const inverter = user.inverter();
    const battery = user.battery();
    const meter = user.meter();
    const kinds = ['vehicle', 'charger', 'hvac', 'inverter', 'battery', 'meter'];
    const ofAssets = (events: string[]): string[] => events.filter((name) => !name.includes('hem-system'));
    const came = await take();
    expect(ofAssets(names(came))).toEqual(kinds.map((kind) => `user:${kind}:discovered`));
    expect(came[0]?.createdAt).toBe(made('2025-01-01T12:00:00.000Z'));
    expect(came[0]).toMatchObject({
      version: apiVersion,
      user: { id: 'ada' },
      vehicle: { id: vehicle.id, chargeState: { batteryLevel: 40 } },
    });
    for (const handle of [vehicle, charger, hvac, inverter, battery, meter]) {
      handle.update({ reachable: false });
      handle.remove();
    }
    expect(ofAssets(names(await take()))).toEqual(
      kinds.flatMap((kind) => [`user:${kind}:updated`, `user:${kind}:deleted`]),
    );
  });

  it('events name what has changed, as it is written in the version', async () => {
    const sim = await simulator();
    const { take } = inbox(sim, { apiVersion });
    const vehicle = sim.user('ada').vehicle({ batteryLevel: 40, pluggedIn: false });
    const place = sim.user('ada').location({ latitude: 1, longitude: 2 });
    await take();
    await sim.clock.advance('1m');
    vehicle.update({ batteryLevel: 41, locationId: place.id });
    const [event] = await take();
    expect(event?.updatedFields).toEqual(
      expect.arrayContaining(['chargeState.batteryLevel', 'lastSeen', locationFields[apiVersion]]),
    );
    expect(event?.updatedFields).not.toContain('chargeState.isPluggedIn');
    expect(event?.updatedFields).not.toContain('information.vin');
    vehicle.update({ batteryLevel: 41 });
    expect(await take(), 'nothing has changed but times').toEqual([]);
  });

  it('events tell how a command ends, and what it did', async () => {
    const sim = await simulator();
    const { take } = inbox(sim, { apiVersion });
    const vehicle = sim.user('ada').vehicle({ batteryLevel: 40, pluggedIn: true });
    await take();
    const client = await clientOf(sim, apiVersion);
    const action = await client('POST', `/vehicles/${vehicle.id}/charging`, { action: 'START' });
    expect(names(await take()), 'its caller knows that it was taken').toEqual([]);
    await sim.clock.advance('20s');
    const [updated, ended, ...rest] = await take();
    expect(rest).toEqual([]);
    expect(updated).toMatchObject({
      event: 'user:vehicle:updated',
      vehicle: { chargeState: { isCharging: true } },
    });
    expect(ended).toMatchObject({
      event: 'user:vendor-action:updated',
      vendorAction: { id: action.id, state: 'CONFIRMED', targetId: vehicle.id },
    });
    expect(ended?.updatedFields?.toSorted()).toEqual(['completedAt', 'state', 'updatedAt']);
    expect(updated?.createdAt).toBe(made('2025-01-01T12:00:20.000Z'));
  });

  it('events tell how schedules and smart charging go', async () => {
    const sim = await simulator();
    const { take } = inbox(sim, { apiVersion });
    const place = sim.user('ada').location();
    const vehicle = sim.user('ada').vehicle({ batteryLevel: 20, pluggedIn: true, locationId: place.id });
    const client = await clientOf(sim, apiVersion);
    await client('PUT', `/vehicles/${vehicle.id}/smart-charging-policy`, {
      isEnabled: true,
      deadline: '07:00',
      minimumChargeLimit: 10,
    });
    const smart = (await take()).filter(({ event }) => event.endsWith('smart-charging-status-updated'));
    expect(smart.at(-1)).toMatchObject({ smartChargingStatus: { vehicleId: vehicle.id, userId: 'ada' } });
    expect(smart.at(-1)?.updatedFields).toContain('state');
    const charger = sim.user('ada').charger();
    const old = apiVersion === '2023-04-15';
    const target = old
      ? { entityId: charger.id, entityType: 'charger', chargingLocationId: null }
      : { targetId: charger.id, targetType: 'charger', locationId: null };
    await client(
      'POST',
      old ? '/schedules' : '/users/ada/schedules',
      {
        ...target,
        isEnabled: true,
        defaultShouldCharge: true,
        rules: [{ hourMinute: { from: '13:00', to: '14:00' }, shouldCharge: false }],
      },
      old ? { 'enode-user-id': 'ada' } : {},
    );
    await take();
    await sim.clock.advance('1h');
    const states = (await take()).filter(({ event }) => event === 'user:schedule:execution-updated');
    expect(states.length).toBeGreaterThan(0);
    expect(states.at(-1)).toMatchObject({ user: { id: 'ada' }, status: { scheduleType: 'CHARGE' } });
    expect(states.at(-1)?.updatedFields).toContain('changedAt');
  });

  it('events tell that credentials no longer work, and nothing of users who took their consent back', async () => {
    const sim = await simulator();
    const { take } = inbox(sim, { apiVersion });
    const vehicle = sim.user('ada').vehicle({ vendor: 'TESLA' });
    sim.user('bob').vehicle();
    await take();
    sim.user('ada').loseCredentials('TESLA');
    const [invalidated, updated, ...rest] = await take();
    expect(rest).toEqual([]);
    expect(invalidated).toMatchObject({ event: 'user:credentials:invalidated', vendor: 'TESLA' });
    expect(invalidated?.user).toEqual({ id: 'ada' });
    expect(updated).toMatchObject({ event: 'user:vehicle:updated', vehicle: { id: vehicle.id } });
    expect(updated?.updatedFields).toContain('isReachable');
    const client = await clientOf(sim, apiVersion);
    await client('DELETE', '/users/bob/authorization');
    expect(await take()).toEqual([]);
  });

  it('events come with a sign of life', async () => {
    const sim = await simulator();
    const { take } = inbox(sim, { apiVersion, events: ['user:meter:updated'] });
    await sim.clock.advance('1h');
    expect(await take()).toEqual([
      {
        event: 'system:heartbeat',
        createdAt: '2025-01-01T13:00:00.000Z',
        version: apiVersion,
        ...(apiVersion === '2024-01-01' && { user: { id: 'system' } }),
        pendingEvents: 0,
      },
    ]);
  });
});

describe('who gets what', () => {
  it('who gets what: only the events that were subscribed to, also by an old name', async () => {
    const sim = await simulator();
    const some = inbox(sim, { events: ['user:charger:discovered', 'user:charge-action:updated'] });
    const vehicle = sim.user('ada').vehicle({ pluggedIn: true });
    sim.user('ada').charger();
    const client = await clientOf(sim, '2024-10-01');
    await client('POST', `/vehicles/${vehicle.id}/charging`, { action: 'START' });
    await sim.clock.advance('20s');
    expect(names(await some.take())).toEqual(['user:charger:discovered', 'user:vendor-action:updated']);
  });

  it('who gets what: events that a version does not have are not sent in it', async () => {
    const sim = await simulator();
    const [old, current] = ['2023-04-15', '2024-10-01'].map((apiVersion) => inbox(sim, { apiVersion }));
    const inverter = sim.user('ada').inverter({ siteName: 'home', vendor: 'TESLA' });
    sim.user('ada').battery({ siteName: 'home', vendor: 'TESLA' });
    expect(names((await current?.take()) ?? [])).toEqual([
      'user:inverter:discovered',
      'user:battery:discovered',
      'user:hem-system:discovered',
    ]);
    expect(names((await old?.take()) ?? [])).not.toContain('user:hem-system:discovered');
    const client = await clientOf(sim, '2024-10-01');
    await client('GET', `/inverters/${inverter.id}/statistics?year=2024&month=12&day=31`);
    await sim.clock.advance('30s');
    const statistics = (await current?.take())?.find(({ event }) => event.includes('statistics'));
    expect(statistics).toMatchObject({
      event: 'user:inverter:statistics-updated',
      statistics: { inverterId: inverter.id, year: 2024, month: 12, day: 31 },
    });
    inverter.remove();
    expect(names((await current?.take()) ?? [])).toContain('user:hem-system:deleted');
    expect((await old?.take()) ?? []).toMatchObject([{ event: 'user:inverter:deleted' }]);
  });

  it('who gets what: a change of a member is one of its HEM system', async () => {
    const sim = await simulator();
    const { take } = inbox(sim);
    sim.user('ada').meter({ siteName: 'home', vendor: 'TESLA' });
    const battery = sim.user('ada').battery({ siteName: 'home', vendor: 'TESLA' });
    await take();
    await sim.clock.advance('1m');
    battery.update({ latitude: 48.1, longitude: 11.5 });
    const system = (await take()).find(({ event }) => event === 'user:hem-system:updated');
    expect(system).toMatchObject({ user: { id: 'ada' }, hemSystem: { userId: 'ada' } });
    expect(system?.updatedFields).toContain('information.latitude');
    expect(system?.updatedFields).not.toContain('information.name');
  });

  it('who gets what: a subscription that comes later gets what changes from then on', async () => {
    const sim = await simulator();
    const vehicle = sim.user('ada').vehicle({ batteryLevel: 40 });
    const { take } = inbox(sim);
    vehicle.update({ batteryLevel: 50 });
    const [event, ...rest] = await take();
    expect(rest).toEqual([]);
    expect(event?.updatedFields).toEqual(expect.arrayContaining(['chargeState.batteryLevel']));
    expect(event?.updatedFields).not.toContain('information.brand');
  });
});

/** Calls the API in a version; gives the JSON of the response. */
async function clientOf(sim: Simulator, version: string) {
  const { access_token: token } = (await (
    await fetch(sim.oauthUrl, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${sim.clientId}:${sim.clientSecret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    })
  ).json()) as { access_token: string };
  return async (
    method: string,
    path: string,
    json?: object,
    headers: Record<string, string> = {},
    // oxlint-disable-next-line typescript/no-explicit-any -- as in `SentEvent`
  ): Promise<any> => {
    const response = await fetch(sim.apiUrl + path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'enode-version': version,
        ...(json && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(json && { body: JSON.stringify(json) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
}
