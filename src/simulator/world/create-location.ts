import type { Location, LocationFacts } from './users.ts';
import type { World } from './world.ts';

/** A new place of a user, who is created if need be. */
export function createLocation(world: World, userId: string, facts: LocationFacts): Location {
  const location: Location = {
    sequence: world.next('sequence'),
    id: world.random.fork(`location ${world.next('location')}`).uuid(),
    userId: world.ensureUser(userId).id,
    createdAt: world.clock.now(),
    ...facts,
  };
  world.places.add(location);
  return location;
}
