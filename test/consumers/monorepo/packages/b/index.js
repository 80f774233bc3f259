import { createEnode, EnodeError, isEnodeError } from 'enode-client';

export { EnodeError, isEnodeError };

export function failing() {
  const target = { apiUrl: 'http://127.0.0.1:9', oauthUrl: 'http://127.0.0.1:9/token' };
  const enode = createEnode({
    version: '2024-10-01',
    ...target,
    clientId: 'a',
    clientSecret: 'b',
    retry: false,
  });
  return enode.vehicles.get('x').catch((error) => error);
}
