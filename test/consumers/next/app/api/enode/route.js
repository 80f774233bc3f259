import { createWebhookHandler } from 'enode-client/webhooks';
import { webhookVersion } from 'enode-client/webhooks/2024-10-01';

export const POST = createWebhookHandler({
  secrets: 'a-secret-of-this-test',
  versions: [webhookVersion],
  onError: console,
  on: {},
});
