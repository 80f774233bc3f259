import { expect, it } from 'vitest';
import { createEnode } from '../../src/index.ts';
import { rejection } from '../support/client.ts';

/** A client whose every request is noted. */
function noting(apiUrl = 'https://api.example/base') {
  const sent: string[] = [];
  const fetch = (async (url: string) => {
    sent.push(url);
    const body = url.endsWith('/token') ? { access_token: 't', expires_in: 3599, token_type: 'bearer' } : {};
    return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
  }) as typeof globalThis.fetch;
  const credentials = { clientId: 'id', clientSecret: 'secret' };
  const urls = { apiUrl, oauthUrl: 'https://oauth.example/token' };
  return { sent, enode: createEnode({ version: '2024-10-01', ...urls, ...credentials, fetch }) };
}

const elsewhere = [
  '.evil.example/x',
  '@evil.example/x',
  ':secret@evil.example/x',
  'evil.example/x',
  '//evil.example/x',
  'https://evil.example/x',
  '\\evil.example/x',
  '/\\evil.example/x',
  '/..',
  '/../x',
  '/x/../../y',
  '/%2e%2E/x',
  '/.\t./x',
  '',
];

it.for(elsewhere)('a path that leaves the API is refused before anything is sent: %j', async (path) => {
  for (const apiUrl of ['https://api.example', 'https://api.example/base']) {
    const { enode, sent } = noting(apiUrl);
    const error = await rejection(enode.raw.GET(path as '/vehicles'));
    expect(error).toMatchObject({ code: 'input', message: expect.stringContaining('one slash') });
    const other = await rejection(enode.request({ method: 'GET', path }));
    expect(other).toMatchObject({ code: 'input' });
    expect(sent).toEqual([]);
  }
});

it('a serializer or middleware of the caller cannot lead a call to another host', async () => {
  const { enode, sent } = noting();
  const pathSerializer = () => 'https://api.example.evil.example/x';
  const middleware = [{ onRequest: () => new Request('https://evil.example/x') }];
  for (const init of [{ pathSerializer, params: { path: {} } }, { middleware }]) {
    expect(await rejection(enode.raw.GET('/vehicles', init as object))).toMatchObject({ code: 'input' });
  }
  expect(sent).toEqual([]);
});

it('ids and queries may hold what a path may not', async () => {
  const { enode, sent } = noting();
  await enode.raw.GET('/vehicles/{vehicleId}', { params: { path: { vehicleId: '..\\@//evil' } } });
  await enode.raw.GET('/vehicles?x=/../y' as '/vehicles');
  expect(sent.slice(1)).toEqual([
    'https://api.example/base/vehicles/..%5C%40%2F%2Fevil',
    'https://api.example/base/vehicles?x=/../y',
  ]);
});
