/**
 * Webhooks of the Enode API in Fastify: a plugin that keeps the bytes of a delivery, which are what is signed, and leaves the
 * parsers of all other routes alone.
 *
 * @packageDocumentation
 */
import type { FastifyPluginCallback } from 'fastify';
import {
  toNodeHandler,
  type NodeBodySource,
  type NodeRequest,
  type WebhookHandler,
} from '../webhooks/index.ts';
import { handlerFault } from './check-handler.ts';

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
export const enodeWebhooks: FastifyPluginCallback<EnodeWebhooksOptions> = (app, { handler, path }, done) => {
  const fault = handlerFault(handler, 'enodeWebhooks');
  // Fastify does not catch what a plugin with a callback throws.
  if (fault !== undefined) {
    done(fault);
    return;
  }
  const listener = toNodeHandler(handler);
  app.removeAllContentTypeParsers();
  // The stream is handed on unread: the handler has a budget for reading and a limit of its own, Fastify has no such time.
  app.addContentTypeParser('*', (_request, stream, parsed) => parsed(null, stream));
  app.post<{ Body: NodeBodySource | undefined }>(
    path ?? '/webhooks/enode',
    ({ method, headers, raw, body }, reply) => {
      const stream: NodeBodySource = body ?? raw;
      const request = {
        method,
        headers,
        readableDidRead: stream.readableDidRead,
        readableEnded: stream.readableEnded,
        get complete() {
          return raw.complete;
        },
        on: (name, listen) => stream.on(name, listen),
        pause: () => stream.pause(),
        resume: () => stream.resume(),
      } satisfies NodeRequest;
      // Through the reply, so that the hooks of the application see it.
      listener(request, {
        get statusCode() {
          return reply.statusCode;
        },
        set statusCode(status) {
          reply.code(status);
        },
        setHeader: (name, value) => reply.header(name, value),
        end: (text) => reply.send(text),
      });
    },
  );
  done();
};
