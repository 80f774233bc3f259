/**
 * What a call costs beside the network, in measures that do not depend on the machine: promises per call over Node's
 * dispatcher, and CPU per call against a double of fetch, in units of the same exchange without a client.
 */
import { createHook } from 'node:async_hooks';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createEnode } from '../../src/index.ts';

const token = '{"access_token":"t","expires_in":3599}';
const body = '{"id":"v1"}';

// By hand in this process: a server of node:http would make promises and ticks of its own.
const server = createServer((socket) => {
  socket.on('error', () => undefined);
  socket.on('data', (data) => {
    const text = data.includes('/token') ? token : body;
    socket.write(
      `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${text.length}\r\n\r\n${text}`,
    );
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const options = {
  version: '2024-10-01',
  apiUrl: base,
  oauthUrl: `${base}/token`,
  clientId: 'a',
  clientSecret: 'b',
} as const;

const double = (async (url: string) => ({
  status: 200,
  ok: true,
  headers: { get: (name: string) => (name === 'content-length' ? '11' : null) },
  text: async () => (url.endsWith('/token') ? token : body),
})) as unknown as typeof fetch;

async function promisesOf(call: () => Promise<unknown>, calls = 200): Promise<number> {
  for (let index = 0; index < 50; index++) await call();
  let promises = 0;
  const hook = createHook({
    init: (_id, type) => {
      if (type === 'PROMISE') promises++;
    },
  });
  hook.enable();
  for (let index = 0; index < calls; index++) await call();
  hook.disable();
  return promises / calls;
}

/** CPU of a call in microseconds: the least of many rounds, which is the least disturbed. */
async function cpuOf(call: () => Promise<unknown>, calls = 2_000): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < 25; round++) {
    const before = process.cpuUsage();
    for (let index = 0; index < calls; index++) await call();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / calls);
  }
  return least;
}

const enode = createEnode(options);
const doubled = createEnode({ ...options, fetch: double });
const promises = await promisesOf(() => enode.vehicles.get('v1'));
const reference = await cpuOf(async () => JSON.parse(await (await double('x')).text()) as unknown);
const own = await cpuOf(() => doubled.vehicles.get('v1'));
process.stdout.write(JSON.stringify({ promises, ratio: (own - reference) / reference, own, reference }));
process.exit(0);
