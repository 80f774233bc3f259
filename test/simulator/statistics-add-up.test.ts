import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createSimulator, type Simulator } from '../../src/simulator/index.ts';
import { current, fetchToken, request } from './support.ts';

/** What can happen to a vehicle and the charger that its cable is in, but for new levels from nowhere. */
type Step =
  | { do: 'wait'; minutes: number }
  | { do: 'update'; of: 'vehicle' | 'charger'; what: object }
  | { do: 'command'; action: 'START' | 'STOP' };

const update = (of: 'vehicle' | 'charger', what: object): fc.Arbitrary<Step> =>
  fc.constant({ do: 'update', of, what });

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 400 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('command' as const), action: fc.constantFrom('START', 'STOP') }),
  },
  { weight: 3, arbitrary: update('vehicle', { charging: true }) },
  update('vehicle', { charging: false }),
  update('vehicle', { pluggedIn: false }),
  update('vehicle', { pluggedIn: true }),
  { weight: 2, arbitrary: update('vehicle', { reachable: false }) },
  update('vehicle', { reachable: true }),
  update('vehicle', { chargeLimit: 70 }),
  update('vehicle', { chargeLimit: 95 }),
  update('vehicle', { fullRate: 3.7 }),
  update('vehicle', { maxCurrent: 6 }),
  update('vehicle', { maxCurrent: null }),
  update('charger', { pluggedIn: false }),
  update('charger', { charging: true }),
  update('charger', { powerDeliveryState: 'PLUGGED_IN:FAULT' }),
  update('charger', { powerDeliveryState: 'PLUGGED_IN:STOPPED' }),
  update('charger', { maxCurrent: 10 }),
);

/** kWh; small, so that it is often full. */
const capacity = 20;

async function live(steps: readonly Step[], { coupled, minutes }: { coupled: boolean; minutes?: number }) {
  const sim = await createSimulator({ tokenLifetime: '900d', statisticsLag: 0 });
  const user = sim.user('u1');
  const charger = user.charger();
  const vehicle = user.vehicle({
    batteryLevel: 20,
    batteryCapacity: capacity,
    ...(coupled && { charger: charger.id }),
  });
  const { access_token: token } = (await fetchToken(sim)).json;
  const headers = { authorization: `Bearer ${token}`, 'enode-version': current };
  const assets = { vehicle, charger };
  for (const one of steps) {
    if (one.do === 'wait') await turn(sim, one.minutes, minutes ?? one.minutes);
    if (one.do === 'update') assets[one.of].update(one.what);
    if (one.do === 'command') {
      await request(`${sim.apiUrl}/vehicles/${vehicle.id}/charging`, 'POST', {
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ action: one.action }),
      });
    }
  }
  // What happened out of reach is heard of in the end.
  vehicle.update({ reachable: true });
  charger.update({ reachable: true });
  const ask = async (path: string, type: string, resolution?: string) => {
    const query = new URLSearchParams({
      type,
      startDate: '2025-01-01T00:00:00Z',
      ...(resolution && { resolution }),
    });
    const { json } = await request(`${sim.apiUrl}/users/u1/statistics/${path}?${query}`, 'GET', { headers });
    return (json as { kwhSum: number }[]).reduce((sum, { kwhSum }) => sum + kwhSum, 0);
  };
  const result = {
    gained: (((vehicle.state.chargeState.batteryLevel ?? NaN) - 20) / 100) * capacity,
    vehicle: [
      await ask('charging', 'vehicle', 'QUARTER_HOUR'),
      await ask('charging', 'vehicle', 'DAY'),
      await ask('charging/sessions', 'vehicle'),
    ],
    charger: await ask('charging', 'charger', 'HOUR'),
    states: [vehicle.state, charger.state],
    violations: sim.violations,
  };
  await sim.close();
  return result;
}

async function turn(sim: Simulator, minutes: number, piece: number): Promise<void> {
  for (let left = minutes; left > 0; left -= piece) await sim.clock.advance(Math.min(left, piece) * 60_000);
}

const runs = { numRuns: 40, seed: 5 };
const stories = fc.array(step, { minLength: 1, maxLength: 14 });

describe('statistics of charging', () => {
  it('statistics of charging sum up to what is in the battery, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(stories, fc.boolean(), async (steps, coupled) => {
        const { gained, vehicle, violations } = await live(steps, { coupled });
        // Levels have one decimal.
        for (const kwh of vehicle) expect(Math.abs(kwh - gained)).toBeLessThan(capacity * 0.00051);
        expect(violations).toEqual([]);
      }),
      runs,
    );
  });

  it('statistics of charging are the same at both ends of a cable', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          step.filter((one) => one.do !== 'update' || !('reachable' in one.what)),
          { minLength: 1, maxLength: 14 },
        ),
        async (steps) => {
          // Once pulled out, each goes its own way.
          const until = steps.findIndex(
            (one) => one.do === 'update' && 'pluggedIn' in one.what && !one.what.pluggedIn,
          );
          const { vehicle, charger } = await live(until < 0 ? steps : steps.slice(0, until), {
            coupled: true,
          });
          expect(charger).toBeCloseTo(vehicle[0] ?? NaN, 4);
        },
      ),
      runs,
    );
  });

  it('statistics of charging do not depend on how time is turned', async () => {
    await fc.assert(
      fc.asyncProperty(stories, fc.constantFrom(1, 7, 60), async (steps, minutes) => {
        expect(await live(steps, { coupled: true, minutes })).toEqual(await live(steps, { coupled: true }));
      }),
      { ...runs, numRuns: 15 },
    );
  });
});
