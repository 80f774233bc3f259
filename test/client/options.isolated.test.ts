import { describe, expect, it, vi } from 'vitest';
import nock from '../support/nock.ts';
import { createEnode, isEnodeError, type CallOptions } from '../../src/index.ts';
import { clientOf, rejection } from '../support/client.ts';
import { startServer } from '../support/server.ts';

const full = {
  version: '2024-10-01',
  environment: 'sandbox',
  clientId: 'id',
  clientSecret: 'secret',
} as const;
const make = (options: object) => () => createEnode({ ...full, ...options });
const own = (apiUrl: unknown, oauthUrl: unknown = 'https://example.com/token') =>
  make({ environment: undefined, apiUrl, oauthUrl });

describe('createEnode', () => {
  it.each(['sandbox', 'production'] as const)('createEnode knows the URLs of %s', async (environment) => {
    const token = nock(`https://oauth.${environment}.enode.io`)
      .post('/oauth2/token', 'grant_type=client_credentials')
      .basicAuth({ user: 'id', pass: 'secret' })
      .reply(200, { access_token: 't', expires_in: 3599 });
    const api = nock(`https://enode-api.${environment}.enode.io`, {
      reqheaders: { authorization: 'Bearer t', 'enode-version': '2024-10-01' },
    })
      .get('/health/ready')
      .reply(204);
    const { response } = await createEnode({ ...full, environment }).raw.GET('/health/ready');
    expect(response.status).toBe(204);
    expect(token.isDone() && api.isDone()).toBe(true);
  });

  it('createEnode takes what is missing from the environment', async () => {
    vi.stubEnv('ENODE_CLIENT_ID', 'env-id');
    vi.stubEnv('ENODE_CLIENT_SECRET', 'env-secret');
    vi.stubEnv('ENODE_ENVIRONMENT', 'production');
    const token = nock('https://oauth.production.enode.io')
      .post('/oauth2/token')
      .basicAuth({ user: 'env-id', pass: 'env-secret' })
      .reply(200, { access_token: 't' });
    nock('https://enode-api.production.enode.io').get('/health/ready').reply(204);
    await createEnode({ version: '2024-10-01' }).raw.GET('/health/ready');
    expect(token.isDone()).toBe(true);
  });

  it.each([
    [{ clientId: '' }, /clientId is missing.*ENODE_CLIENT_ID/],
    [{ clientSecret: undefined }, /clientSecret is missing.*ENODE_CLIENT_SECRET/],
    [{ environment: undefined }, /Which environment\?.*sandbox.*ENODE_ENVIRONMENT/],
    [{ environment: 'staging' }, /environment is "staging".*'production' or 'sandbox'/],
    [{ apiUrl: 'https://x.example' }, /either environment or apiUrl and oauthUrl/],
    [{ environment: undefined, apiUrl: 'https://x.example' }, /oauthUrl is missing/],
    [{ environment: undefined, oauthUrl: 'https://x.example' }, /apiUrl is missing/],
    [
      { enviroment: 'sandbox' },
      /unknown|does not know the option "enviroment"; did you mean "environment"\?/,
    ],
    [{ somethingElse: 1 }, /does not know the option "somethingElse"$/],
    [{ timeout: '5 minutes' }, /timeout is "5 minutes".*'30s'/],
    [{ timeout: 0 }, /timeout is 0/],
    [{ timeout: -1 }, /timeout is -1/],
    [{ timeout: Number.NaN }, /timeout is/],
    [{ timeout: '30d' }, /timeout is "30d"/],
    [{ timeout: 2 ** 31 }, /24 days/],
    [{ retry: -1 }, /retry.limit is -1/],
    [{ retry: { limit: 1.5 } }, /retry.limit is 1.5/],
    [{ retry: { minDelay: 'x' } }, /retry.minDelay is "x"/],
    [{ onVersionMismatch: 'ignore' }, /onVersionMismatch is ignore: give 'warn', 'throw' or a function/],
    [{ fetch: 'node-fetch' }, /fetch is not a function/],
  ])('createEnode: %o is refused with what to do', (options, message) => {
    vi.stubEnv('ENODE_CLIENT_SECRET', '');
    vi.stubEnv('ENODE_ENVIRONMENT', '');
    expect(make(options)).toThrow(message);
    try {
      make(options)();
    } catch (error) {
      expect(isEnodeError(error, 'input')).toBe(true);
    }
  });

  it('no options at all are refused', () => {
    expect(() => createEnode(undefined as never)).toThrow(/takes an object of options/);
  });

  it.each([
    'http://localhost:1',
    'http://127.0.0.1:3000/base/',
    'http://127.8.9.1',
    'http://[::1]:8080',
    'http://api.localhost',
    'https://example.com',
    new URL('https://example.com'),
  ])('createEnode takes %s', (url) => {
    expect(own(url, url)).not.toThrow();
  });

  it.each([
    ['http://example.com', /plain http to example\.com: use https/],
    ['http://localhost.example.com', /plain http/],
    ['http://127.0.0.1.example.com', /plain http/],
    ['http://10.0.0.1', /plain http/],
    ['http://0.0.0.0', /plain http/],
    ['ftp://example.com', /not an http\(s\) URL/],
    ['example.com', /not an http\(s\) URL/],
    ['', /not an http\(s\) URL/],
    ['https://user:pass@example.com', /holds a user or password/],
    ['https://example.com?x=1', /query or fragment/],
  ])('createEnode refuses %s', (url, message) => {
    expect(own(url)).toThrow(message);
    expect(own('https://example.com', url)).toThrow(message);
  });

  it('a base URL with a path and a slash at the end is joined well', async () => {
    nock('http://127.0.0.1:9999').post('/token').reply(200, { access_token: 't' });
    const call = nock('http://127.0.0.1:9999')
      .get('/proxy/enode/users/a%20b')
      .reply(200, { id: 'a b', linkedVendors: [] });
    const enode = own('http://127.0.0.1:9999/proxy/enode/', 'http://127.0.0.1:9999/token')();
    await enode.raw.GET('/users/{userId}', { params: { path: { userId: 'a b' } } });
    expect(call.isDone()).toBe(true);
  });
});

describe('options of a call', () => {
  it.each([
    [{ parms: {} }, /GET \/vehicles does not know the option "parms"; did you mean "params"\?/],
    [{ time_out: '5s' }, /did you mean "timeout"/],
    [{ deadline: 5 }, /does not know the option "deadline"/],
    [{ timeout: 'soon' }, /timeout is "soon"/],
    [{ retry: 0.5 }, /retry.limit is 0.5/],
  ])('options of a call: %o is refused before anything is sent', async (options, message) => {
    await using server = await startServer();
    const error = await rejection(clientOf(server).raw.GET('/vehicles', options as CallOptions));
    expect(isEnodeError(error, 'input')).toBe(true);
    expect((error as Error).message).toMatch(message);
    expect(server.received).toHaveLength(0);
    expect(server.tokenRequests).toHaveLength(0);
  });
});
