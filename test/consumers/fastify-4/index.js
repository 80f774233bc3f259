import { enodeWebhooks } from 'enode-client/fastify';
import fastify from 'fastify';
import { check } from './check.js';

// The oldest version that the peer dependency allows.
await check(async (handler) => {
  const app = fastify();
  await app.register(enodeWebhooks, { handler, path: '/webhooks/enode' });
  app.post('/echo', async (request) => request.body);
  return { url: await app.listen({ port: 0, host: '127.0.0.1' }), close: () => app.close() };
});
