import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createSimulator } from '../../src/simulator/index.ts';
import { signDelivery } from '../../src/webhooks/index.ts';
import { vehicleUpdated } from '../support/vehicle-updated.ts';
import { startBun, startDeno, startWorkerd, type RunningProgram } from './start-program.ts';

const installed = existsSync(fileURLToPath(new URL('node_modules/.bin/workerd', import.meta.url)));
const required = process.env['REQUIRE_RUNTIMES'] === '1';
if (!installed && !required) {
  console.warn(
    'Bun, Deno and workerd are not installed, so nothing is run on them: `make runtimes` installs them',
  );
}

const secret = 'the-secret-of-the-webhook';

/** What came of a genuine delivery, the same again, and a forged one, all over the program's socket. */
async function receive(origin: string) {
  const events = [vehicleUpdated('v-1', 42), vehicleUpdated('v-2', null)];
  const genuine = await signDelivery({ events, secret });
  const forged = await signDelivery({ events: [vehicleUpdated('v-1', 99)], secret: 'another' });
  const statuses: number[] = [];
  for (const { headers, body } of [genuine, genuine, forged]) {
    statuses.push((await fetch(`${origin}/webhooks/enode`, { method: 'POST', headers, body })).status);
  }
  return { statuses, saved: (await (await fetch(`${origin}/saved`)).json()) as unknown };
}

/** What the client came to that ran in the program. */
async function charge(origin: string) {
  await using sim = await createSimulator({ clock: { mode: 'real', speed: 60 } });
  for (const batteryLevel of [40, 55, 70]) sim.user('ada').vehicle({ batteryLevel, pluggedIn: true });
  const { apiUrl, oauthUrl, clientId, clientSecret } = sim;
  const body = JSON.stringify({ apiUrl, oauthUrl, clientId, clientSecret });
  const response = await fetch(`${origin}/charge`, { method: 'POST', body });
  return { ...((await response.json()) as object), tokens: sim.tokens.issued };
}

const received = { statuses: [200, 200, 401], saved: { 'v-1': 42, 'v-2': null } };
const charged = { levels: [40, 55, 70], status: 'confirmed', tokens: 1 };
const runtimes: [string, () => Promise<RunningProgram>][] = [
  ['Bun', startBun],
  ['Deno', () => startDeno('deno')],
  ['workerd', () => startWorkerd()],
];

describe.skipIf(!installed && !required)('the library', () => {
  it.each(runtimes)('the library does its main job on %s', async (_name, start) => {
    await using program = await start();
    expect(await charge(program.origin)).toEqual(charged);
  });

  it.each(runtimes)('the library receives webhooks on %s', async (_name, start) => {
    await using program = await start();
    expect(await receive(program.origin)).toEqual(received);
  });

  it('the library receives webhooks on Supabase, which answers first', async () => {
    await using program = await startDeno('supabase');
    expect(await receive(program.origin)).toEqual(received);
  });
});
