import type { Vehicle } from './assets.ts';
import type { Location } from './users.ts';
import type { World } from './world.ts';

/** m within which a vehicle counts as being at a location. */
const radius = 200;

/** The vehicle is wherever its position says: at the first location of its user that is near, or at none. */
export function arriveWherever(world: World, vehicle: Vehicle): void {
  const here = world.places.list(vehicle.userId).find((location) => isNear(vehicle, location));
  const locationId = here?.id ?? null;
  if (vehicle.place.locationId !== locationId) vehicle.place = { locationId, updatedAt: world.clock.now() };
}

/** Assigns the vehicles to a new or moved location that are there, and lets go of those that are not. */
export function gatherAt(world: World, location: Location): void {
  for (const vehicle of world.assets('vehicle', location.userId)) {
    const isThere = isNear(vehicle, location);
    const { locationId } = vehicle.place;
    if (isThere ? locationId === null : locationId === location.id)
      world.update(vehicle, (target) => arriveWherever(world, target));
  }
}

function isNear({ position: { latitude, longitude } }: Vehicle, location: Location): boolean {
  if (latitude === null || longitude === null) return false;
  const metresPerDegree = 111_320;
  const north = (latitude - location.latitude) * metresPerDegree;
  const east =
    (longitude - location.longitude) * metresPerDegree * Math.cos((location.latitude * Math.PI) / 180);
  return Math.hypot(north, east) <= radius;
}
