import { createEnode } from 'enode-client';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterEach, expect, test } from 'vitest';

const target = {
  apiUrl: 'https://enode-api.sandbox.enode.io',
  oauthUrl: 'https://oauth.sandbox.enode.io/oauth2/token',
};
const make = () => createEnode({ version: '2024-10-01', ...target, clientId: 'a', clientSecret: 'b' });
const token = { access_token: 'a-token-of-a-test', expires_in: 3599, token_type: 'bearer', scope: '' };

let cleanUp = () => {};
afterEach(() => cleanUp());

test('msw answers in place of the API', async () => {
  const server = setupServer(
    http.post(target.oauthUrl, () => HttpResponse.json(token)),
    http.get(`${target.apiUrl}/vehicles/:id`, ({ params }) => HttpResponse.json({ id: params.id })),
  );
  server.listen({ onUnhandledRequest: 'error' });
  cleanUp = () => server.close();
  expect(await make().vehicles.get('some-vehicle')).toEqual({ id: 'some-vehicle' });
});

test('nock answers in place of the API', async () => {
  const { default: nock } = await import('nock');
  nock.disableNetConnect();
  cleanUp = () => nock.restore();
  nock('https://oauth.sandbox.enode.io').post('/oauth2/token').reply(200, token);
  nock(target.apiUrl).get('/vehicles/some-vehicle').reply(200, { id: 'some-vehicle' });
  expect(await make().vehicles.get('some-vehicle')).toEqual({ id: 'some-vehicle' });
});
