import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createClock } from '../../src/simulator/base/clock.ts';
import { createRandom } from '../../src/simulator/base/random.ts';
import type { Asset } from '../../src/simulator/assets/index.ts';
import { createAsset } from '../../src/simulator/operations/create-asset.ts';
import { type EntryPage, pageOfEntries } from '../../src/simulator/world/pagination.ts';
import { World } from '../../src/simulator/world/world.ts';
import { type Bench, bench, old, slug } from './support.ts';

const worldOf = (seed = '1'): World => new World(createClock(), createRandom(seed));
const kept = ({ sim }: Bench): number => (sim.snapshot().parts['assets'] as unknown[]).length;

describe('a fleet', () => {
  it('a fleet is not made before somebody looks, and not kept then', async () => {
    await using bed = await bench({ fleet: 1_000_000 });
    const first = await bed.call('GET', '/vehicles?pageSize=3');
    expect(first.json.data.map(({ userId }: { userId: string }) => userId)).toEqual([
      'fleet-1',
      'fleet-2',
      'fleet-3',
    ]);
    const { id, userId } = first.json.data[1];
    expect((await bed.call('GET', `/vehicles/${id}`)).json).toEqual(first.json.data[1]);
    expect((await bed.call('GET', `/users/${userId}/vehicles`)).json.data).toEqual([first.json.data[1]]);
    expect((await bed.call('GET', '/users/fleet-1000000/chargers')).json.data).toHaveLength(1);
    expect((await bed.call('GET', '/users/fleet-1000001')).status).toBe(404);
    expect(kept(bed)).toBe(0);
  });

  it('a fleet is walked to its end without being kept', () => {
    const world = worldOf();
    world.addFleet(20_000);
    const ids = new Set<string>();
    let page: EntryPage<Asset> = { items: [], after: null, before: null };
    do {
      page = pageOfEntries<Asset>('vehicles', world.list('vehicle'), {
        after: page.after ?? undefined,
        pageSize: 100,
      });
      for (const { id } of page.items) ids.add(id);
    } while (page.after !== null);
    expect(ids.size).toBe(20_000);
    expect([...world.list('charger').after(0)]).toHaveLength(10_000);
    expect(world.touched('vehicle')).toEqual([]);
    expect(world.state.save()).toMatchObject({ assets: [], users: [], fleets: { released: [] } });
  });

  it('a fleet keeps the vehicle that a command changes, and no other', async () => {
    await using bed = await bench({ fleet: 1_000_000 });
    const [vehicle] = (await bed.call('GET', '/users/fleet-999999/vehicles')).json.data;
    const { id, chargeState } = vehicle;
    expect(chargeState.isCharging).toBe(false);
    const started = await bed.call('POST', `/vehicles/${id}/charging`, { json: { action: 'START' } });
    expect(started.json.state).toBe('PENDING');
    await bed.sim.clock.advance('30m');
    const { json } = await bed.call('GET', `/vehicles/${id}`);
    expect(json.chargeState).toMatchObject({ isCharging: true, powerDeliveryState: 'PLUGGED_IN:CHARGING' });
    expect(json.chargeState.batteryLevel).toBeGreaterThan(chargeState.batteryLevel);
    expect(kept(bed)).toBeLessThanOrEqual(2);
  });

  it('a fleet remembers what holds an asset that has not changed', async () => {
    await using bed = await bench({ fleet: 2 });
    const charger = (await bed.call('GET', '/users/fleet-2/chargers')).json.data[0];
    bed.sim.user('fleet-2').schedule({ target: charger, defaultShouldCharge: false });
    const start = await bed.call('POST', `/chargers/${charger.id}/charging`, { json: { action: 'START' } });
    expect(start.status).toBe(422);
  });

  it('a fleet follows from the seed', () => {
    const [one, two, other] = [worldOf(), worldOf(), worldOf('2')];
    for (const world of [one, two, other]) world.addFleet(100);
    const facts = (world: World): Asset[] => [...world.assets('vehicle'), ...world.assets('charger')];
    expect(facts(two)).toEqual(facts(one));
    const ids = new Set([...facts(one), ...facts(other)].map(({ id }) => id));
    expect(ids.size).toBe(300);
    expect(new Set(one.assets('vehicle').map(({ vendor }) => vendor)).size).toBe(4);
  });

  it('a fleet finds every asset by its id, and nothing by an id of another seed', () => {
    const [world, other] = [worldOf(), worldOf('2')];
    for (const each of [world, other]) each.addFleet(1_000_000);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (number) => {
        for (const asset of world.allAssets(`fleet-${number}`)) {
          expect(asset.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
          expect(world.asset(asset.id)).toEqual(asset);
          expect(other.asset(asset.id)).toBeUndefined();
        }
      }),
    );
    expect(world.asset('nonsense')).toBeUndefined();
  });

  it('a fleet counts on when there is another', async () => {
    await using bed = await bench();
    const one = bed.sim.fleet(3);
    const two = bed.sim.fleet(2);
    expect([one.userId(2), two.userId(0), two.vehicle(1).userId]).toEqual(['fleet-3', 'fleet-4', 'fleet-5']);
    expect([...one.chargers(), ...two.chargers()].map(({ userId }) => userId)).toEqual([
      'fleet-2',
      'fleet-4',
    ]);
    expect(two.charger(0).userId).toBe('fleet-4');
    for (const wrong of [-1, 3, 0.5]) expect(() => one.vehicle(wrong)).toThrow(`no vehicle ${wrong}`);
    expect(() => one.charger(1)).toThrow('no charger 1');
    expect(() => one.userId(3)).toThrow('no user 3');
  });

  it('a fleet loses what is removed, for good', async () => {
    await using bed = await bench({ fleet: 3 });
    const { json } = await bed.call('GET', '/vehicles');
    const { id } = json.data[1];
    expect((await bed.call('DELETE', '/users/fleet-2')).status).toBe(204);
    for (const path of ['/users/fleet-2', `/vehicles/${id}`])
      expect((await bed.call('GET', path)).status).toBe(404);
    const left = await bed.call('GET', '/users');
    expect(left.json.data.map((user: { id: string }) => user.id)).toEqual(['fleet-1', 'fleet-3']);
    expect(bed.sim.user('fleet-2').id).toBe('fleet-2');
    expect((await bed.call('GET', '/users/fleet-2/vehicles')).json.data).toEqual([]);
  });

  it('a fleet has users whose accounts can be cut off', async () => {
    await using bed = await bench({ fleet: 2 });
    const before = await bed.call('GET', '/users/fleet-2');
    expect(before.json.linkedVendors).toMatchObject([
      { vendorType: 'vehicle', isValid: true },
      { vendorType: 'charger', isValid: true },
    ]);
    await bed.call('DELETE', '/users/fleet-2/authorization');
    expect((await bed.call('GET', '/users/fleet-2')).json.linkedVendors).toMatchObject([
      { isValid: false },
      { isValid: false },
    ]);
    expect((await bed.call('GET', '/users/fleet-1')).json.linkedVendors).toMatchObject([{ isValid: true }]);
    const [vehicle] = (await bed.call('GET', '/users/fleet-2/vehicles')).json.data;
    expect(vehicle.isReachable).toBe(false);
  });

  it('a fleet gives its assets to users that were there before', async () => {
    await using bed = await bench();
    const own = bed.sim.user('fleet-1').vehicle({ vendor: 'AUDI' });
    const fleet = bed.sim.fleet(2);
    const { json } = await bed.call('GET', '/users/fleet-1/vehicles');
    expect(json.data.map(({ id }: { id: string }) => id)).toEqual([own.id, fleet.vehicle(0).id]);
    const users = await bed.call('GET', '/users');
    expect(users.json.data.map(({ id }: { id: string }) => id)).toEqual(['fleet-1', 'fleet-2']);
    expect((await bed.call('GET', '/users/fleet-1')).json.linkedVendors).toHaveLength(2);
  });

  it('a fleet is too long for versions without pages, which can still ask for one user', async () => {
    await using bed = await bench({ fleet: 50_001 });
    const all = await bed.call('GET', '/vehicles', { version: old });
    expect([all.status, slug(all)]).toEqual([501, 'not-implemented']);
    const one = await bed.call('GET', '/vehicles', { version: old, user: 'fleet-7' });
    expect(one.json).toHaveLength(1);
    expect((await bed.call('GET', '/chargers', { version: old })).json).toHaveLength(25_000);
  });
});

describe('lists of fleets and other assets', () => {
  it('lists of fleets and other assets lead through everything in order of creation, whatever comes, changes and goes', () => {
    const event = fc.oneof(
      fc.record({ type: fc.constant('fleet' as const), count: fc.integer({ min: 0, max: 7 }) }),
      fc.record({ type: fc.constant('add' as const), user: fc.integer({ min: 1, max: 9 }) }),
      fc.record({ type: fc.constantFrom('change' as const, 'remove' as const), at: fc.nat({ max: 30 }) }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 25 }), fc.integer({ min: 1, max: 6 }), (events, pageSize) => {
        const world = worldOf();
        const expected: string[] = [];
        for (const each of events) {
          if (each.type === 'fleet') {
            const { first, count } = world.addFleet(each.count);
            for (let number = first; number < first + count; number += 1)
              expected.push(world.fleets.idOf('vehicle', number));
          } else if (each.type === 'add') {
            const vehicle = createAsset(world, 'vehicle', `fleet-${each.user}`, {});
            world.addAsset(vehicle);
            expected.push(vehicle.id);
          } else {
            const index = each.at % Math.max(expected.length, 1);
            const vehicle = world.asset(expected[index] ?? '');
            if (vehicle && each.type === 'change')
              world.update(vehicle, ({ place }) => void (place.updatedAt = 1));
            if (vehicle && each.type === 'remove') {
              world.removeAsset(vehicle);
              expected.splice(index, 1);
            }
          }
        }
        const there = walk(world, 'after', undefined, pageSize);
        expect(there.ids).toEqual(expected);
        // From the last page back, and the last page itself.
        const { items, before } = there.last;
        const back = before === null ? [] : walk(world, 'before', before, pageSize).ids;
        expect([...back, ...items.map(({ id }) => id)]).toEqual(expected);
      }),
    );
  });
});

/** The ids on all pages in one direction, in order of creation. */
function walk(
  world: World,
  way: 'after' | 'before',
  from: string | undefined,
  pageSize: number,
): { ids: string[]; last: EntryPage<Asset> } {
  const pages: EntryPage<Asset>[] = [];
  let cursor = from;
  let last: EntryPage<Asset>;
  do {
    last = pageOfEntries<Asset>('vehicles', world.list('vehicle'), { [way]: cursor, pageSize });
    pages.push(last);
    cursor = last[way] ?? undefined;
  } while (cursor !== undefined);
  const ordered = way === 'after' ? pages : pages.toReversed();
  return { ids: ordered.flatMap(({ items }) => items.map(({ id }) => id)), last };
}
