import { toLambdaHandler } from 'enode-client/lambda';
import { createWebhookHandler } from 'enode-client/webhooks';
import { webhookVersion } from 'enode-client/webhooks/2024-10-01';
import { save } from './store.ts';

export const handler = toLambdaHandler(
  createWebhookHandler({
    secrets: () => process.env['ENODE_WEBHOOK_SECRET'] ?? '',
    versions: [webhookVersion],
    onError: console,
    // What runs after the response may be frozen: everything is done before, in the 5 s for which Enode waits.
    budget: '4s',
    // What could not be saved is sent again.
    retryOn: 'error',
    on: { 'user:vehicle:updated': ({ vehicle }) => save(vehicle.id, vehicle.chargeState.batteryLevel) },
  }),
);
