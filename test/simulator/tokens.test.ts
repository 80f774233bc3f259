import { describe, expect, it } from 'vitest';

import { bench, fetchToken, request, slug } from './support.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const grant = 'grant_type=client_credentials';

describe('the token endpoint', () => {
  it('the token endpoint gives tokens in the manner of OAuth 2.0', async () => {
    await using bed = await bench();
    const response = await fetchToken(bed.sim);
    expect(response.status).toBe(200);
    expect(response.json).toEqual({
      access_token: expect.any(String),
      expires_in: 3599,
      scope: '',
      token_type: 'bearer',
    });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(bed.sim.tokens.issued).toBe(2);
  });

  it.each([
    ['a wrong secret', { clientSecret: 'wrong' }],
    ['an unknown client', { clientId: 'nobody' }],
  ])('the token endpoint refuses %s', async (_name, wrong) => {
    await using bed = await bench();
    const { oauthUrl, clientId, clientSecret } = bed.sim;
    const response = await fetchToken({ oauthUrl, clientId, clientSecret, ...wrong });
    expect(response.status).toBe(401);
    expect(response.json).toEqual({ error: 'invalid_client', error_description: expect.any(String) });
    expect(response.headers.get('www-authenticate')).toMatch(/^Basic/);
  });

  it('the token endpoint refuses credentials outside HTTP Basic', async () => {
    await using bed = await bench();
    const { oauthUrl, clientId, clientSecret } = bed.sim;
    const body = `${grant}&client_id=${clientId}&client_secret=${clientSecret}`;
    const response = await request(oauthUrl, 'POST', { headers: form, body });
    expect([response.status, response.json.error]).toEqual([401, 'invalid_client']);
  });

  it.each([
    [{ grant_type: 'password' }, 'unsupported_grant_type'],
    [{ scope: 'all' }, 'invalid_request'],
  ])('the token endpoint refuses the form %j', async (fields, error) => {
    await using bed = await bench();
    const response = await fetchToken(bed.sim, fields);
    expect([response.status, response.json.error]).toEqual([400, error]);
  });

  it('the token endpoint refuses a JSON body', async () => {
    await using bed = await bench();
    const response = await request(bed.sim.oauthUrl, 'POST', {
      headers: { 'content-type': 'application/json' },
      body: '{"grant_type":"client_credentials"}',
    });
    expect([response.status, response.json.error]).toEqual([400, 'invalid_request']);
  });

  it('the token endpoint takes credentials that are form-encoded first, as RFC 6749 wants', async () => {
    await using bed = await bench({ credentials: { clientId: 'a b', clientSecret: 'p+q%' } });
    const { oauthUrl } = bed.sim;
    const encoded = await fetchToken({ oauthUrl, clientId: 'a+b', clientSecret: 'p%2Bq%25' });
    expect(encoded.status).toBe(200);
  });

  it('the token endpoint serves several clients, each pinned to its version', async () => {
    const credentials = [
      { clientId: 'new', clientSecret: 's1' },
      { clientId: 'old', clientSecret: 's2', defaultVersion: '2023-04-15' },
    ];
    await using bed = await bench({ credentials });
    const { json } = await fetchToken({ oauthUrl: bed.sim.oauthUrl, clientId: 'old', clientSecret: 's2' });
    const pinned = await bed.call('GET', '/vehicles', {
      headers: { authorization: `Bearer ${json.access_token}` },
    });
    expect(pinned.headers.get('enode-version')).toBe('2023-04-15');
    expect((await bed.call('GET', '/vehicles')).headers.get('enode-version')).toBe('2024-10-01');
  });
});

describe('access tokens', () => {
  it.each([
    ['no token', ''],
    ['an unknown token', 'Bearer nothing'],
    ['another scheme', 'Basic bm90aGluZw=='],
  ])('the simulator refuses tokens: %s', async (_name, authorization) => {
    await using bed = await bench();
    const response = await bed.call('GET', '/vehicles', { headers: { authorization } });
    expect(response.status).toBe(401);
    expect(slug(response)).toBe('unauthorized');
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it('access tokens expire on the clock of the simulator, to the second', async () => {
    await using bed = await bench({ tokenLifetime: '60s' });
    await bed.sim.clock.advance(59_999);
    expect((await bed.call('GET', '/vehicles')).status).toBe(200);
    await bed.sim.clock.advance(1);
    expect((await bed.call('GET', '/vehicles')).status).toBe(401);
    expect((await fetchToken(bed.sim)).json.expires_in).toBe(60);
  });

  it('access tokens can all be revoked', async () => {
    await using bed = await bench();
    bed.sim.tokens.revokeAll();
    expect((await bed.call('GET', '/vehicles')).status).toBe(401);
    const { json } = await fetchToken(bed.sim);
    const headers = { authorization: `Bearer ${json.access_token}` };
    expect((await bed.call('GET', '/vehicles', { headers })).status).toBe(200);
  });

  it('access tokens are not needed where the document says so', async () => {
    await using bed = await bench();
    const headers = { authorization: '' };
    expect((await bed.call('GET', '/health/ready', { headers })).status).toBe(204);
    expect((await bed.call('GET', '/integrations', { headers })).status).toBe(401);
  });
});
