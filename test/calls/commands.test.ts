import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Enode, createEnode, withResponse } from '../../src/index.ts';
import { createSimulator, type Simulator } from '../../src/simulator/index.ts';
import { clientOf, rejection } from '../support/client.ts';
import { json, problem, startServer } from '../support/server.ts';

describe('commands through the client', () => {
  let simulator: Simulator;
  let enode: Enode<'2024-10-01'>;

  beforeEach(async () => {
    simulator = await createSimulator({ seed: 'commands', clock: { mode: 'real', speed: 600 } });
    enode = clientTo(simulator);
  });
  afterEach(async () => {
    expect(simulator.violations).toEqual([]);
    await simulator.close();
  });

  const clientTo = ({ apiUrl, oauthUrl, clientId, clientSecret }: Simulator) =>
    createEnode({
      version: '2024-10-01',
      apiUrl,
      oauthUrl,
      clientId,
      clientSecret,
      onVersionMismatch: 'throw',
    });
  const poll = { first: 10, max: 20 } as const;

  it('commands through the client give a handle that waits for the outcome', async () => {
    const vehicle = simulator.user('u').vehicle({ vendor: 'TESLA', batteryLevel: 40, pluggedIn: true });
    const action = await enode.vehicles.startCharging(vehicle.id);
    expect(action).toMatchObject({
      family: 'vehicles',
      state: 'PENDING',
      target: { type: 'vehicle', id: vehicle.id },
    });
    expect(action.action?.kind).toBe('START');
    expect(await action.wait({ poll })).toMatchObject({
      status: 'confirmed',
      action: { state: 'CONFIRMED' },
    });
    const { chargeState } = await enode.vehicles.get(vehicle.id);
    expect(chargeState.isCharging).toBe(true);
  });

  it('commands through the client give the response, too', async () => {
    const vehicle = simulator.user('u').vehicle({ vendor: 'TESLA', pluggedIn: true });
    const { data, response, version } = await withResponse(enode.vehicles.startCharging(vehicle.id));
    expect([data.state, response.status, version]).toEqual(['PENDING', 200, '2024-10-01']);
    await data.cancel();
  });

  it('commands through the client tell what was not to be done, and throw what is wrong', async () => {
    const vehicle = simulator.user('u').vehicle({ vendor: 'TESLA', charging: true });
    const already = await enode.vehicles.startCharging(vehicle.id);
    expect(already).toMatchObject({ id: undefined, target: { type: 'vehicle', id: vehicle.id } });
    expect(await already.wait()).toMatchObject({ status: 'unnecessary' });
    expect(await rejection(enode.vehicles.startCharging('nobody'))).toMatchObject({
      code: 'problem',
      status: 404,
    });
    expect(await rejection(enode.vehicles.startCharging(''))).toMatchObject({ code: 'input' });
  });

  it('commands through the client go on in another process, in the version they began in', async () => {
    const vehicle = simulator.user('u').vehicle({ vendor: 'TESLA', pluggedIn: true });
    const saved = JSON.stringify(await enode.vehicles.startCharging(vehicle.id));
    const other = clientTo(simulator);
    const action = await other.actions.resume(saved);
    expect(await action.wait({ poll })).toMatchObject({ status: 'confirmed' });
    expect(await rejection(other.at('2023-04-15').actions.resume(saved))).toMatchObject({ code: 'input' });
  });

  it('commands through the client are settled by an event, also by one that overtakes the response', async () => {
    const vehicle = simulator.user('u').vehicle({ vendor: 'TESLA', pluggedIn: true });
    const action = await enode.vehicles.startCharging(vehicle.id);
    const wait = action.wait({ poll: false });
    await new Promise((resolve) => setImmediate(resolve));
    const vendorAction = {
      ...action.action!,
      state: 'CONFIRMED',
      completedAt: '2030-01-01T00:00:00Z',
      updatedAt: '2030-01-01T00:00:00Z',
    };
    expect(await enode.actions.settle({ event: 'user:vendor-action:updated', vendorAction })).toBe(true);
    expect(await wait).toMatchObject({ status: 'confirmed' });
    expect(await enode.actions.settle({ event: 'user:vehicle:updated' })).toBe(false);
  });
});

describe('the action of a user that a header names', () => {
  const pending = {
    id: 'a-1',
    state: 'PENDING',
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    completedAt: null,
    targetId: 'v-1',
    targetType: 'vehicle',
  };

  it('the action of a user is polled and cancelled with the Enode-User-Id of its command, or without one if that had none', async () => {
    await using server = await startServer((request, response) =>
      request.url.endsWith('/cancel') ? problem(response, 404, 'not-found') : json(response, 200, pending),
    );
    const old = clientOf(server, { retry: false }).at('2023-04-15');
    const action = await old.user('u-1').vehicles.startCharging('v-1');
    await action.refresh();
    expect(await rejection(action.cancel())).toMatchObject({ status: 404 });
    expect(
      server.received.map(({ method, url, headers }) => [method, url, headers['enode-user-id']]),
    ).toEqual([
      ['POST', '/vehicles/v-1/charging', 'u-1'],
      ['GET', '/vehicles/actions/a-1', 'u-1'],
      ['POST', '/vehicles/actions/a-1/cancel', 'u-1'],
    ]);
    server.received.length = 0;
    const { data } = await withResponse(clientOf(server).at('2023-04-15').vehicles.startCharging('v-1'));
    await data.refresh();
    expect(server.received.map(({ headers }) => headers['enode-user-id'])).toEqual([undefined, undefined]);
  });
});

describe('maxPolls', () => {
  const action = (id: string, state: string) => ({
    id,
    state,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    completedAt: state === 'PENDING' ? null : '2026-01-01T00:01:00Z',
    targetId: 'v-1',
    targetType: 'vehicle',
  });

  it('maxPolls is how many polls are under way at once, over all waits of a client and its copies', async () => {
    const held: (() => void)[] = [];
    let [sent, most] = [0, 0];
    await using server = await startServer((request, response) => {
      if (request.method === 'POST') return json(response, 200, action(`a-${++sent}`, 'PENDING'));
      const id = request.url.split('/').at(-1)!;
      held.push(() => json(response, 200, action(id, 'CONFIRMED')));
      most = Math.max(most, held.length);
      // Answered once there are two, which is all that there may be; the last ones as they come.
      if (held.length === 2) setImmediate(() => held.splice(0).forEach((respond) => respond()));
      return undefined;
    });
    const enode = clientOf(server, { maxPolls: 2 });
    const copy = enode.with({ headers: { 'x-of': 'a copy' } });
    const actions = await Promise.all(
      Array.from({ length: 6 }, (_, index) => (index % 2 === 0 ? enode : copy).vehicles.startCharging('v-1')),
    );
    const outcomes = await Promise.all(actions.map((one) => one.wait({ poll: { first: 1, max: 1 } })));
    expect(outcomes.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 'confirmed'));
    expect(most).toBe(2);
  });
});
