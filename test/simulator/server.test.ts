import { connect } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';

import { createSimulator } from '../../src/simulator/index.ts';
import { bench, linkBody, old, request } from './support.ts';

describe('closing', () => {
  it('closing ends idle, busy and half-open connections at once', async () => {
    const { sim, call } = await bench();
    const port = Number(new URL(sim.apiUrl).port);
    await call('GET', '/vehicles');
    sim.onRequest(() => new Promise(() => {}));
    const busy = call('GET', '/vehicles').catch((error: unknown) => error);
    const silent = connect(port, '127.0.0.1');
    await once(silent, 'connect');
    const ended = once(silent, 'close');
    silent.on('error', () => {});
    await sim.close();
    await ended;
    expect(await busy).toBeInstanceOf(Error);
    await expect(fetch(sim.apiUrl)).rejects.toThrow('fetch failed');
    await sim.close();
  });

  it('closing frees the port', async () => {
    const first = await createSimulator();
    const port = Number(new URL(first.apiUrl).port);
    await expect(createSimulator({ port })).rejects.toThrow('EADDRINUSE');
    await first.close();
    await using second = await createSimulator({ port });
    expect(second.apiUrl).toBe(first.apiUrl);
  });
});

describe('a running clock', () => {
  it('a running clock confirms actions by itself', async () => {
    await using bed = await bench({ clock: { mode: 'real', speed: 1000 } });
    const vehicle = bed.sim.user('u1').vehicle();
    const { json } = await bed.call('POST', `/vehicles/${vehicle.id}/charging`, {
      json: { action: 'START' },
    });
    await expect
      .poll(async () => (await bed.call('GET', `/vehicles/actions/${json.id}`)).json.state)
      .toBe('CONFIRMED');
    expect(vehicle.state.chargeState.isCharging).toBe(true);
  });
});

describe('request hooks', () => {
  it('request hooks answer in place of the simulator until they are taken away', async () => {
    await using bed = await bench();
    const remove = bed.sim.onRequest(({ path }) =>
      path === '/vehicles'
        ? { status: 503, headers: { 'retry-after': '1' }, body: { hello: true } }
        : undefined,
    );
    const response = await bed.call('GET', '/vehicles');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
    expect(response.json).toEqual({ hello: true });
    expect((await bed.call('GET', '/chargers')).status).toBe(200);
    remove();
    expect((await bed.call('GET', '/vehicles')).status).toBe(200);
  });

  it('request hooks see the request, the token endpoint included', async () => {
    await using bed = await bench();
    const seen: string[] = [];
    bed.sim.onRequest(({ method, path, query, header, body }) => {
      seen.push([method, path, query.get('pageSize'), header('Enode-Version'), body].join(' '));
      return undefined;
    });
    await bed.call('GET', '/vehicles?pageSize=3', { version: '2024-10-01' });
    await request(bed.sim.oauthUrl, 'POST', { body: 'a=b' });
    expect(seen).toEqual(['GET /vehicles 3 2024-10-01 ', 'POST /oauth2/token   a=b']);
  });

  it('request hooks can delay, cut the connection, and write the response themselves', async () => {
    await using bed = await bench();
    let release: () => void = () => {};
    const held = new Promise<undefined>((resolve) => {
      release = () => resolve(undefined);
    });
    const remove = bed.sim.onRequest(({ path }) => (path === '/vehicles' ? held : undefined));
    const delayed = bed.call('GET', '/vehicles');
    await bed.call('GET', '/chargers');
    expect(bed.sim.requests.map(({ path }) => path)).not.toContain('/vehicles');
    release();
    expect((await delayed).status).toBe(200);
    remove();
    bed.sim.onRequest(({ path }) => (path === '/cut' ? 'destroy' : undefined));
    await expect(bed.call('GET', '/cut')).rejects.toThrow('fetch failed');
    bed.sim.onRequest(() => (response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    });
    await expect(bed.call('GET', '/vehicles')).rejects.toThrow('terminated');
  });
});

describe('the request log', () => {
  it('the request log keeps what was received, without secrets', async () => {
    await using bed = await bench();
    await bed.call('GET', '/vehicles?pageSize=1', { version: old, user: 'u1' });
    const { json: session } = await bed.call('POST', '/users/u1/link', { json: linkBody() });
    await request(`${session.linkUrl}/complete`, 'POST', {
      headers: { 'content-type': 'application/json' },
      body: '{"vendor":"BMW"}',
    });
    const at = '2025-01-01T12:00:00.000Z';
    expect(bed.sim.requests).toEqual([
      expect.objectContaining({ target: 'oauth', method: 'POST', status: 200, version: undefined }),
      {
        at,
        id: expect.stringMatching(/^[\da-f-]{36}$/) as string,
        fault: undefined,
        target: 'api',
        method: 'GET',
        path: '/vehicles',
        query: { pageSize: '1' },
        version: old,
        userId: 'u1',
        status: 400,
      },
      expect.objectContaining({ path: '/users/u1/link', status: 200, version: '2024-10-01' }),
      expect.objectContaining({ target: 'link', path: '/link/…/complete', status: 200 }),
    ]);
    const text = JSON.stringify(bed.sim.requests);
    expect(text).not.toContain(session.linkToken);
    expect(text).not.toContain(bed.sim.clientSecret);
  });

  it('the request log is bounded', async () => {
    await using bed = await bench({ requestLimit: 2 });
    for (const path of ['/a', '/b', '/c']) await bed.call('GET', path);
    expect(bed.sim.requests.map(({ path }) => path)).toEqual(['/b', '/c']);
  });
});
