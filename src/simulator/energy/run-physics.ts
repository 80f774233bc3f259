import { EnodeInputError } from '../../errors/input-error.ts';
import { runCables } from './run-cables.ts';
import { runHomes } from './run-homes.ts';
import { runReports } from './run-reports.ts';
import type { Tariffs } from './tariffs.ts';
import type { World } from '../world/world.ts';
import { day, hour } from '../base/zoned-time.ts';

const shortest = 1000;

/**
 * Lets the world go on by itself: vehicles fill, rooms warm up, homes live with sun and battery, and what changes is
 * reported every `interval` ms. An `EnodeInputError` for an interval under a second.
 */
export function runPhysics(world: World, tariffs: Tariffs, interval: number): void {
  if (interval < shortest)
    throw new EnodeInputError(`reportEvery must be a second or longer, not ${interval} ms`);
  runCables(world);
  runReports(world, interval);
  runHomes(world, {
    interval,
    relativePrice: (locationId, at) => {
      const midnight = at - (at % day);
      const prices = Array.from({ length: 24 }, (_, index) =>
        tariffs.priceAt(locationId, midnight + index * hour),
      );
      const mean = prices.reduce((sum, price) => sum + price, 0) / prices.length;
      return mean === 0 ? 1 : tariffs.priceAt(locationId, at) / mean;
    },
  });
}
