/** Works on what the receivers have put into the queue, and waits for commands, whichever process sent them. */
import { DelayedError, UnrecoverableError, Worker } from 'bullmq';
import { createEnode } from 'enode-client';
import { createRedisTokenStore } from 'enode-client/redis';
import { createWebhookHandler } from 'enode-client/webhooks';
import { webhookVersion } from 'enode-client/webhooks/2024-10-01';
import { names, type Delivery, type Wait } from './queues.ts';
import { connect } from './redis.ts';
import { save } from './work.ts';

const redis = connect();
/** How long a job of a worker that died is still taken for being worked on. */
const lockDuration = Number(process.env['LOCK_MS'] ?? 30_000);
const settings = { connection: connect(), lockDuration, stalledInterval: lockDuration };

const enode = createEnode({
  version: '2024-10-01',
  // Both of a simulator; without them, ENODE_ENVIRONMENT says which Enode it is.
  apiUrl: process.env['ENODE_API_URL'],
  oauthUrl: process.env['ENODE_OAUTH_URL'],
  // One token for all processes.
  tokenStore: createRedisTokenStore(redis),
});

const handler = createWebhookHandler({
  secrets: [process.env['ENODE_WEBHOOK_SECRET'] ?? ''],
  versions: [webhookVersion],
  onError: console,
  // The queue has each delivery once, and gives it to one worker at a time. A claim beside its lock would outlive a worker that
  // died, and keep the next one waiting.
  dedupe: false,
  retryOn: 'error',
  on: {
    'user:vehicle:updated': (event, { eventKey }) => save(redis, event, eventKey),
    // Ends the wait for the command, if it is this process that waits for it.
    'user:vendor-action:updated': (event) => enode.actions.settle(event),
  },
});

const deliveries = new Worker<Delivery>(
  names.deliveries,
  async ({ data }) => {
    const headers = { 'x-enode-signature': data.signature };
    const { status } = await handler.receive({ method: 'POST', headers, body: data.body });
    // 401 with a secret that is no longer in use, 400: it does not become better by being tried again.
    if (status === 400 || status === 401) throw new UnrecoverableError(`The delivery was refused: ${status}`);
    if (status !== 200) throw new Error(`The delivery is not done: ${status}`);
  },
  { ...settings, concurrency: 8 },
);

const waits = new Worker<Wait>(
  names.waits,
  async (job, token) => {
    const action = await enode.actions.resume(job.data.action);
    const outcome = await action.wait({ timeout: '5s' });
    if (outcome.status === 'pending') {
      // For whichever worker is free then.
      await job.moveToDelayed(Date.now() + 1000, token);
      throw new DelayedError();
    }
    await redis.hset('work:outcomes', action.id ?? '', outcome.status);
  },
  { ...settings, concurrency: 25 },
);

const report = <Job>(worker: Worker<Job>): void => {
  worker.on('failed', (job, error) => console.error(job?.name, String(error)));
  worker.on('error', (error) => console.error(String(error)));
};
report(deliveries);
report(waits);
await Promise.all([deliveries.waitUntilReady(), waits.waitUntilReady()]);
console.log('ready');
process.once('SIGTERM', async () => {
  // Ends the jobs it has, and takes no other.
  await Promise.all([deliveries.close(), waits.close()]);
  await enode.close();
  redis.disconnect();
  process.exit();
});
