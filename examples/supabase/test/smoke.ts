/** Runs the function on Deno, with a server in place of Supabase's database, and lets a simulator deliver to it. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSimulator } from 'enode-client/simulator';

const secret = 'a-secret-of-this-test';
const saved: unknown[] = [];
const database = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  saved.push(JSON.parse(Buffer.concat(chunks).toString()));
  response.writeHead(201).end();
}).listen(0, '127.0.0.1');
await once(database, 'listening');

const folder = 'functions/enode-webhooks';
const args = [
  'run',
  '--allow-net',
  '--allow-env',
  '--config',
  `${folder}/deno.json`,
  '--node-modules-dir=manual',
];
const deno = spawn('node_modules/.bin/deno', [...args, `${folder}/index.ts`], {
  stdio: ['ignore', 'pipe', 'pipe'],
  env: {
    ...process.env,
    DENO_SERVE_ADDRESS: 'tcp:127.0.0.1:0',
    DENO_NO_UPDATE_CHECK: '1',
    SUPABASE_URL: `http://127.0.0.1:${(database.address() as AddressInfo).port}`,
    ENODE_WEBHOOK_SECRET: secret,
  },
});
const sim = await createSimulator();
try {
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    deno.stdout.on('data', listen);
    deno.stderr.on('data', listen);
    deno.once('exit', () => reject(new Error(said)));
  });
  const car = sim.user('ada').vehicle({ batteryLevel: 40 });
  sim.webhooks.subscribe({ url, secret, events: ['user:vehicle:updated'] });
  car.update({ batteryLevel: 55 });
  sim.webhooks.next({ duplicates: 1, irregular: false });
  await sim.clock.advance('1m');
  assert.deepEqual(saved, [{ vehicle_id: car.id, percent: 55 }]);
  assert.equal((await fetch(url, { method: 'POST', body: '[]' })).status, 401);
  console.log('ok');
} finally {
  deno.kill();
  database.close();
  await sim.close();
}
