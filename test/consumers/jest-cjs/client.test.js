const { createEnode, isEnodeError } = require('enode-client');

test('is required', async () => {
  const target = { apiUrl: 'http://127.0.0.1:9', oauthUrl: 'http://127.0.0.1:9/token' };
  const enode = createEnode({
    version: '2024-10-01',
    ...target,
    clientId: 'a',
    clientSecret: 'b',
    retry: false,
  });
  const error = await enode.vehicles.get('x').catch((reason) => reason);
  expect(isEnodeError(error, 'connection')).toBe(true);
});
