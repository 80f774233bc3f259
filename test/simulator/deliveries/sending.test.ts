import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';

import { startReceiver } from '../receiver.ts';
import { bench } from '../support.ts';
import { secret } from './support.ts';

const day = '24h';
/** Long enough apart that signs of life do not mix with what a test counts, and one event for each thing. */
const quiet = { heartbeatEvery: '30d', discovered: 'complete' } as const;

it('a delivery is signed over its bytes and carries the headers of its subscription', async () => {
  await using bed = await bench({ webhooks: quiet });
  await using receiver = await startReceiver();
  const authentication = { headerName: 'x-key', headerValue: 'k-1' };
  await bed.call('POST', '/webhooks', { json: { url: receiver.url, secret, authentication } });
  bed.sim.user('ada').vehicle({ displayName: 'Zoë’s car' });
  await bed.sim.webhooks.flush();
  const [{ headers, body } = { headers: {}, body: '' }] = receiver.deliveries;
  const signature = createHmac('sha1', secret).update(body).digest('hex');
  expect(headers).toMatchObject({
    'content-type': 'application/json',
    'x-enode-signature': `sha1=${signature}`,
    'x-enode-delivery': bed.sim.webhooks.deliveries[0]?.id,
    'x-key': 'k-1',
  });
  expect(bed.sim.webhooks.deliveries).toMatchObject([
    {
      state: 'delivered',
      body,
      events: ['user:vehicle:discovered'],
      attempts: [{ status: 200, responseBody: 'thanks', error: null, at: bed.sim.clock.iso() }],
    },
  ]);
  expect(JSON.stringify(bed.sim.webhooks.deliveries)).not.toMatch(/a-webhook-secret|k-1/);
});

it('what happens at one moment comes together, in order, at most 100 in a delivery', async () => {
  await using bed = await bench({ webhooks: quiet });
  await using receiver = await startReceiver();
  await bed.call('POST', '/webhooks', { json: { url: receiver.url, secret } });
  const vehicles = Array.from({ length: 230 }, (_, index) => bed.sim.user(`u${index}`).vehicle());
  await bed.sim.webhooks.flush();
  const batches = receiver.deliveries.map(({ body }) => JSON.parse(body) as { vehicle: { id: string } }[]);
  expect(batches.map(({ length }) => length)).toEqual([100, 100, 30]);
  expect(batches.flat().map(({ vehicle }) => vehicle.id)).toEqual(vehicles.map(({ id }) => id));
});

it('events can be collected for a while', async () => {
  await using bed = await bench({ webhooks: { ...quiet, collectFor: '10s' } });
  await using receiver = await startReceiver();
  await bed.call('POST', '/webhooks', { json: { url: receiver.url, secret } });
  const vehicle = bed.sim.user('ada').vehicle({ batteryLevel: 40 });
  await bed.sim.clock.advance('9s');
  expect(receiver.deliveries).toEqual([]);
  vehicle.update({ batteryLevel: 41 });
  await bed.sim.clock.advance('1s');
  expect(bed.sim.webhooks.deliveries.map(({ events }) => events)).toEqual([
    ['user:vehicle:discovered', 'user:vehicle:updated'],
  ]);
});

it('time stands still while a receiver works, so that it sees the world as it was', async () => {
  await using bed = await bench({ webhooks: quiet });
  await using receiver = await startReceiver();
  await bed.call('POST', '/webhooks', { json: { url: receiver.url, secret } });
  const vehicle = bed.sim.user('ada').vehicle({ batteryLevel: 40, pluggedIn: true });
  const seen: string[] = [];
  bed.sim.webhooks.onChange(({ state }) => {
    if (state === 'delivered') seen.push(bed.sim.clock.iso());
  });
  await bed.sim.webhooks.flush();
  await bed.call('POST', `/vehicles/${vehicle.id}/charging`, { json: { action: 'START' } });
  await bed.sim.clock.advance('6h');
  const sent = receiver.deliveries.map(({ body }) => String(JSON.parse(body)[0].createdAt));
  expect(sent.length).toBeGreaterThan(3);
  expect(seen).toEqual(sent);
  expect(bed.sim.clock.iso()).toBe('2025-01-01T18:00:00.000Z');
});

it('a delivery that is not taken is tried again after growing gaps, and those behind it wait', async () => {
  await using bed = await bench({ webhooks: quiet });
  await using receiver = await startReceiver();
  receiver.response = 500;
  await bed.call('POST', '/webhooks', { json: { url: receiver.url, secret } });
  const vehicle = bed.sim.user('ada').vehicle({ batteryLevel: 40 });
  await bed.sim.clock.advance('1s');
  for (const batteryLevel of [41, 42]) {
    await bed.sim.clock.advance('1s');
    vehicle.update({ batteryLevel });
  }
  await bed.sim.clock.advance('5m');
  const [first, ...rest] = bed.sim.webhooks.deliveries;
  expect(rest).toEqual([]);
  const start = Date.parse('2025-01-01T12:00:00Z');
  expect(first?.attempts.map(({ at }) => (Date.parse(at) - start) / 1000)).toEqual([0, 10, 30, 70, 150]);
  expect(first).toMatchObject({ state: 'retrying', nextAttemptAt: '2025-01-01T12:05:10.000Z' });
  expect(first?.attempts[0]).toMatchObject({
    status: 500,
    error: 'The receiver responded with 500, not 2xx',
  });
  const bodies = new Set(receiver.deliveries.map(({ body }) => body));
  const ids = new Set(receiver.deliveries.map(({ headers }) => headers['x-enode-delivery']));
  expect([bodies.size, ids.size], 'the same bytes under the same id').toEqual([1, 1]);
  receiver.response = 200;
  await bed.sim.clock.advance('10s');
  expect(bed.sim.webhooks.deliveries.map(({ state, events }) => [state, events.length])).toEqual([
    ['delivered', 1],
    ['delivered', 2],
  ]);
});

it('after a day all that waits is given up, and the subscription rests until it is tested or changed', async () => {
  await using bed = await bench({ webhooks: quiet, tokenLifetime: '30d' });
  await using receiver = await startReceiver();
  receiver.response = 503;
  const { id } = (await bed.call('POST', '/webhooks', { json: { url: receiver.url, secret } })).json;
  const vehicle = bed.sim.user('ada').vehicle({ batteryLevel: 40 });
  await bed.sim.clock.advance('1h');
  vehicle.update({ batteryLevel: 41 });
  const webhook = async () => (await bed.call('GET', `/webhooks/${id}`)).json;
  await bed.sim.clock.advance('22h');
  expect(await webhook()).toMatchObject({ isActive: true });
  await bed.sim.clock.advance('1h');
  expect(await webhook()).toMatchObject({ isActive: false, lastSuccess: '2025-01-01T12:00:00.000Z' });
  expect(bed.sim.webhooks.deliveries.map(({ state, attempts }) => [state, attempts.length])).toEqual([
    ['given-up', 16],
    ['given-up', 0],
  ]);
  vehicle.update({ batteryLevel: 50 });
  await bed.sim.clock.advance(day);
  expect(bed.sim.webhooks.deliveries).toHaveLength(2);

  await bed.call('POST', `/webhooks/${id}/test`);
  expect(await webhook(), 'a test that fails').toMatchObject({ isActive: false });
  receiver.response = 200;
  await bed.call('POST', `/webhooks/${id}/test`);
  expect(await webhook()).toMatchObject({ isActive: true, lastSuccess: bed.sim.clock.iso() });
  vehicle.update({ batteryLevel: 60 });
  await bed.sim.webhooks.flush();
  expect(bed.sim.webhooks.deliveries.at(-1)).toMatchObject({
    state: 'delivered',
    events: ['user:vehicle:updated'],
  });
});

it('a change of the subscription sends what waits to the new address at once', async () => {
  await using bed = await bench({ webhooks: quiet });
  await using broken = await startReceiver();
  await using corrected = await startReceiver();
  broken.response = 404;
  const { id } = (await bed.call('POST', '/webhooks', { json: { url: broken.url, secret } })).json;
  bed.sim.user('ada').vehicle();
  await bed.sim.webhooks.flush();
  await bed.call('PATCH', `/webhooks/${id}`, { json: { url: corrected.url } });
  await bed.sim.webhooks.flush();
  expect(bed.sim.webhooks.deliveries).toMatchObject([
    { state: 'delivered', url: corrected.url, attempts: [{ status: 404 }, { status: 200 }] },
  ]);
});

it('a receiver that does not answer in time is cut off', async () => {
  await using bed = await bench({ webhooks: { ...quiet, timeout: '20ms' } });
  await using receiver = await startReceiver({ silent: true });
  await bed.call('POST', '/webhooks', { json: { url: receiver.url, secret } });
  bed.sim.user('ada').vehicle();
  await bed.sim.clock.advance('1s');
  expect(bed.sim.webhooks.deliveries).toMatchObject([
    { state: 'retrying', attempts: [{ status: null, error: expect.stringContaining('did not respond') }] },
  ]);
});

it('what waits for a subscription is lost with it, and the log says so', async () => {
  await using bed = await bench({ webhooks: quiet });
  await using receiver = await startReceiver();
  receiver.response = 500;
  const { id } = (await bed.call('POST', '/webhooks', { json: { url: receiver.url, secret } })).json;
  bed.sim.user('ada').vehicle();
  await bed.sim.webhooks.flush();
  await bed.call('DELETE', `/webhooks/${id}`);
  bed.sim.user('bob').vehicle();
  await bed.sim.clock.advance(day);
  expect(bed.sim.webhooks.deliveries).toMatchObject([{ state: 'given-up', attempts: [{ status: 500 }] }]);
});

it('each subscription gets its own, in its version and with its secret', async () => {
  await using bed = await bench({ webhooks: quiet });
  await using receiver = await startReceiver();
  for (const apiVersion of ['2023-04-15', '2024-10-01']) {
    const json = { url: `${receiver.url}/${apiVersion}`, secret: `${secret} ${apiVersion}`, apiVersion };
    await bed.call('POST', '/webhooks', { json });
  }
  bed.sim.user('ada').vehicle();
  await bed.sim.webhooks.flush();
  for (const { headers, body } of receiver.deliveries) {
    const [{ version, vehicle }] = JSON.parse(body);
    const signature = createHmac('sha1', `${secret} ${version}`).update(body).digest('hex');
    expect(headers['x-enode-signature']).toBe(`sha1=${signature}`);
    expect('chargingLocationId' in vehicle).toBe(version === '2023-04-15');
  }
  expect(receiver.deliveries).toHaveLength(2);
  expect(bed.sim.violations).toEqual([]);
});

it('the firehose gets everything in the version in which it was asked for', async () => {
  await using bed = await bench({ webhooks: quiet });
  await using receiver = await startReceiver();
  const version = '2023-04-15';
  await bed.call('PUT', '/webhooks/firehose', { version, json: { url: receiver.url, secret } });
  bed.sim.user('ada').vehicle();
  await bed.sim.webhooks.flush();
  expect(bed.sim.webhooks.deliveries).toMatchObject([
    { webhookId: null, apiVersion: version, state: 'delivered', events: ['user:vehicle:discovered'] },
  ]);
  expect(bed.sim.violations).toEqual([]);
});

it('with a real clock deliveries leave by themselves', async () => {
  await using bed = await bench({ clock: { mode: 'real', speed: 100 }, webhooks: quiet });
  await using receiver = await startReceiver();
  await bed.call('POST', '/webhooks', { json: { url: receiver.url, secret } });
  bed.sim.user('ada').vehicle();
  await receiver.received;
  expect(JSON.parse(receiver.deliveries[0]?.body ?? '')).toMatchObject([
    { event: 'user:vehicle:discovered' },
  ]);
});
