/**
 * The load test: every device of a fleet reports once, in deliveries of the simulator, while commands are waited for. In
 * the middle a receiver and a worker are killed with SIGKILL. Nothing may be lost, and nothing done twice.
 *
 *   DEVICES=100000 node load/run.ts
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSimulator } from 'enode-client/simulator';
import { createBalancer } from './balancer.ts';
import { freePort, killAll, program, start } from './processes.ts';

const devices = Number(process.env['DEVICES'] ?? 5000);
const commands = Math.min(100, devices);
/** Cars that report between two turns of the clock. */
const batch = 1000;
const secret = 'secret-of-the-load-test';

const redisPort = await freePort();
process.env['REDIS_URL'] = `redis://127.0.0.1:${redisPort}`;
await start('redis-server', ['--port', String(redisPort), '--bind', '127.0.0.1', '--save', ''], {
  ready: 'Ready to accept connections',
});
// Time stands still between two batches, so that what is sent is known to the last event.
const sim = await createSimulator({
  validateResponses: false,
  requestLimit: 10,
  actionDelay: '20s',
  // Longer than the time that this run may take by the clock of the simulator.
  tokenLifetime: '48h',
});
const fleet = sim.fleet(devices);
Object.assign(process.env, {
  ENODE_API_URL: sim.apiUrl,
  ENODE_OAUTH_URL: sim.oauthUrl,
  ENODE_CLIENT_ID: sim.clientId,
  ENODE_CLIENT_SECRET: sim.clientSecret,
  ENODE_WEBHOOK_SECRET: secret,
});
try {
  const ports = await Promise.all([freePort(), freePort(), freePort()]);
  const receivers = await Promise.all(
    ports.map((port) =>
      start(process.execPath, [program('receiver')], { env: { PORT: String(port) }, ready: 'ready' }),
    ),
  );
  const workers = await Promise.all(
    ['a', 'b', 'c'].map((WORKER) =>
      start(process.execPath, [program('worker')], { env: { WORKER }, ready: 'ready' }),
    ),
  );
  const balancer = createBalancer(ports).listen(0, '127.0.0.1');
  await once(balancer, 'listening');
  const { port } = balancer.address() as AddressInfo;

  const { connect } = await import('../src/redis.ts');
  const { add } = await import('../src/queue.ts');
  const { connectEnode } = await import('../src/enode.ts');
  const redis = await connect();
  const enode = connectEnode(redis);

  sim.webhooks.subscribe({
    url: `http://127.0.0.1:${port}/enode`,
    secret,
    events: ['user:vehicle:updated', 'user:vendor-action:updated'],
  });
  const accepted = { deliveries: 0, events: 0, repeated: 0 };
  const counted = new Set<string>();
  sim.webhooks.onChange(({ id, state, events, attempts }) => {
    if (state !== 'delivered' || counted.has(id)) return;
    counted.add(id);
    accepted.deliveries++;
    accepted.events += events.filter((name) => name === 'user:vehicle:updated').length;
    accepted.repeated += attempts.length - 1;
  });

  const cars: string[] = [];
  for await (const { id } of enode.vehicles.list({ pageSize: 50 }, { limit: commands })) cars.push(id);
  for (const id of cars) {
    const action = await enode.vehicles.startCharging(id);
    if (action.outcome === undefined) await add(redis, 'waits', { action: JSON.stringify(action) });
  }
  const waits = await redis.xLen('waits');

  const startedAt = performance.now();
  let killed = false;
  for (let first = 0; first < devices; first += batch) {
    for (let number = first; number < Math.min(first + batch, devices); number++) {
      const car = fleet.vehicle(number);
      // Another level than it has: what changes nothing is not reported.
      car.update({ batteryLevel: ((car.state.chargeState.batteryLevel ?? 0) + 7) % 100 });
    }
    // Some deliveries come twice, as they do.
    sim.webhooks.next({ duplicates: 1 });
    await sim.clock.advance('1s');
    if (!killed && first > devices / 2) {
      receivers[0]!.kill('SIGKILL');
      workers[0]!.kill('SIGKILL');
      killed = true;
      console.log(`killed a receiver and a worker after ${first} devices`);
    }
  }
  const sentAfter = (performance.now() - startedAt) / 1000;
  const acceptedSoFar = accepted.events;
  // What was not accepted is sent again at growing intervals, for up to a day by the clock of the simulator.
  for (let hours = 0; hours < 23 && (await redis.hLen('work:times')) < devices; hours++) {
    await sim.clock.advance('1h');
    while ((await redis.xLen('deliveries')) > 0) await sleep(250);
  }
  for (let left = 1; left > 0;) {
    left = (await redis.xLen('deliveries')) + (await redis.xLen('waits'));
    if (left > 0) await sleep(250);
    assert(performance.now() - startedAt < 900_000, `${left} jobs are left`);
  }
  const doneAfter = (performance.now() - startedAt) / 1000;

  const done = await redis.hLen('work:done');
  const times = Object.values(await redis.hGetAll('work:times')).map(Number);
  const outcomes = Object.values(await redis.hGetAll('work:outcomes'));
  const info = await redis.info();
  const figureOf = (name: string): number => Number(new RegExp(`^${name}:([\\d.]+)`, 'm').exec(info)?.[1]);
  const figures = {
    devices,
    ...accepted,
    eventsDone: done,
    workDone: times.reduce((sum, count) => sum + count, 0),
    devicesDone: times.length,
    waits,
    outcomes: outcomes.length,
    tokens: sim.tokens.issued,
    acceptedPerSecond: Math.round(acceptedSoFar / sentAfter),
    donePerSecond: Math.round(done / doneAfter),
    seconds: Math.round(doneAfter),
    redisMegabytes: Math.round(figureOf('used_memory_peak') / 1e6),
    redisCommands: figureOf('total_commands_processed'),
    redisCpuSeconds: figureOf('used_cpu_user') + figureOf('used_cpu_sys'),
  };
  console.log(JSON.stringify(figures, null, 2));
  assert.equal(times.length, devices, 'a device was lost');
  assert.equal(done, accepted.events, 'an event was lost');
  assert.equal(figures.workDone, done, 'work was done twice');
  assert.equal(outcomes.length, waits, 'a wait was lost');
  assert.equal(sim.tokens.issued, 1, 'more than one token');
  console.log('Nothing was lost, and nothing was done twice.');
  await enode.close();
} finally {
  killAll();
  await sim.close();
}
process.exit();
