import { describe, expect, it } from 'vitest';
import nock from '../support/nock.ts';
import { createEnode } from '../../src/index.ts';

const apiUrl = 'https://enode-api.sandbox.enode.io';
const enode = createEnode({
  version: '2024-10-01',
  environment: 'sandbox',
  clientId: 'a',
  clientSecret: 'b',
});
const old = enode.at('2023-04-15');
const ada = 'ada lovelace/é';
const adaInPath = 'ada%20lovelace%2F%C3%A9';

interface Sent {
  method: string;
  /** Path and query as they go over the wire. */
  path: string;
  headers: Record<string, string | undefined>;
  body: string;
}

/** What a call sends: exactly one request, answered with `response`. */
async function sentBy(call: () => unknown, response: unknown = {}): Promise<Sent> {
  const sent: Sent[] = [];
  // Only the first call needs one.
  nock('https://oauth.sandbox.enode.io').post('/oauth2/token').optionally().reply(200, token);
  const scope = nock(apiUrl);
  for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
    scope[method](/.*/)
      .optionally()
      .reply(function (uri, body) {
        const { headers } = this.req;
        sent.push({
          method: this.req.method,
          path: uri,
          headers: Object.fromEntries(
            ['authorization', 'enode-version', 'enode-user-id', 'content-type', 'accept', 'traceparent'].map(
              (name) => {
                const value = headers[name];
                return [name, Array.isArray(value) ? value.join() : value];
              },
            ),
          ),
          body: typeof body === 'string' ? body : JSON.stringify(body),
        });
        return response === undefined
          ? [204]
          : [200, JSON.stringify(response), { 'content-type': 'application/json' }];
      });
  }
  await call();
  nock.cleanAll();
  expect(sent).toHaveLength(1);
  return sent[0]!;
}
const token = { access_token: 'secret-token', expires_in: 3599, scope: '', token_type: 'bearer' };

const common = (version: string) => ({
  authorization: 'Bearer secret-token',
  'enode-version': version,
  'enode-user-id': undefined,
  'content-type': undefined,
  accept: 'application/json',
  traceparent: undefined,
});
const json = { 'content-type': 'application/json' };

describe('2024-10-01 sends', () => {
  const headers = common('2024-10-01');

  it('2024-10-01 sends a plain call', async () => {
    expect(await sentBy(() => enode.vehicles.get('a/b ?#%'))).toEqual({
      method: 'GET',
      path: '/vehicles/a%2Fb%20%3F%23%25',
      headers,
      body: '',
    });
  });

  it('2024-10-01 sends a call with headers of its own', async () => {
    const sent = await sentBy(() =>
      enode.vehicles.get('v', {}, { headers: { traceparent: '00-1-2-01', Enode: 'x' } }),
    );
    expect(sent.headers).toEqual({ ...headers, traceparent: '00-1-2-01' });
  });

  it('2024-10-01 sends a call with a query', async () => {
    const call = () => enode.inverters.statistics('i', { year: 2026, month: 11 }, { timeout: '5s' });
    expect(await sentBy(call)).toEqual({
      method: 'GET',
      path: '/inverters/i/statistics?year=2026&month=11',
      headers,
      body: '',
    });
  });

  it('2024-10-01 sends a list', async () => {
    const call = () => enode.vehicles.list({ after: 'c+/=&', pageSize: 50 }, { limit: 3, prefetch: true });
    expect(await sentBy(call, { data: [], pagination: { after: null, before: null } })).toEqual({
      method: 'GET',
      path: '/vehicles?after=c%2B%2F%3D%26&pageSize=50',
      headers,
      body: '',
    });
  });

  it('2024-10-01 sends a list of one user, and text outside ASCII', async () => {
    const call = () => enode.user(ada).vehicles.list();
    expect(await sentBy(call, { data: [], pagination: {} })).toEqual({
      method: 'GET',
      path: `/users/${adaInPath}/vehicles`,
      headers,
      body: '',
    });
    const filtered = () => enode.interventions.list({ vendor: 'Deye', language: 'nb-NO' });
    expect((await sentBy(filtered, [])).path).toBe('/interventions?language=nb-NO&vendor=Deye');
  });

  it('2024-10-01 sends a body without the options of the call', async () => {
    const call = () =>
      enode
        .user(ada)
        .link(
          { scopes: ['vehicle:read:data'], language: 'browser', redirectUri: 'https://example.com/é' },
          { timeout: '5s', retry: false },
        );
    expect(await sentBy(call)).toEqual({
      method: 'POST',
      path: `/users/${adaInPath}/link`,
      headers: { ...headers, ...json },
      body: '{"scopes":["vehicle:read:data"],"language":"browser","redirectUri":"https://example.com/é"}',
    });
  });

  it('2024-10-01 sends a body as one option: where a field has the name of a call option, and where it is a list', async () => {
    const policy = () =>
      enode.vehicles.updateSmartChargingPolicy(
        'v',
        { deadline: '07:00', isEnabled: true },
        { timeout: '5s' },
      );
    expect(await sentBy(policy)).toMatchObject({
      method: 'PUT',
      path: '/vehicles/v/smart-charging-policy',
      body: '{"deadline":"07:00","isEnabled":true}',
    });
    const rates = () => enode.tariffs.update('t', []);
    expect(await sentBy(rates, undefined)).toMatchObject({ method: 'PUT', path: '/tariffs/t', body: '[]' });
  });

  it('2024-10-01 sends an empty body where one is required, and none where there is none', async () => {
    expect(await sentBy(() => enode.locations.update('l', {}))).toMatchObject({ body: '{}', headers: json });
    expect(await sentBy(() => enode.vehicles.refreshHint('v'), undefined)).toEqual({
      method: 'POST',
      path: '/vehicles/v/refresh-hint',
      headers,
      body: '',
    });
  });

  it('2024-10-01 sends a command with what its name says', async () => {
    const action = {
      id: 'a',
      state: 'PENDING',
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt: '2026-01-01T00:00:00Z',
    };
    expect(await sentBy(() => enode.vehicles.stopCharging('v', {}, { idempotent: false }), action)).toEqual({
      method: 'POST',
      path: '/vehicles/v/charging',
      headers: { ...headers, ...json },
      body: '{"action":"STOP"}',
    });
    expect(
      await sentBy(() => enode.hvacs.holdPermanently('h', { mode: 'HEAT', heatSetpoint: 21 }), action),
    ).toMatchObject({
      path: '/hvacs/h/permanent-hold',
      body: '{"mode":"HEAT","heatSetpoint":21}',
    });
  });

  it('2024-10-01 sends DELETE, PATCH and PUT', async () => {
    expect(await sentBy(() => enode.user('u').unlinkVendorType('Deye', 'inverter'), undefined)).toEqual({
      method: 'DELETE',
      path: '/users/u/vendors/Deye/inverter',
      headers,
      body: '',
    });
    expect(await sentBy(() => enode.webhooks.update('w', { events: ['*'] }))).toMatchObject({
      method: 'PATCH',
      path: '/webhooks/w',
      body: '{"events":["*"]}',
    });
    expect(await sentBy(() => enode.chargers.update('c', { locationId: null }))).toMatchObject({
      method: 'PUT',
      body: '{"locationId":null}',
    });
  });
});

describe('2023-04-15 sends', () => {
  const headers = common('2023-04-15');

  it('2023-04-15 sends the user in the header', async () => {
    expect(await sentBy(() => old.user('u-1').vehicles.list(), [])).toEqual({
      method: 'GET',
      path: '/vehicles',
      headers: { ...headers, 'enode-user-id': 'u-1' },
      body: '',
    });
    expect(await sentBy(() => old.user('u-1').get())).toMatchObject({
      path: '/me',
      headers: { 'enode-user-id': 'u-1' },
    });
  });

  it('2023-04-15 sends the user in the path, where the path names one', async () => {
    expect(await sentBy(() => old.user(ada).batteries.list(), { data: [], pagination: {} })).toEqual({
      method: 'GET',
      path: `/users/${adaInPath}/batteries`,
      headers,
      body: '',
    });
    expect(await sentBy(() => old.user(ada).link({ vendorType: 'vehicle' }))).toMatchObject({
      path: `/users/${adaInPath}/link`,
      headers: { 'enode-user-id': undefined },
      body: '{"vendorType":"vehicle"}',
    });
  });

  it('2023-04-15 sends no user where none is named, and lists of values one by one', async () => {
    expect(await sentBy(() => old.vehicles.get('v', { field: ['location', 'chargeState'] }))).toEqual({
      method: 'GET',
      path: '/vehicles/v?field=location&field=chargeState',
      headers,
      body: '',
    });
  });

  it('2023-04-15 sends a body with DELETE', async () => {
    expect(
      await sentBy(() => old.webhooks.deleteFirehose({ url: 'https://example.com' }), undefined),
    ).toEqual({
      method: 'DELETE',
      path: '/webhooks/firehose',
      headers: { ...headers, ...json },
      body: '{"url":"https://example.com"}',
    });
  });

  it('2023-04-15 sends the paths of that version under the same names', async () => {
    const call = () => old.user('u-1').locations.create({ name: 'Home', latitude: 1, longitude: 2 });
    expect(await sentBy(call)).toMatchObject({
      method: 'POST',
      path: '/charging-locations',
      headers: { 'enode-user-id': 'u-1' },
      body: '{"name":"Home","latitude":1,"longitude":2}',
    });
  });
});
