import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEnode, unwrap, type Enode } from '../../src/index.ts';
import { createSimulator, type Simulator } from '../../src/simulator/index.ts';
import { rejection } from '../support/client.ts';

let simulator: Simulator;
let enode: Enode<'2024-10-01'>;
let old: Enode<'2023-04-15'>;

beforeEach(async () => {
  simulator = await createSimulator({ seed: 'main job' });
  const { apiUrl, oauthUrl, clientId, clientSecret } = simulator;
  enode = createEnode({
    version: '2024-10-01',
    apiUrl,
    oauthUrl,
    clientId,
    clientSecret,
    onVersionMismatch: 'throw',
  });
  old = enode.at('2023-04-15');
});

afterEach(async () => {
  expect(simulator.violations).toEqual([]);
  await simulator.close();
});

const start = { action: 'START' } as const;

describe('the main job on real sockets', () => {
  it('2024-10-01: link, list page by page, charge, confirmed', async () => {
    const session = await unwrap(
      enode.raw.POST('/users/{userId}/link', {
        params: { path: { userId: 'ada lovelace/é' } },
        body: {
          vendorType: 'vehicle',
          language: 'browser',
          scopes: ['vehicle:read:data', 'vehicle:control:charging'],
          redirectUri: 'https://example.com/done',
        },
      }),
    );
    simulator.link.complete(session.linkToken, {
      vendor: 'TESLA',
      devices: [40, 50, 60, 70, 80].map((batteryLevel) => ({ type: 'vehicle', batteryLevel })),
    });
    const levels: (number | null)[] = [];
    let after: string | undefined;
    let first: string | undefined;
    do {
      const query = { pageSize: 2, ...(after === undefined ? {} : { after }) };
      const page = await unwrap(enode.raw.GET('/vehicles', { params: { query } }));
      levels.push(...page.data.map(({ chargeState }) => chargeState.batteryLevel));
      first ??= page.data[0]?.id;
      after = page.pagination.after ?? undefined;
    } while (after !== undefined);
    expect(new Set(levels)).toEqual(new Set([40, 50, 60, 70, 80]));
    expect(levels).toHaveLength(5);

    const params = { path: { vehicleId: first! } };
    const action = await unwrap(enode.raw.POST('/vehicles/{vehicleId}/charging', { params, body: start }));
    expect(action).toMatchObject({ state: 'PENDING', kind: 'START', targetId: first });
    await simulator.clock.advance('5m');
    const look = { params: { path: { actionId: action.id } } };
    expect(await unwrap(enode.raw.GET('/vehicles/actions/{actionId}', look))).toMatchObject({
      state: 'CONFIRMED',
    });
    const { chargeState } = await unwrap(enode.raw.GET('/vehicles/{vehicleId}', { params }));
    expect(chargeState.powerDeliveryState).toBe('PLUGGED_IN:CHARGING');
    const late = await rejection(unwrap(enode.raw.POST('/vehicles/actions/{actionId}/cancel', look)));
    expect(late).toMatchObject({
      code: 'problem',
      status: 409,
      context: { operation: 'POST /vehicles/actions/{actionId}/cancel' },
    });
    expect(simulator.tokens.issued).toBe(1);
  });

  it('2023-04-15: the same vehicle in that version’s shape, the user picked by header', async () => {
    const session = await unwrap(
      old.raw.POST('/users/{userId}/link', {
        params: { path: { userId: 'bob' } },
        body: { vendorType: 'vehicle' },
      }),
    );
    simulator.link.complete(session.linkUrl, {
      vendor: 'BMW',
      devices: [{ type: 'vehicle', batteryLevel: 25 }],
    });
    const header = { 'Enode-User-Id': 'bob' };
    const [vehicle] = await unwrap(old.raw.GET('/vehicles', { params: { header } }));
    expect(vehicle).toMatchObject({
      vendor: 'BMW',
      chargeState: { batteryLevel: 25 },
      chargingLocationId: null,
    });
    expect(
      await unwrap(old.raw.GET('/vehicles', { params: { header: { 'Enode-User-Id': 'ada' } } })),
    ).toEqual([]);

    const params = { path: { vehicleId: vehicle!.id } };
    const action = await unwrap(old.raw.POST('/vehicles/{vehicleId}/charging', { params, body: start }));
    await simulator.clock.advance('5m');
    const look = { params: { path: { actionId: action.id } } };
    expect(await unwrap(old.raw.GET('/vehicles/actions/{actionId}', look))).toMatchObject({
      state: 'CONFIRMED',
    });
    const newer = await unwrap(enode.raw.GET('/vehicles/{vehicleId}', { params }));
    expect(newer).toMatchObject({
      id: vehicle!.id,
      location: { id: null },
      chargeState: { isCharging: true },
    });
  });

  it('a revoked token is renewed without the caller noticing', async () => {
    await unwrap(enode.raw.GET('/vehicles'));
    simulator.tokens.revokeAll();
    await Promise.all(Array.from({ length: 20 }, () => unwrap(enode.raw.GET('/vehicles'))));
    expect(simulator.tokens.issued).toBe(2);
  });

  it('problems arrive typed, in both versions', async () => {
    const params = { path: { vehicleId: 'nobody-has-this' } };
    for (const call of [
      () => unwrap(enode.raw.GET('/vehicles/{vehicleId}', { params })),
      () => unwrap(old.raw.GET('/vehicles/{vehicleId}', { params })),
    ]) {
      expect(await rejection(call())).toMatchObject({ code: 'problem', kind: 'not-found', status: 404 });
    }
    const vehicle = simulator.user('u').vehicle({ vendor: 'TESLA', charging: true });
    const again = enode.raw.POST('/vehicles/{vehicleId}/charging', {
      params: { path: { vehicleId: vehicle.id } },
      body: start,
    });
    expect(await rejection(unwrap(again))).toMatchObject({
      code: 'problem',
      kind: 'bad-request',
      retryable: false,
    });
    const wrong = enode.raw.GET('/vehicles', { params: { query: { pageSize: 0 } } });
    expect(await rejection(unwrap(wrong))).toMatchObject({ code: 'problem', status: 400 });
  });

  it('wrong credentials are an authentication error', async () => {
    const { apiUrl, oauthUrl, clientId } = simulator;
    const stranger = createEnode({
      version: '2024-10-01',
      apiUrl,
      oauthUrl,
      clientId,
      clientSecret: 'guessed',
    });
    expect(await rejection(stranger.raw.GET('/vehicles'))).toMatchObject({
      code: 'authentication',
      oauthError: 'invalid_client',
    });
  });
});
