import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readCancelled, type ActionRecord } from '../../src/actions/index.ts';
import { rejection } from '../support/client.ts';
import { response, Bench, problem, problemBody, watched } from './support.ts';

describe('a handle', () => {
  it('a handle shows its action', async () => {
    const bench = new Bench();
    const handle = await bench.started();
    expect(handle).toMatchObject({
      family: 'vehicles',
      id: 'a-1',
      state: 'PENDING',
      target: { type: 'vehicle', id: 'car-1' },
      createdAt: bench.clock.iso(0),
      action: bench.pending('a-1'),
      outcome: undefined,
    });
    expect(() => Object.assign(handle, { id: 'other' })).toThrow(TypeError);
    expect(handle).not.toHaveProperty('then');
  });

  it('a handle polls at once when refreshed, with the caller’s options, and not when it has ended', async () => {
    const bench = new Bench();
    const handle = await bench.started();
    await bench.clock.advance(1_000);
    bench.onPoll = bench.confirmed;
    expect(await handle.refresh({ timeout: '3s' })).toBe(handle);
    expect([handle.state, bench.polls[0]?.options]).toEqual(['CONFIRMED', { timeout: '3s' }]);
    await handle.refresh();
    expect(bench.polls).toHaveLength(1);
  });

  it('a handle throws on refresh what the poll throws', async () => {
    const bench = new Bench();
    bench.onPoll = () => problem(404);
    expect(await rejection((await bench.started()).refresh())).toMatchObject({ status: 404 });
  });

  it('a handle ends waits with what a refresh saw', async () => {
    const bench = new Bench();
    const handle = await bench.started();
    const done = handle.wait({ poll: false });
    bench.onPoll = bench.confirmed;
    await (await bench.started()).refresh();
    expect(await done).toMatchObject({ status: 'confirmed' });
    expect(bench.clock.timers).toBe(0);
  });
});

describe('cancel', () => {
  it('cancel gives the outcome of the action as it is then, and ends waits', async () => {
    const bench = new Bench();
    const handle = await bench.started();
    const done = handle.wait();
    await bench.clock.advance(1_000);
    const cancelled = { status: 'cancelled', reason: 'REQUESTED_CANCELLATION' };
    expect(await handle.cancel()).toMatchObject(cancelled);
    expect(await done).toMatchObject(cancelled);
    expect([bench.polls.length, bench.clock.timers]).toEqual([0, 0]);
  });

  it('cancel is no error when the action had ended: 409 with the action', async () => {
    const bench = new Bench();
    const ended = bench.action('a-1', 'CONFIRMED', undefined, 5);
    bench.onCancel = () => readCancelled(response(409, ended));
    expect(await (await bench.started()).cancel()).toEqual({ status: 'confirmed', action: ended });
    expect(bench.polls).toEqual([]);
  });

  it.each([undefined, problemBody('it has ended', 'conflict')])(
    'cancel polls after a 409 that does not say how: %j',
    async (body) => {
      const bench = new Bench();
      bench.onCancel = () => readCancelled(response(409, body));
      bench.onPoll = (id) => bench.action(id, 'FAILED', 'NO_RESPONSE', 5);
      expect(await (await bench.started()).cancel()).toMatchObject({
        status: 'failed',
        reason: 'NO_RESPONSE',
      });
      expect(bench.polls).toHaveLength(1);
    },
  );

  it('cancel asks nothing when the action is known to have ended', async () => {
    const bench = new Bench();
    bench.onCancel = () => problem(500);
    const handle = await bench.started();
    bench.room.settle(bench.action('a-1', 'CONFIRMED', undefined, 5));
    expect(await handle.cancel()).toMatchObject({ status: 'confirmed' });
  });

  it('cancel is `pending` when the API says that the action goes on', async () => {
    const bench = new Bench();
    bench.onCancel = (id) => bench.pending(id);
    expect(await (await bench.started()).cancel()).toMatchObject({ status: 'pending' });
  });

  it.each([404, 403, 500])('cancel throws on %i, and waits go on', async (status) => {
    const bench = new Bench();
    bench.onCancel = () => problem(status);
    const handle = await bench.started();
    const done = watched(handle.wait());
    expect(await rejection(handle.cancel())).toMatchObject({ code: 'problem', status });
    expect([done.over, bench.clock.timers]).toEqual([false, 1]);
  });

  it('cancel passes its options on', async () => {
    const bench = new Bench();
    const seen: unknown[] = [];
    bench.onCancel = (id, options) => (seen.push(options), bench.confirmed(id));
    const { signal } = new AbortController();
    await (await bench.started()).cancel({ signal, timeout: '1s' });
    expect(seen).toEqual([{ signal, timeout: '1s' }]);
  });
});

describe('a record', () => {
  it('a record holds what another process needs, and nothing else', async () => {
    const bench = new Bench();
    const handle = await bench.started();
    expect(JSON.parse(JSON.stringify(handle))).toEqual({
      format: 1,
      apiVersion: '2024-10-01',
      family: 'vehicles',
      id: 'a-1',
      target: { type: 'vehicle', id: 'car-1' },
      createdAt: bench.clock.iso(0),
      action: bench.pending('a-1'),
      refusal: null,
    });
    expect(inspect(handle)).toContain('ActionHandle a-1 PENDING');
  });

  it.each([(text: string) => text, (text: string) => JSON.parse(text) as ActionRecord])(
    'a record goes on in another process, which polls at once',
    async (read) => {
      const text = JSON.stringify(await new Bench().started('a-1', 'chargers'));
      const bench = new Bench();
      await bench.clock.advance(50_000);
      bench.confirmAt(53_000);
      const handle = bench.room.resume(read(text));
      expect(handle).toMatchObject({ id: 'a-1', family: 'chargers', state: 'PENDING' });
      const done = handle.wait();
      await bench.clock.advance(10_000);
      expect(await done).toMatchObject({ status: 'confirmed' });
      expect(bench.polls.map(({ at, family }) => [at, family])).toEqual([
        [50_000, 'chargers'],
        [53_000, 'chargers'],
      ]);
    },
  );

  it('a record is waited for together with a handle of the same process', async () => {
    const bench = new Bench();
    const handle = await bench.started();
    bench.confirmAt(4_000);
    const all = [handle.wait(), bench.room.resume(JSON.stringify(handle)).wait()];
    await bench.clock.advance(10_000);
    for (const outcome of await Promise.all(all)) expect(outcome.status).toBe('confirmed');
    // What one handle has just seen the other need not ask again.
    expect(bench.pollTimes).toEqual([2000, 5000]);
  });

  it('a record of an action that has ended is done at once', async () => {
    const bench = new Bench();
    const ended = bench.action('a', 'FAILED', 'NO_RESPONSE');
    const text = JSON.stringify(await bench.room.start('vehicles', () => response(200, ended)));
    const other = new Bench();
    expect(await other.room.resume(text).wait()).toMatchObject({ status: 'failed', action: ended });
    expect(other.polls).toEqual([]);
  });

  it.each([400, 422])('a record of a refused command (%i) says the same', async (status) => {
    const bench = new Bench();
    const refused = await bench.room.start(
      'chargers',
      () => response(status, problemBody('already charging')),
      'box',
    );
    const handle = new Bench().room.resume(JSON.stringify(refused));
    expect(handle).toMatchObject({
      id: undefined,
      family: 'chargers',
      target: { type: 'charger', id: 'box' },
    });
    expect(await handle.wait()).toEqual(await refused.wait());
    expect(JSON.stringify(handle)).toBe(JSON.stringify(refused));
    const nameless = await bench.room.start('chargers', () =>
      response(status, problemBody('already charging')),
    );
    expect(new Bench().room.resume(JSON.stringify(nameless)).target).toEqual({
      type: 'charger',
      id: undefined,
    });
  });

  it('a record knows what an event said before', async () => {
    const bench = new Bench();
    const text = JSON.stringify(await bench.started());
    const other = new Bench();
    other.room.settle(other.action('a-1', 'CONFIRMED', undefined, 5));
    expect(await other.room.resume(text).wait({ poll: false })).toMatchObject({ status: 'confirmed' });
  });

  const good = async () => JSON.parse(JSON.stringify(await new Bench().started())) as Record<string, unknown>;
  it.each<[string, (record: Record<string, unknown>) => unknown, RegExp]>([
    ['no JSON', () => '{', /not an object/],
    ['null', () => null, /not an object/],
    ['a number', () => 7, /not an object/],
    ['another format', (record) => ({ ...record, format: 2 }), /format is 2/],
    ['another version', (record) => ({ ...record, apiVersion: '2023-04-15' }), /2023-04-15.*enode\.at/],
    ['an unknown family', (record) => ({ ...record, family: 'boats' }), /family is "boats"/],
    ['a family from the prototype', (record) => ({ ...record, family: 'toString' }), /family/],
    ['another id', (record) => ({ ...record, id: 'b' }), /neither/],
    ['no action', (record) => ({ ...record, action: null }), /neither/],
    ['half an action', (record) => ({ ...record, action: { id: 'a-1' } }), /neither/],
    ['a strange refusal', (record) => ({ ...record, action: null, refusal: { status: 500 } }), /neither/],
  ])('a record that cannot be right is refused: %s', async (_name, change, message) => {
    const changed = change(await good());
    expect(() => new Bench().room.resume(changed as string)).toThrow(message);
    expect(() => new Bench().room.resume(changed as string)).toThrow(
      expect.objectContaining({ code: 'input' }),
    );
  });
});
