import type { Asset, Charger, Vehicle } from './world/assets.ts';
import { type ChargerReading, readCharger, readVehicle, type VehicleReading } from './world/readings.ts';
import type { Location } from './world/users.ts';
import type { World } from './world/world.ts';
import { applyChargerOptions, applyVehicleOptions } from './world/apply-options.ts';
import type {
  ChargerOptions,
  NewChargerOptions,
  NewVehicleOptions,
  VehicleOptions,
} from './world/asset-options.ts';
import { newCharger, newVehicle } from './world/new-assets.ts';

/** A simulated asset in a test's hands. */
export interface AssetHandle<Reading, Options> {
  readonly id: string;
  readonly userId: string;
  /** What the API would tell of it at this moment, with the fields of all versions. */
  readonly state: Reading;
  /**
   * Something happens in the real world: the cable is pulled, the battery level changes … Throws a `TypeError`
   * for what cannot be, and for an asset that is gone.
   */
  update(options: Options): void;
  /** The asset disappears from the vendor account. */
  remove(): void;
}

export type VehicleHandle = AssetHandle<VehicleReading, VehicleOptions>;
export type ChargerHandle = AssetHandle<ChargerReading, ChargerOptions>;

export interface LocationOptions {
  /** @default 'Home' */
  name?: string;
  /** @default 59.9139 */
  latitude?: number;
  /** @default 10.7522 */
  longitude?: number;
  /** IANA name. @default 'UTC' */
  timezoneName?: string;
}

/** A user of the simulated API, created as soon as it is asked for. */
export interface UserHandle {
  readonly id: string;
  /** Links a vehicle (and the vendor account it belongs to, if that is new). */
  vehicle(options?: NewVehicleOptions): VehicleHandle;
  /** Links a charger (and the vendor account it belongs to, if that is new). */
  charger(options?: NewChargerOptions): ChargerHandle;
  /** Gives the user a place that assets can belong to. */
  location(options?: LocationOptions): Readonly<Location>;
}

export function userHandle(world: World, id: string): UserHandle {
  world.ensureUser(id);
  return {
    id,
    vehicle: (options = {}) => vehicleHandle(world, added(world, newVehicle(world, id, options))),
    charger: (options = {}) => chargerHandle(world, added(world, newCharger(world, id, options))),
    location: ({ name = 'Home', latitude = 59.9139, longitude = 10.7522, timezoneName = 'UTC' } = {}) => {
      const location: Location = {
        sequence: world.next('sequence'),
        id: world.random.fork(`location ${world.next('location')}`).uuid(),
        userId: world.ensureUser(id).id,
        createdAt: world.clock.now(),
        name,
        latitude,
        longitude,
        timezoneName,
      };
      world.addLocation(location);
      return location;
    },
  };
}

export const vehicleHandle = (world: World, vehicle: Vehicle): VehicleHandle => ({
  ...common(world, vehicle),
  get state() {
    return readVehicle(vehicle);
  },
  update: (options) => change(world, vehicle, (target) => applyVehicleOptions(world, target, options)),
});

export const chargerHandle = (world: World, charger: Charger): ChargerHandle => ({
  ...common(world, charger),
  get state() {
    return readCharger(charger);
  },
  update: (options) => change(world, charger, (target) => applyChargerOptions(world, target, options)),
});

const common = (world: World, asset: Asset) => ({
  id: asset.id,
  userId: asset.userId,
  remove: () => world.removeAsset(asset),
});

function added<A extends Asset>(world: World, asset: A): A {
  world.addAsset(asset);
  return asset;
}

function change<A extends Asset>(world: World, asset: A, apply: (asset: A) => void): void {
  if (!world.has(asset)) throw new TypeError(`The ${asset.kind} ${asset.id} is gone`);
  world.update(asset, apply);
}
