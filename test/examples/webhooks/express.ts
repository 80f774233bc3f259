/** Express. In your project, import from 'enode-client/webhooks' and 'enode-client/webhooks/2024-10-01'. */
import express, { type Express } from 'express';
import { createWebhookHandler, toNodeHandler } from '../../../src/webhooks/index.ts';
import { webhookVersion } from '../../../src/webhooks/versions/2024-10-01.ts';
import { save } from './storage.ts';

export function createApp(secret: string): Express {
  const handler = createWebhookHandler({
    secrets: secret,
    versions: [webhookVersion],
    onError: console,
    on: {
      'user:vehicle:updated': ({ vehicle }) => save(vehicle.id, vehicle.chargeState.batteryLevel),
    },
  });
  const app = express();
  // Before the parser: the signature is one of bytes.
  app.post('/webhooks/enode', toNodeHandler(handler));
  app.use(express.json());
  app.post('/echo', (request, response) => void response.json(request.body));
  return app;
}
