import { describe, expect, it } from 'vitest';
import type { SettlingEvent } from '../../src/actions/index.ts';
import { response, Bench, watched } from './support.ts';

const event = (vendorAction: object): SettlingEvent =>
  ({ event: 'user:vendor-action:updated', version: '2024-10-01', vendorAction }) as unknown as SettlingEvent;

describe('an event', () => {
  it('an event ends all waits for its action at once, and the poll under way', async () => {
    const bench = new Bench();
    bench.latency = 5_000;
    const handle = await bench.started();
    const waits = [watched(handle.wait()), watched(handle.wait({ poll: false }))];
    const other = watched((await bench.started('a-2')).wait());
    await bench.clock.advance(3_000);
    const failed = bench.action('a-1', 'FAILED', 'NO_RESPONSE');
    expect(bench.room.settle(event(failed))).toBe(true);
    await bench.clock.advance(0);
    for (const { value } of waits) expect(value).toMatchObject({ status: 'failed', reason: 'NO_RESPONSE' });
    expect(bench.polls.find(({ id }) => id === 'a-1')?.options.signal?.aborted).toBe(true);
    expect([other.over, handle.state]).toEqual([false, 'FAILED']);
  });

  it('an event may be given as its action alone', async () => {
    const bench = new Bench();
    const done = (await bench.started()).wait({ poll: false });
    expect(bench.room.settle(bench.confirmed('a-1'))).toBe(true);
    expect(await done).toMatchObject({ status: 'confirmed' });
    expect(bench.clock.timers).toBe(0);
  });

  it('an event before the response to the command is not lost', async () => {
    const bench = new Bench();
    let give!: (value: ReturnType<typeof response>) => void;
    const starting = bench.room.start('vehicles', () => new Promise((resolve) => (give = resolve)));
    const pending = bench.pending('a-1');
    await bench.clock.advance(1_000);
    expect(bench.room.settle(event(bench.confirmed('a-1')))).toBe(false);
    give(response(200, pending));
    const handle = await starting;
    expect(handle.state).toBe('CONFIRMED');
    expect(await handle.wait({ poll: false })).toMatchObject({ status: 'confirmed' });
    expect(bench.clock.mostTimers).toBe(0);
  });

  it('an event between the response and wait() is not lost', async () => {
    const bench = new Bench();
    const [handle, other] = [await bench.started(), await bench.started('a-2')];
    bench.room.settle(event(bench.action('a-1', 'CANCELLED', 'CONFLICT', 5_000)));
    expect(handle.outcome).toMatchObject({ status: 'cancelled', reason: 'CONFLICT' });
    expect(await handle.wait({ poll: false })).toMatchObject({ status: 'cancelled' });
    expect(other.outcome).toBeUndefined();
  });

  it('an event that ended a wait also ends one that begins later on another handle', async () => {
    const bench = new Bench();
    const [one, two] = [await bench.started(), await bench.started()];
    const done = one.wait({ poll: false });
    bench.room.settle(event(bench.action('a-1', 'CONFIRMED', undefined, 1)));
    await done;
    expect(await two.wait({ poll: false })).toMatchObject({ status: 'confirmed' });
  });

  it('an event is not needed for what a poll of another handle saw', async () => {
    const bench = new Bench();
    const [one, two] = [await bench.started(), await bench.started()];
    bench.confirmAt(1_000);
    const done = one.wait();
    await bench.clock.advance(3_000);
    await done;
    expect(await two.wait({ poll: false })).toMatchObject({ status: 'confirmed' });
    expect(bench.polls).toHaveLength(1);
  });

  it('an event about an action that goes on is progress', async () => {
    const bench = new Bench();
    const states: unknown[] = [];
    const handle = await bench.started();
    void handle.wait({
      poll: false,
      onProgress: ({ action, polls }) => states.push([action.updatedAt, polls]),
    });
    await bench.clock.advance(7_000);
    expect(bench.room.settle(event(bench.pending('a-1')))).toBe(true);
    expect(bench.room.settle(event(bench.pending('a-1')))).toBe(false);
    expect(bench.room.settle(event(bench.action('a-1', 'PENDING', undefined, 3_000)))).toBe(false);
    expect(states).toEqual([[bench.clock.iso(7_000), 0]]);
    expect(handle.action?.updatedAt).toBe(bench.clock.iso(7_000));
  });

  it('an event settles nothing, and `settle` says so, when its action has no wait left', async () => {
    const bench = new Bench();
    const done = (await bench.started()).wait({ poll: false, timeout: '1s' });
    await bench.clock.advance(1_000);
    expect(await done).toMatchObject({ status: 'pending' });
    expect(bench.room.settle(event(bench.confirmed('a-1')))).toBe(false);
  });

  it('an event that says PENDING or is older does not change an ended action', async () => {
    const bench = new Bench();
    const handle = await bench.started();
    bench.room.settle(event(bench.action('a-1', 'CONFIRMED', undefined, 5_000)));
    expect(bench.room.settle(event(bench.action('a-1', 'PENDING', undefined, 9_000)))).toBe(false);
    expect(bench.room.settle(event(bench.action('a-1', 'FAILED', 'CONFLICT', 4_000)))).toBe(false);
    expect(handle.state).toBe('CONFIRMED');
  });

  it('an event does not go back when a poll answers late', async () => {
    const bench = new Bench();
    bench.latency = 1_000;
    const pending = bench.pending('a-1');
    bench.onPoll = () => pending;
    const handle = await bench.started();
    void handle.wait();
    const listening = handle.wait({ poll: false });
    await bench.clock.advance(2_500);
    bench.room.settle(event(bench.confirmed('a-1')));
    await bench.clock.advance(60_000);
    expect(await listening).toMatchObject({ status: 'confirmed' });
    expect([handle.state, bench.polls.length, bench.clock.timers]).toEqual(['CONFIRMED', 1, 0]);
  });

  it.each([
    null,
    undefined,
    'text',
    7,
    [],
    {},
    { event: 'user:vehicle:updated', vehicle: { id: 'a-1', state: 'x' } },
    { event: 'user:vendor-action:updated' },
    { event: 'user:vendor-action:updated', vendorAction: null },
    { event: 'user:vendor-action:updated', vendorAction: { id: 'a-1' } },
    { event: 'user:vendor-action:updated', vendorAction: { id: 7, state: 'CONFIRMED', updatedAt: '2025' } },
    { event: 'system:heartbeat', id: 'a-1', state: 'CONFIRMED', updatedAt: '2025' },
  ])('an event of another kind is passed over: %j', async (given) => {
    const bench = new Bench();
    const done = watched((await bench.started()).wait({ poll: false }));
    expect(bench.room.settle(given as unknown as SettlingEvent)).toBe(false);
    await bench.clock.advance(1_000);
    expect(done.over).toBe(false);
  });

  it('an event ends the wait for an action of a type that is not known', async () => {
    const bench = new Bench();
    const done = (await bench.started('a-1', 'hvacs')).wait({ poll: false });
    bench.room.settle(event({ ...bench.confirmed('a-1'), targetType: 'heatPump' }));
    expect(await done).toMatchObject({ status: 'confirmed' });
  });
});

describe('what is remembered', () => {
  const ended = (bench: Bench, id: string) =>
    bench.room.settle(event(bench.action(id, 'CONFIRMED', undefined, 1)));

  it('what is remembered is bounded in number, the oldest go first', async () => {
    const bench = new Bench({ memory: { count: 2, forMs: 60_000 } });
    for (const id of ['a', 'b', 'a', 'c']) ended(bench, id);
    const states = [];
    for (const id of ['a', 'b', 'c']) states.push((await bench.started(id)).state);
    expect(states).toEqual(['PENDING', 'CONFIRMED', 'CONFIRMED']);
  });

  it('what is remembered is bounded in time, without a timer', async () => {
    const bench = new Bench({ memory: { count: 10, forMs: 60_000 } });
    ended(bench, 'a');
    await bench.clock.advance(59_999);
    const handle = await bench.room.start('vehicles', () =>
      response(200, bench.action('a', 'PENDING', undefined, 0)),
    );
    expect(handle.state).toBe('CONFIRMED');
    await bench.clock.advance(1);
    expect((await bench.started('a')).state).toBe('PENDING');
    // What a handle has seen it keeps.
    expect([handle.state, bench.clock.mostTimers]).toEqual(['CONFIRMED', 0]);
  });

  it('what is remembered is a thousand ended actions by default; those that go on are not kept', async () => {
    const bench = new Bench();
    ended(bench, 'first');
    for (let index = 0; index < 5_000; index++)
      bench.room.settle(event(bench.action(`p-${index}`, 'PENDING')));
    for (let index = 0; index < 999; index++) ended(bench, `c-${index}`);
    expect((await bench.started('first')).state).toBe('CONFIRMED');
    ended(bench, 'one more');
    expect((await bench.started('first')).state).toBe('PENDING');
  });
});
