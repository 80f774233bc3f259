import type { Asset } from '../assets/index.ts';
import { isNear, updatePlace } from '../assets/vehicle/geofence.ts';
import type { Location, LocationFacts } from './users.ts';
import type { WorldCore } from './world-core.ts';

/** The locations of all users. Vehicles come and go as locations appear, move and disappear. */
export class Places {
  readonly #world: WorldCore;
  readonly #locations;

  constructor(world: WorldCore) {
    this.#world = world;
    this.#locations = world.state.map<Location>('locations');
    world.events.on((event) => {
      if (event.type !== 'user:deleted') return;
      for (const location of this.list(event.userId)) this.#delete(location);
    });
  }

  get(id: string): Location | undefined {
    return this.#locations.get(id);
  }

  /** In order of creation; only one user's if `userId` is given. */
  list(userId?: string): Location[] {
    return [...this.#locations.values()].filter((place) => userId === undefined || place.userId === userId);
  }

  add(location: Location): void {
    this.#locations.set(location.id, location);
    this.#gather(location);
  }

  update(location: Location, change: Partial<LocationFacts>): void {
    Object.assign(location, change);
    this.#gather(location);
  }

  /** Deletes a location. What belonged to it belongs nowhere. */
  remove(location: Location, assets: readonly Asset[]): void {
    this.#delete(location);
    for (const asset of assets) {
      if (asset.place.locationId !== location.id) continue;
      this.#world.update(asset, (target) => {
        target.place = { locationId: null, updatedAt: this.#world.clock.now() };
      });
    }
  }

  /** Assigns the vehicles to a new or moved location that are there, and lets go of those that are not. */
  #gather(location: Location): void {
    for (const vehicle of this.#world.assets('vehicle', location.userId)) {
      const { locationId } = vehicle.place;
      if (isNear(vehicle, location) ? locationId === null : locationId === location.id)
        this.#world.update(vehicle, (target) =>
          updatePlace(target, { clock: this.#world.clock, places: this }),
        );
    }
  }

  #delete({ id }: Location): void {
    this.#locations.delete(id);
    this.#world.events.emit({ type: 'location:deleted', locationId: id });
  }
}
