/**
 * A fleet reports by webhook, and commands are waited for, while a receiver and a worker are ended by kill -9. Nothing may
 * be lost, and nothing done twice. Needs redis-server.
 *
 *   DEVICES=20000 node test/run.ts
 */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { createEnode } from 'enode-client';
import { createSimulator } from 'enode-client/simulator';
import { freePort, killAll, start } from './processes.ts';
import { names, type Wait } from '../src/queues.ts';
import { connect } from '../src/redis.ts';

const devices = Number(process.env['DEVICES'] ?? 2000);
const batch = Math.min(500, devices / 4);
const commands = Math.min(20, devices);
const secret = 'a-secret-of-this-test';
const redisPort = await freePort();
await start(
  'redis-server',
  ['--port', String(redisPort), '--bind', '127.0.0.1', '--save', ''],
  'Ready to accept',
);
const sim = await createSimulator({ validateResponses: false, actionDelay: '20s', tokenLifetime: '48h' });
Object.assign(process.env, {
  REDIS_URL: `redis://127.0.0.1:${redisPort}`,
  ENODE_API_URL: sim.apiUrl,
  ENODE_OAUTH_URL: sim.oauthUrl,
  ENODE_CLIENT_ID: sim.clientId,
  ENODE_CLIENT_SECRET: sim.clientSecret,
  ENODE_WEBHOOK_SECRET: secret,
  LOCK_MS: '5000',
});
const redis = connect();
const waits = new Queue<Wait>(names.waits, { connection: connect() });
const deliveries = new Queue(names.deliveries, { connection: connect() });
const left = async (): Promise<number> => {
  const kinds = ['waiting', 'active', 'delayed', 'prioritized'] as const;
  const counts = [
    ...Object.values(await deliveries.getJobCounts(...kinds)),
    ...Object.values(await waits.getJobCounts(...kinds)),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
};

try {
  // Deliveries go to the first, and to the second when it has died: a balancer would see to that.
  const ports = [await freePort(), await freePort()];
  const receivers = await Promise.all(
    ports.map((port) => start(process.execPath, ['src/receiver.ts'], 'ready', { PORT: String(port) })),
  );
  const workers = await Promise.all(
    ['a', 'b'].map(() => start(process.execPath, ['src/worker.ts'], 'ready')),
  );
  const events = ['user:vehicle:updated', 'user:vendor-action:updated'] as const;
  const accepted = new Map<string, number>();
  sim.webhooks.onChange(({ id, state, events: sent }) => {
    if (state === 'delivered') accepted.set(id, sent.filter((name) => name === events[0]).length);
  });

  const enode = createEnode({ version: '2024-10-01', apiUrl: sim.apiUrl, oauthUrl: sim.oauthUrl });
  const webhook = await enode.webhooks.create({
    url: `http://127.0.0.1:${ports[0]}/`,
    secret,
    events: [...events],
  });
  const fleet = sim.fleet(devices);
  let waiting = 0;
  for await (const { id } of enode.vehicles.list({}, { limit: commands })) {
    const action = await enode.vehicles.startCharging(id);
    if (action.outcome !== undefined) continue;
    await waits.add('wait', { action: JSON.stringify(action) });
    waiting++;
  }

  const startedAt = performance.now();
  for (let first = 0; first < devices; first += batch) {
    for (let number = first; number < first + batch; number++) {
      const car = fleet.vehicle(number);
      // Another level than it has: what changes nothing is not reported.
      car.update({ batteryLevel: ((car.state.chargeState.batteryLevel ?? 0) + 7) % 100 });
    }
    // Some deliveries come twice, as they do.
    sim.webhooks.next({ duplicates: 1 });
    if (first === batch) {
      workers[0]!.kill('SIGKILL');
      receivers[0]!.kill('SIGKILL');
      await enode.webhooks.update(webhook.id, { url: `http://127.0.0.1:${ports[1]}/` });
    }
    await sim.clock.advance('1s');
  }
  // What was not accepted is sent again at growing intervals.
  for (let hours = 0; hours < 23 && (await redis.hlen('work:times')) < devices; hours++) {
    await sim.clock.advance('1h');
    while ((await deliveries.getJobCounts('waiting', 'active'))['waiting']! > 0) await sleep(100);
  }
  while ((await left()) > 0) await sleep(100);
  const seconds = (performance.now() - startedAt) / 1000;

  const times = Object.values(await redis.hgetall('work:times')).map(Number);
  const done = times.reduce((sum, count) => sum + count, 0);
  const outcomes = await redis.hlen('work:outcomes');
  const sent = [...accepted.values()].reduce((sum, count) => sum + count, 0);
  const info = await redis.info();
  const figureOf = (name: string): number => Number(new RegExp(`^${name}:([\\d.]+)`, 'm').exec(info)?.[1]);
  const failed = (await deliveries.getFailedCount()) + (await waits.getFailedCount());
  console.log({
    devices,
    deliveries: accepted.size,
    events: sent,
    done,
    waiting,
    outcomes,
    seconds: Math.round(seconds),
    redisMegabytes: Math.round(figureOf('used_memory_peak') / 1e6),
    redisCommands: figureOf('total_commands_processed'),
    redisCpuSeconds: figureOf('used_cpu_user') + figureOf('used_cpu_sys'),
  });
  assert.equal(times.length, devices, 'a device was lost');
  assert.equal(done, sent, 'an event was lost, or done twice');
  assert.equal(outcomes, waiting, 'a wait was lost');
  assert.equal(failed, 0, 'a job failed for good');
  console.log('Nothing was lost, and nothing was done twice.');
  await enode.close();
} finally {
  killAll();
  await sim.close();
}
process.exit();
