/** Starts what `next build` made, and lets a simulator be its Enode. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { createSimulator } from 'enode-client/simulator';

const secret = 'a-secret-of-this-test';
const probe = createServer().listen(0, '127.0.0.1');
await new Promise((resolve) => probe.once('listening', resolve));
const { port } = probe.address() as AddressInfo;
await new Promise((resolve) => probe.close(resolve));
const url = `http://127.0.0.1:${port}`;

const sim = await createSimulator();
const next = spawn('node_modules/.bin/next', ['start', '--port', String(port), '--hostname', '127.0.0.1'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: {
    ...process.env,
    ENODE_API_URL: sim.apiUrl,
    ENODE_OAUTH_URL: sim.oauthUrl,
    ENODE_CLIENT_ID: sim.clientId,
    ENODE_CLIENT_SECRET: sim.clientSecret,
    ENODE_WEBHOOK_SECRET: secret,
  },
});
try {
  await new Promise<void>((resolve, reject) => {
    next.once('exit', () => reject(new Error('next ended before it was ready')));
    next.stdout.on('data', (chunk: Buffer) => chunk.includes('Ready') && resolve());
  });
  const page = async () => (await fetch(url)).text();
  const car = sim.user('ada').vehicle({ vendor: 'TESLA', batteryLevel: 40 });
  assert.match(await page(), /Tesla [^<]*: 40 %/);

  sim.webhooks.subscribe({ url: `${url}/webhooks/enode`, secret, events: ['user:vehicle:updated'] });
  car.update({ batteryLevel: null });
  await sim.clock.advance('1m');
  assert.equal(sim.webhooks.deliveries.at(-1)?.state, 'delivered');
  assert.match(await page(), /Tesla [^<]*: unknown/);

  const forged = await fetch(`${url}/webhooks/enode`, { method: 'POST', body: '[]' });
  assert.equal(forged.status, 401);
  sim.onRequest(() => ({ status: 400 }));
  assert.match(await page(), /cannot be asked/);
  console.log('ok');
} finally {
  next.kill();
  await sim.close();
}
