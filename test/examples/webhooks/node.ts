/**
 * node:http, with two API versions in one process. In your project, import from 'enode-client/webhooks',
 * 'enode-client/webhooks/2023-04-15' and 'enode-client/webhooks/2024-10-01'.
 */
import { createServer, type Server } from 'node:http';
import { createWebhookHandler, toNodeHandler } from '../../../src/webhooks/index.ts';
import { webhookVersion as v2023 } from '../../../src/webhooks/versions/2023-04-15.ts';
import { webhookVersion as v2024 } from '../../../src/webhooks/versions/2024-10-01.ts';
import { save } from './storage.ts';

export function createReceiver(secrets: readonly string[]): Server {
  const listener = toNodeHandler(
    createWebhookHandler({
      secrets,
      versions: [v2023, v2024],
      onError: console,
      // What fails is sent again; what was saved is not saved again.
      retryOn: 'error',
      on: {
        'user:vehicle:updated': async ({ vehicle }) => {
          await save(vehicle.id, vehicle.chargeState.batteryLevel);
        },
      },
      onUnknown: ({ name, version }) => console.warn(`No schema for ${name} of ${version}`),
    }),
  );
  return createServer((request, response) => {
    if (request.url === '/webhooks/enode') listener(request, response);
    else response.writeHead(404).end();
  });
}
