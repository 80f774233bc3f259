import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createEnode } from 'enode-client';
import { createSimulator } from 'enode-client/simulator';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createApp } from '../src/app.ts';
import { memoryStore } from '../src/store.ts';

async function start() {
  const secret = 'a-secret-of-this-test';
  const sim = await createSimulator();
  const { apiUrl, oauthUrl, clientId, clientSecret } = sim;
  const enode = createEnode({ version: '2024-10-01', apiUrl, oauthUrl, clientId, clientSecret });
  const store = memoryStore();
  const server = createApp({ enode, secret, store }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.close();
    await enode.close();
    await sim.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  sim.webhooks.subscribe({ url: `${url}/webhooks/enode`, secret });
  return { sim, store, url };
}

it('lists the cars of a user', async () => {
  const { sim, url } = await start();
  const known = sim.user('ada').vehicle({ vendor: 'TESLA', batteryLevel: 40 });
  const unknown = sim.user('ada').vehicle({ vendor: 'BMW', batteryLevel: null });
  sim.user('bob').vehicle();
  const response = await fetch(`${url}/users/ada/vehicles`);
  const cars = (await response.json()) as { id: string }[];
  expect(cars.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
    [
      { id: known.id, brand: 'Tesla', batteryLevel: 40 },
      { id: unknown.id, brand: 'BMW', batteryLevel: null },
    ].toSorted((a, b) => a.id.localeCompare(b.id)),
  );
});

it('charges a car, and knows by webhook when it does', async () => {
  const { sim, url } = await start();
  const car = sim.user('ada').vehicle({ batteryLevel: 40, pluggedIn: true });
  const taken = new Promise<void>((resolve) => {
    sim.onResponse(({ path }) => path.endsWith('/charging') && resolve());
  });
  const response = fetch(`${url}/vehicles/${car.id}/charging`, { method: 'POST' });
  await taken;
  await sim.clock.advance('2m');
  expect(await (await response).json()).toEqual({ status: 'confirmed' });
});

it('says that there is no such car, and that Enode cannot answer now', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { sim, url } = await start();
  const car = sim.user('ada').vehicle();
  const ask = (id: string) => fetch(`${url}/vehicles/${id}/charging`, { method: 'POST' });
  expect((await ask('00000000-0000-4000-8000-000000000000')).status).toBe(404);
  sim.onRequest(({ path }) =>
    path.includes('charging') ? { status: 429, headers: { 'retry-after': '900' } } : undefined,
  );
  const busy = await ask(car.id);
  expect(busy.status).toBe(503);
  expect(Date.parse(busy.headers.get('retry-after') ?? '')).toBeGreaterThan(Date.now() + 800_000);
});

it('saves what webhooks report, each delivery once, and refuses forged ones', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { sim, store, url } = await start();
  const save = vi.spyOn(store, 'saveLevel');
  const car = sim.user('ada').vehicle({ batteryLevel: 40 });
  await sim.clock.advance('1m');
  save.mockClear();
  car.update({ batteryLevel: 55 });
  sim.webhooks.next({ duplicates: 1, irregular: false });
  await sim.clock.advance('1m');
  expect(save.mock.calls).toEqual([[car.id, 55]]);
  const body = JSON.stringify([{ event: 'user:vehicle:updated' }]);
  const headers = { 'content-type': 'application/json', 'x-enode-signature': 'sha1=00' };
  expect((await fetch(`${url}/webhooks/enode`, { method: 'POST', headers, body })).status).toBe(401);
});
