import { describe, expect, it } from 'vitest';

import { bench, linkBody, old, slug } from './support.ts';

describe('requests', () => {
  it.each([
    ['an unknown field', { action: 'START', now: true }, '"now"'],
    ['a missing field', {}, "'action'"],
    ['a wrong value', { action: 'BEGIN' }, 'body/action must be one of'],
    ['another kind of JSON', ['START'], 'object'],
  ])('the simulator refuses %s in the body and names it', async (_name, json, named) => {
    await using bed = await bench();
    const { id } = bed.sim.user('u1').vehicle();
    const response = await bed.call('POST', `/vehicles/${id}/charging`, { json });
    expect([response.status, slug(response)]).toEqual([400, 'bad-request']);
    expect(response.json.title).toBe('Payload validation failed');
    expect(response.json.detail).toContain(named);
    expect(response.json.issues[0]).toMatchObject({ in: 'body' });
  });

  it('the simulator says where in the body the fault is', async () => {
    await using bed = await bench();
    const json = { ...linkBody(), scopes: ['vehicle:read:data', 'vehicle:fly'] };
    const response = await bed.call('POST', '/users/u1/link', { json });
    expect(response.json.issues).toContainEqual(expect.objectContaining({ in: 'body', path: '/scopes/1' }));
  });

  it('the simulator refuses a missing body, a wrong media type and broken JSON', async () => {
    await using bed = await bench();
    const path = `/vehicles/${bed.sim.user('u1').vehicle().id}/charging`;
    const json = { 'content-type': 'application/json' };
    const missing = await bed.call('POST', path);
    expect([missing.status, missing.json.detail]).toEqual([400, 'body is required']);
    const form = await bed.call('POST', path, {
      body: 'action=START',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect([form.status, slug(form)]).toEqual([415, 'unsupported-media-type']);
    const broken = await bed.call('POST', path, { body: '{"action":', headers: json });
    expect([broken.status, slug(broken)]).toEqual([400, 'bad-request']);
    expect(broken.json.detail).toContain('not JSON');
    const parameters = { 'content-type': 'Application/JSON; charset=utf-8' };
    const fine = await bed.call('POST', path, { body: '{"action":"START"}', headers: parameters });
    expect(fine.status).toBe(200);
  });

  it('the simulator ignores a body where the operation takes none', async () => {
    await using bed = await bench();
    const { id } = bed.sim.user('u1').vehicle();
    expect((await bed.call('POST', `/vehicles/${id}/refresh-hint`, { json: {} })).status).toBe(204);
  });

  it.each([
    ['pageSize=0', 'pageSize'],
    ['pageSize=ten', 'pageSize'],
    ['pageSize=1.5', 'pageSize'],
    ['page=2', 'page'],
    ['pageSize=1&pageSize=2', 'pageSize'],
  ])('the simulator refuses the query %s and names the parameter', async (query, named) => {
    await using bed = await bench();
    const response = await bed.call('GET', `/vehicles?${query}`);
    expect([response.status, slug(response)]).toEqual([400, 'bad-request']);
    expect(response.json.issues).toContainEqual(expect.objectContaining({ in: 'query', path: named }));
  });

  it('the simulator reads lists in queries', async () => {
    await using bed = await bench();
    const { id } = bed.sim.user('u1').vehicle();
    const get = (query: string) => bed.call('GET', `/vehicles/${id}?${query}`, { version: old });
    expect((await get('field=chargeState&field=location')).status).toBe(200);
    expect((await get('field=chargeState')).status).toBe(200);
    expect((await get('field=nonsense')).status).toBe(400);
  });

  it('the simulator checks path parameters', async () => {
    await using bed = await bench();
    bed.sim.user('u1').vehicle();
    const response = await bed.call('DELETE', '/users/u1/vendors/TESLA/rocket');
    expect([response.status, slug(response)]).toEqual([400, 'bad-request']);
    expect(response.json.issues).toContainEqual(expect.objectContaining({ in: 'path', path: 'vendorType' }));
  });

  it('the simulator decodes path parameters', async () => {
    await using bed = await bench();
    bed.sim.user('a/b ü').vehicle();
    const response = await bed.call('GET', `/users/${encodeURIComponent('a/b ü')}`);
    expect(response.json.id).toBe('a/b ü');
  });

  it.each(['/nothing', '/vehicles/a/b/c', '/vehicles//charging', '/users/%ff'])(
    'the simulator answers 404 for %s',
    async (path) => {
      await using bed = await bench();
      const response = await bed.call('GET', path);
      expect([response.status, slug(response)]).toEqual([404, 'not-found']);
    },
  );

  it('the simulator knows only the routes of the version that is asked for', async () => {
    await using bed = await bench();
    expect((await bed.call('GET', '/users', { version: old })).status).toBe(404);
    expect((await bed.call('GET', '/me')).status).toBe(404);
    // Their paths are there, with other methods.
    expect((await bed.call('GET', '/users/u1', { version: old })).status).toBe(404);
    expect((await bed.call('PUT', '/webhooks/firehose')).status).toBe(404);
  });

  it.each([
    ['PATCH', '/users/u1'],
    ['DELETE', '/vehicles'],
    ['GET', '/nothing'],
  ])('the simulator answers 404 "Route not found" to %s %s', async (method, path) => {
    await using bed = await bench();
    const response = await bed.call(method, path);
    expect([response.status, slug(response), response.json.detail]).toEqual([
      404,
      'not-found',
      'Route not found',
    ]);
  });

  it('the simulator refuses bodies beyond a megabyte', async () => {
    await using bed = await bench();
    const { id } = bed.sim.user('u1').vehicle();
    const response = await bed.call('POST', `/vehicles/${id}/charging`, {
      json: { action: 'x'.repeat(1_100_000) },
    });
    expect(response.status).toBe(413);
  });
});
