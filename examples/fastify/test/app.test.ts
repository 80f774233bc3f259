import { createEnode } from 'enode-client';
import { createSimulator } from 'enode-client/simulator';
import { expect, it, onTestFinished } from 'vitest';
import { createApp } from '../src/app.ts';

async function start() {
  const secret = 'a-secret-of-this-test';
  const sim = await createSimulator();
  const { apiUrl, oauthUrl, clientId, clientSecret } = sim;
  const enode = createEnode({ version: '2024-10-01', apiUrl, oauthUrl, clientId, clientSecret });
  const saved: [string, number | null][] = [];
  const app = createApp({ enode, secret, save: async (...level) => void saved.push(level) });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  onTestFinished(async () => {
    await app.close();
    await enode.close();
    await sim.close();
  });
  return { sim, app, url, secret, saved };
}

it('counts a fleet of several pages', async () => {
  const { sim, app } = await start();
  for (let count = 0; count < 60; count++) sim.user('ada').vehicle({ charging: count < 3 });
  sim.user('bob').vehicle({ capabilities: { startCharging: false } });
  const response = await app.inject('/fleet');
  expect(response.json()).toEqual({ vehicles: 61, charging: 3, controllable: 60 });
});

it('says that Enode does not answer, and not what it said', async () => {
  const { sim, app } = await start();
  sim.onRequest(({ path }) => (path === '/vehicles' ? { status: 400 } : undefined));
  const response = await app.inject('/fleet');
  expect([response.statusCode, response.json()]).toEqual([502, { error: 'problem' }]);
});

it('saves what webhooks report, each delivery once, and refuses forged ones', async () => {
  const { sim, app, url, secret, saved } = await start();
  const car = sim.user('ada').vehicle({ batteryLevel: 40 });
  sim.webhooks.subscribe({ url: `${url}/webhooks/enode`, secret, events: ['user:vehicle:updated'] });
  car.update({ batteryLevel: 55 });
  sim.webhooks.next({ duplicates: 1, irregular: false });
  await sim.clock.advance('1m');
  expect(saved).toEqual([[car.id, 55]]);
  const forged = await app.inject({ method: 'POST', url: '/webhooks/enode', payload: [{ event: 'x' }] });
  expect(forged.statusCode).toBe(401);
});
