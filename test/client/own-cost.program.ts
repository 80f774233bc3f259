/**
 * What a call costs beside the network, in measures that do not depend on the machine: promises per call over Node's
 * dispatcher, and time per call against a double of fetch, in units of the same exchange without a client.
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

/** Microseconds of each, 64 at once: the least of many rounds in turn, which is the least disturbed. */
async function leastOf(...all: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const calls = 2_000;
  const least = all.map(() => Infinity);
  for (let round = 0; round < 60; round++) {
    for (const [index, call] of all.entries()) {
      let left = calls;
      const work = async () => {
        while (left-- > 0) await call();
      };
      const before = performance.now();
      await Promise.all(Array.from({ length: 64 }, work));
      least[index] = Math.min(least[index]!, ((performance.now() - before) * 1000) / calls);
    }
  }
  return least;
}

const enode = createEnode(options);
const doubled = createEnode({ ...options, fetch: double });
// First, for promises are slower once hooks have counted them.
const [bare = 0, own = 0] = await leastOf(
  async () => JSON.parse(await (await double('x')).text()) as unknown,
  () => doubled.vehicles.get('v1'),
);
const promises = await promisesOf(() => enode.vehicles.get('v1'));
process.stdout.write(JSON.stringify({ promises, ratio: (own - bare) / bare, own, bare }));
process.exit(0);
