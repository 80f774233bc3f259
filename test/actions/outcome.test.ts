import { describe, expect, it } from 'vitest';
import { isEnodeError, isProblem } from '../../src/index.ts';
import { rejection } from '../support/client.ts';
import { response, Bench, problemBody } from './support.ts';

describe('what a final action comes to', () => {
  it.each([
    ['CONFIRMED', undefined, { status: 'confirmed' }],
    ['FAILED', 'NO_RESPONSE', { status: 'failed', reason: 'NO_RESPONSE', detail: 'it was NO_RESPONSE' }],
    ['FAILED', 'UNNECESSARY', { status: 'unnecessary', detail: 'it was UNNECESSARY' }],
    ['CANCELLED', 'UNNECESSARY', { status: 'unnecessary' }],
    ['CANCELLED', 'CONFLICT', { status: 'cancelled', reason: 'CONFLICT' }],
    ['CANCELLED', undefined, { status: 'cancelled', reason: undefined, detail: '' }],
    ['FAILED', 'A_NEW_REASON', { status: 'failed', reason: 'A_NEW_REASON' }],
    ['A_NEW_END', undefined, { status: 'failed', reason: undefined, action: { state: 'A_NEW_END' } }],
  ])('the outcome of a final action: %s with %s', async (state, reason, expected) => {
    const bench = new Bench();
    const handle = await bench.room.start('vehicles', () => response(200, bench.action('a', state, reason)));
    expect(handle.outcome).toMatchObject(expected);
    expect(await handle.wait()).toMatchObject({ ...expected, action: { id: 'a' } });
    expect(bench.polls).toEqual([]);
    expect(bench.clock.mostTimers).toBe(0);
  });

  it('the outcome of an action in an unknown state is waited for while `completedAt` is null', async () => {
    const bench = new Bench();
    const stuck = { ...bench.action('a', 'IN_A_QUEUE'), completedAt: null };
    bench.onPoll = (id) => (bench.clock.now() > 9_000 ? bench.confirmed(id) : { ...stuck, id });
    const handle = await bench.room.start('vehicles', () => response(200, stuck));
    expect(handle.outcome).toBeUndefined();
    const done = handle.wait();
    await bench.clock.advance(15_000);
    expect(await done).toMatchObject({ status: 'confirmed' });
  });

  it('the outcome of a final action takes a battery action without a failureReason', async () => {
    const bench = new Bench();
    const { failureReason: _none, ...action } = bench.action('a', 'FAILED');
    const handle = await bench.room.start('batteries', () => response(200, action));
    expect(await handle.wait()).toEqual({ status: 'failed', action, reason: undefined, detail: '' });
  });
});

describe('a command that is refused', () => {
  it.each([
    'The vehicle is already charging',
    'Already started.',
    'Charger already stopped',
    'Charger is already at the current setting',
    'The battery is already in the desired state',
    'The HVAC is already in this mode',
  ])('a command that is refused is `already` when the API says: %s', async (detail) => {
    const bench = new Bench();
    const handle = await bench.room.start('chargers', () => response(400, problemBody(detail)), 'box-1');
    expect(handle).toMatchObject({
      id: undefined,
      state: undefined,
      action: undefined,
      createdAt: undefined,
    });
    expect(handle.target).toEqual({ type: 'charger', id: 'box-1' });
    const outcome = await handle.wait();
    const refusal = { status: 400, kind: 'bad-request', title: 'A title', detail };
    expect(outcome).toEqual({ status: 'unnecessary', action: undefined, detail, refusal });
    expect([handle.outcome, await handle.cancel(), (await handle.refresh()).outcome]).toEqual([
      outcome,
      outcome,
      outcome,
    ]);
    expect([bench.polls, bench.clock.mostTimers]).toEqual([[], 0]);
  });

  it('a command that is refused is `controlled` on 422, with or without a body', async () => {
    const bench = new Bench();
    const body = problemBody('The vehicle is controlled by a schedule', 'enode-controlled-entity');
    const refused = await bench.room.start('vehicles', () => response(422, body));
    const { refusal, ...rest } = (await refused.wait()) as { refusal?: object };
    expect(rest).toEqual({
      status: 'controlled',
      action: undefined,
      detail: 'The vehicle is controlled by a schedule',
    });
    expect(refusal).toMatchObject({ status: 422, kind: 'enode-controlled-entity' });
    const silent = await bench.room.start('vehicles', () => response(422));
    expect(await silent.wait()).toMatchObject({ status: 'controlled', detail: '' });
  });

  it.each([
    [400, problemBody('The vehicle is unplugged')],
    [400, problemBody('The vehicle was already linked by another user')],
    [400, undefined],
    [403, problemBody('is already charging', 'forbidden')],
    [404, undefined],
    [409, problemBody('The vendor refused', 'conflict')],
    [429, undefined],
    [503, problemBody('Later', 'service-unavailable')],
  ])('a command that is refused is an error on any other %i', async (status, body) => {
    const bench = new Bench();
    const error = await rejection(bench.room.start('vehicles', () => response(status, body)));
    expect(isProblem(error) && error.status).toBe(status);
  });

  it('a command that is refused throws what the call throws, also when it throws at once', async () => {
    const bench = new Bench();
    const error = new RangeError('no');
    const call = () => {
      throw error;
    };
    expect(await rejection(bench.room.start('vehicles', call))).toBe(error);
    expect(await rejection(bench.room.start('vehicles', () => Promise.reject(error)))).toBe(error);
  });

  it.each([undefined, null, {}, [], { id: 'a' }, { id: '', state: 'PENDING', updatedAt: '2025' }])(
    'a successful response without an action is unreadable: %j',
    async (body) => {
      const error = await rejection(new Bench().room.start('vehicles', () => response(200, body)));
      expect(isEnodeError(error, 'unreadable') && error.message).toContain('no action');
    },
  );

  it('a command that is refused still honours an aborted signal', async () => {
    const handle = await new Bench().room.start('vehicles', () => response(422));
    expect(await rejection(handle.wait({ signal: AbortSignal.abort() }))).toMatchObject({ code: 'abort' });
  });
});
