/**
 * AWS Lambda behind a function URL or an HTTP API (payload format 2.0). In your project, import from
 * 'enode-client/webhooks' and 'enode-client/webhooks/2024-10-01'. What runs after the answer may be frozen, so
 * everything is done before: `budget` is the time that Enode waits, less a second.
 */
import { createWebhookHandler } from '../../../src/webhooks/index.ts';
import { webhookVersion } from '../../../src/webhooks/versions/2024-10-01.ts';
import { save } from './storage.ts';

const receive = createWebhookHandler({
  secrets: () => process.env['ENODE_WEBHOOK_SECRET'] ?? '',
  versions: [webhookVersion],
  onError: console,
  budget: '4s',
  on: {
    'user:vehicle:updated': ({ vehicle }) => save(vehicle.id, vehicle.chargeState.batteryLevel),
  },
});

/** The part of the event that is read. */
export interface HttpEvent {
  requestContext: { http: { method: string } };
  headers: Record<string, string | undefined>;
  body?: string;
  isBase64Encoded: boolean;
}

export async function handler(event: HttpEvent): Promise<{ statusCode: number; body: string }> {
  const body = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  const { method } = event.requestContext.http;
  const answer = await receive.receive({ method, headers: event.headers, body });
  return { statusCode: answer.status, body: await answer.text() };
}
