import { describe, expect, it } from 'vitest';

import { bench, old } from './support.ts';

describe('users', () => {
  it('users are listed with what they granted', async () => {
    await using bed = await bench();
    bed.sim.user('u1').charger();
    const { json } = await bed.call('GET', '/users');
    expect(json.data).toEqual([
      {
        id: 'u1',
        createdAt: '2025-01-01T12:00:00.000Z',
        scopes: ['charger:control:charging', 'charger:read:data'],
      },
    ]);
  });

  it('users who never linked are unknown', async () => {
    await using bed = await bench();
    const response = await bed.call('GET', '/users/u1');
    expect(response.status).toBe(404);
    expect(response.json).toMatchObject({
      title: 'User does not exist',
      detail: 'Could not find user with ID u1',
    });
  });

  it('users lose the assets of a vendor, or of one kind, when it is unlinked', async () => {
    await using bed = await bench();
    const user = bed.sim.user('u1');
    const vehicle = user.vehicle({ vendor: 'TESLA' });
    const charger = user.charger({ vendor: 'TESLA' });
    const other = bed.sim.user('u2').vehicle({ vendor: 'TESLA' });
    expect((await bed.call('DELETE', '/users/u1/vendors/TESLA/charger')).status).toBe(204);
    expect((await bed.call('GET', `/chargers/${charger.id}`)).status).toBe(404);
    expect((await bed.call('GET', `/vehicles/${vehicle.id}`)).status).toBe(200);
    expect((await bed.call('DELETE', '/users/u1/vendors/TESLA')).status).toBe(204);
    expect((await bed.call('GET', `/vehicles/${vehicle.id}`)).status).toBe(404);
    expect((await bed.call('GET', '/users/u1')).json.linkedVendors).toEqual([]);
    expect((await bed.call('GET', `/vehicles/${other.id}`)).status).toBe(200);
    expect((await bed.call('DELETE', '/users/u1/vendors/TESLA')).status).toBe(404);
  });

  it('users keep data without credentials when deauthorised', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle();
    expect((await bed.call('DELETE', '/users/u1/authorization')).status).toBe(204);
    const { json } = await bed.call('GET', '/users/u1');
    expect(json.linkedVendors).toEqual([{ vendor: 'TESLA', vendorType: 'vehicle', isValid: false }]);
    expect((await bed.call('GET', `/vehicles/${vehicle.id}`)).json.isReachable).toBe(false);
  });

  it('users are gone with everything when deleted', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle();
    const path = `/vehicles/${vehicle.id}/charging`;
    const action = await bed.call('POST', path, { json: { action: 'START' } });
    expect((await bed.call('DELETE', '/users/u1')).status).toBe(204);
    expect((await bed.call('GET', '/users/u1')).status).toBe(404);
    expect((await bed.call('GET', `/vehicles/${vehicle.id}`)).status).toBe(404);
    expect((await bed.call('GET', `/vehicles/actions/${action.json.id}`)).status).toBe(404);
    expect((await bed.call('DELETE', '/users/u1')).status).toBe(404);
  });

  it('users can unlink themselves in old versions', async () => {
    await using bed = await bench();
    const vehicle = bed.sim.user('u1').vehicle();
    const options = { version: old, user: 'u1' };
    expect((await bed.call('DELETE', '/me/vendors/TESLA', options)).status).toBe(204);
    expect((await bed.call('GET', `/vehicles/${vehicle.id}`, options)).status).toBe(404);
  });
});

describe('integrations', () => {
  it('integrations name a vendor once, with all it makes of what is asked for', async () => {
    await using bed = await bench();
    const all = (await bed.call('GET', '/integrations')).json;
    const tesla = (list: { vendor: string }[]) => list.filter(({ vendor }) => vendor === 'TESLA');
    expect(tesla(all)).toMatchObject([
      { assetTypes: ['vehicle', 'charger', 'inverter', 'battery', 'meter'] },
    ]);
    const some = (await bed.call('GET', '/integrations?assetTypes=charger,hvac')).json;
    expect(tesla(some)).toMatchObject([
      { assetTypes: ['charger'], scopes: ['charger:control:charging', 'charger:read:data'] },
    ]);
    expect((await bed.call('GET', '/integrations?assetTypes=rocket')).status).toBe(400);
  });
});
