import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createSimulator } from 'enode-client/simulator';
import { expect, it, onTestFinished } from 'vitest';
import { serveWebhooks } from '../src/server.ts';
import { createBackend, createReceiver, type Car, type Tenant } from '../src/tenants.ts';

it('tenants on three versions in one process', async () => {
  const credentials = [
    { clientId: 'acme', clientSecret: 'secret-of-acme' },
    { clientId: 'globex', clientSecret: 'secret-of-globex' },
  ] as const;
  const sim = await createSimulator({ credentials });
  onTestFinished(() => sim.close());
  const home = sim.user('ada').location();
  const car = sim.user('ada').vehicle({ batteryLevel: 40, pluggedIn: true, locationId: home.id });
  const tenants: Tenant[] = [
    { version: '2023-04-15', ...credentials[0] },
    { version: '2024-01-01', ...credentials[0] },
    { version: '2024-10-01', ...credentials[1] },
  ];

  const backend = createBackend(sim);
  const seen = await Promise.all(tenants.map((tenant) => backend.carsOf(tenant, 'ada')));
  const expected = { id: car.id, batteryLevel: 40, place: home.id };
  expect(seen).toEqual([[expected], [expected], [expected]]);
  const asked = sim.requests.filter(({ target }) => target === 'api').map(({ version }) => version);
  const three = new Set(tenants.map(({ version }) => version));
  expect(new Set(asked)).toEqual(three);
  expect(sim.tokens.issued).toBe(2);

  const saved: Car[] = [];
  const secrets = tenants.map(({ version }) => `secret-of-${version}`);
  const server = serveWebhooks(createReceiver(secrets, (each) => void saved.push(each)));
  server.listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/enode`;
  for (const [index, { version }] of tenants.entries()) {
    const events = ['user:vehicle:updated'];
    sim.webhooks.subscribe({ url, secret: secrets[index]!, events, apiVersion: version });
  }
  car.update({ batteryLevel: 41 });
  await sim.clock.advance('1m');
  expect(new Set(sim.webhooks.deliveries.map(({ apiVersion }) => apiVersion))).toEqual(three);
  const fuller = { ...expected, batteryLevel: 41 };
  expect(saved).toEqual([fuller, fuller, fuller]);
});
