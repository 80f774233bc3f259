import { createEnode } from 'enode-client';
import { createApp } from './app.ts';

const enode = createEnode({
  version: '2024-10-01',
  // Both of a simulator; without them, ENODE_ENVIRONMENT says which Enode it is.
  apiUrl: process.env['ENODE_API_URL'],
  oauthUrl: process.env['ENODE_OAUTH_URL'],
});
const secret = process.env['ENODE_WEBHOOK_SECRET'];
if (!secret) throw new Error('set ENODE_WEBHOOK_SECRET');

const levels = new Map<string, number | null>();
const app = createApp({ enode, secret, save: async (id, percent) => void levels.set(id, percent) });
app.addHook('onClose', () => enode.close());
await app.listen({ port: Number(process.env['PORT'] ?? 3000), host: '0.0.0.0' });
