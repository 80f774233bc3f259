/**
 * Next, app router: app/webhooks/enode/route.ts. In your project, import from 'enode-client/webhooks' and
 * 'enode-client/webhooks/2024-10-01', and give `waitUntil: after`, with `after` from 'next/server', to answer
 * first and save later.
 */
import { createWebhookHandler } from '../../../src/webhooks/index.ts';
import { webhookVersion } from '../../../src/webhooks/versions/2024-10-01.ts';
import { save } from './storage.ts';

const handler = createWebhookHandler({
  // Asked for in each delivery: when Next builds, the variable may not be there.
  secrets: () => process.env['ENODE_WEBHOOK_SECRET'] ?? '',
  versions: [webhookVersion],
  onError: console,
  on: {
    'user:vehicle:updated': ({ vehicle }) => save(vehicle.id, vehicle.chargeState.batteryLevel),
  },
});

export function POST(request: Request): Promise<Response> {
  return handler(request);
}
