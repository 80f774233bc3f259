/**
 * Hono, on Node by '@hono/node-server'. In your project, import from 'enode-client/webhooks' and
 * 'enode-client/webhooks/2024-10-01'. On Workers, hand over `c.executionCtx` as well, to answer first:
 * `handler(c.req.raw, c.executionCtx)`.
 */
import { Hono } from 'hono';
import { createWebhookHandler } from '../../../src/webhooks/index.ts';
import { webhookVersion } from '../../../src/webhooks/versions/2024-10-01.ts';
import { save } from './storage.ts';

export function createApp(secret: string): Hono {
  const handler = createWebhookHandler({
    secrets: secret,
    versions: [webhookVersion],
    onError: console,
    on: {
      'user:vehicle:updated': ({ vehicle }) => save(vehicle.id, vehicle.chargeState.batteryLevel),
    },
  });
  return new Hono().post('/webhooks/enode', (c) => handler(c.req.raw));
}
