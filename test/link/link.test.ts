import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { EnodeInputError, isProblem, type LinkParams } from '../../src/index.ts';
import { createSimulator, type Simulator } from '../../src/simulator/index.ts';
import { clientOf } from '../helpers/support.ts';
import { rejection } from '../support/client.ts';
import { json, startServer } from '../support/server.ts';

const secret = 'a-secret-that-only-servers-know';
const redirectUri = 'https://app.example/linked?tab=cars';
const body: Pick<LinkParams<'2024-10-01'>, 'language' | 'scopes'> = {
  language: 'browser',
  scopes: ['vehicle:read:data', 'charger:read:data'],
};

async function simulator(): Promise<Simulator> {
  const sim = await createSimulator();
  onTestFinished(() => sim.close());
  return sim;
}

describe('a link in 2024-10-01', () => {
  it('a link in 2024-10-01 finds the devices that were added, and no others', async () => {
    const sim = await simulator();
    const enode = clientOf(sim, '2024-10-01');
    const old = sim.user('ada').vehicle({ vendor: 'BMW' });
    sim.user('bob').vehicle();
    const link = await enode.startLink('ada', { ...body, redirectUri }, { secret, state: { next: '/home' } });
    expect(link).toMatchObject({ linkUrl: expect.any(String), linkToken: expect.any(String), noted: true });
    expect(link.before).toEqual([old.id]);
    const { assets, redirectUri: landing } = sim.link.complete(link.linkUrl, {
      vendor: 'TESLA',
      devices: [{ type: 'vehicle' }, { type: 'vehicle' }, { type: 'charger' }],
    });
    expect(landing).toBe(link.redirectUri);
    const outcome = await enode.completeLink(landing!, { secret, userId: 'ada' });
    expect(outcome).toMatchObject({ status: 'linked', userId: 'ada', data: { next: '/home' }, failures: [] });
    if (outcome.status !== 'linked') throw new Error('not linked');
    expect(outcome.devices!.map(({ type, id }) => ({ type, id }))).toEqual(assets);
    for (const { type, asset } of outcome.devices!) {
      if (type === 'vehicle') expect(asset.chargeState.batteryLevel).toBeTypeOf('number');
    }
    // Not used up, and a path as frameworks give it will do.
    const { pathname, search } = new URL(landing!);
    expect(await enode.completeLink(pathname + search, { secret, userId: 'any' })).toEqual(outcome);
    expect(sim.violations).toEqual([]);
  });

  it('a link in 2024-10-01 sends the redirect URI with its query and state, and every option of the version', async () => {
    await using server = await startServer((request, response) =>
      request.method === 'GET'
        ? json(response, 200, { data: [], pagination: { after: null, before: null } })
        : json(response, 200, { linkUrl: 'https://link.example/1', linkToken: '1' }),
    );
    const enode = clientOf({ apiUrl: server.url, oauthUrl: server.oauthUrl }, '2024-10-01');
    const link = await enode.startLink('a/b', { ...body, vendor: 'TESLA', redirectUri }, { secret });
    const post = server.received.at(-1)!;
    expect(post.url).toBe('/users/a%2Fb/link');
    expect(JSON.parse(post.body)).toEqual({ ...body, vendor: 'TESLA', redirectUri: link.redirectUri });
    expect(link.redirectUri).toMatch(/^https:\/\/app\.example\/linked\?tab=cars&enode_state=[\w.~-]+$/);
    expect(link.redirectUri).not.toContain(secret);
    expect(
      server.received
        .filter(({ method }) => method === 'GET')
        .map(({ url }) => url)
        .toSorted(),
    ).toEqual(
      ['batteries', 'chargers', 'hvacs', 'inverters', 'meters', 'vehicles'].map(
        (type) => `/users/a%2Fb/${type}`,
      ),
    );
  });

  it('a link in 2024-10-01 says how it ended early', async () => {
    const sim = await simulator();
    const enode = clientOf(sim, '2024-10-01');
    const link = await enode.startLink('ada', { ...body, redirectUri }, { secret });
    const url = `${link.redirectUri}&error=user_closed&error_message=The+user%20left`;
    const common = { status: 'ended', userId: 'ada', data: undefined, error: 'user_closed' };
    expect(await enode.completeLink(url, { secret, userId: 'any' })).toEqual({
      ...common,
      message: 'The user left',
    });
    expect(
      await enode.completeLink(new URL(`${link.redirectUri}&error=user_closed`), { secret, userId: 'any' }),
    ).toEqual({
      ...common,
      message: undefined,
    });
  });

  it("a link in 2024-10-01 rejects a forged, an expired and another user's state", async () => {
    const sim = await simulator();
    const enode = clientOf(sim, '2024-10-01');
    const link = await enode.startLink('ada', { ...body, redirectUri }, { secret, expiresIn: '1h' });
    const reason = async (url: string, options: { secret?: string; userId?: string } = {}) => {
      const outcome = await enode.completeLink(url, { secret, userId: 'any', ...options });
      return outcome.status === 'invalid' ? outcome.reason : outcome.status;
    };
    expect(await reason('https://app.example/linked')).toBe('missing');
    expect(await reason('http://[')).toBe('missing');
    expect(await reason('/linked?enode_state=')).toBe('forged');
    expect(await reason(`${link.redirectUri}x`)).toBe('forged');
    expect(await reason(`${link.redirectUri}&enode_state=2`)).toBe('forged');
    expect(await reason(link.redirectUri, { secret: 'another-secret-of-a-server' })).toBe('forged');
    expect(await reason(link.redirectUri, { secret, userId: 'bob' })).toBe('other-user');
    expect(await reason(link.redirectUri, { secret, userId: 'ada' })).toBe('linked');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(link.expiresAt) - 1 });
    onTestFinished(() => void vi.useRealTimers());
    expect(await reason(link.redirectUri)).toBe('linked');
    vi.setSystemTime(Date.parse(link.expiresAt));
    expect(await reason(link.redirectUri)).toBe('expired');
    expect(await reason(`${link.redirectUri}&error=1`)).toBe('expired');
  });

  it("a link in 2024-10-01 requires `userId`: the signed-in user, or 'any'", async () => {
    const sim = await simulator();
    const enode = clientOf(sim, '2024-10-01');
    for (const userId of [undefined, null, '', 7]) {
      const given = { secret, userId } as never;
      await expect(enode.completeLink('https://app.example/linked', given)).rejects.toMatchObject({
        code: 'input',
        message: expect.stringContaining("'any'") as string,
      });
    }
  });

  it('a link in 2024-10-01 does not guess when the devices before were too many to note', async () => {
    const sim = await simulator();
    const enode = clientOf(sim, '2024-10-01');
    for (let count = 0; count < 60; count++) sim.user('ada').vehicle();
    const link = await enode.startLink('ada', { ...body, redirectUri }, { secret });
    expect(link.noted).toBe(false);
    expect(link.before).toHaveLength(60);
    expect(link.redirectUri.length).toBeLessThanOrEqual(500);
    const { assets } = sim.link.complete(link.linkUrl, { vendor: 'BMW' });
    expect(await enode.completeLink(link.redirectUri, { secret, userId: 'any' })).toMatchObject({
      status: 'linked',
      devices: undefined,
    });
    const { before } = link;
    expect(await enode.completeLink(link.redirectUri, { secret, userId: 'any', before })).toMatchObject({
      status: 'linked',
      devices: [{ type: 'vehicle', id: assets[0]!.id }],
    });
  });

  it('a link in 2024-10-01 reports types that could not be read, and starts nothing when one cannot', async () => {
    const sim = await simulator();
    const enode = clientOf(sim, '2024-10-01', { retry: false });
    const link = await enode.startLink('ada', { ...body, redirectUri }, { secret });
    sim.link.complete(link.linkUrl, { vendor: 'BMW' });
    sim.onRequest(({ path }) => (path.endsWith('/meters') ? { status: 503 } : undefined));
    const outcome = await enode.completeLink(link.redirectUri, { secret, userId: 'any' });
    expect(outcome).toMatchObject({
      status: 'linked',
      devices: [{ type: 'vehicle' }],
      failures: [{ type: 'meter', error: { status: 503 }, unreadIds: [] }],
    });
    const posts = () =>
      sim.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/link')).length;
    const before = posts();
    const error = await rejection(enode.startLink('ada', { ...body, redirectUri }, { secret }));
    expect(isProblem(error) && error.status).toBe(503);
    expect(posts()).toBe(before);
  });

  it.each([
    ['a short secret', { secret: 'short' }],
    ['no secret', { secret: [] }],
    ['a redirect URI that leads nowhere', { redirectUri: 'about:blank' }],
    ['a redirect URI without room for the state', { redirectUri: `https://a.example/${'x'.repeat(440)}` }],
    ['a state that JSON cannot hold', { state: 1n }],
    ['no duration', { expiresIn: 'soon' as '1h' }],
    ['an empty user id', { userId: '' }],
  ])('a link in 2024-10-01 refuses %s before anything is sent', async (_name, wrong) => {
    await using server = await startServer();
    const enode = clientOf({ apiUrl: server.url, oauthUrl: server.oauthUrl }, '2024-10-01');
    server.handler = (_request, response) => json(response, 200, { data: [], pagination: {} });
    const error = await rejection(enode.startLink('ada', { ...body, redirectUri }, { secret, ...wrong }));
    expect(error).toBeInstanceOf(EnodeInputError);
    expect((error as Error).message).not.toContain(secret);
    expect(server.received.filter(({ method }) => method === 'POST')).toEqual([]);
  });
});

describe('a link in 2023-04-15', () => {
  it('a link in 2023-04-15 works by the old contract, where lists give ids', async () => {
    const sim = await simulator();
    const old = clientOf(sim, '2023-04-15');
    sim.user('ada').charger();
    const link = await old.startLink('ada', { vendorType: 'charger', redirectUri }, { secret });
    expect(link).toMatchObject({ linkUrl: expect.any(String), linkState: expect.any(String) });
    const { assets } = sim.link.complete(link.linkUrl, { vendor: 'EASEE' });
    const outcome = await old.completeLink(link.redirectUri, { secret, userId: 'any' });
    expect(outcome).toMatchObject({
      status: 'linked',
      devices: [{ type: 'charger', id: assets[0]!.id, asset: { vendor: 'EASEE' } }],
    });
    expect(sim.violations).toEqual([]);
  });
});
