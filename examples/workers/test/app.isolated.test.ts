import { createSimulator } from 'enode-client/simulator';
import { expect, it, onTestFinished, vi } from 'vitest';

/** A Worker as it is when it starts, called as Workers call it. */
async function start() {
  vi.resetModules();
  const { default: app } = await import('../src/index.ts');
  const secret = 'a-secret-of-this-test';
  const sim = await createSimulator();
  onTestFinished(() => sim.close());
  sim.webhooks.subscribe({ secret, events: ['user:vehicle:updated'] });
  const levels = new Map<string, string>();
  const env = {
    ENODE_CLIENT_ID: sim.clientId,
    ENODE_CLIENT_SECRET: sim.clientSecret,
    ENODE_WEBHOOK_SECRET: secret,
    ENODE_API_URL: sim.apiUrl,
    ENODE_OAUTH_URL: sim.oauthUrl,
    LEVELS: {
      get: async (key: string) => levels.get(key) ?? null,
      put: async (key: string, value: string) => void levels.set(key, value),
    },
  };
  const held: Promise<unknown>[] = [];
  const context = {
    waitUntil: (work: Promise<unknown>) => void held.push(work),
    passThroughOnException: () => undefined,
    props: {},
  };
  const call = async (request: Request) => app.fetch(request, env, context);
  const level = async (id: string) =>
    (await call(new Request(`https://app.example/vehicles/${id}/level`))).json();
  const receive = async (request: Request) => {
    const { method, headers } = request;
    return call(
      new Request('https://app.example/webhooks/enode', { method, headers, body: await request.text() }),
    );
  };
  return { sim, level, receive, done: () => Promise.all(held), call };
}

it('asks Enode for a level that no webhook has reported, and keeps what webhooks tell', async () => {
  const { sim, level, receive, done } = await start();
  const car = sim.user('ada').vehicle({ batteryLevel: 40 });
  expect(await level(car.id)).toEqual({ batteryLevel: 40 });
  car.update({ batteryLevel: 55 });
  await sim.clock.advance('1m');
  const deliveries = await sim.webhooks.deliver(receive);
  expect(deliveries.length).toBeGreaterThan(0);
  await done();
  const requests = sim.requests.length;
  expect(await level(car.id)).toEqual({ batteryLevel: 55 });
  expect(sim.requests).toHaveLength(requests);
});

it('says that there is no such car, and refuses what is not signed', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { call, level } = await start();
  expect(await level('00000000-0000-4000-8000-000000000000')).toEqual({ error: 'not-found' });
  const forged = new Request('https://app.example/webhooks/enode', { method: 'POST', body: '[]' });
  expect((await call(forged)).status).toBe(401);
});
