import { createServer, type Server } from 'node:http';
import { toNodeHandler, type WebhookHandler } from 'enode-client/webhooks';

/** Serves the webhooks of all tenants at `/webhooks/enode`. */
export function serveWebhooks(handler: WebhookHandler): Server {
  const receive = toNodeHandler(handler);
  return createServer((request, response) => {
    if (request.url === '/webhooks/enode') receive(request, response);
    else response.writeHead(404).end();
  });
}
