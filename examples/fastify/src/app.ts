import fastify, { type FastifyInstance } from 'fastify';
import { can, isEnodeError, type Enode } from 'enode-client';
import { enodeWebhooks } from 'enode-client/fastify';
import { createWebhookHandler } from 'enode-client/webhooks';
import { webhookVersion } from 'enode-client/webhooks/2024-10-01';

export interface AppOptions {
  enode: Enode<'2024-10-01'>;
  secret: string;
  /** `percent` is null where nobody knows: keep it as null, it is not 0. */
  save: (vehicleId: string, percent: number | null) => Promise<void>;
}

export function createApp({ enode, secret, save }: AppOptions): FastifyInstance {
  const app = fastify();

  const handler = createWebhookHandler({
    secrets: secret,
    versions: [webhookVersion],
    retryOn: 'error',
    on: { 'user:vehicle:updated': ({ vehicle }) => save(vehicle.id, vehicle.chargeState.batteryLevel) },
    onError: (failure) => app.log.error(failure, 'A delivery of Enode was refused or failed'),
  });
  // Keeps the bytes of its own route only: the signature is one of bytes.
  void app.register(enodeWebhooks, { handler, path: '/webhooks/enode' });

  app.get('/fleet', async (request) => {
    const fleet = { vehicles: 0, charging: 0, controllable: 0 };
    // Ends with the request: nothing goes on for somebody who has left.
    for await (const vehicle of enode
      .with({ signal: request.signal })
      .vehicles.list({}, { prefetch: true })) {
      fleet.vehicles++;
      if (vehicle.chargeState.isCharging === true) fleet.charging++;
      if (can(vehicle, 'startCharging')) fleet.controllable++;
    }
    return fleet;
  });

  app.setErrorHandler((error, _request, reply) => {
    if (!isEnodeError(error)) throw error;
    // toJSON() of the error: no secret, no token, no payload.
    app.log.error({ error }, 'Enode');
    const busy = isEnodeError(error, 'problem') && error.retryable;
    return reply.code(busy ? 503 : 502).send({ error: error.code });
  });
  return app;
}
