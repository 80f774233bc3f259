/** Receives deliveries: verifies them, puts them into the queue, and answers. Everything else is the workers' business. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { Queue } from 'bullmq';
import { verifySignature } from 'enode-client/webhooks';
import { keep, names, type Delivery } from './queues.ts';
import { connect } from './redis.ts';

const secrets = [process.env['ENODE_WEBHOOK_SECRET'] ?? ''];
const queue = new Queue<Delivery>(names.deliveries, { connection: connect() });

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const verdict = await verifySignature({ body: Buffer.concat(chunks), header: request.headers, secrets });
    if (!verdict.ok) return void response.writeHead(401).end();
    const delivery = { body: verdict.text, signature: String(request.headers['x-enode-signature']) };
    await queue.add('delivery', delivery, {
      ...keep,
      // The same delivery, sent again, is the same job.
      jobId: createHash('sha256').update(verdict.text).digest('hex'),
      attempts: 5,
      backoff: { type: 'exponential', delay: 1000 },
    });
    // Only what is in the queue is accepted. Without Redis, Enode sends it again.
    response.writeHead(200).end();
  } catch {
    response.writeHead(503).end();
  }
});
server.listen(Number(process.env['PORT'] ?? 3000), () => console.log('ready'));
