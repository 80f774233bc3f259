import { describe, expect, it } from 'vitest';

import { handlers } from '../../src/simulator/api/index.ts';
import { allVersions } from '../support/versions.ts';
import { bench } from './support.ts';
import { chargeables, energy, hvacs } from './walk/assets.ts';
import { schedules, smartCharging, tariffs } from './walk/control.ts';
import { places } from './walk/places.ts';
import { experiments } from './walk/experiments.ts';
import { chargingStatistics, hemSystems, production } from './walk/statistics.ts';
import { interventions, users } from './walk/users.ts';
import { webhooks } from './walk/webhooks.ts';
import { createWalker, type Part } from './walk/walker.ts';

const parts: Record<string, Part> = {
  chargeables,
  hvacs,
  energy,
  places,
  interventions,
  users,
  schedules,
  smartCharging,
  tariffs,
  webhooks,
  chargingStatistics,
  production,
  hemSystems,
  experiments,
};

describe.each(allVersions)('every operation of %s', { timeout: 60_000 }, (version) => {
  it('every operation answers as documented, in success and in its usual refusals', async () => {
    const walked = new Set<string>();
    let documented: readonly string[] = [];
    for (const part of Object.values(parts)) {
      await using bed = await bench();
      const walker = createWalker(bed, version);
      await part(walker.walk, bed, version);
      expect(bed.sim.violations).toEqual([]);
      for (const operation of walker.succeeded) walked.add(operation);
      documented = walker.documented;
    }
    const built = documented.filter((operation) => handlers.has(operation));
    expect([...walked].toSorted()).toEqual(built.toSorted());
  });
});
