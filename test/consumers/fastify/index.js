import fastify from 'fastify';
import { check } from './check.js';

await check(async (handler) => {
  const app = fastify();
  app.register(async (webhooks) => {
    webhooks.removeAllContentTypeParsers();
    webhooks.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    webhooks.post('/webhooks/enode', async ({ method, headers, body }, reply) => {
      const response = await handler.receive({ method, headers, body });
      return reply.code(response.status).send(await response.text());
    });
  });
  app.post('/echo', async (request) => request.body);
  return { url: await app.listen({ port: 0, host: '127.0.0.1' }), close: () => app.close() };
});
