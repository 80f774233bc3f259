import { createEnode, type Enode, type EnodeOptions } from '../../src/index.ts';
import type { TestServer } from './server.ts';

export const clientId = 'test-client';
export const clientSecret = 'a-secret-nobody-may-see';

/** A client pinned to 2024-10-01 that talks to a test server, with waits that tests can afford. */
export function clientOf(
  server: TestServer,
  options: Partial<Omit<EnodeOptions<'2024-10-01'>, 'environment' | 'apiUrl' | 'oauthUrl'>> = {},
): Enode<'2024-10-01'> {
  return createEnode({
    version: '2024-10-01',
    apiUrl: server.url,
    oauthUrl: server.oauthUrl,
    clientId,
    clientSecret,
    retry: { minDelay: 1, maxDelay: 1 },
    ...options,
  });
}

/** The rejection of a promise; fails the test when there is none. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('expected a rejection');
}
