// The module that the code of several frameworks imports: the first block of docs/guides/webhooks.md.
import { createWebhookHandler, type WebhookHandler } from 'enode-client/webhooks';
import { webhookVersion } from 'enode-client/webhooks/2024-10-01';

export const handler: WebhookHandler = createWebhookHandler({
  secrets: secret,
  versions: [webhookVersion],
  onError: console,
});
