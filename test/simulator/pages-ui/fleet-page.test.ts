import { request as requestHttp } from 'node:http';
import { describe, expect, it } from 'vitest';

import { bench, fetchToken } from '../support.ts';
import { startReceiver } from '../receiver.ts';

const text = async (url: string): Promise<string> => (await fetch(url)).text();

const post = (url: string, fields: Record<string, string> = {}, headers = {}): Promise<Response> =>
  fetch(url, { method: 'POST', body: new URLSearchParams(fields), headers, redirect: 'manual' });

/** The status for a request that names another host. */
const statusFor = (url: string, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    requestHttp(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

describe('the fleet page', () => {
  it('the fleet page shows every kind of asset with its state', async () => {
    await using bed = await bench();
    const ada = bed.sim.user('ada');
    ada.vehicle({ vendor: 'TESLA', model: 'Model 3', batteryLevel: 42.34, chargeLimit: 80, charging: true });
    ada.charger({ vendor: 'EASEE', pluggedIn: false, maxCurrent: 10 });
    ada.hvac({ displayName: 'Hall', mode: 'HEAT', heatSetpoint: 21, currentTemperature: 19.5 });
    ada.inverter({ model: 'Roof' });
    ada.battery({ model: 'Cellar', batteryLevel: 64 });
    ada.meter({ model: 'Door', power: -1.5 });
    const shown = async (kind: string): Promise<string> =>
      (await text(`${bed.sim.fleetUrl}?show=${kind}`)).replaceAll(/\s+/g, ' ').replaceAll('\u00A0', ' ');
    const vehicles = await shown('vehicle');
    for (const words of ['Tesla Model 3', 'Charging', 'value="42.3"', 'limit 80', '11 kW']) {
      expect(vehicles).toContain(words);
    }
    expect(await shown('charger')).toMatch(/Easee .*Unplugged.*10 A/);
    expect(await shown('hvac')).toMatch(/Hall.*Running.*19\.5 °C.*Heat.*21 °C/);
    expect(await shown('inverter')).toMatch(/Roof.*kWh/);
    expect(await shown('battery')).toMatch(/Cellar.*value="64"/);
    expect(await shown('meter')).toMatch(/Door.*Feeding in.*-1\.5 kW/);
    const users = await shown('users');
    expect(users).toMatch(/ada.*Tesla vehicle.*Easee charger/);
  });

  it('the fleet page says what to do when there is nothing', async () => {
    await using bed = await bench();
    expect(await text(bed.sim.fleetUrl)).toContain('There are none yet');
    expect(await text(`${bed.sim.fleetUrl}?show=nonsense&user=bob`)).toContain('There is no user “bob”.');
    bed.sim.user('bob');
    expect(await text(`${bed.sim.fleetUrl}?user=bob`)).toContain('User “bob” has none of these');
  });

  it('the fleet page gives a large fleet page by page, forth and back', async () => {
    await using bed = await bench();
    bed.sim.fleet(120);
    const idsOn = (page: string): string[] =>
      [...page.matchAll(/id="asset-([^"]+)"/g)].map(([, id]) => id ?? '');
    const follow = async (page: string, rel: string): Promise<string> => {
      const href = new RegExp(`rel="${rel}" href="([^"]+)"`).exec(page)?.[1]?.replaceAll('&amp;', '&');
      return text(`${bed.sim.apiUrl}${href}`);
    };
    const first = await text(bed.sim.fleetUrl);
    expect(first).not.toContain('rel="prev"');
    const second = await follow(first, 'next');
    const third = await follow(second, 'next');
    expect([first, second, third].map((page) => idsOn(page).length)).toEqual([50, 50, 20]);
    expect(third).not.toContain('rel="next"');
    expect(idsOn(await follow(third, 'prev'))).toEqual(idsOn(second));
    expect(await text(`${bed.sim.fleetUrl}?show=users`)).toContain('rel="next"');
  });

  it('the fleet page shows what belongs to one user', async () => {
    await using bed = await bench();
    bed.sim.user('ada').vehicle({ model: 'Hers' });
    bed.sim.user('bob').vehicle({ model: 'His' });
    const shown = await text(`${bed.sim.fleetUrl}?user=bob`);
    expect([shown.includes('Hers'), shown.includes('His')]).toEqual([false, true]);
    expect(await text(`${bed.sim.fleetUrl}?show=users&user=ada`)).not.toContain('user-bob');
  });

  it.each([
    ['unplug', { charging: true }, { isPluggedIn: false, isCharging: false }],
    ['plug', { pluggedIn: false }, { isPluggedIn: true, isCharging: false }],
    ['start', {}, { isPluggedIn: true, isCharging: true }],
    ['stop', { charging: true }, { isPluggedIn: true, isCharging: false }],
  ])('the fleet page lets somebody %s', async (verb, options, chargeState) => {
    await using bed = await bench();
    for (const asset of [bed.sim.user('ada').vehicle(options), bed.sim.user('ada').charger(options)]) {
      const done = await post(`${bed.sim.fleetUrl}/assets/${asset.id}/${verb}?show=charger&user=ada`);
      expect([done.status, done.headers.get('location')]).toEqual([303, '/fleet?show=charger&user=ada']);
      expect(asset.state.chargeState).toMatchObject(chargeState);
    }
  });

  it('the fleet page breaks and restores assets of every kind', async () => {
    await using bed = await bench();
    const ada = bed.sim.user('ada');
    const assets = [ada.vehicle(), ada.charger(), ada.hvac(), ada.inverter(), ada.battery(), ada.meter()];
    for (const asset of assets) {
      await post(`${bed.sim.fleetUrl}/assets/${asset.id}/break`);
      expect(asset.state.isReachable).toBe(false);
      await post(`${bed.sim.fleetUrl}/assets/${asset.id}/restore`);
      expect(asset.state.isReachable).toBe(true);
    }
  });

  it('the fleet page refuses what cannot be, in words', async () => {
    await using bed = await bench();
    const meter = bed.sim.user('ada').meter();
    const refused = await post(`${bed.sim.fleetUrl}/assets/${meter.id}/plug`);
    expect([refused.status, await refused.text()]).toEqual([400, 'Nothing can be plugged into the meter\n']);
    expect((await post(`${bed.sim.fleetUrl}/assets/${meter.id}/explode`)).status).toBe(404);
    expect((await post(`${bed.sim.fleetUrl}/assets/nothing/break`)).status).toBe(404);
    expect((await post(`${bed.sim.fleetUrl}/clock`, { by: '2y' })).status).toBe(400);
    expect((await fetch(`${bed.sim.fleetUrl}?after=nonsense`)).status).toBe(400);
  });

  it.each([
    ['1m', 60_000],
    ['15m', 900_000],
    ['1h', 3_600_000],
  ])('the fleet page turns the clock by %s', async (by, ms) => {
    await using bed = await bench();
    const start = bed.sim.clock.now();
    const done = await post(`${bed.sim.fleetUrl}/clock?show=users`, { by });
    expect(done.headers.get('location')).toBe('/fleet?show=users');
    expect(bed.sim.clock.now() - start).toBe(ms);
  });

  it('the fleet page shows commands and what becomes of them', async () => {
    await using bed = await bench();
    const car = bed.sim.user('ada').vehicle({ displayName: 'Flash' });
    bed.sim.actions.next({ outcome: 'FAILED', reason: 'NO_RESPONSE' });
    await bed.call('POST', `/vehicles/${car.id}/charging`, { json: { action: 'START' } });
    expect(await text(bed.sim.fleetUrl)).toMatch(/Pending[\s\S]*Start charging[\s\S]*Flash/);
    await post(`${bed.sim.fleetUrl}/clock`, { by: '1m' });
    expect(await text(bed.sim.fleetUrl)).toMatch(/Failed[\s\S]*Start charging[\s\S]*NO_RESPONSE/);
    await bed.call('DELETE', '/users/ada');
    expect(await text(bed.sim.fleetUrl)).toContain('No command was sent yet');
  });

  it('the fleet page shows deliveries with their bodies and responses', async () => {
    await using bed = await bench();
    await using receiver = await startReceiver();
    const secret = 'never to be seen';
    await bed.call('POST', '/webhooks', {
      json: { url: receiver.url, secret, events: ['user:vehicle:updated'] },
    });
    const car = bed.sim.user('ada').vehicle({ pluggedIn: false });
    await post(`${bed.sim.fleetUrl}/assets/${car.id}/plug`);
    await post(`${bed.sim.fleetUrl}/clock`, { by: '1m' });
    const shown = await text(bed.sim.fleetUrl);
    expect(shown).toContain(receiver.url);
    expect(shown).toMatch(
      /Delivered[\s\S]*user:vehicle:updated[\s\S]*>200<[\s\S]*thanks[\s\S]*&quot;event&quot;/,
    );
    expect(shown).not.toContain(secret);
    const id = bed.sim.webhooks.deliveries[0]?.id;
    const whole = await fetch(`${bed.sim.fleetUrl}/deliveries/${id}`);
    expect(await whole.text()).toBe(receiver.deliveries[0]?.body);
    expect((await fetch(`${bed.sim.fleetUrl}/deliveries/none`)).status).toBe(404);
  });

  it('the fleet page tells by events that something has changed', async () => {
    await using bed = await bench();
    const car = bed.sim.user('ada').vehicle();
    const stream = await fetch(`${bed.sim.fleetUrl}/events`);
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    const reader = (stream.body ?? new ReadableStream()).getReader();
    const next = async (): Promise<string> => new TextDecoder().decode((await reader.read()).value);
    expect(await next()).toBe('event: changed\ndata: 2025-01-01T12:00:00.000Z\n\n');
    car.update({ pluggedIn: false });
    expect(await next()).toContain('event: changed');
    await bed.sim.clock.advance('7s');
    expect(await next()).toContain('12:00:07');
    await reader.cancel();
  });

  it('the fleet page shows the commands of a snapshot, and tells that the world is another', async () => {
    await using bed = await bench();
    const before = bed.sim.snapshot();
    const car = bed.sim.user('ada').vehicle({ pluggedIn: true });
    await bed.call('POST', `/vehicles/${car.id}/charging`, { json: { action: 'START' } });
    const after = bed.sim.snapshot();
    const stream = await fetch(`${bed.sim.fleetUrl}/events`);
    const reader = (stream.body ?? new ReadableStream()).getReader();
    await reader.read();
    bed.sim.restore(before);
    // The clock shows the same time: nothing else says that something changed.
    expect(new TextDecoder().decode((await reader.read()).value)).toContain('event: changed');
    expect(await text(bed.sim.fleetUrl)).toContain('No command was sent yet');
    await reader.cancel();
    await using later = await bench({ snapshot: after });
    expect(await text(later.sim.fleetUrl)).toMatch(/Pending[^]*Start charging/);
  });

  it('the fleet page writes what is in the world as text', async () => {
    await using bed = await bench();
    const bad = '"><script>alert(1)</script>';
    bed.sim.user(bad).vehicle({ displayName: bad, model: bad });
    for (const query of [
      '',
      '?show=users',
      `?user=${encodeURIComponent(bad)}`,
      `?show=${encodeURIComponent(bad)}`,
    ]) {
      expect(await text(bed.sim.fleetUrl + query)).not.toContain('<script>alert');
    }
  });

  it('the fleet page shows no secret', async () => {
    await using bed = await bench();
    const { access_token: token } = (await fetchToken(bed.sim)).json;
    bed.sim.user('ada').vehicle();
    const pages = await Promise.all(['', '?show=users'].map((query) => text(bed.sim.fleetUrl + query)));
    for (const secret of [bed.sim.clientSecret, token]) expect(pages.join('')).not.toContain(secret);
  });

  it('the fleet page answers to names of this machine only', async () => {
    await using bed = await bench();
    const { port } = new URL(bed.sim.fleetUrl);
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]) {
      expect(await statusFor(bed.sim.fleetUrl, host)).toBe(200);
    }
    for (const host of [
      'evil.example',
      `127.0.0.1.evil.example:${port}`,
      'localhost.evil.example',
      '10.0.0.1',
    ]) {
      expect(await statusFor(bed.sim.fleetUrl, host)).toBe(403);
      expect(await statusFor(`${bed.sim.apiUrl}/pages/fleet.js`, host)).toBe(403);
    }
  });

  it('the fleet page takes no change from another site', async () => {
    await using bed = await bench();
    const car = bed.sim.user('ada').vehicle();
    const unplug = async (origin: string): Promise<number> =>
      (await post(`${bed.sim.fleetUrl}/assets/${car.id}/unplug`, {}, { origin })).status;
    for (const origin of ['http://evil.example', 'null', 'http://127.0.0.1:1', 'https://127.0.0.1']) {
      expect(await unplug(origin)).toBe(403);
    }
    expect(car.state.chargeState.isPluggedIn).toBe(true);
    expect(await unplug(bed.sim.apiUrl)).toBe(303);
    expect(car.state.chargeState.isPluggedIn).toBe(false);
  });

  it('the fleet page changes nothing by looking', async () => {
    await using bed = await bench();
    const car = bed.sim.user('ada').vehicle();
    expect((await fetch(`${bed.sim.fleetUrl}/assets/${car.id}/unplug`)).status).toBe(404);
    for (const path of [
      'clock',
      'add/vehicle',
      'faults',
      'actions/next',
      'tokens/revoke',
      'credentials/lose',
    ]) {
      expect((await fetch(`${bed.sim.fleetUrl}/${path}`)).status).toBe(404);
    }
    expect(car.state.chargeState.isPluggedIn).toBe(true);
  });

  it('the fleet page serves its own files and no others', async () => {
    await using bed = await bench();
    const type = async (name: string): Promise<string | number | null> => {
      const response = await fetch(`${bed.sim.apiUrl}/pages/${name}`);
      return response.ok ? response.headers.get('content-type') : response.status;
    };
    expect(await type('base.css')).toBe('text/css; charset=utf-8');
    expect(await type('fleet.js')).toBe('text/javascript; charset=utf-8');
    for (const name of ['app.ts', '..%2Fapp.ts', '%2e%2e/app.ts', 'toString'])
      expect(await type(name)).toBe(404);
  });

  it('the fleet page is where the root of the simulator leads', async () => {
    await using bed = await bench();
    const root = await fetch(bed.sim.apiUrl, { redirect: 'manual' });
    expect([root.status, root.headers.get('location')]).toEqual([302, '/fleet']);
  });

  it.each([
    [{ pluggedIn: false }, ['Plug in', 'Break']],
    [{ pluggedIn: true, batteryLevel: 40 }, ['Unplug', 'Charge', 'Break']],
    [{ charging: true }, ['Unplug', 'Stop', 'Break']],
    [{ pluggedIn: true, batteryLevel: 100 }, ['Unplug', 'Break']],
    [{ powerDeliveryState: 'PLUGGED_IN:FAULT' }, ['Unplug', 'Break']],
    [{ pluggedIn: false, reachable: false }, ['Plug in', 'Restore']],
  ] as const)(
    'the fleet page offers for a vehicle with %j only what can happen',
    async (options, offered) => {
      await using bed = await bench();
      bed.sim.user('ada').vehicle({ displayName: 'Flash', ...options });
      const page = await text(bed.sim.fleetUrl);
      expect([...page.matchAll(/aria-label="([\w ]+) Flash of ada"/g)].map(([, label]) => label)).toEqual(
        offered,
      );
    },
  );

  it('the fleet page cannot restore what has lost its credentials', async () => {
    await using bed = await bench();
    bed.sim.user('ada').meter({ vendor: 'SMA' });
    bed.sim.user('ada').loseCredentials('SMA');
    const page = await text(`${bed.sim.fleetUrl}?show=meter`);
    expect([page.includes('No credentials'), page.includes('Restore')]).toEqual([true, false]);
  });

  it('the fleet page says of what was heard long ago that it may be out of date, and dates it', async () => {
    await using bed = await bench();
    bed.sim.user('ada').vehicle({ pluggedIn: false, reachable: false });
    expect(await text(bed.sim.fleetUrl)).toContain('class="stale"');
    const car = bed.sim.user('bob').vehicle({ pluggedIn: false });
    expect(await text(`${bed.sim.fleetUrl}?user=bob`)).not.toContain('class="stale"');
    await bed.sim.clock.advance('2d');
    car.update({ reachable: false });
    const later = await text(`${bed.sim.fleetUrl}?user=bob`);
    expect(later).toMatch(/class="stale"[^]*2025-01-0\d \d\d:\d\d[^]*May be out of date/);
  });

  it.each([
    ['vehicle', { vendor: 'KIA', displayName: 'Soul', batteryLevel: '33', pluggedIn: 'false' }, /Soul[^]*33/],
    ['charger', { vendor: 'EASEE', maxCurrent: '13', pluggedIn: '' }, /Easee[^]*13/],
    ['hvac', { vendor: 'TADO', displayName: 'Attic', mode: 'COOL', heatSetpoint: '19' }, /Attic[^]*Cool/],
    ['inverter', { vendor: 'FRONIUS', peakPower: '7', siteName: 'Barn' }, /Fronius/],
    ['battery', { vendor: 'TESLA', batteryLevel: '64' }, /Tesla[^]*64/],
    ['meter', { vendor: 'SMA', siteName: '' }, /SMA/],
  ])('the fleet page adds a %s by its form', async (kind, fields, shown) => {
    await using bed = await bench();
    const done = await post(`${bed.sim.fleetUrl}/add/${kind}?show=${kind}`, { userId: 'zoe', ...fields });
    expect([done.status, done.headers.get('location')]).toEqual([303, `/fleet?show=${kind}`]);
    expect(await text(`${bed.sim.fleetUrl}?show=${kind}&user=zoe`)).toMatch(shown);
  });

  it('the fleet page says what is wrong with a form', async () => {
    await using bed = await bench();
    const said = async (path: string, fields: Record<string, string>): Promise<[number, string]> => {
      const response = await post(`${bed.sim.fleetUrl}/${path}`, fields);
      return [response.status, (await response.text()).trim()];
    };
    expect(await said('add/vehicle', { userId: ' ' })).toEqual([400, 'User is empty']);
    expect(await said('add/vehicle', { userId: 'a', batteryLevel: 'full' })).toEqual([
      400,
      'Level in %: full is not a number',
    ]);
    expect((await said('add/rocket', { userId: 'a' }))[0]).toBe(404);
    expect((await said('faults', { type: 'explode', route: '*' }))[0]).toBe(400);
    expect((await said('faults', { type: 'problem', route: 'GET /moon' }))[1]).toContain('GET /moon');
    expect((await said('faults', { type: 'latency', route: '*', delay: 'long' }))[1]).toContain(
      'Not a duration',
    );
    expect((await said('actions/next', { outcome: 'DONE' }))[1]).toContain('there are: PENDING');
    expect((await said('credentials/lose', { userId: 'nobody', vendor: 'KIA' }))[0]).toBe(404);
    expect((await bed.call('GET', '/users')).json.data).toEqual([]);
  });

  it('the fleet page lets faults, outcomes and credentials be set, and shows faults and the last calls', async () => {
    await using bed = await bench();
    const car = bed.sim.user('ada').vehicle({ vendor: 'BMW' });
    await post(`${bed.sim.fleetUrl}/faults`, {
      route: 'GET /vehicles',
      type: 'problem',
      status: '429',
      times: '1',
    });
    expect([
      (await bed.call('GET', '/vehicles')).status,
      (await bed.call('GET', '/vehicles')).status,
    ]).toEqual([429, 200]);
    const shown = await text(bed.sim.fleetUrl);
    expect(shown).toMatch(/429[^]*GET \/vehicles[^]*fault problem[^]*1 hit/);
    const id = bed.sim.faults.active[0]?.id;
    expect((await post(`${bed.sim.fleetUrl}/faults/${id}/remove`)).status).toBe(303);
    expect((await post(`${bed.sim.fleetUrl}/faults/${id}/remove`)).status).toBe(404);
    expect(await text(bed.sim.fleetUrl)).toContain('Nothing goes wrong');
    await post(`${bed.sim.fleetUrl}/actions/next`, { outcome: 'FAILED', reason: 'NO_RESPONSE', after: '2m' });
    const action = (await bed.call('POST', `/vehicles/${car.id}/charging`, { json: { action: 'START' } }))
      .json;
    await bed.sim.clock.advance('3m');
    expect((await bed.call('GET', `/vehicles/actions/${action.id}`)).json.state).toBe('FAILED');
    await post(`${bed.sim.fleetUrl}/credentials/lose`, { userId: 'ada', vendor: 'BMW' });
    expect(car.state.isReachable).toBe(false);
    await post(`${bed.sim.fleetUrl}/tokens/revoke`);
    expect((await bed.call('GET', '/vehicles')).status).toBe(401);
  });

  it('the fleet page is no client: hooks and the log of requests do not see it', async () => {
    await using bed = await bench();
    const before = bed.sim.requests.length;
    bed.sim.onRequest(() => ({ status: 503 }));
    expect((await fetch(bed.sim.fleetUrl)).status).toBe(200);
    expect(bed.sim.requests).toHaveLength(before);
  });
});
