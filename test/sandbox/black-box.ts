import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { versions } from '../../generated/index.ts';
import { createEnode, isProblem, type Enode, type Version } from '../../src/index.ts';
import { rejection } from '../support/client.ts';
import { watchResponses, type ResponseWatch } from './watch-responses.ts';

/** Something that speaks the API, seen from outside only. */
export interface Target {
  readonly apiUrl: string;
  readonly oauthUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

type Current = Enode<'2024-10-01'>;
/** What the suite reads in every version: what all of them have under the same name. */
type Any = Pick<Current, 'vehicles' | 'chargers' | 'hvacs' | 'inverters' | 'batteries' | 'meters' | 'health'>;

const all = Object.keys(versions) as Version[];
const families = ['vehicles', 'chargers', 'hvacs', 'inverters', 'batteries', 'meters'] as const;
const nobody = '00000000-0000-4000-8000-000000000000';
/** A user of the suite's own, so that it disturbs nobody else's. */
const userId = `black-box-${crypto.randomUUID()}`;

/**
 * What must hold of anything that speaks the API. It changes nothing but a user and a subscription of its own, and
 * sends no command to a device.
 */
export function blackBox(open: () => Promise<Target>): void {
  let watch: ResponseWatch;
  let enode: Current;
  const inVersion = (version: Version): Any => enode.at(version) as unknown as Any;

  beforeAll(async () => {
    const target = await open();
    watch = await watchResponses(target.apiUrl);
    const { apiUrl, oauthUrl, clientId, clientSecret } = target;
    const options = { apiUrl, oauthUrl, clientId, clientSecret, fetch: watch.fetch };
    enode = createEnode({ version: '2024-10-01', ...options, onVersionMismatch: 'throw' });
  });

  afterAll(() => {
    for (const line of new Set(watch.added)) console.warn(`undocumented: ${line}`);
  });

  describe.each(all)('%s', (version) => {
    it.each(families)('%s are listed, and the first one can be had alone', async (family) => {
      const { list, get } = inVersion(version)[family] as Any['vehicles'];
      const data: readonly (string | { id: string })[] = (await list()).data;
      const ids = data.slice(0, 1).map((item) => (typeof item === 'string' ? item : item.id));
      expect(await Promise.all(ids.map(async (id) => (await get(id)).id))).toEqual(ids);
    });

    it('a vehicle that is not there is answered with 404', async () => {
      const error = await rejection(inVersion(version).vehicles.get(nobody));
      expect(isProblem(error) && error.status).toBe(404);
    });

    it('the makers of vehicles that can be reached are listed', async () => {
      expect((await inVersion(version).health.vehicles()).length).toBeGreaterThan(0);
    });
  });

  it('a wrong secret is refused', async () => {
    const target = await open();
    const { apiUrl, oauthUrl, clientId } = target;
    const other = createEnode({ version: '2024-10-01', apiUrl, oauthUrl, clientId, clientSecret: 'wrong' });
    expect(await rejection(other.vehicles.list())).toMatchObject({ code: 'authentication' });
  });

  it('a user can be linked, found and deleted', async () => {
    const user = enode.user(userId);
    const { linkUrl, linkToken } = await user.link({
      scopes: ['vehicle:read:data'],
      language: 'browser',
      redirectUri: 'https://example.com/linked',
    });
    expect(URL.canParse(linkUrl)).toBe(true);
    expect(linkToken).not.toBe('');
    expect(await user.get()).toMatchObject({ id: userId });
    expect((await user.vehicles.list()).data).toEqual([]);
    await user.delete();
    expect(isProblem(await rejection(user.get()), 'not-found')).toBe(true);
  });

  it('a subscription can be made, updated and ended', async () => {
    const secret = crypto.randomUUID().repeat(2);
    const url = `https://example.com/${userId}`;
    const created = await enode.webhooks.create({ url, secret, events: ['user:vehicle:updated'] });
    try {
      expect(created).toMatchObject({ url, events: ['user:vehicle:updated'] });
      const updated = await enode.webhooks.update(created.id, { events: ['*'] });
      expect(updated.events).toEqual(['*']);
    } finally {
      await enode.webhooks.delete(created.id);
    }
    const left = (await enode.webhooks.list()).data.filter(({ id }) => id === created.id);
    expect(left).toEqual([]);
  });

  it('all responses of this suite were as the documents say', () => {
    expect(watch.seen.length).toBeGreaterThan(40);
    expect(watch.broken).toEqual([]);
  });
}
