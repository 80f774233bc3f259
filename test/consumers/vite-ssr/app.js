import { createEnode, isEnodeError } from 'enode-client';

export async function work() {
  const enode = createEnode({
    version: '2024-10-01',
    apiUrl: 'http://127.0.0.1:9',
    oauthUrl: 'http://127.0.0.1:9/token',
    clientId: 'a',
    clientSecret: 'b',
    retry: false,
  });
  // Nothing listens there: the call gets as far as its error, which is loaded when it is needed.
  const error = await enode.vehicles.get('some-vehicle').catch((reason) => reason);
  if (!isEnodeError(error, 'connection')) throw error;
  return 'works';
}
