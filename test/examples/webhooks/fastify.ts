/** Fastify. In your project, import from 'enode-client/webhooks' and 'enode-client/webhooks/2024-10-01'. */
import fastify, { type FastifyInstance } from 'fastify';
import { createWebhookHandler } from '../../../src/webhooks/index.ts';
import { webhookVersion } from '../../../src/webhooks/versions/2024-10-01.ts';
import { save } from './storage.ts';

export function createApp(secret: string): FastifyInstance {
  const handler = createWebhookHandler({
    secrets: secret,
    versions: [webhookVersion],
    onError: console,
    on: {
      'user:vehicle:updated': ({ vehicle }) => save(vehicle.id, vehicle.chargeState.batteryLevel),
    },
  });
  const app = fastify();
  // A plugin has parsers of its own: here the body stays bytes, for the signature is one of bytes.
  void app.register((webhooks, _options, registered) => {
    webhooks.removeAllContentTypeParsers();
    webhooks.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    webhooks.post<{ Body: Buffer }>('/webhooks/enode', async ({ method, headers, body }, reply) => {
      const answer = await handler.receive({ method, headers, body });
      return reply.code(answer.status).send(await answer.text());
    });
    registered();
  });
  app.post('/echo', (request, reply) => reply.send(request.body));
  return app;
}
