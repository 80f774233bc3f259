import assert from 'node:assert/strict';
import { createEnode } from 'enode-client';
import { createSimulator } from 'enode-client/simulator';
import { createWebhookHandler } from 'enode-client/webhooks';
import { webhookVersion } from 'enode-client/webhooks/2024-10-01';

const secret = 'a-secret-of-this-test';

/** Serves an application with the handler that it is given, and lets the simulator deliver events to it. */
export async function check(serve) {
  const levels = [];
  const handler = createWebhookHandler({
    secrets: secret,
    versions: [webhookVersion],
    // A forged delivery is part of the test; by default it is a line on the console.
    onError: () => undefined,
    on: { 'user:vehicle:updated': ({ vehicle }) => void levels.push(vehicle.chargeState.batteryLevel) },
  });
  const { url, close } = await serve(handler);
  const simulator = await createSimulator();
  try {
    const { apiUrl, oauthUrl, clientId, clientSecret } = simulator;
    const enode = createEnode({ version: '2024-10-01', apiUrl, oauthUrl, clientId, clientSecret });
    const car = simulator.user('ada').vehicle({ vendor: 'TESLA', batteryLevel: 40 });
    simulator.webhooks.subscribe({ url: `${url}/webhooks/enode`, secret });
    car.update({ batteryLevel: 55 });
    await simulator.clock.advance('1m');
    assert.deepEqual(levels, [55]);
    assert.equal((await enode.vehicles.get(car.id)).chargeState.batteryLevel, 55);
    // What is not signed is refused, and other routes go on with their parser.
    const forged = await fetch(`${url}/webhooks/enode`, {
      method: 'POST',
      body: '[]',
      headers: { 'content-type': 'application/json' },
    });
    assert.equal(forged.status, 401);
    const echo = await fetch(`${url}/echo`, {
      method: 'POST',
      body: '{"a":1}',
      headers: { 'content-type': 'application/json' },
    });
    assert.deepEqual(await echo.json(), { a: 1 });
  } finally {
    await simulator.close();
    await close();
  }
}
