import type { Asset } from './assets.ts';
import { gatherAt } from './geofence.ts';
import type { Location, LocationFacts } from './users.ts';
import type { World } from './world.ts';

/** The locations of all users. Vehicles come and go as locations appear, move and disappear. */
export class Places {
  readonly #world: World;
  readonly #locations;

  constructor(world: World) {
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
    gatherAt(this.#world, location);
  }

  update(location: Location, change: Partial<LocationFacts>): void {
    Object.assign(location, change);
    gatherAt(this.#world, location);
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

  #delete({ id }: Location): void {
    this.#locations.delete(id);
    this.#world.events.emit({ type: 'location:deleted', locationId: id });
  }
}
