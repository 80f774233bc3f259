/** Receives webhooks and keeps the newest level of each car in a table `levels (vehicle_id, percent)`. */
import { createWebhookHandler } from 'enode-client/webhooks';
import { webhookVersion } from 'enode-client/webhooks/2024-10-01';

/** What Supabase adds to Deno. */
declare const EdgeRuntime: { waitUntil(work: Promise<unknown>): void };

const url = Deno.env.get('SUPABASE_URL');
const key = Deno.env.get('SUPABASE_SERVICE_ROLE_KEY') ?? '';

/** @param percent null where nobody knows: keep it as null, it is not 0. */
async function save(vehicleId: string, percent: number | null): Promise<void> {
  const response = await fetch(`${url}/rest/v1/levels?on_conflict=vehicle_id`, {
    method: 'POST',
    headers: {
      apikey: key,
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      prefer: 'resolution=merge-duplicates',
    },
    body: JSON.stringify({ vehicle_id: vehicleId, percent }),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`The level was not saved: ${response.status}`);
}

const handler = createWebhookHandler({
  secrets: Deno.env.get('ENODE_WEBHOOK_SECRET') ?? '',
  versions: [webhookVersion],
  onError: console,
  // Responds first, saves later. Without EdgeRuntime (a plain Deno), it is done before the response.
  waitUntil: typeof EdgeRuntime === 'undefined' ? undefined : (work) => EdgeRuntime.waitUntil(work),
  on: { 'user:vehicle:updated': ({ vehicle }) => save(vehicle.id, vehicle.chargeState.batteryLevel) },
});

Deno.serve(handler);
