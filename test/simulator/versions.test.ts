import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

import { EnodeInputError } from '../../src/errors/input-error.ts';
import { createSimulator } from '../../src/simulator/index.ts';
import { bench, current, old, slug } from './support.ts';

describe('versions', () => {
  it('the simulator shows a vehicle in two versions, in the shape of each', async () => {
    await using bed = await bench();
    const user = bed.sim.user('u1');
    const home = user.location();
    const vehicle = user.vehicle({ batteryLevel: 40, locationId: home.id, latitude: 1, longitude: 2 });
    const now = (await bed.call('GET', `/vehicles/${vehicle.id}`, { version: current })).json;
    const then = (await bed.call('GET', `/vehicles/${vehicle.id}`, { version: old })).json;
    expect(now.chargeState).toEqual(then.chargeState);
    expect(now.chargeState.batteryLevel).toBe(40);
    expect(now.location).toMatchObject({ id: home.id, latitude: 1, longitude: 2 });
    expect(then.location).toMatchObject({ latitude: 1, longitude: 2 });
    expect(then.location).not.toHaveProperty('id');
    expect(then.chargingLocationId).toBe(home.id);
    expect(now).not.toHaveProperty('chargingLocationId');
  });

  it('an action that is started in one version can be read in another', async () => {
    await using bed = await bench();
    const { id } = bed.sim.user('u1').vehicle();
    const { json } = await bed.call('POST', `/vehicles/${id}/charging`, {
      version: old,
      json: { action: 'START' },
    });
    await bed.sim.clock.advance('20s');
    const seen = await bed.call('GET', `/vehicles/actions/${json.id}`, { version: current });
    expect(seen.json).toMatchObject({ id: json.id, state: 'CONFIRMED', targetId: id });
  });

  it('the simulator shows a charger in two versions, in the shape of each', async () => {
    await using bed = await bench();
    const { id } = bed.sim.user('u1').charger({ serialNumber: 'S-1' });
    const now = (await bed.call('GET', `/chargers/${id}`, { version: current })).json;
    const then = (await bed.call('GET', `/chargers/${id}`, { version: old })).json;
    expect(now.information.serialNumber).toBe('S-1');
    expect(now.location).toEqual({ id: null, lastUpdated: null });
    expect(then.information.id).toBe('S-1');
    expect(then.chargingLocationId).toBeNull();
    expect(then).not.toHaveProperty('location');
  });

  it('the simulator moves a charger to a location of its user, by the name that the version has for it', async () => {
    await using bed = await bench();
    const charger = bed.sim.user('u1').charger();
    const home = bed.sim.user('u1').location();
    const foreign = bed.sim.user('u2').location();
    const put = (version: string, json: object) =>
      bed.call('PUT', `/chargers/${charger.id}`, { version, json });
    expect((await put(old, { chargingLocationId: home.id })).json.chargingLocationId).toBe(home.id);
    expect((await put(current, { locationId: null })).json.location.id).toBeNull();
    expect((await put(current, { locationId: foreign.id })).status).toBe(404);
    expect((await put(current, { chargingLocationId: home.id })).status).toBe(400);
  });

  it('the simulator answers in the default version without the header, and says which it was', async () => {
    await using newest = await bench();
    expect((await newest.call('GET', '/vehicles')).headers.get('enode-version')).toBe(current);
    await using older = await bench({ defaultVersion: old });
    const response = await older.call('GET', '/vehicles');
    expect(response.headers.get('enode-version')).toBe(old);
    expect(response.json).toEqual([]);
  });

  it('the simulator refuses a version it does not serve', async () => {
    await using bed = await bench();
    const response = await bed.call('GET', '/vehicles', { version: '2020-01-01' });
    expect(response.status).toBe(400);
    expect(response.json.detail).toContain('2020-01-01');
    expect(response.json.detail).toContain(current);
    await using narrow = await bench({ versions: [old] });
    expect((await narrow.call('GET', '/vehicles', { version: current })).status).toBe(400);
  });

  it('the simulator refuses options that name unknown versions', async () => {
    await expect(createSimulator({ versions: ['2020-01-01'] })).rejects.toThrow(EnodeInputError);
    await expect(createSimulator({ defaultVersion: '2020-01-01' })).rejects.toThrow('not served');
    const credentials = { clientId: 'a', clientSecret: 'b', defaultVersion: '2020-01-01' };
    await expect(createSimulator({ credentials })).rejects.toThrow('not served');
  });

  it('the simulator writes problems as each version does', async () => {
    await using bed = await bench();
    const now = (await bed.call('GET', '/vehicles/nobody', { version: current })).json;
    const then = (await bed.call('GET', '/vehicles/nobody', { version: old })).json;
    expect(now).toEqual({
      type: 'https://developers.enode.com/api/problems/not-found',
      title: 'Not Found',
      detail: expect.stringContaining('nobody'),
    });
    const type = 'https://docs.enode.io/api/problems/not-found';
    expect(then).toEqual({ ...now, type, error: type, message: now.detail });
  });

  it('the simulator knows only the vendors that a version knew', async () => {
    await using bed = await bench();
    const vendors = async (version: string): Promise<string[]> =>
      (await bed.call('GET', '/health/vehicles', { version })).json.map(
        (entry: { vendor: string }) => entry.vendor,
      );
    expect(await vendors(current)).toContain('DACIA');
    expect(await vendors(old)).not.toContain('DACIA');
  });
});

describe('the header Enode-User-Id', () => {
  it('the header Enode-User-Id scopes lists and single assets in old versions', async () => {
    await using bed = await bench();
    const mine = bed.sim.user('u1').vehicle();
    const theirs = bed.sim.user('u2').vehicle();
    const options = { version: old, user: 'u1' };
    const list = await bed.call('GET', '/vehicles', options);
    expect(list.json.map(({ id }: { id: string }) => id)).toEqual([mine.id]);
    expect((await bed.call('GET', '/vehicles', { version: old })).json).toHaveLength(2);
    expect((await bed.call('GET', `/vehicles/${mine.id}`, options)).status).toBe(200);
    expect((await bed.call('GET', `/vehicles/${theirs.id}`, options)).status).toBe(404);
    const action = await bed.call('POST', `/vehicles/${theirs.id}/charging`, {
      version: old,
      json: { action: 'START' },
    });
    expect((await bed.call('GET', `/vehicles/actions/${action.json.id}`, options)).status).toBe(404);
  });

  it('the header Enode-User-Id says who "me" is', async () => {
    await using bed = await bench();
    bed.sim.user('u1').vehicle();
    const me = await bed.call('GET', '/me', { version: old, user: 'u1' });
    expect(me.json).toEqual({
      id: 'u1',
      linkedVendors: [{ vendor: 'TESLA', vendorType: 'vehicle', isValid: true }],
    });
    const nobody = await bed.call('GET', '/me', { version: old });
    expect([nobody.status, slug(nobody)]).toEqual([400, 'bad-request']);
    expect((await bed.call('GET', '/me', { version: old, user: 'u9' })).status).toBe(404);
  });

  it('the header Enode-User-Id makes requests fail in new versions', async () => {
    await using bed = await bench();
    const response = await bed.call('GET', '/vehicles', { version: current, user: 'u1' });
    expect([response.status, slug(response)]).toEqual([400, 'bad-request']);
    expect(response.json.detail).toContain('Enode-User-Id');
  });
});

describe('the default version', () => {
  it('the default version stays the same for clients and webhooks when a newer version is served', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'newer-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const document = new URL(`../../openapi/${current}.yaml`, import.meta.url);
    for (const version of [current, '2031-01-01']) cpSync(document, join(folder, `${version}.yaml`));
    await using sim = await createSimulator({ documents: folder });
    expect(sim.versions).toEqual([current, '2031-01-01']);
    sim.webhooks.subscribe({ secret: 'a-webhook-secret-of-some-length' });
    sim.user('ada').vehicle();
    const sent: string[] = [];
    await sim.webhooks.deliver(async (request) => {
      sent.push(...((await request.json()) as { version: string }[]).map(({ version }) => version));
      return new Response(null);
    });
    expect(new Set(sent)).toEqual(new Set([current]));
  });

  it('the default version is the newest of the versions that are served when the usual one is not', async () => {
    await using sim = await createSimulator({ versions: ['2023-04-15', '2024-01-01'] });
    sim.webhooks.subscribe({ secret: 'a-webhook-secret-of-some-length' });
    sim.user('ada').vehicle();
    const sent: string[] = [];
    await sim.webhooks.deliver(async (request) => {
      sent.push(...((await request.json()) as { version: string }[]).map(({ version }) => version));
      return new Response(null);
    });
    expect(new Set(sent)).toEqual(new Set(['2024-01-01']));
  });
});
