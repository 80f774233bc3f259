import type { Enode } from 'enode-client';
import { createWebhookHandler, type WebhookHandler } from 'enode-client/webhooks';
import { webhookVersion } from 'enode-client/webhooks/2024-10-01';
import type { Store } from './store.ts';

/** Verified over the raw bytes, each delivery once, each event with its type. */
export const createReceiver = (enode: Enode<'2024-10-01'>, secret: string, store: Store): WebhookHandler =>
  createWebhookHandler({
    secrets: secret,
    versions: [webhookVersion],
    onError: console,
    // What could not be saved is sent again.
    retryOn: 'error',
    on: {
      'user:vehicle:updated': ({ vehicle }) => store.saveLevel(vehicle.id, vehicle.chargeState.batteryLevel),
      // Ends waits at once, without asking.
      'user:vendor-action:updated': enode.actions.settle,
    },
  });
