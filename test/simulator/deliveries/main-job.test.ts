import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';

import { createEnode } from '../../../src/index.ts';
import { createSimulator, type Simulator } from '../../../src/simulator/index.ts';
import {
  createWebhookHandler,
  isNewer,
  toNodeHandler,
  type WebhookEvent,
  type WebhookHandler,
} from '../../../src/webhooks/index.ts';
import { webhookVersion as old } from '../../../src/webhooks/versions/2023-04-15.ts';
import { webhookVersion as current } from '../../../src/webhooks/versions/2024-10-01.ts';
import { secret } from './support.ts';

/** Long enough apart that signs of life do not mix with what a test counts, and one event for each thing. */
const quiet = { heartbeatEvery: '30d', discovered: 'complete' } as const;

/** A receiver on a socket of this machine. */
async function listen(handler: WebhookHandler): Promise<AsyncDisposable & { url: string }> {
  const receive = toNodeHandler(handler);
  const server = createServer((request, response) => void receive(request, response));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/enode`,
    [Symbol.asyncDispose]: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

function clientOf<V extends '2023-04-15' | '2024-10-01'>(sim: Simulator, version: V) {
  const { apiUrl, oauthUrl, clientId, clientSecret } = sim;
  return createEnode<V>({ version, apiUrl, oauthUrl, clientId, clientSecret, onVersionMismatch: 'throw' });
}

it('link, charge, confirmed: a receiver hears of each step, once, however often it is sent', async () => {
  await using sim = await createSimulator({ webhooks: quiet });
  const events: string[] = [];
  const problems: unknown[] = [];
  const note = ({ event }: { event: string }): void => void events.push(event);
  const handler = createWebhookHandler({
    secrets: [secret],
    versions: [current],
    on: {
      'user:vehicle:discovered': note,
      'user:vehicle:updated': (event) =>
        events.push(...event.updatedFields.filter((f) => f.endsWith('isCharging'))),
      'user:vendor-action:updated': (event) => events.push(event.vendorAction.state),
    },
    onUnknown: (event) => void problems.push(event),
    onError: (error) => void problems.push(error),
  });
  await using receiver = await listen(handler);
  const enode = clientOf(sim, '2024-10-01');
  const { status } = await enode.webhooks.ensure({ url: receiver.url, secret });
  expect(status).toBe('created');
  for (let copy = 0; copy < 3; copy += 1) sim.webhooks.next({ duplicates: 1, irregular: false });

  const { linkUrl } = await enode.user('ada').link({
    scopes: ['vehicle:read:data', 'vehicle:control:charging'],
    language: 'browser',
    redirectUri: 'https://app.example/done',
  });
  const { assets } = sim.link.complete(linkUrl, {
    vendor: 'TESLA',
    devices: [{ type: 'vehicle', batteryLevel: 40, pluggedIn: true }],
  });
  await sim.webhooks.flush();
  await enode.vehicles.startCharging(assets[0]?.id ?? '');
  await sim.clock.advance('1m');
  expect(events).toEqual(['user:vehicle:discovered', 'chargeState.isCharging', 'CONFIRMED']);
  expect(sim.webhooks.deliveries.map(({ state, attempts }) => [state, attempts.length])).toEqual([
    ['delivered', 2],
    ['delivered', 2],
  ]);
  expect([problems, sim.violations]).toEqual([[], []]);
});

it('a receiver that keeps the newest state is not fooled by events out of order', async () => {
  await using sim = await createSimulator({ webhooks: quiet });
  const latest = new Map<string, WebhookEvent<'2024-10-01'> & { event: 'user:vehicle:updated' }>();
  const levels: (number | null)[] = [];
  const handler = createWebhookHandler({
    secrets: [secret],
    versions: [current],
    onError: console,
    on: {
      'user:vehicle:updated': (event) => {
        levels.push(event.vehicle.chargeState.batteryLevel);
        const known = latest.get(event.vehicle.id);
        if (!known || isNewer(event, known)) latest.set(event.vehicle.id, event);
      },
    },
  });
  sim.webhooks.subscribe({ secret, events: ['user:vehicle:updated'] });
  const vehicle = sim.user('ada').vehicle({ batteryLevel: 40 });
  sim.webhooks.next({ swap: true, irregular: false });
  for (const batteryLevel of [50, 60]) {
    vehicle.update({ batteryLevel });
    await sim.webhooks.deliver(handler);
    await sim.clock.advance('1m');
  }
  expect(levels, 'the older one came last').toEqual([60, 50]);
  expect(latest.get(vehicle.id)?.vehicle.chargeState.batteryLevel).toBe(60);
});

it('waits for commands end by webhook alone, in two versions at once', async () => {
  await using sim = await createSimulator({ webhooks: quiet });
  const enode = clientOf(sim, '2024-10-01');
  const clients = { old: enode.at('2023-04-15'), current: enode };
  // Given once, it ends the waits of the client in every version.
  await using receiver = await listen(
    createWebhookHandler({
      secrets: [secret],
      versions: [old, current],
      onError: console,
      on: { 'user:vendor-action:updated': enode.actions.settle },
    }),
  );
  await clients.old.webhooks.ensure({ url: receiver.url, secret, apiVersion: '2023-04-15' });
  await clients.current.webhooks.ensure({ url: receiver.url, secret, apiVersion: '2024-10-01' });
  const ids = ['ada', 'bob'].map((name) => sim.user(name).vehicle({ batteryLevel: 40, pluggedIn: true }).id);
  const [first, second] = await Promise.all([
    clients.old.vehicles.startCharging(ids[0] ?? ''),
    clients.current.vehicles.startCharging(ids[1] ?? ''),
  ]);
  // Long before the first poll, both have it.
  const poll = { first: '10m', max: '10m' } as const;
  const outcomes = Promise.all([first.wait({ poll }), second.wait({ poll })]);
  await sim.clock.advance('1m');
  expect(await outcomes).toMatchObject([
    { status: 'confirmed', action: { id: first.id } },
    { status: 'confirmed', action: { id: second.id } },
  ]);
  const looks = sim.requests.filter(({ method, path }) => method === 'GET' && path.includes('/actions/'));
  expect(looks).toEqual([]);
  expect(new Set(sim.webhooks.deliveries.map(({ apiVersion }) => apiVersion))).toEqual(
    new Set(['2023-04-15', '2024-10-01']),
  );
  expect(sim.violations).toEqual([]);
});

it('an event of a kind that nobody knows costs no other one', async () => {
  await using sim = await createSimulator({ webhooks: quiet });
  const [known, unknown]: [string[], unknown[]] = [[], []];
  const drift: unknown[] = [];
  const handler = createWebhookHandler({
    secrets: [secret],
    versions: [current],
    onError: console,
    on: { 'user:vehicle:discovered': ({ vehicle }) => void known.push(vehicle.userId) },
    onUnknown: ({ name }) => void unknown.push(name),
    onDrift: (path, value, { kind }) => void drift.push([kind, path, value]),
  });
  sim.webhooks.subscribe({ secret });
  sim.faults.add({
    event: 'user:vehicle:discovered',
    fault: [
      { type: 'new-event', name: 'user:vehicle:teleported' },
      { type: 'unknown-enum', field: 'vehicle.chargeState.powerDeliveryState', value: 'BEAMING' },
      { type: 'extra-field', in: 'vehicle', name: 'warp', value: 9 },
    ],
  });
  for (const name of ['ada', 'bob', 'cyd', 'dan']) sim.user(name).vehicle();
  const [delivery] = await sim.webhooks.deliver(handler);
  expect(delivery).toMatchObject({ state: 'delivered' });
  expect(known).toEqual(['ada', 'bob', 'cyd', 'dan']);
  expect(unknown).toEqual(['user:vehicle:teleported']);
  expect(drift).toEqual(
    expect.arrayContaining([
      ['enum', 'vehicle.chargeState.powerDeliveryState', 'BEAMING'],
      ['field', 'vehicle.warp', 9],
    ]),
  );
  expect(sim.violations, 'what was made up is no fault of the simulator').toEqual([]);
});
