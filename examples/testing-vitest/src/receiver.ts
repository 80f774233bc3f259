import { createWebhookHandler, type WebhookHandler } from 'enode-client/webhooks';
import { webhookVersion } from 'enode-client/webhooks/2024-10-01';

/** @param save `percent` is null where nobody knows. */
export const createReceiver = (
  secret: string,
  save: (vehicleId: string, percent: number | null) => Promise<void>,
): WebhookHandler =>
  createWebhookHandler({
    secrets: secret,
    versions: [webhookVersion],
    onError: console,
    on: { 'user:vehicle:updated': ({ vehicle }) => save(vehicle.id, vehicle.chargeState.batteryLevel) },
  });
