import { describe, expect, it } from 'vitest';

import { EnodeProblemError } from '../../src/index.ts';
import { bench, linkBody, old, request, slug } from './support.ts';

const json = { 'content-type': 'application/json' };

describe('a Link session', () => {
  it('a Link session connects an account and lets its devices appear', async () => {
    await using bed = await bench();
    const { json: session } = await bed.call('POST', '/users/u1/link', { json: linkBody() });
    expect(session).toEqual({
      linkUrl: expect.stringContaining(bed.sim.apiUrl),
      linkToken: expect.any(String),
    });
    expect((await bed.call('GET', '/users/u1')).json).toEqual({ id: 'u1', linkedVendors: [] });
    const result = bed.sim.link.complete(session.linkUrl, { vendor: 'BMW' });
    expect(result).toEqual({
      userId: 'u1',
      vendor: 'BMW',
      redirectUri: 'https://app.example/done',
      assets: [{ type: 'vehicle', id: expect.any(String) }],
    });
    const user = await bed.call('GET', '/users/u1');
    expect(user.json.linkedVendors).toEqual([{ vendor: 'BMW', vendorType: 'vehicle', isValid: true }]);
    const vehicles = await bed.call('GET', '/users/u1/vehicles');
    expect(vehicles.json.data).toMatchObject([
      { id: result.assets[0]?.id, vendor: 'BMW', scopes: ['vehicle:control:charging', 'vehicle:read:data'] },
    ]);
  });

  it('a Link session links all devices of the account, by token', async () => {
    await using bed = await bench();
    const scopes = ['vehicle:read:data', 'charger:read:data', 'charger:control:charging'];
    const { json: session } = await bed.call('POST', '/users/u1/link', { json: linkBody(scopes) });
    const { assets } = bed.sim.link.complete(session.linkToken, {
      vendor: 'TESLA',
      devices: [
        { type: 'vehicle', batteryLevel: 11 },
        { type: 'vehicle', batteryLevel: 22, pluggedIn: false },
        { type: 'charger', serialNumber: 'S-7' },
      ],
    });
    expect(assets.map(({ type }) => type)).toEqual(['vehicle', 'vehicle', 'charger']);
    const { data } = (await bed.call('GET', '/users/u1/vehicles')).json;
    expect(data.map((vehicle: { chargeState: object }) => vehicle.chargeState)).toMatchObject([
      { batteryLevel: 11, isPluggedIn: true },
      { batteryLevel: 22, isPluggedIn: false, powerDeliveryState: 'UNPLUGGED' },
    ]);
  });

  it('a Link session can be completed over HTTP', async () => {
    await using bed = await bench();
    const { json: session } = await bed.call('POST', '/users/u1/link', { json: linkBody() });
    const body = JSON.stringify({
      vendor: 'NISSAN',
      devices: [{ type: 'vehicle', batteryLevel: 33, vin: 'V1' }],
    });
    const done = await request(`${session.linkUrl}/complete`, 'POST', { headers: json, body });
    expect(done.status).toBe(200);
    expect(done.json).toMatchObject({ userId: 'u1', vendor: 'NISSAN' });
    const vehicle = (await bed.call('GET', `/vehicles/${done.json.assets[0].id}`)).json;
    expect(vehicle).toMatchObject({ information: { vin: 'V1' }, chargeState: { batteryLevel: 33 } });
  });

  it('a Link session works by the old contract', async () => {
    await using bed = await bench();
    const link = (body: object) => bed.call('POST', '/users/u1/link', { version: old, json: body });
    const { json: session } = await link({ vendor: 'TESLA' });
    expect(session).toEqual({
      linkUrl: expect.stringContaining('http://127.0.0.1'),
      linkState: expect.any(String),
    });
    const first = bed.sim.link.complete(session.linkState);
    expect(first).toMatchObject({ vendor: 'TESLA', redirectUri: null, assets: [{ type: 'vehicle' }] });
    const charger = await link({ vendorType: 'charger' });
    const done = await request(`${charger.json.linkUrl}/complete`, 'POST', {
      headers: json,
      body: '{"vendor":"EASEE"}',
    });
    expect(done.json.assets).toMatchObject([{ type: 'charger' }]);
    const { linkedVendors } = (await bed.call('GET', '/me', { version: old, user: 'u1' })).json;
    expect(linkedVendors).toEqual([
      { vendor: 'TESLA', vendorType: 'vehicle', isValid: true },
      { vendor: 'EASEE', vendorType: 'charger', isValid: true },
    ]);
  });

  it('a Link session can be used once', async () => {
    await using bed = await bench();
    const { json: session } = await bed.call('POST', '/users/u1/link', { json: linkBody() });
    bed.sim.link.complete(session.linkUrl, { vendor: 'BMW' });
    expect(() => bed.sim.link.complete(session.linkUrl, { vendor: 'BMW' })).toThrow(EnodeProblemError);
    const again = await request(`${session.linkUrl}/complete`, 'POST', {
      headers: json,
      body: '{"vendor":"BMW"}',
    });
    expect([again.status, slug(again)]).toEqual([409, 'conflict']);
    expect((await bed.call('GET', '/vehicles')).json.data).toHaveLength(1);
  });

  it('a Link session lives for 24 hours', async () => {
    await using bed = await bench();
    const open = async (): Promise<string> =>
      (await bed.call('POST', '/users/u1/link', { version: old, json: {} })).json.linkUrl;
    const early = await open();
    const late = await open();
    await bed.sim.clock.advance(24 * 3_600_000 - 1);
    expect(bed.sim.link.complete(early, { vendor: 'KIA' }).assets).toHaveLength(1);
    await bed.sim.clock.advance(1);
    const response = await request(`${late}/complete`, 'POST', { headers: json, body: '{"vendor":"KIA"}' });
    expect([response.status, slug(response)]).toEqual([410, 'gone']);
  });

  it.each([
    ['no vendor', {}, 'vendor'],
    ['a vendor without such devices', { vendor: 'ZAPTEC' }, 'ZAPTEC'],
    ['a device of another kind', { vendor: 'TESLA', devices: [{ type: 'charger' }] }, 'charger'],
    ['an unknown kind of device', { vendor: 'TESLA', devices: [{ type: 'rocket' }] }, 'devices/0'],
    ['an unknown field', { vendor: 'TESLA', devices: [{ type: 'vehicle', colour: 'red' }] }, 'colour'],
    ['an impossible value', { vendor: 'TESLA', devices: [{ type: 'vehicle', batteryLevel: 101 }] }, '101'],
    ['a body that is no object', [], 'object'],
  ])('a Link session is not used up by %s', async (_name, body, named) => {
    await using bed = await bench();
    const { json: session } = await bed.call('POST', '/users/u1/link', { json: linkBody() });
    const complete = (what: object) =>
      request(`${session.linkUrl}/complete`, 'POST', { headers: json, body: JSON.stringify(what) });
    const refused = await complete(body);
    expect([refused.status, slug(refused)]).toEqual([400, 'bad-request']);
    expect(refused.json.detail).toContain(named);
    expect((await bed.call('GET', '/users/u1')).json.linkedVendors).toEqual([]);
    expect((await complete({ vendor: 'TESLA' })).status).toBe(200);
  });

  it('a Link session stays with the vendor it was started for', async () => {
    await using bed = await bench();
    const body = { ...linkBody(), vendor: 'TESLA' };
    const { json: session } = await bed.call('POST', '/users/u1/link', { json: body });
    expect(() => bed.sim.link.complete(session.linkUrl, { vendor: 'BMW' })).toThrow('TESLA');
    expect(bed.sim.link.complete(session.linkUrl).vendor).toBe('TESLA');
  });

  it('a Link session makes credentials valid again without doubling devices', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle({ vendor: 'TESLA' });
    await bed.call('DELETE', '/users/u1/authorization');
    const { json: session } = await bed.call('POST', '/users/u1/link', { json: linkBody() });
    expect(bed.sim.link.complete(session.linkUrl, { vendor: 'TESLA' }).assets).toEqual([]);
    expect((await bed.call('GET', '/users/u1')).json.linkedVendors).toMatchObject([{ isValid: true }]);
    expect((await bed.call('GET', `/vehicles/${vehicle.id}`)).json.isReachable).toBe(true);
  });

  it('a Link session gives new ids to what was unlinked and linked again', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle({ vendor: 'TESLA' });
    await bed.call('DELETE', '/users/u1/vendors/TESLA');
    const { json: session } = await bed.call('POST', '/users/u1/link', { json: linkBody() });
    const { assets } = bed.sim.link.complete(session.linkUrl, { vendor: 'TESLA' });
    expect(assets[0]?.id).not.toBe(vehicle.id);
  });

  it.each([
    ['the scope to read data is missing', linkBody(['vehicle:control:charging'])],
    ['the named kind has no such scope', { ...linkBody(), vendorType: 'charger' }],
    ['the vendor makes nothing of that kind', { ...linkBody(), vendor: 'ZAPTEC' }],
    ['the redirect leads nowhere', { ...linkBody(), redirectUri: 'about:blank' }],
  ])('a Link session is not opened when %s', async (_name, body) => {
    await using bed = await bench();
    const response = await bed.call('POST', '/users/u1/link', { json: body });
    expect([response.status, slug(response)]).toEqual([400, 'bad-request']);
    expect((await bed.call('GET', '/users/u1')).status).toBe(404);
  });

  it('a Link session is unknown under any other token', async () => {
    await using bed = await bench();
    expect(() => bed.sim.link.complete('nothing', { vendor: 'BMW' })).toThrow('no such Link session');
    const response = await request(`${bed.sim.apiUrl}/link/nothing/complete`, 'POST', {
      headers: json,
      body: '{}',
    });
    expect(response.status).toBe(404);
  });

  it('a Link session needs a POST', async () => {
    await using bed = await bench();
    const { json: session } = await bed.call('POST', '/users/u1/link', { json: linkBody() });
    expect((await request(`${session.linkUrl}/complete`, 'GET')).status).toBe(405);
  });
});
