import type { Asset, AssetKind, AssetOf } from './world/assets.ts';
import { kinds, makeAsset, type NewAssetOptions, readAsset, type Readings } from './world/kinds.ts';
import { createLocation } from './world/new-location.ts';
import type { Location, LocationFacts } from './world/users.ts';
import type { World } from './world/world.ts';

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

/** The handle of an asset of a kind. */
export type HandleOf<K extends AssetKind> = AssetHandle<Readings[K], Omit<NewAssetOptions[K], 'vendor'>>;

export type VehicleHandle = HandleOf<'vehicle'>;
export type ChargerHandle = HandleOf<'charger'>;
export type HvacHandle = HandleOf<'hvac'>;
export type InverterHandle = HandleOf<'inverter'>;
export type BatteryHandle = HandleOf<'battery'>;
export type MeterHandle = HandleOf<'meter'>;

/** @default `{ name: 'Home', latitude: 59.9139, longitude: 10.7522, timezoneName: 'UTC' }` */
export type LocationOptions = Partial<LocationFacts>;

/** A user of the simulated API, created as soon as it is asked for. Each asset links its vendor account, too. */
export interface UserHandle {
  readonly id: string;
  vehicle(options?: NewAssetOptions['vehicle']): VehicleHandle;
  charger(options?: NewAssetOptions['charger']): ChargerHandle;
  hvac(options?: NewAssetOptions['hvac']): HvacHandle;
  /** Inverters, batteries and meters of one vendor and site make a HEM system. */
  inverter(options?: NewAssetOptions['inverter']): InverterHandle;
  battery(options?: NewAssetOptions['battery']): BatteryHandle;
  meter(options?: NewAssetOptions['meter']): MeterHandle;
  /** Gives the user a place that assets can belong to. Vehicles that are within 200 m belong to it at once. */
  location(options?: LocationOptions): Readonly<Location>;
}

export function userHandle(world: World, id: string): UserHandle {
  world.ensureUser(id);
  const add =
    <K extends AssetKind>(kind: K) =>
    (options: NewAssetOptions[K] = {}): HandleOf<K> => {
      const asset = makeAsset(world, kind, id, options);
      world.addAsset(asset);
      return assetHandle(world, kind, asset);
    };
  return {
    id,
    vehicle: add('vehicle'),
    charger: add('charger'),
    hvac: add('hvac'),
    inverter: add('inverter'),
    battery: add('battery'),
    meter: add('meter'),
    location: ({ name = 'Home', latitude = 59.9139, longitude = 10.7522, timezoneName = 'UTC' } = {}) =>
      createLocation(world, id, { name, latitude, longitude, timezoneName }),
  };
}

function assetHandle<K extends AssetKind>(world: World, kind: K, asset: AssetOf<K>): HandleOf<K> {
  const target: Asset = asset;
  return {
    id: target.id,
    userId: target.userId,
    get state() {
      return readAsset(world, target) as Readings[K];
    },
    update: (options) => {
      if (!world.has(target)) throw new TypeError(`The ${kind} ${target.id} is gone`);
      world.update(target, () => kinds[kind].apply(world, asset, options));
    },
    remove: () => world.removeAsset(target),
  };
}
