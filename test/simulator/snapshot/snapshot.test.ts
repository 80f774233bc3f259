import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { EnodeInputError } from '../../../src/errors/input-error.ts';
import { createSimulator, type Simulator, type Snapshot } from '../../../src/simulator/index.ts';
import { type Bench, bench } from '../support.ts';
import { furnish, run, steps } from './steps.ts';

const lasting = { seed: 1, tokenLifetime: '365d', reportEvery: '1h' } as const;
/** What a file or another process would hand back. */
const stored = (snapshot: Snapshot): Snapshot => JSON.parse(JSON.stringify(snapshot)) as Snapshot;

/** Calls the API of a simulator with a token that an earlier one has issued. */
const elsewhere = (bed: Bench, sim: Simulator): Pick<Bench, 'call' | 'sim'> => ({
  sim,
  call: (method, path, options) => bed.call(method, path, { ...options, origin: sim.apiUrl }),
});

describe('a snapshot', () => {
  it('a snapshot is gone on from exactly as it would have gone on, here and in another simulator', async () => {
    await using bed = await bench(lasting);
    const clean = bed.sim.snapshot();
    await using other = await createSimulator({ ...lasting, snapshot: clean });
    const there = elsewhere(bed, other);
    await fc.assert(
      fc.asyncProperty(steps, steps, async (before, after) => {
        bed.sim.restore(clean);
        await furnish(bed);
        await run(bed, before);
        const snapshot = stored(bed.sim.snapshot());
        const first = await run(bed, after);
        const end = JSON.stringify(bed.sim.snapshot());
        for (const again of [there, bed]) {
          again.sim.restore(snapshot);
          expect(JSON.stringify(again.sim.snapshot())).toBe(JSON.stringify(snapshot));
          expect(await run(again, after)).toEqual(first);
          expect(JSON.stringify(again.sim.snapshot())).toBe(end);
        }
        expect([...bed.sim.violations, ...other.violations]).toEqual([]);
      }),
      { numRuns: 6, seed: 5, endOnFailure: true },
    );
  }, 60_000);

  it('a snapshot is not changed by what happens to the world', async () => {
    await using sim = await createSimulator();
    const vehicle = sim.user('u1').vehicle({ batteryLevel: 40 });
    const snapshot = sim.snapshot();
    const text = JSON.stringify(snapshot);
    vehicle.update({ batteryLevel: 50 });
    expect(JSON.stringify(snapshot)).toBe(text);
    sim.restore(snapshot);
    vehicle.update({ batteryLevel: 60 });
    expect(JSON.stringify(snapshot)).toBe(text);
    sim.restore(snapshot);
    expect(vehicle.state.chargeState.batteryLevel).toBe(40);
  });

  it('a snapshot holds commands on their way, with their scripts', async () => {
    await using bed = await bench(lasting);
    const vehicle = bed.sim.user('u1').vehicle();
    bed.sim.actions.next({ outcome: 'FAILED', reason: 'CONFLICT', after: '5m' });
    const { json } = await bed.call('POST', `/vehicles/${vehicle.id}/charging`, {
      json: { action: 'START' },
    });
    const snapshot = stored(bed.sim.snapshot());
    await using other = await createSimulator({ ...lasting, snapshot });
    await other.clock.advance('5m');
    const ended = await elsewhere(bed, other).call('GET', `/vehicles/actions/${json.id}`);
    expect(ended.json).toMatchObject({ state: 'FAILED', failureReason: { type: 'CONFLICT' } });
    expect((await bed.call('GET', `/vehicles/actions/${json.id}`)).json.state).toBe('PENDING');
  });

  it('a snapshot takes time and tokens back', async () => {
    await using bed = await bench(lasting);
    const snapshot = bed.sim.snapshot();
    await bed.sim.clock.advance('2d');
    bed.sim.tokens.revokeAll();
    expect((await bed.call('GET', '/users')).status).toBe(401);
    bed.sim.restore(snapshot);
    expect(bed.sim.clock.iso()).toBe('2025-01-01T12:00:00.000Z');
    expect((await bed.call('GET', '/users')).status).toBe(200);
  });

  it('a snapshot is small however large a fleet is', async () => {
    await using sim = await createSimulator({ fleet: 1_000_000 });
    const changed = sim.fleet(1).vehicle(0);
    changed.update({ batteryLevel: 33 });
    const snapshot = stored(sim.snapshot());
    expect(JSON.stringify(snapshot).length).toBeLessThan(20_000);
    await using other = await createSimulator({ snapshot });
    expect(other.fleet(0).count).toBe(0);
    expect(other.snapshot().parts['assets']).toMatchObject([{ id: changed.id, battery: { level: 33 } }]);
  });

  it('a snapshot is refused if it is of another seed, release or kind', async () => {
    await using sim = await createSimulator({ seed: 'one' });
    const snapshot = sim.snapshot();
    await using other = await createSimulator({ seed: 'two' });
    expect(() => other.restore(snapshot)).toThrow('of seed one, the simulator of seed two');
    expect(() => sim.restore({} as Snapshot)).toThrow('Not a snapshot');
    const { users: _, ...parts } = snapshot.parts;
    expect(() => sim.restore({ ...snapshot, parts })).toThrow('differs in users');
    await expect(createSimulator({ seed: 'two', snapshot })).rejects.toThrow(EnodeInputError);
    const clock = { start: '2030-01-01T00:00:00Z' };
    await expect(createSimulator({ clock, snapshot })).rejects.toThrow('cannot be combined');
  });

  it('a snapshot is refused while a response or a delivery is under way, instead of losing it', async () => {
    await using bed = await bench(lasting);
    bed.sim.webhooks.subscribe({ secret: 'a secret that is long enough', url: 'http://127.0.0.1:9/' });
    bed.sim.user('u1').vehicle();
    expect(() => bed.sim.snapshot()).toThrow('under way');
    await bed.sim.webhooks.flush();
    expect(bed.sim.snapshot().alarms).toContainEqual(expect.objectContaining({ name: 'delivery' }));
  });
});

describe('the same seed and the same calls', () => {
  it('the same seed and the same calls give the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (todo) => {
        await using one = await bench(lasting);
        await using two = await bench(lasting);
        for (const each of [one, two]) await furnish(each);
        expect(await run(two, todo)).toEqual(await run(one, todo));
        expect(two.sim.snapshot()).toEqual(one.sim.snapshot());
      }),
      { numRuns: 3, seed: 6, endOnFailure: true },
    );
  }, 60_000);
});
