/**
 * Any platform whose server is a function from Request to Response. In your project, import from
 * 'enode-client/webhooks' and 'enode-client/webhooks/2024-10-01'.
 *
 * Deno:     Deno.serve(receive)
 * Bun:      Bun.serve({ fetch: receive })
 * Workers:  export default { fetch: receive }        answers first: it finds `waitUntil` in the execution context
 * Supabase: Deno.serve(receive), with waitUntil: (work) => EdgeRuntime.waitUntil(work)
 */
import { createWebhookHandler, type WebhookHandler } from '../../../src/webhooks/index.ts';
import { webhookVersion } from '../../../src/webhooks/versions/2024-10-01.ts';

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
