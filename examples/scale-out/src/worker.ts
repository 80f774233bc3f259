/** Works on what the receivers have put into the queue, and waits for commands, whichever process sent them. */
import { createRedisDedupeStore } from 'enode-client/redis';
import { createWebhookHandler } from 'enode-client/webhooks';
import { webhookVersion } from 'enode-client/webhooks/2024-10-01';
import { connectEnode } from './enode.ts';
import { confirm, createQueue, postpone, take, type Job } from './queue.ts';
import { connect } from './redis.ts';
import { save } from './work.ts';

const worker = process.env['WORKER'] ?? `worker-${process.pid}`;
const redis = await connect();
const enode = connectEnode(redis);

const handler = createWebhookHandler({
  secrets: [process.env['ENODE_WEBHOOK_SECRET'] ?? ''],
  versions: [webhookVersion],
  onError: console,
  dedupe: createRedisDedupeStore(redis),
  // What fails stays in the queue.
  retryOn: 'error',
  budget: '4.5s',
  on: {
    'user:vehicle:updated': (event, { eventKey }) => save(redis, event, eventKey),
    // Ends the wait for the command, if it is this process that waits for it.
    'user:vendor-action:updated': (event) => enode.actions.settle(event),
  },
});

async function workOn(job: Job): Promise<void> {
  const { body = '', signature = '' } = job.fields;
  const { status } = await handler.receive({
    method: 'POST',
    headers: { 'x-enode-signature': signature },
    body,
  });
  // 503: another worker holds it, or held it and died. It comes again once it counts as abandoned.
  if (status === 200) await confirm(redis, 'deliveries', job.id);
}

/** Waits a little; who is not done goes back into the queue, for whichever worker is free. */
async function waitFor(job: Job): Promise<void> {
  const action = await enode.actions.resume(job.fields['action'] ?? '');
  const outcome = await action.wait({ timeout: '5s' });
  if (outcome.status === 'pending') return void (await postpone(redis, 'waits', job));
  await redis.hSetNX('work:outcomes', action.id ?? '', outcome.status);
  await confirm(redis, 'waits', job.id);
}

/** Takes jobs from a queue for as long as the process lives. */
async function run(
  stream: string,
  work: (job: Job) => Promise<void>,
  options: { count: number; abandonedAfter: number },
) {
  const reader = await connect();
  await createQueue(reader, stream);
  for (;;) {
    const jobs = await take(reader, stream, { worker, ...options });
    // One that fails is not confirmed, and comes again.
    await Promise.all(jobs.map((job) => work(job).catch((error: unknown) => console.error(String(error)))));
  }
}

void run('waits', waitFor, { count: 25, abandonedAfter: 20_000 });
void run('deliveries', workOn, { count: 4, abandonedAfter: 30_000 });
console.log('ready');
