import express, { type Express } from 'express';
import type { Enode } from 'enode-client';
import { toNodeHandler } from 'enode-client/webhooks';
import { respondToError } from './errors.ts';
import type { Store } from './store.ts';
import { createReceiver } from './webhooks.ts';

export interface AppOptions {
  enode: Enode<'2024-10-01'>;
  secret: string;
  store: Store;
}

export function createApp({ enode, secret, store }: AppOptions): Express {
  const app = express();
  // Before the parser: the signature is one of bytes.
  app.post('/webhooks/enode', toNodeHandler(createReceiver(enode, secret, store)));
  app.use(express.json());

  app.get('/users/:userId/vehicles', async (request, response) => {
    const vehicles = [];
    // All pages, however many there are.
    for await (const { id, information, chargeState } of enode.user(request.params.userId).vehicles.list()) {
      vehicles.push({ id, brand: information.brand, batteryLevel: chargeState.batteryLevel });
    }
    response.json(vehicles);
  });

  app.post('/vehicles/:id/charging', async (request, response) => {
    const action = await enode.vehicles.startCharging(request.params.id);
    // The API has taken the command; the car follows in 20 seconds, or in minutes, or never.
    const { status } = await action.wait({ timeout: '15s' });
    if (status !== 'pending') return void response.json({ status });
    const { id = '' } = action;
    await store.saveCommand(id, JSON.stringify(action));
    response.status(202).location(`/commands/${id}`).json({ status });
  });

  app.get('/commands/:id', async (request, response) => {
    const record = await store.command(request.params.id);
    if (record === undefined) return void response.status(404).json({ error: 'There is no such command' });
    const action = await enode.actions.resume(record);
    const { status } = await action.wait({ timeout: '15s' });
    response.json({ status });
  });

  app.use(respondToError);
  return app;
}
