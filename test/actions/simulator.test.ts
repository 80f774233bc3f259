import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createActions,
  readAction,
  readCancelled,
  type ActionPort,
  type ActionsRoom,
  type WaitOptions,
  type RawAction,
} from '../../src/actions/index.ts';
import { createEnode, type Enode } from '../../src/index.ts';
import { createSimulator, type Simulator } from '../../src/simulator/index.ts';
import { rejection } from '../support/client.ts';
import { allVersions } from '../support/versions.ts';

type Kind = 'vehicles' | 'chargers';

/** What the facade will do: ports and commands over `raw`. The paths are the same in all versions. */
function roomOf(enode: Enode<'2024-10-01'>): ActionsRoom {
  const { raw } = enode;
  const path = (actionId: string) => ({ params: { path: { actionId } } });
  const vehicles: ActionPort = {
    poll: (id, options) => readAction(raw.GET('/vehicles/actions/{actionId}', { ...path(id), ...options })),
    cancel: (id, options) =>
      readCancelled(raw.POST('/vehicles/actions/{actionId}/cancel', { ...path(id), ...options })),
  };
  const chargers: ActionPort = {
    poll: (id, options) => readAction(raw.GET('/chargers/actions/{actionId}', { ...path(id), ...options })),
    cancel: (id, options) =>
      readCancelled(raw.POST('/chargers/actions/{actionId}/cancel', { ...path(id), ...options })),
  };
  const hvacs: ActionPort = {
    poll: (id, options) => readAction(raw.GET('/hvacs/actions/{actionId}', { ...path(id), ...options })),
    cancel: (id, options) =>
      readCancelled(raw.POST('/hvacs/actions/{actionId}/cancel', { ...path(id), ...options })),
  };
  const batteries: ActionPort = {
    poll: (id, options) => readAction(raw.GET('/batteries/actions/{actionId}', { ...path(id), ...options })),
    cancel: (id, options) =>
      readCancelled(raw.POST('/batteries/actions/{actionId}/cancel', { ...path(id), ...options })),
  };
  const ports = { vehicles, chargers, hvacs, batteries };
  return createActions({
    ports,
    version: enode.version.name,
    concurrency: 64,
    pause: { firstMs: 2, maxMs: 10 },
  });
}

let simulator: Simulator;

beforeAll(async () => {
  simulator = await createSimulator({ seed: 'actions' });
});

afterAll(() => simulator.close());

const quick: WaitOptions = { poll: { first: 2, max: 10 } };

describe.each(allVersions)('on real sockets, in %s', (version) => {
  let enode: Enode<'2024-10-01'>;
  let room: ActionsRoom;
  let polls: number;
  /** By how much simulated time goes on with each poll. */
  let pace: '5s' | '5m' | undefined;
  let offHook: () => void;

  const client = (): Enode<'2024-10-01'> => {
    const { apiUrl, oauthUrl, clientId, clientSecret } = simulator;
    const options = { apiUrl, oauthUrl, clientId, clientSecret, onVersionMismatch: 'throw' } as const;
    return createEnode({ version, ...options }) as unknown as Enode<'2024-10-01'>;
  };

  beforeEach(() => {
    enode = client();
    room = roomOf(enode);
    polls = 0;
    pace = '5s';
    offHook = simulator.onRequest(async ({ method, path }) => {
      if (method !== 'GET' || !path.includes('/actions/')) return undefined;
      polls++;
      if (pace !== undefined) await simulator.clock.advance(pace);
      return undefined;
    });
  });

  afterEach(() => {
    offHook();
    expect(simulator.violations).toEqual([]);
  });

  const charge = (kind: Kind, id: string, action: 'START' | 'STOP' = 'START') =>
    room.start(
      kind,
      () =>
        kind === 'vehicles'
          ? enode.raw.POST('/vehicles/{vehicleId}/charging', {
              params: { path: { vehicleId: id } },
              body: { action },
            })
          : enode.raw.POST('/chargers/{chargerId}/charging', {
              params: { path: { chargerId: id } },
              body: { action },
            }),
      id,
    );
  const user = () => simulator.user(`user of ${version}`);

  it.each(['vehicles', 'chargers'] as const)('%s: PENDING, polled, confirmed', async (kind) => {
    const device = kind === 'vehicles' ? user().vehicle() : user().charger();
    const handle = await charge(kind, device.id);
    expect(handle).toMatchObject({
      family: kind,
      state: 'PENDING',
      target: { type: kind.slice(0, -1), id: device.id },
    });
    const states: string[] = [];
    const outcome = await handle.wait({ ...quick, onProgress: ({ action }) => states.push(action.state) });
    expect(outcome).toMatchObject({
      status: 'confirmed',
      action: { id: handle.id, kind: 'START', state: 'CONFIRMED' },
    });
    expect([polls, states, handle.state]).toEqual([4, ['PENDING', 'PENDING', 'PENDING'], 'CONFIRMED']);
    expect(device.state.chargeState.isCharging).toBe(true);
  });

  it('a silent device fails after half an hour, with its reason', async () => {
    pace = '5m';
    const handle = await charge('vehicles', user().vehicle({ reachable: false }).id);
    const outcome = await handle.wait(quick);
    expect(outcome).toMatchObject({
      status: 'failed',
      reason: 'NO_RESPONSE',
      detail: expect.stringMatching(/\w/),
    });
    expect(polls).toBe(6);
  });

  it('a pulled cable cancels, with its reason', async () => {
    const vehicle = user().vehicle();
    const handle = await charge('vehicles', vehicle.id);
    vehicle.update({ pluggedIn: false });
    expect(await handle.wait(quick)).toMatchObject({ status: 'cancelled', reason: 'FAILED_PRECONDITION' });
  });

  it('a newer command takes the place of an older one', async () => {
    const charger = user().charger();
    const [older, newer] = [
      await charge('chargers', charger.id),
      await charge('chargers', charger.id, 'STOP'),
    ];
    const [was, is] = await Promise.all([older.wait(quick), newer.wait(quick)]);
    expect([was, is]).toMatchObject([{ status: 'cancelled', reason: 'CONFLICT' }, { status: 'confirmed' }]);
  });

  it('the same command again is the same action, polled once', async () => {
    const { id } = user().vehicle();
    const [one, two] = [await charge('vehicles', id), await charge('vehicles', id)];
    expect(one.id).toBe(two.id);
    const outcomes = await Promise.all([one.wait(quick), two.wait(quick), two.wait({ poll: false })]);
    expect(outcomes.map(({ status }) => status)).toEqual(['confirmed', 'confirmed', 'confirmed']);
    expect(polls).toBe(4);
  });

  it('an action for what is already so is unnecessary, whether the API says so at once or later', async () => {
    const at = user().vehicle({ charging: true });
    const once = await charge('vehicles', at.id);
    expect(await once.wait()).toMatchObject({
      status: 'unnecessary',
      refusal: { status: 400, kind: 'bad-request' },
    });
    const current = await room.start('vehicles', () =>
      enode.raw.POST('/vehicles/{vehicleId}/max-current', {
        params: { path: { vehicleId: at.id } },
        body: { maxCurrent: 16 },
      }),
    );
    expect(current.outcome).toMatchObject({
      status: 'unnecessary',
      detail: expect.stringContaining('current setting'),
    });
    for (const outcome of ['FAILED', 'CANCELLED'] as const) {
      simulator.actions.next({ outcome, reason: 'UNNECESSARY', detail: 'as it was' });
      const later = await charge('vehicles', user().vehicle().id);
      expect(await later.wait(quick)).toMatchObject({
        status: 'unnecessary',
        detail: 'as it was',
        action: { id: later.id },
      });
    }
  });

  it('controlled by a schedule', async () => {
    const handle = await charge('chargers', user().charger({ controlledBy: 'schedule' }).id);
    expect(await handle.wait()).toMatchObject({
      status: 'controlled',
      detail: expect.stringContaining('schedule'),
    });
    expect(handle.target.id).toEqual(expect.any(String));
  });

  it('unplugged is an error', async () => {
    const error = await rejection(charge('vehicles', user().vehicle({ pluggedIn: false }).id));
    expect(error).toMatchObject({
      code: 'problem',
      status: 400,
      detail: expect.stringContaining('unplugged'),
    });
  });

  it('cancel() ends an action, gives the outcome of one that has ended, and fails for one that does not exist', async () => {
    const handle = await charge('vehicles', user().vehicle().id);
    const done = handle.wait({ poll: false });
    const cancelled = { status: 'cancelled', reason: 'REQUESTED_CANCELLATION' };
    expect(await handle.cancel()).toMatchObject(cancelled);
    expect(await done).toMatchObject(cancelled);

    const over = await charge('vehicles', user().vehicle().id);
    await simulator.clock.advance('1m');
    expect(over.state).toBe('PENDING');
    expect(await over.cancel()).toMatchObject({ status: 'confirmed', action: { state: 'CONFIRMED' } });
    expect(polls).toBe(0);

    const { action, ...record } = JSON.parse(JSON.stringify(await charge('vehicles', user().vehicle().id)));
    const id = '00000000-0000-4000-8000-000000000000';
    const unknown = room.resume({ ...record, id, action: { ...action, id } });
    expect(await rejection(unknown.cancel())).toMatchObject({
      code: 'problem',
      kind: 'not-found',
      status: 404,
    });
    expect(await rejection(unknown.wait())).toMatchObject({
      code: 'problem',
      kind: 'not-found',
      status: 404,
    });
  });

  it('transient failures do not end the wait', async () => {
    const handle = await charge('vehicles', user().vehicle().id);
    const failures = [
      { status: 429, headers: { 'retry-after': '0' } },
      { status: 500 },
      { status: 502, body: '<html>' },
      { status: 503, headers: { 'retry-after': '0' } },
      'destroy',
    ] as const;
    let next = 0;
    const off = simulator.onRequest(({ path }) =>
      path.includes('/actions/') ? failures[next++] : undefined,
    );
    const seen: unknown[] = [];
    const outcome = await handle.wait({
      ...quick,
      onProgress: ({ error }) => error && seen.push((error as { status?: number }).status ?? error.code),
    });
    off();
    expect(outcome).toMatchObject({ status: 'confirmed' });
    expect(seen).toEqual([429, 500, 502, 503, 'connection']);
  });

  it('a revoked token is renewed on the way', async () => {
    const handle = await charge('vehicles', user().vehicle().id);
    const done = handle.wait({ ...quick, onProgress: () => simulator.tokens.revokeAll() });
    expect(await done).toMatchObject({ status: 'confirmed' });
  });

  it('abort ends the wait, and the action goes on', async () => {
    const handle = await charge('vehicles', user().vehicle().id);
    const controller = new AbortController();
    const reason = new Error('enough');
    const waiting = handle.wait({
      ...quick,
      signal: controller.signal,
      onProgress: () => controller.abort(reason),
    });
    expect(await rejection(waiting)).toMatchObject({ code: 'abort', cause: reason });
    expect(await handle.wait(quick)).toMatchObject({ status: 'confirmed' });
  });

  it('the deadline comes first: pending, and another process goes on', async () => {
    pace = undefined;
    const handle = await charge('chargers', user().charger().id);
    const outcome = await handle.wait({ ...quick, timeout: '50ms' });
    expect(outcome).toMatchObject({ status: 'pending', action: { state: 'PENDING' } });
    const text = JSON.stringify(handle);
    expect(text).not.toContain(simulator.clientSecret);

    pace = '5s';
    const elsewhere = roomOf(client()).resume(text);
    expect(elsewhere).toMatchObject({ id: handle.id, family: 'chargers', createdAt: handle.createdAt });
    expect(await elsewhere.wait(quick)).toMatchObject({ status: 'confirmed', action: { id: handle.id } });
  });

  it('an event ends the wait', async () => {
    const { id } = user().vehicle();
    const handle = await charge('vehicles', id);
    const done = handle.wait({ poll: false });
    await simulator.clock.advance('1m');
    const path = { params: { path: { actionId: handle.id! } } };
    const vendorAction = (await enode.raw.GET('/vehicles/actions/{actionId}', path)).data as RawAction;
    expect(room.settle({ event: 'user:vendor-action:updated', vendorAction })).toBe(true);
    expect(await done).toMatchObject({ status: 'confirmed' });
  });
});
