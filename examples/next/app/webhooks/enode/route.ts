import { after } from 'next/server';
import { createWebhookHandler } from 'enode-client/webhooks';
import { webhookVersion } from 'enode-client/webhooks/2024-10-01';
import { saveLevel } from '../../../lib/levels.ts';

const handler = createWebhookHandler({
  // Asked for in each delivery: when Next builds, the variable may not be there.
  secrets: () => process.env['ENODE_WEBHOOK_SECRET'] ?? '',
  versions: [webhookVersion],
  onError: console,
  // Responds first, saves later.
  waitUntil: after,
  on: { 'user:vehicle:updated': ({ vehicle }) => saveLevel(vehicle.id, vehicle.chargeState.batteryLevel) },
});

export const POST = (request: Request): Promise<Response> => handler(request);
