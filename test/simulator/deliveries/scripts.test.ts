import { describe, expect, it } from 'vitest';

import { EnodeInputError } from '../../../src/errors/input-error.ts';
import { createSimulator, type Simulator } from '../../../src/simulator/index.ts';
import { inbox, names, secret } from './support.ts';

const open = (): Promise<Simulator> =>
  createSimulator({ webhooks: { heartbeatEvery: '30d', discovered: 'complete' } });

describe('scripts', () => {
  it('scripts send the same bytes more than once', async () => {
    await using sim = await open();
    const box = inbox(sim);
    box.next({ irregular: false, duplicates: 2 });
    sim.user('ada').vehicle();
    const batches = await box.batches();
    expect(batches).toHaveLength(3);
    expect(new Set(batches.map((batch) => JSON.stringify(batch))).size).toBe(1);
    sim.user('bob').vehicle();
    expect(await box.batches(), 'only the next one').toHaveLength(1);
  });

  it('scripts hold a delivery back while others overtake it', async () => {
    await using sim = await open();
    const box = inbox(sim);
    const vehicle = sim.user('ada').vehicle({ batteryLevel: 40 });
    await box.take();
    box.next({ irregular: false, delay: '30s', event: 'user:vehicle:updated' });
    vehicle.update({ batteryLevel: 41 });
    expect(await box.take()).toEqual([]);
    await sim.clock.advance('10s');
    vehicle.update({ batteryLevel: 42 });
    expect((await box.take()).map((event) => event['vehicle'].chargeState.batteryLevel)).toEqual([42]);
    await sim.clock.advance('20s');
    expect((await box.take()).map((event) => event['vehicle'].chargeState.batteryLevel)).toEqual([41]);
  });

  it('scripts let two deliveries change places', async () => {
    await using sim = await open();
    const box = inbox(sim);
    box.next({ irregular: false, swap: true });
    sim.user('ada').vehicle();
    expect(await box.take(), 'it waits for another one').toEqual([]);
    sim.user('bob').vehicle();
    expect((await box.take()).map(({ user }) => user?.id)).toEqual(['bob', 'ada']);
  });

  it('scripts reverse the events of a delivery', async () => {
    await using sim = await open();
    const box = inbox(sim);
    box.next({ irregular: false, reverse: true });
    sim.user('ada').vehicle().remove();
    expect(names(await box.take())).toEqual(['user:vehicle:deleted', 'user:vehicle:discovered']);
  });

  it('scripts wait for the delivery that they are meant for', async () => {
    await using sim = await open();
    const [one, other] = [inbox(sim), inbox(sim)];
    other.next({ irregular: false, duplicates: 1, event: 'user:charger:discovered' });
    sim.user('ada').vehicle();
    expect([(await one.batches()).length, (await other.batches()).length]).toEqual([1, 1]);
    sim.user('ada').charger();
    expect([(await one.batches()).length, (await other.batches()).length]).toEqual([1, 2]);
    expect(() => other.next({ irregular: false, delay: 'soon' as never })).toThrow(EnodeInputError);
  });
});

describe('a receiver that is a function', () => {
  it('a receiver that is a function gets requests as a platform would hand them over', async () => {
    await using sim = await open();
    const url = 'https://app.example/enode';
    const id = sim.webhooks.subscribe({ secret, url });
    sim.user('ada').vehicle();
    const seen: unknown[] = [];
    const deliveries = await sim.webhooks.deliver((request) => {
      seen.push(request.method, request.url, request.headers.get('x-enode-signature')?.slice(0, 5));
      return new Response('thanks');
    });
    expect(seen).toEqual(['POST', url, 'sha1=']);
    expect(deliveries).toMatchObject([
      { webhookId: id, url, state: 'delivered', attempts: [{ status: 200, responseBody: 'thanks' }] },
    ]);
    expect(sim.webhooks.deliveries).toEqual(deliveries);
  });

  it.each([
    ['that throws', () => Promise.reject(new Error('no luck')), 'The receiver did not respond: no luck'],
    ['that refuses', () => new Response(null, { status: 401 }), 'The receiver responded with 401, not 2xx'],
  ])('a receiver that is a function %s is asked again the next time, in order', async (_, handler, error) => {
    await using sim = await open();
    const box = inbox(sim);
    sim.user('ada').vehicle();
    const [tried] = await sim.webhooks.deliver(handler);
    expect(tried).toMatchObject({ state: 'retrying', attempts: [{ error }] });
    sim.user('bob').vehicle();
    expect((await box.take()).map(({ user }) => user?.id)).toEqual(['ada', 'bob']);
  });

  it('a receiver that is a function that hangs is cut off', async () => {
    await using sim = await createSimulator({ webhooks: { timeout: '10ms', discovered: 'complete' } });
    inbox(sim);
    sim.user('ada').vehicle();
    const [tried] = await sim.webhooks.deliver(() => new Promise(() => undefined));
    expect(tried).toMatchObject({ state: 'retrying', attempts: [{ status: null }] });
  });

  it('a receiver that is a function that never comes loses its events after a day, and the subscription rests', async () => {
    await using sim = await open();
    const box = inbox(sim);
    sim.user('ada').vehicle();
    await sim.clock.advance('23h');
    expect(sim.webhooks.deliveries).toEqual([]);
    await sim.clock.advance('1h');
    expect(sim.webhooks.deliveries).toMatchObject([{ state: 'given-up', attempts: [] }]);
    sim.user('bob').vehicle();
    expect(await box.take()).toEqual([]);
  });

  it('a receiver that is a function that takes part of what waits keeps the rest for a day more', async () => {
    await using sim = await open();
    const box = inbox(sim);
    sim.user('ada').vehicle();
    await sim.clock.advance('23h');
    await box.take();
    sim.user('bob').vehicle();
    await sim.clock.advance('23h');
    expect(names(await box.take())).toEqual(['user:vehicle:discovered']);
  });

  it('a receiver that is a function is only asked for the subscription that is meant', async () => {
    await using sim = await open();
    const [one, other] = [inbox(sim), inbox(sim)];
    sim.user('ada').vehicle();
    expect(await one.take()).toHaveLength(1);
    expect(await one.take()).toEqual([]);
    expect(await other.take()).toHaveLength(1);
    const handler = (): Response => new Response();
    await expect(sim.webhooks.deliver(handler, { webhookId: 'nobody' })).rejects.toThrow(
      'Could not find webhook',
    );
  });
});

it('a snapshot holds what waits, and what was sent', async () => {
  await using sim = await open();
  const box = inbox(sim);
  const vehicle = sim.user('ada').vehicle({ batteryLevel: 40 });
  await box.take();
  vehicle.update({ batteryLevel: 41 });
  const snapshot = sim.snapshot();
  const go = async (other: Simulator): Promise<string[]> => {
    other.user('ada').vehicle();
    await other.clock.advance('1h');
    const bodies: string[] = [];
    await other.webhooks.deliver(async (request) => {
      bodies.push(await request.text());
      return new Response();
    });
    return bodies;
  };
  await using twin = await createSimulator({
    snapshot,
    webhooks: { heartbeatEvery: '30d', discovered: 'complete' },
  });
  const bodies = await go(twin);
  expect(bodies.join('')).toContain('"batteryLevel":41');
  expect(bodies).toEqual(await go(sim));
});

it('a subscription that the API would refuse is refused', async () => {
  await using sim = await open();
  const refused = (facts: object, message: string): void =>
    expect(() => sim.webhooks.subscribe({ secret, ...facts })).toThrow(message);
  refused({ events: ['user:moon:landed'] }, 'user:moon:landed');
  refused({ apiVersion: '2023-04-15', events: ['user:inverter:statistics-updated'] }, 'has no event');
  for (const name of ['user:hem-system:updated', 'system:heartbeat'])
    refused({ events: ['*', name] }, `${name} cannot be subscribed to by name`);
  refused({ apiVersion: '1999-01-01' }, 'not served');
  refused({ url: 'http://example.com/' }, 'https');
  refused({ secret: 'short' }, '6 characters');
});
