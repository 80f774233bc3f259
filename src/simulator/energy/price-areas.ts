import type { Charger } from '../assets/charger/charger.ts';
import type { Vehicle } from '../assets/vehicle/model.ts';
import type { Tariffs } from './tariffs.ts';
import type { World } from '../world/world.ts';
import { localTime, momentOf } from '../base/zoned-time.ts';

/** Degrees between which the day-ahead markets of Europe lie, roughly. Elsewhere a tariff is needed. */
const europe = { south: 35.5, north: 71.5, west: -10.5, east: 31.6 };

/** Whether it is known what energy costs where an asset is. A charger is at its location; without one its place is unknown. */
export function hasPrices(world: World, tariffs: Tariffs, asset: Vehicle | Charger): boolean {
  const { locationId } = asset.place;
  const location = locationId === null ? undefined : world.places.get(locationId);
  if (location && tariffs.isSetAt(location.id)) return true;
  const position = location ?? (asset.kind === 'vehicle' ? asset.position : undefined);
  const { latitude = null, longitude = null } = position ?? {};
  if (latitude === null || longitude === null) return false;
  const { south, north, west, east } = europe;
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}

/** Where and when the prices of the next day are published. */
const market = { timezone: 'Europe/Brussels', minutes: 13 * 60 };

/**
 * When the prices up to a moment will have been published; null if they are known by now. Prices of a day are
 * published on the day before, at 13:00 in Brussels.
 */
export function pricesAwaitedUntil(now: number, until: number): number | null {
  const { year, month, day } = localTime(until - 1, market.timezone);
  const published = momentOf({ year, month, day: day - 1, minutes: market.minutes }, market.timezone);
  return published > now ? published : null;
}
