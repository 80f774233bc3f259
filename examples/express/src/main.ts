/** Credentials, environment and webhook secret come from the environment: README.md lists them. */
import { createEnode } from 'enode-client';
import { createApp } from './app.ts';
import { memoryStore } from './store.ts';

const enode = createEnode({
  version: '2024-10-01',
  // Both of a simulator; without them, ENODE_ENVIRONMENT says which Enode it is.
  apiUrl: process.env['ENODE_API_URL'],
  oauthUrl: process.env['ENODE_OAUTH_URL'],
});
const secret = process.env['ENODE_WEBHOOK_SECRET'];
if (!secret) throw new Error('set ENODE_WEBHOOK_SECRET');

const server = createApp({ enode, secret, store: memoryStore() }).listen(process.env['PORT'] ?? 3000);
process.once('SIGTERM', () => {
  server.close();
  // Ends calls and waits that are still running.
  void enode.close();
});
