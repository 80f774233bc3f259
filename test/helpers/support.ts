import { createEnode, type Enode, type EnodeClientOptions, type Version } from '../../src/index.ts';

interface Target {
  apiUrl: string;
  oauthUrl: string;
  clientId?: string;
  clientSecret?: string;
}

/** A client that talks to a simulator or test server, with waits that tests can afford. */
export const clientOf = <V extends Version>(
  { apiUrl, oauthUrl, clientId = 'test-client', clientSecret = 'a-secret-nobody-may-see' }: Target,
  version: V,
  options: Partial<EnodeClientOptions<V>> = {},
): Enode<V> =>
  createEnode({
    version,
    apiUrl,
    oauthUrl,
    clientId,
    clientSecret,
    retry: { minDelay: 1, maxDelay: 1 },
    ...options,
  });
