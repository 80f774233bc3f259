import { createSimulator } from 'enode-client/simulator';
import { afterEach, expect, it, vi } from 'vitest';
import { handler } from '../src/handler.ts';
import { levels } from '../src/store.ts';

const secret = 'a-secret-of-this-test';
afterEach(() => vi.unstubAllEnvs());

/** Calls the handler as a function URL does, with the body as text or in base64. */
async function call(request: Request, base64: boolean): Promise<Response> {
  const bytes = Buffer.from(await request.arrayBuffer());
  const { statusCode, headers, body } = await handler({
    requestContext: { http: { method: request.method } },
    headers: Object.fromEntries(request.headers),
    body: bytes.toString(base64 ? 'base64' : 'utf8'),
    isBase64Encoded: base64,
  });
  return new Response(body === '' ? null : body, { status: statusCode, headers });
}

it.each([false, true])('saves what webhooks report (in base64: %s)', async (base64) => {
  vi.stubEnv('ENODE_WEBHOOK_SECRET', secret);
  await using sim = await createSimulator();
  sim.webhooks.subscribe({ secret, events: ['user:vehicle:updated'] });
  const car = sim.user('ada').vehicle({ batteryLevel: 40 });
  car.update({ batteryLevel: base64 ? 55 : 56 });
  await sim.clock.advance('1m');
  await sim.webhooks.deliver((request) => call(request, base64));
  expect(levels.get(car.id)).toBe(base64 ? 55 : 56);
});

it('refuses what is not signed', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  vi.stubEnv('ENODE_WEBHOOK_SECRET', secret);
  const request = new Request('https://receiver.example/', { method: 'POST', body: '[]' });
  expect((await call(request, false)).status).toBe(401);
});
