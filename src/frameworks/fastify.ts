/**
 * Webhooks of the Enode API in Fastify: a plugin that keeps the bytes of a delivery, which are what is signed, and leaves the
 * parsers of all other routes alone.
 *
 * @packageDocumentation
 */
import type { FastifyPluginCallback } from 'fastify';
import type { WebhookHandler } from '../webhooks/index.ts';

/** Options of the plugin. */
export interface EnodeWebhooksOptions {
  /** What `createWebhookHandler` gave. */
  handler: WebhookHandler;
  /**
   * Path of the webhook, below the `prefix` with which the plugin is registered.
   * @default '/webhooks/enode'
   */
  path?: string | undefined;
}

/**
 * The plugin. Register it as it is, without fastify-plugin: its parser of bodies is meant for its own route only.
 *
 * @example
 * await app.register(enodeWebhooks, { handler, path: '/webhooks/enode' });
 */
export const enodeWebhooks: FastifyPluginCallback<EnodeWebhooksOptions> = (app, options, done) => {
  const { handler, path = '/webhooks/enode' } = options;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => parsed(null, body));
  app.post<{ Body: Uint8Array<ArrayBuffer> | undefined }>(path, async ({ method, headers, body }, reply) => {
    // A delivery without a body is refused for what it lacks.
    const response = await handler.receive({ method, headers, body: body ?? '' });
    reply.code(response.status);
    for (const [name, value] of response.headers) reply.header(name, value);
    return reply.send(await response.text());
  });
  done();
};
