import { describe, expect, it } from 'vitest';

import { old, slug } from '../support.ts';
import { linkBench } from './link-bench.ts';

const get = (url: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { headers, redirect: 'manual' });

const post = (url: string, fields: Record<string, string> = {}, headers = {}): Promise<Response> =>
  fetch(url, { method: 'POST', body: new URLSearchParams(fields), headers, redirect: 'manual' });

const ada = { username: 'ada@sandbox.example', password: 'sandbox' };
const allow = { decision: 'allow' };

describe('the link page', () => {
  it('the link page leads from the vendor to the redirect, by plain forms', async () => {
    await using bed = await linkBench();
    const url = await bed.session();
    const choose = await get(url);
    expect(choose.status).toBe(200);
    expect(choose.headers.get('content-type')).toBe('text/html; charset=UTF-8');
    expect(await choose.text()).toContain(`${new URL(url).pathname}/TESLA`);
    expect(await (await get(`${url}/TESLA`)).text()).toContain('Sign in to Tesla');
    const signedIn = await post(`${url}/TESLA`, ada);
    expect([signedIn.status, signedIn.headers.get('location')]).toEqual([
      303,
      `${new URL(url).pathname}/review`,
    ]);
    const review = await (await get(`${url}/review`)).text();
    expect(review).toContain('Signed in as ada@sandbox.example');
    expect(review).toContain('Start and stop charging');
    expect(review).not.toContain('See where they are');
    expect((await bed.call('GET', '/users/ada')).json.linkedVendors).toEqual([]);
    const done = await post(`${url}/review`, allow);
    expect([done.status, done.headers.get('location')]).toEqual([303, 'https://app.example/done']);
    const { data } = (await bed.call('GET', '/users/ada/vehicles')).json;
    expect(data).toMatchObject([
      { vendor: 'TESLA', scopes: ['vehicle:control:charging', 'vehicle:read:data'] },
    ]);
  });

  it('the link page offers the vendors of what is linked, and finds them by name', async () => {
    await using bed = await linkBench();
    const chargers = await (await get(await bed.session({ scopes: ['charger:read:data'] }))).text();
    expect(chargers).toContain('Zaptec');
    expect(chargers).not.toContain('Polestar');
    const url = await bed.session();
    const found = await (await get(`${url}?q=skoda`)).text();
    expect(found).toContain('Škoda');
    expect(found).not.toContain('Tesla');
    expect(await (await get(`${url}?q=%3Cb%3E`)).text()).toContain('No brand matches “&lt;b&gt;”.');
  });

  it('the link page offers no vendor that the version of the session does not know', async () => {
    await using bed = await linkBench();
    const offered = async (version?: string): Promise<string> =>
      (await get(await bed.session({}, version === undefined ? {} : { version }))).text();
    const choices = await Promise.all([offered(), offered(old)]);
    expect(choices.map((page) => page.includes('Tesla'))).toEqual([true, true]);
    expect(choices.map((page) => page.includes('Dacia'))).toEqual([true, false]);
    const url = await bed.session({}, { version: old });
    expect((await get(`${url}/DACIA`)).headers.get('location')).toBe(new URL(url).pathname);
    expect(() => bed.sim.link.complete(url, { vendor: 'DACIA' })).toThrow('DACIA makes none of: vehicle');
  });

  it('the link page skips the choice in a session for one vendor', async () => {
    await using bed = await linkBench();
    const url = await bed.session({ vendor: 'BMW' });
    expect((await get(url)).headers.get('location')).toBe(`${new URL(url).pathname}/BMW`);
    expect(await (await get(`${url}/BMW`)).text()).toContain('Step 1 of 2');
    expect((await get(`${url}/TESLA`)).headers.get('location')).toBe(new URL(url).pathname);
    expect((await post(`${url}/TESLA`, ada)).headers.get('location')).toBe(new URL(url).pathname);
  });

  it.each([
    ['a wrong password', { ...ada, password: 'Sandbox' }],
    ['an unknown name', { ...ada, username: 'ada@elsewhere.example' }],
    ['nothing at all', {}],
  ])('the link page lets nobody in with %s', async (_name, fields) => {
    await using bed = await linkBench();
    const url = await bed.session();
    const response = await post(`${url}/TESLA`, fields);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('That email and password do not go together');
    expect((await get(`${url}/review`)).headers.get('location')).toBe(new URL(url).pathname);
    expect((await post(`${url}/review`, allow)).headers.get('location')).toBe(new URL(url).pathname);
    expect((await bed.call('GET', '/vehicles')).json.data).toEqual([]);
  });

  it('the link page forgets a sign-in when another one fails', async () => {
    await using bed = await linkBench();
    const url = await bed.session();
    await post(`${url}/TESLA`, ada);
    await post(`${url}/BMW`, { ...ada, password: 'wrong' });
    expect((await get(`${url}/review`)).headers.get('location')).toBe(new URL(url).pathname);
  });

  it('the link page links the devices of an account of the world, as far as the session goes, and once', async () => {
    await using bed = await linkBench();
    bed.sim.link.account({
      vendor: 'TESLA',
      username: 'Grace@home.example',
      password: 'secret-1',
      devices: [
        { type: 'vehicle', batteryLevel: 11 },
        { type: 'charger', serialNumber: 'S-7' },
        { type: 'vehicle', batteryLevel: 22 },
      ],
    });
    const link = async (scopes: string[]): Promise<void> => {
      const url = await bed.session({ scopes });
      expect(
        (await post(`${url}/TESLA`, { username: ' grace@HOME.example ', password: 'secret-1' })).status,
      ).toBe(303);
      expect((await post(`${url}/review`, allow)).status).toBe(303);
    };
    const levels = async (): Promise<unknown> =>
      (await bed.call('GET', '/users/ada/vehicles')).json.data.map(
        (vehicle: { chargeState: { batteryLevel: number } }) => vehicle.chargeState.batteryLevel,
      );
    await link(['vehicle:read:data']);
    expect(await levels()).toEqual([11, 22]);
    expect((await bed.call('GET', '/chargers')).json.data).toEqual([]);
    await link(['vehicle:read:data', 'charger:read:data']);
    expect(await levels()).toEqual([11, 22]);
    expect((await bed.call('GET', '/chargers')).json.data).toHaveLength(1);
    await bed.call('DELETE', '/users/ada/vendors/TESLA');
    await link(['vehicle:read:data']);
    expect(await levels()).toEqual([11, 22]);
  });

  it('the link page takes no other password for an account of the world, not even the usual one', async () => {
    await using bed = await linkBench();
    bed.sim.link.account({ vendor: 'KIA', ...ada, password: 'own' });
    const url = await bed.session();
    expect((await post(`${url}/KIA`, ada)).status).toBe(422);
    expect((await post(`${url}/KIA`, { ...ada, password: 'own' })).status).toBe(303);
  });

  it.each([
    ['of an unknown vendor', { vendor: 'ROCKET', username: 'a', password: 'b' }, 'ROCKET'],
    ['without a password', { vendor: 'KIA', username: 'a', password: '' }, 'password'],
    [
      'with a device that the vendor does not make',
      { vendor: 'KIA', username: 'a', password: 'b', devices: [{ type: 'meter' } as const] },
      'meter',
    ],
  ])('the link page refuses an account %s', async (_name, account, named) => {
    await using bed = await linkBench();
    expect(() => bed.sim.link.account(account)).toThrow(named);
  });

  it.each([
    ['close', {}, 'user closed session'],
    ['review', { decision: 'deny' }, 'consent request denied'],
  ])('the link page tells the app of %s, in the words of the version', async (verb, fields, error) => {
    await using bed = await linkBench();
    const redirectUri = 'https://app.example/done?state=x%20y#part';
    const endOf = async (url: string): Promise<URL> =>
      new URL((await post(`${url}/${verb}`, fields)).headers.get('location') ?? '');
    const present = await endOf(await bed.session({ redirectUri }));
    expect(Object.fromEntries(present.searchParams)).toEqual({
      state: 'x y',
      error,
      error_message: expect.stringMatching(/^The user .*\.$/),
    });
    expect(present.hash).toBe('#part');
    const before = await endOf(await bed.session({ redirectUri }, { version: old }));
    expect(Object.fromEntries(before.searchParams)).toEqual({ state: 'x y', error });
    expect((await bed.call('GET', '/vehicles')).json.data).toEqual([]);
  });

  it('the link page ends on a page of its own when the session leads nowhere', async () => {
    await using bed = await linkBench();
    for (const body of [{}, { redirectUri: 'about:blank' }]) {
      const url = await bed.session(body, { version: old });
      await post(`${url}/AUDI`, ada);
      const done = await post(`${url}/review`, allow);
      expect([done.status, (await done.text()).includes('You can close this window now.')]).toEqual([
        200,
        true,
      ]);
      const left = await post(`${await bed.session(body, { version: old })}/close`);
      expect(await left.text()).toContain('Nothing was connected');
    }
  });

  it('the link page leads back into an app with a scheme of its own', async () => {
    await using bed = await linkBench();
    const url = await bed.session({ redirectUri: 'myapp://integrations/enode' });
    expect((await get(url)).headers.get('content-security-policy')).toContain("form-action 'self' myapp:;");
    const location = (await post(`${url}/close`)).headers.get('location') ?? '';
    expect(location).toMatch(/^myapp:\/\/integrations\/enode\?error=user\+closed\+session&error_message=/);
  });

  it.each([
    ['is used', 409, 'This link was used already', async (url: string) => void (await post(`${url}/close`))],
    ['is too old', 410, 'This link has expired', async () => {}],
    ['does not exist', 404, 'This link does not work', async () => {}],
  ])('the link page has a page for a session that %s', async (name, status, title, end) => {
    await using bed = await linkBench({ linkLifetime: '1h' });
    const opened = await bed.session();
    await end(opened);
    if (name === 'is too old') await bed.sim.clock.advance('1h');
    const url = name === 'does not exist' ? `${bed.sim.apiUrl}/link/nothing` : opened;
    for (const response of [
      await get(url),
      await get(`${url}/TESLA`),
      await get(`${url}/review`),
      await post(`${url}/TESLA`, ada),
      await post(`${url}/review`, allow),
      await post(`${url}/close`),
    ]) {
      const text = await response.text();
      expect([response.status, text.includes(`<h1>${title}</h1>`)]).toEqual([status, true]);
      expect(text).not.toContain('<form');
    }
  });

  it('the link page is used up by every kind of end, also for other processes', async () => {
    await using bed = await linkBench();
    const headers = { 'content-type': 'application/json' };
    const complete = async (url: string): Promise<number> =>
      (await fetch(`${url}/complete`, { method: 'POST', headers, body: '{"vendor":"KIA"}' })).status;
    const refused = await bed.session();
    await post(`${refused}/review`, { decision: 'deny' });
    expect(await complete(refused)).toBe(409);
    const completed = await bed.session();
    expect(await complete(completed)).toBe(200);
    expect((await get(completed)).status).toBe(409);
  });

  it('the link page changes nothing by looking', async () => {
    await using bed = await linkBench();
    const url = await bed.session();
    expect((await get(`${url}/close`)).status).toBe(303);
    expect((await get(url)).status).toBe(200);
  });

  it.each([
    ['de-DE', 'fr', 'de-DE', 'Marke wählen'],
    ['browser', 'xx, fr-CH;q=0.9, de;q=0.8', 'fr-CH', 'Choisissez votre marque'],
    ['browser', 'de;q=0, sv', 'sv', 'Välj märke'],
    ['browser', '', 'en', 'Choose your brand'],
    ['browser', 'ja', 'en', 'Choose your brand'],
    ['nb-NO', '', 'nb', 'Velg merke'],
    ['nl-BE', '', 'nl-BE', 'Kies je merk'],
    ['es-ES', '', 'es-ES', 'Elige tu marca'],
    ['da-DK', '', 'da-DK', 'Vælg mærke'],
    ['it-IT', '', 'it-IT', 'Scegli la marca'],
    ['pt-PT', '', 'pt-PT', 'Escolha a marca'],
    ['en-GB', 'de', 'en-GB', 'Choose your brand'],
    ['fi-FI', 'de', 'en', 'Choose your brand'],
  ])('the link page speaks %s to a browser that wants "%s"', async (language, wanted, tag, title) => {
    await using bed = await linkBench();
    const text = await (await get(await bed.session({ language }), { 'accept-language': wanted })).text();
    expect(text).toContain(`<html lang="${tag}"`);
    expect(text).toContain(`<h1>${title}</h1>`);
  });

  it('the link page speaks the language that older versions force', async () => {
    await using bed = await linkBench();
    const text = async (forceLanguage: string): Promise<string> =>
      (await get(await bed.session({ forceLanguage }, { version: old }))).text();
    expect(await text('no-NB')).toContain('<html lang="nb"');
    expect(await text('"><script>')).toContain('<html lang="en"');
    expect(await text('de-"><script>')).not.toContain('<script>');
  });

  it.each(['light', 'dark', 'system'])('the link page knows the colour scheme %s', async (colorScheme) => {
    await using bed = await linkBench();
    expect(await (await get(await bed.session({ colorScheme }))).text()).toContain(
      `data-scheme="${colorScheme}"`,
    );
  });

  it('the link page writes what was typed as text', async () => {
    await using bed = await linkBench();
    const url = await bed.session();
    const name = '"><script>alert(1)</script>@sandbox.example';
    expect(await (await post(`${url}/TESLA`, { username: name, password: 'x' })).text()).not.toContain(
      '<script>alert',
    );
    await post(`${url}/TESLA`, { username: name, password: 'sandbox' });
    expect(await (await get(`${url}/review`)).text()).toContain('&quot;&gt;&lt;script&gt;alert(1)');
  });

  it('the link page never shows a password', async () => {
    await using bed = await linkBench();
    bed.sim.link.account({ vendor: 'KIA', username: 'eve', password: 'right-one' });
    const url = await bed.session();
    const wrong = await (await post(`${url}/KIA`, { username: 'eve', password: 'wrong-one' })).text();
    await post(`${url}/KIA`, { username: 'eve', password: 'right-one' });
    const review = await (await get(`${url}/review`)).text();
    expect(wrong + review).not.toMatch(/right-one|wrong-one/);
  });

  it('the link page lets nothing from elsewhere in, and gives its address to nobody', async () => {
    await using bed = await linkBench();
    const { headers } = await get(await bed.session());
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; " +
        "form-action 'self' https://app.example; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('the link page takes no form from another site', async () => {
    await using bed = await linkBench();
    const url = await bed.session();
    for (const origin of ['https://evil.example', 'null']) {
      expect((await post(`${url}/close`, {}, { origin })).status).toBe(403);
    }
    expect((await get(url)).status).toBe(200);
    expect((await post(`${url}/close`, {}, { origin: bed.sim.apiUrl })).status).toBe(303);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nowhere', '//app.example'])(
    'the link page is not opened for a redirect to %s',
    async (redirectUri) => {
      await using bed = await linkBench();
      for (const version of [undefined, old]) {
        const json = version
          ? { redirectUri }
          : { scopes: ['vehicle:read:data'], language: 'browser', redirectUri };
        const response = await bed.call('POST', '/users/ada/link', { json, ...(version && { version }) });
        expect([response.status, slug(response)]).toEqual([400, 'bad-request']);
      }
    },
  );

  it('the link page is in the log of requests without its token', async () => {
    await using bed = await linkBench();
    const url = await bed.session();
    await get(`${url}/TESLA`);
    expect(bed.sim.requests.at(-1)).toMatchObject({
      target: 'link',
      method: 'GET',
      path: '/link/…/TESLA',
      status: 200,
    });
  });

  it('the link page serves relinking, in a session for the vendor of the asset', async () => {
    await using bed = await linkBench();
    const vehicle = bed.sim.user('ada').vehicle({ vendor: 'BMW' });
    await bed.call('DELETE', '/users/ada/authorization');
    const json = { language: 'de-DE', redirectUri: 'https://app.example/again', colorScheme: 'dark' };
    const { linkUrl } = (await bed.call('POST', `/assets/${vehicle.id}/relink`, { json })).json;
    const page = await (await get(`${linkUrl}/BMW`)).text();
    expect(page).toContain('Bei BMW anmelden');
    expect(page).toContain('data-scheme="dark"');
    await post(`${linkUrl}/BMW`, ada);
    expect((await post(`${linkUrl}/review`, allow)).headers.get('location')).toBe(
      'https://app.example/again',
    );
    expect((await bed.call('GET', `/vehicles/${vehicle.id}`)).json.isReachable).toBe(true);
  });
});
