import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { createSimulator } from 'enode-client/simulator';
import { expect, it, onTestFinished, vi } from 'vitest';
import { AppModule } from '../src/app.module.ts';
import { LevelsService } from '../src/vehicles.ts';

async function start() {
  const secret = 'a-secret-of-this-test';
  const sim = await createSimulator();
  vi.stubEnv('ENODE_API_URL', sim.apiUrl);
  vi.stubEnv('ENODE_OAUTH_URL', sim.oauthUrl);
  vi.stubEnv('ENODE_CLIENT_ID', sim.clientId);
  vi.stubEnv('ENODE_CLIENT_SECRET', sim.clientSecret);
  vi.stubEnv('ENODE_WEBHOOK_SECRET', secret);
  const app = await NestFactory.create(AppModule, {
    rawBody: true,
    logger: false,
    forceCloseConnections: true,
  });
  await app.listen(0, '127.0.0.1');
  onTestFinished(async () => {
    await app.close();
    await sim.close();
    vi.unstubAllEnvs();
  });
  const url = await app.getUrl();
  sim.webhooks.subscribe({ url: `${url}/webhooks/enode`, secret });
  return { sim, app, url };
}

it('reads a car and charges it, and knows by webhook when it does', async () => {
  const { sim, url } = await start();
  const car = sim.user('ada').vehicle({ batteryLevel: 40, pluggedIn: true });
  expect(await (await fetch(`${url}/vehicles/${car.id}`)).json()).toEqual({ id: car.id, batteryLevel: 40 });
  const taken = new Promise<void>((resolve) => {
    sim.onResponse(({ path }) => path.endsWith('/charging') && resolve());
  });
  const response = fetch(`${url}/vehicles/${car.id}/charging`, { method: 'POST' });
  await taken;
  await sim.clock.advance('2m');
  expect(await (await response).json()).toEqual({ status: 'confirmed' });
});

it('says that there is no such car', async () => {
  const { url } = await start();
  const response = await fetch(`${url}/vehicles/00000000-0000-4000-8000-000000000000`);
  expect([response.status, await response.json()]).toEqual([404, { error: 'problem' }]);
});

it('saves what webhooks report, each delivery once, and refuses forged ones', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { sim, app, url } = await start();
  const save = vi.spyOn(app.get(LevelsService, { strict: false }), 'save');
  const car = sim.user('ada').vehicle({ batteryLevel: 40 });
  car.update({ batteryLevel: 55 });
  sim.webhooks.next({ duplicates: 1, irregular: false });
  await sim.clock.advance('1m');
  expect(save.mock.calls).toEqual([[car.id, 55]]);
  const headers = { 'content-type': 'application/json' };
  const forged = await fetch(`${url}/webhooks/enode`, { method: 'POST', headers, body: '[]' });
  expect(forged.status).toBe(401);
});
