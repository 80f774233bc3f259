/** Receives deliveries: verifies them, puts them into the queue, and answers. Everything else is the workers' business. */
import { createServer } from 'node:http';
import { verifySignature } from 'enode-client/webhooks';
import { add, createQueue } from './queue.ts';
import { connect } from './redis.ts';

const redis = await connect();
await createQueue(redis, 'deliveries');
const secrets = [process.env['ENODE_WEBHOOK_SECRET'] ?? ''];

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const verdict = await verifySignature({ body: Buffer.concat(chunks), header: request.headers, secrets });
    if (!verdict.ok) return void response.writeHead(401).end();
    // Only what is in the queue is accepted. Without Redis, Enode sends it again.
    const signature = String(request.headers['x-enode-signature']);
    await add(redis, 'deliveries', { body: verdict.text, signature });
    response.writeHead(200).end();
  } catch {
    response.writeHead(503).end();
  }
});
server.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1', () => console.log('ready'));
