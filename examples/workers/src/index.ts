import { Hono } from 'hono';
import { createEnode, isEnodeError, type Enode } from 'enode-client';
import { createWebhookHandler, type WebhookHandler } from 'enode-client/webhooks';
import { webhookVersion } from 'enode-client/webhooks/2024-10-01';

/** Variables and secrets of the Worker: wrangler.jsonc, `wrangler secret put`. */
export interface Env {
  ENODE_CLIENT_ID: string;
  ENODE_CLIENT_SECRET: string;
  ENODE_WEBHOOK_SECRET: string;
  ENODE_ENVIRONMENT?: string;
  /** Both of a simulator. */
  ENODE_API_URL?: string;
  ENODE_OAUTH_URL?: string;
  /** Newest level of each car. Workers share no memory. */
  LEVELS: { get(key: string): Promise<string | null>; put(key: string, value: string): Promise<void> };
}

// Secrets come with a request; what is made of them is kept, for the client holds the token.
let enode: Enode<'2024-10-01'> | undefined;
let receiver: WebhookHandler | undefined;

const clientOf = (env: Env): Enode<'2024-10-01'> =>
  (enode ??= createEnode({
    version: '2024-10-01',
    environment: env.ENODE_ENVIRONMENT,
    apiUrl: env.ENODE_API_URL,
    oauthUrl: env.ENODE_OAUTH_URL,
    clientId: env.ENODE_CLIENT_ID,
    clientSecret: env.ENODE_CLIENT_SECRET,
  }));

const receiverOf = ({ ENODE_WEBHOOK_SECRET, LEVELS }: Env): WebhookHandler =>
  (receiver ??= createWebhookHandler({
    secrets: ENODE_WEBHOOK_SECRET,
    versions: [webhookVersion],
    onError: console,
    on: {
      // null ("nobody knows") stays null.
      'user:vehicle:updated': ({ vehicle }) =>
        LEVELS.put(vehicle.id, JSON.stringify(vehicle.chargeState.batteryLevel)),
    },
  }));

const app = new Hono<{ Bindings: Env }>();

// Responds first: the work goes on in `executionCtx.waitUntil`.
app.post('/webhooks/enode', (c) => receiverOf(c.env)(c.req.raw, c.executionCtx));

app.get('/vehicles/:id/level', async (c) => {
  const id = c.req.param('id');
  const known = await c.env.LEVELS.get(id);
  if (known !== null) return c.json({ batteryLevel: JSON.parse(known) as number | null });
  const { chargeState } = await clientOf(c.env).vehicles.get(id);
  return c.json({ batteryLevel: chargeState.batteryLevel });
});

app.onError((error, c) => {
  if (!isEnodeError(error)) throw error;
  console.error(JSON.stringify(error));
  if (isEnodeError(error, 'problem') && error.kind === 'not-found') return c.json({ error: error.kind }, 404);
  return c.json({ error: error.code }, 502);
});

export default app;
