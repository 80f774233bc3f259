import type { World } from '../world/world.ts';
import { hour, localTime, minute } from '../base/zoned-time.ts';

/**
 * What a home uses for itself: a profile by the hour of the day at its place, in kW, more or less of it (70 to 130 %)
 * in each quarter of an hour.
 */
const morning = [0.3, 0.3, 0.3, 0.3, 0.3, 0.4, 0.8, 1.2, 0.9, 0.6, 0.5, 0.5];
const profile = [...morning, 0.7, 0.6, 0.5, 0.5, 0.8, 1.4, 1.9, 1.7, 1.3, 1, 0.7, 0.4];

export interface BaseLoadOf {
  readonly site: string;
  readonly timezone: string;
}

/** kW at a moment; the same through a quarter of an hour. */
export function baseLoad(world: World, { site, timezone }: BaseLoadOf, at: number): number {
  const quarter = Math.floor(at / (15 * minute));
  const usual = profile[Math.floor(localTime(at, timezone).minutes / 60)] ?? 0.5;
  return usual * (0.7 + 0.6 * world.random.fork(`habit ${site} ${quarter}`).float());
}

/** kWh between two moments of one quarter of an hour. */
export const baseEnergy = (world: World, home: BaseLoadOf, from: number, to: number): number =>
  (baseLoad(world, home, from) * (to - from)) / hour;
