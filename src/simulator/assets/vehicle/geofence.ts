import type { AssetContext } from '../asset.ts';
import type { Vehicle } from './model.ts';

/** m within which a vehicle counts as being at a location. */
const radius = 200;

/** The vehicle is wherever its position says: at the first location of its user that is near, or at none. */
export function updatePlace(
  vehicle: Vehicle,
  { clock, places }: Pick<AssetContext, 'clock' | 'places'>,
): void {
  const near = places.list(vehicle.userId).find((location) => isNear(vehicle, location));
  const locationId = near?.id ?? null;
  if (vehicle.place.locationId !== locationId) vehicle.place = { locationId, updatedAt: clock.now() };
}

export function isNear(
  { position: { latitude, longitude } }: Vehicle,
  location: { readonly latitude: number; readonly longitude: number },
): boolean {
  if (latitude === null || longitude === null) return false;
  const metresPerDegree = 111_320;
  const north = (latitude - location.latitude) * metresPerDegree;
  const east =
    (longitude - location.longitude) * metresPerDegree * Math.cos((location.latitude * Math.PI) / 180);
  return Math.hypot(north, east) <= radius;
}
