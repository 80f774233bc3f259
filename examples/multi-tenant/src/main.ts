import { serveWebhooks } from './server.ts';
import { createReceiver } from './tenants.ts';

/** Secrets of all subscriptions: those of several tenants, and two of one while it exchanges its secret. */
const secrets = (process.env['ENODE_WEBHOOK_SECRETS'] ?? '').split(',').filter((secret) => secret !== '');
if (secrets.length === 0) throw new Error('set ENODE_WEBHOOK_SECRETS');

const handler = createReceiver(secrets, ({ id, batteryLevel }) => console.log(id, batteryLevel ?? 'unknown'));
serveWebhooks(handler).listen(Number(process.env['PORT'] ?? 3000));
