/**
 * Minutes of mixed work on one client: calls, lists, waits, aborts, raw streams, two versions and webhooks, against a
 * server that fails now and then. Prints heap, listeners and timers every ten seconds, and ends with 1 when
 * something is left over or the heap grows.
 *
 *   node --expose-gc test/faults/soak.ts --seconds 300
 */
import { createHmac } from 'node:crypto';
import { getEventListeners, once } from 'node:events';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { createEnode, isEnodeError } from '../../src/index.ts';
import { createWebhookHandler } from '../../src/webhooks/index.ts';
import { webhookVersion } from '../../src/webhooks/versions/2024-10-01.ts';
import type { ApiMoodName } from './api-moods.ts';
import type { ServerPorts } from './hostile-server.ts';
import { clientId, clientSecret } from './secrets.ts';

const { values: flags } = parseArgs({ options: { seconds: { type: 'string', default: '300' } } });
const seconds = Number(flags.seconds);
const webhookSecret = 'a-secret-of-webhooks';

const unhandled: unknown[] = [];
process.on('unhandledRejection', (reason) => unhandled.push(reason));

const worker = new Worker(new URL('hostile-server.ts', import.meta.url));
const [ports] = (await once(worker, 'message')) as [ServerPorts];
const origin = `http://127.0.0.1:${ports.main}`;
const enode = createEnode({
  version: '2024-10-01',
  apiUrl: origin,
  oauthUrl: `${origin}/token/good`,
  clientId,
  clientSecret,
  timeout: '3s',
  retry: { limit: 2, minDelay: 2, maxDelay: 10 },
  onLegacyVersion: 'ignore',
  onVersionMismatch: () => undefined,
});
let handled = 0;
const webhooks = createWebhookHandler({
  secrets: webhookSecret,
  versions: [webhookVersion],
  on: {},
  onUnknown: () => void handled++,
  onError: () => undefined,
});

const lasting = new AbortController();
const endings = new Map<string, number>();
const passing: readonly ApiMoodName[] = [
  'good',
  'good',
  'good',
  '401 once',
  '429 once',
  '500 once',
  'reset after the first request',
  'reset within the first body',
  'gzip',
];
let calls = 0;
const deadline = performance.now() + seconds * 1000;
const every = setInterval(sample, 10_000);
const samples: { heapMb: number; listeners: number; timers: number }[] = [];
process.stdout.write('seconds  calls  heap MB  rss MB  listeners  timers\n');

await Promise.all(
  Array.from({ length: 16 }, async () => {
    while (performance.now() < deadline) {
      const n = calls++;
      const ending = await work(n).then(
        () => 'done',
        (error: unknown) => (isEnodeError(error) ? error.code : `UNTYPED ${String(error)}`),
      );
      endings.set(ending, (endings.get(ending) ?? 0) + 1);
    }
  }),
);
clearInterval(every);
// What is left a second after the last call stays.
const quietBy = performance.now() + 1000;
while (performance.now() < quietBy) await new Promise((resolve) => setImmediate(resolve));
sample();

const last = samples.at(-1)!;
const early = samples[Math.floor(samples.length / 4)]!;
const faults = [
  ...(last.listeners > 0 ? [`${last.listeners} listeners are left`] : []),
  ...(last.timers > 0 ? [`${last.timers} timers are left`] : []),
  ...(last.heapMb > early.heapMb * 1.3 + 10
    ? [`the heap grew from ${early.heapMb} to ${last.heapMb} MB`]
    : []),
  ...(unhandled.length > 0
    ? [`${unhandled.length} unhandled rejections, the first: ${String(unhandled[0])}`]
    : []),
  ...[...endings.keys()].filter((name) => name.startsWith('UNTYPED')),
];
process.stdout.write(
  `${calls} calls, ${handled} events handled: ${JSON.stringify(Object.fromEntries(endings))}\n`,
);
for (const fault of faults) process.stdout.write(`VIOLATED ${fault}\n`);
process.exit(faults.length === 0 ? 0 : 1);

async function work(n: number): Promise<void> {
  const { signal } = lasting;
  const headers = { 'x-mood': passing[n % passing.length]!, 'x-run': `soak-${n}` };
  switch (n % 10) {
    case 0:
    case 1:
      await enode.vehicles.get(`v${n}`, {}, { signal, headers });
      break;
    case 2:
      for await (const _ of enode.vehicles.list({}, { signal, prefetch: true, headers }));
      break;
    case 3:
      for await (const _ of enode.vehicles.list({}, { signal, headers })) break;
      break;
    case 4: {
      const action = await enode.vehicles.startCharging(`v${n}`, {}, { signal, headers });
      const waiting = action.wait({ timeout: 400, poll: { first: 20, max: 50 }, signal });
      if (n % 20 === 4) {
        await enode.actions.settle({
          event: 'user:vendor-action:updated',
          vendorAction: { ...action.action, state: 'CONFIRMED', updatedAt: '2025-01-01T00:00:00Z' },
        } as never);
      }
      await waiting;
      break;
    }
    case 5: {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 1);
      await enode.vehicles.get(`v${n}`, {}, { signal: controller.signal, headers });
      break;
    }
    case 6:
      await enode.raw.GET('/vehicles/{vehicleId}', {
        params: { path: { vehicleId: 'v' } },
        parseAs: 'stream',
        signal,
        headers,
      });
      break;
    case 7:
      await enode.at('2023-04-15').vehicles.get(`v${n}`, {}, { signal, headers });
      break;
    case 8: {
      const body = JSON.stringify([{ event: 'made:up', version: '2024-10-01', createdAt: null, n }]);
      const signature = createHmac('sha1', webhookSecret).update(body).digest('hex');
      for (let copy = 0; copy < 3; copy++) {
        await webhooks.receive({
          method: 'POST',
          headers: { 'x-enode-signature': `sha1=${signature}` },
          body,
        });
      }
      break;
    }
    default: {
      const body = JSON.stringify([{ event: 'forged', n }]);
      await webhooks.receive({
        method: 'POST',
        headers: { 'x-enode-signature': `sha1=${'0'.repeat(40)}` },
        body,
      });
    }
  }
}

function sample(): void {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const now = {
    heapMb: Number((heapUsed / 1e6).toFixed(1)),
    listeners: getEventListeners(lasting.signal, 'abort').length,
    timers: process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length,
  };
  samples.push(now);
  const passed = Math.round(seconds - (deadline - performance.now()) / 1000);
  const columns = [passed, calls, now.heapMb, Math.round(rss / 1e6), now.listeners, now.timers];
  process.stdout.write(`${columns.map((value) => String(value).padStart(8)).join(' ')}\n`);
}
