import { createWebhookHandler, type WebhookHandler } from '../../../src/webhooks/index.ts';
import { webhookVersion } from '../../../src/webhooks/versions/2024-10-01.ts';

/** What a platform serves whose server is a function from Request to Response. */
export function createReceiver(
  secret: string,
  save: (id: string, percent: number | null) => unknown,
  waitUntil?: (work: Promise<unknown>) => void,
): WebhookHandler {
  return createWebhookHandler({
    secrets: secret,
    versions: [webhookVersion],
    onError: console,
    waitUntil,
    on: {
      'user:vehicle:updated': ({ vehicle }) => save(vehicle.id, vehicle.chargeState.batteryLevel),
    },
  });
}
