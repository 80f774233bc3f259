import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EnodeInputError, isNewer, latestPerAsset } from '../../../src/webhooks/index.ts';

const at = (second: number) => `2026-11-20T10:11:${String(second).padStart(2, '0')}.000Z`;

interface Sent {
  event: string;
  createdAt: string;
  [key: string]: unknown;
}

const sent = (event: string, createdAt: string, payload: Record<string, unknown> = {}): Sent => ({
  event,
  createdAt,
  ...payload,
});
const updated = (id: string, second: number, vehicle: Record<string, unknown> = {}) =>
  sent('user:vehicle:updated', at(second), { vehicle: { id, ...vehicle } });

describe('isNewer', () => {
  it('isNewer goes by the time of creation first', () => {
    expect(isNewer(updated('v', 2, { lastSeen: at(1) }), updated('v', 1, { lastSeen: at(9) }))).toBe(true);
    expect(isNewer(updated('v', 1, { lastSeen: at(9) }), updated('v', 2, { lastSeen: at(1) }))).toBe(false);
  });

  it('isNewer goes by when the asset was seen, after the time of creation', () => {
    const [a, b] = [updated('v', 1, { lastSeen: at(2) }), updated('v', 1, { lastSeen: at(1) })];
    expect([isNewer(a, b), isNewer(b, a)]).toEqual([true, false]);
  });

  it('isNewer goes by the latest reading in the asset, after when it was seen', () => {
    const a = updated('v', 1, {
      lastSeen: at(1),
      chargeState: { lastUpdated: at(3) },
      location: { lastUpdated: null },
    });
    const b = updated('v', 1, {
      lastSeen: at(1),
      chargeState: { lastUpdated: at(1) },
      odometer: { lastUpdated: at(2) },
    });
    expect([isNewer(a, b), isNewer(b, a)]).toEqual([true, false]);
    const action = (second: number) =>
      sent('user:vendor-action:updated', at(1), { vendorAction: { updatedAt: at(second) } });
    expect([isNewer(action(2), action(1)), isNewer(action(1), action(2))]).toEqual([true, false]);
  });

  it('isNewer knows that times are written in several ways', () => {
    const [a, b] = [sent('x', '2026-11-20T12:00:00+02:00'), sent('x', '2026-11-20T10:00:00.001Z')];
    expect([isNewer(a, b), isNewer(b, a)]).toEqual([false, true]);
    expect(isNewer(sent('x', '2026-11-20T10:00:00Z'), a)).toBe(false);
  });

  it('isNewer takes no time, or none that can be read, for the oldest', () => {
    for (const createdAt of ['', 'yesterday', undefined, null, 5]) {
      const odd = sent('x', createdAt as string);
      expect(isNewer(sent('x', at(1)), odd)).toBe(true);
      expect(isNewer(odd, sent('x', at(1)))).toBe(false);
      expect(isNewer(odd, odd)).toBe(false);
    }
  });

  it('isNewer is an order: never both ways, and never in a circle', () => {
    const time = fc.option(fc.integer({ min: 0, max: 3 }).map(at), { nil: null });
    const event = fc
      .tuple(fc.integer({ min: 0, max: 2 }), time, time)
      .map(([second, lastSeen, lastUpdated]) =>
        updated('v', second, { lastSeen, chargeState: { lastUpdated } }),
      );
    fc.assert(
      fc.property(event, event, event, (a, b, c) => {
        expect(isNewer(a, b) && isNewer(b, a)).toBe(false);
        if (isNewer(a, b) && isNewer(b, c)) expect(isNewer(a, c)).toBe(true);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

describe('latestPerAsset', () => {
  it('latestPerAsset keeps the newest of each asset, in the order of the delivery', () => {
    const events = [updated('a', 3), updated('b', 1), updated('a', 1), updated('b', 2), updated('a', 2)];
    expect(latestPerAsset(events)).toEqual([events[0], events[3]]);
  });

  it('latestPerAsset keeps the last of equals', () => {
    const events = [updated('a', 1, { n: 1 }), updated('a', 1, { n: 2 })];
    expect(latestPerAsset(events)).toEqual([events[1]]);
  });

  it('latestPerAsset counts discovery, change and deletion of one asset together', () => {
    const events = [
      sent('user:hem-system:discovered', at(1), { hemSystem: { id: 'h' } }),
      sent('user:hem-system:updated', at(2), { hemSystem: { id: 'h' } }),
      sent('user:hem-system:deleted', at(3), { hemSystem: { id: 'h' } }),
    ];
    expect(latestPerAsset(events)).toEqual([events[2]]);
  });

  it('latestPerAsset tells assets of several kinds apart', () => {
    const events = ['vehicle', 'charger', 'hvac', 'inverter', 'battery', 'meter'].map((kind) =>
      sent(`user:${kind}:updated`, at(1), { [kind]: { id: 'same' } }),
    );
    expect(latestPerAsset(events)).toEqual(events);
  });

  it('latestPerAsset keeps all that holds no state of an asset', () => {
    const events = [
      sent('user:vendor-action:updated', at(1), { vendorAction: { id: 'a', state: 'PENDING' } }),
      sent('user:vendor-action:updated', at(2), { vendorAction: { id: 'a', state: 'CONFIRMED' } }),
      sent('user:vehicle:smart-charging-status-updated', at(1), { smartChargingStatus: { vehicleId: 'a' } }),
      sent('user:inverter:statistics-updated', at(1), { statistics: {} }),
      sent('user:schedule:execution-updated', at(1)),
      sent('user:credentials:invalidated', at(1), { vendor: 'TESLA' }),
      sent('system:heartbeat', at(1)),
      sent('system:heartbeat', at(2)),
      sent('user:spaceship:updated', at(1), { spaceship: null }),
      sent('user:spaceship:updated', at(1), { spaceship: { id: 7 } }),
      sent('user:spaceship:updated', at(1)),
    ];
    expect(latestPerAsset(events)).toEqual(events);
  });

  it('latestPerAsset keeps new kinds of assets apart, too', () => {
    const events = [1, 2].map((second) =>
      sent('user:heat-pump:updated', at(second), { heatPump: { id: 'p' } }),
    );
    expect(latestPerAsset(events)).toEqual([events[1]]);
  });

  it('latestPerAsset leaves what it was given as it was', () => {
    const events = Object.freeze([updated('a', 1), updated('a', 2)]);
    latestPerAsset(events);
    expect(events).toHaveLength(2);
    expect(latestPerAsset([])).toEqual([]);
  });
});

it.each<[string, () => unknown]>([
  ['null for an event', () => isNewer(null as never, updated('v', 1))],
  ['null for a list', () => latestPerAsset(null as never)],
  ['null in a list', () => latestPerAsset([updated('v', 1), null as never])],
])('the order of events is not asked of %s', (_what, use) => {
  expect(use).toThrow(EnodeInputError);
});
