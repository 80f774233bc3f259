import { createEnode, type Enode } from 'enode-client';

let client: Enode<'2024-10-01'> | undefined;

/** One client for the process, made when it is first needed: when Next builds, there are no credentials. */
export const enode = (): Enode<'2024-10-01'> =>
  (client ??= createEnode({
    version: '2024-10-01',
    // Both of a simulator; without them, ENODE_ENVIRONMENT says which Enode it is.
    apiUrl: process.env['ENODE_API_URL'],
    oauthUrl: process.env['ENODE_OAUTH_URL'],
  }));
