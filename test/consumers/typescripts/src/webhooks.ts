import { createWebhookHandler, parseDelivery, type WebhookEvent } from 'enode-client/webhooks';
import { webhookVersion } from 'enode-client/webhooks/2024-10-01';

export const handler = createWebhookHandler({
  secrets: ['a-secret'],
  versions: [webhookVersion],
  onError: ({ kind, message }) => void [kind, message],
  dedupe: undefined,
  on: {
    'user:vehicle:updated': (event) => void event.vehicle.chargeState.batteryLevel,
  },
});
export const versions = [webhookVersion];
export const parsed = parseDelivery('[]', { versions });
export const brandOf = (event: WebhookEvent<'2024-10-01'>) =>
  event.event === 'user:vehicle:updated' ? event.vehicle.information.brand : undefined;
