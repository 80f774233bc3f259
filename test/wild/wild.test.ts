import { describe, expect, it } from 'vitest';

import { createSimulator, type Simulator } from '../../src/simulator/index.ts';
import { respondsOther2xx } from './clients/responds-other-2xx.ts';
import { breaksAtHeartbeat } from './clients/breaks-at-heartbeat.ts';
import { cachesTokenByWallClock } from './clients/caches-token-by-wall-clock.ts';
import { closedModel } from './clients/closed-model.ts';
import { expectsFreshData } from './clients/expects-fresh-data.ts';
import { pinsNoVersion } from './clients/pins-no-version.ts';
import { readsEnglishTexts } from './clients/reads-english-texts.ts';
import { readsPageOne } from './clients/reads-page-one.ts';
import { reserialises } from './clients/reserialises.ts';
import { takes200ForDone } from './clients/takes-200-for-done.ts';
import { trustsDiscovered } from './clients/trusts-discovered.ts';
import { wantsFirstDevice } from './clients/wants-first-device.ts';
import type { WildClient } from './wild-client.ts';

const clients: readonly WildClient[] = [
  cachesTokenByWallClock,
  readsEnglishTexts,
  pinsNoVersion,
  respondsOther2xx,
  readsPageOne,
  expectsFreshData,
  takes200ForDone,
  reserialises,
  breaksAtHeartbeat,
  trustsDiscovered,
  wantsFirstDevice,
  closedModel,
];

/** How many worlds each client meets. */
const seeds = Array.from({ length: Number(process.env['WILD_SEEDS'] ?? 1) }, (_, index) => index + 1);

/** A world as inexact as the real one, with deliveries that receivers stumble over. */
const wildWorld = (seed: number): Promise<Simulator> =>
  createSimulator({ seed, lifelike: true, fleet: 120, webhooks: { irregular: true } });

describe.each(seeds)('in the lifelike world of seed %i', (seed) => {
  it.each(
    clients.map(
      (client) => [client.name, client.onTheRealApi.works ? 'gets along' : 'fails', client] as const,
    ),
  )('a client that %s %s, as with the real API', async (_, _expected, { onTheRealApi, run }) => {
    await using sim = await wildWorld(seed);
    const outcome = await run(sim);
    const { works, because } = onTheRealApi;
    expect(outcome).toEqual(works ? { works } : { works, because });
    expect(sim.violations).toEqual([]);
  });
});

describe('in an exact world of complete events', () => {
  it.each([expectsFreshData, trustsDiscovered, wantsFirstDevice, reserialises])(
    'a client that $name gets along, so its mistake is not found there',
    async ({ run }) => {
      await using sim = await createSimulator({ seed: 1, webhooks: { discovered: 'complete' } });
      expect(await run(sim)).toEqual({ works: true });
    },
  );
});
