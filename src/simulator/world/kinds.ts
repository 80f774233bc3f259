import { refuseUnknown } from '../base/refuse-unknown.ts';
import { applyChargerOptions, applyVehicleOptions } from './apply-options.ts';
import { applyBatteryOptions, applyInverterOptions, applyMeterOptions } from './apply-site-options.ts';
import type { NewChargerOptions, NewVehicleOptions } from './asset-options.ts';
import type { Asset, AssetKind, AssetOf } from './assets.ts';
import { deviceFields } from './device-schemas.ts';
import type { NewHvacOptions } from './hvac-options.ts';
import { type HvacReading, readHvac } from './hvac-reading.ts';
import { newCharger, newVehicle } from './new-assets.ts';
import { applyHvacOptions, newHvac } from './new-hvac.ts';
import { newBattery, newInverter, newMeter } from './new-site-assets.ts';
import { type ChargerReading, readCharger, readVehicle, type VehicleReading } from './readings.ts';
import type { NewBatteryOptions, NewInverterOptions, NewMeterOptions } from './site-options.ts';
import {
  type BatteryReading,
  type InverterReading,
  type MeterReading,
  readBattery,
  readInverter,
  readMeter,
} from './site-readings.ts';
import type { World } from './world.ts';

/** What can be said of a new asset, by kind. Without `vendor` it is what can change later. */
export interface NewAssetOptions {
  vehicle: NewVehicleOptions;
  charger: NewChargerOptions;
  hvac: NewHvacOptions;
  inverter: NewInverterOptions;
  battery: NewBatteryOptions;
  meter: NewMeterOptions;
}

/** What the API tells of an asset, by kind, with the fields of all versions. */
export interface Readings {
  vehicle: VehicleReading;
  charger: ChargerReading;
  hvac: HvacReading;
  inverter: InverterReading;
  battery: BatteryReading;
  meter: MeterReading;
}

interface Kind<K extends AssetKind> {
  /** An asset as the options and the seed have it, not yet in the world. An `EnodeInputError` for what cannot be. */
  make: (world: World, userId: string, options: NewAssetOptions[K]) => AssetOf<K>;
  apply: (world: World, asset: AssetOf<K>, options: Omit<NewAssetOptions[K], 'vendor'>) => void;
  read: (world: World, asset: AssetOf<K>) => Readings[K];
}

/** What differs between kinds of assets. */
export const kinds: { readonly [K in AssetKind]: Kind<K> } = {
  vehicle: { make: newVehicle, apply: applyVehicleOptions, read: (_, vehicle) => readVehicle(vehicle) },
  charger: { make: newCharger, apply: applyChargerOptions, read: (_, charger) => readCharger(charger) },
  hvac: { make: newHvac, apply: applyHvacOptions, read: (_, hvac) => readHvac(hvac) },
  inverter: { make: newInverter, apply: applyInverterOptions, read: readInverter },
  battery: { make: newBattery, apply: applyBatteryOptions, read: readBattery },
  meter: { make: newMeter, apply: applyMeterOptions, read: readMeter },
};

/** Makes an asset of a kind that is only known at run time. */
export const makeAsset = <K extends AssetKind>(
  world: World,
  kind: K,
  userId: string,
  options: NewAssetOptions[K],
): AssetOf<K> => {
  refuseUnknown(`The builder of a ${kind}`, options, { vendor: true, ...deviceFields[kind] });
  return kinds[kind].make(world, userId, options);
};

/** Something happens to an asset. An `EnodeInputError` for what cannot be. */
export function applyToAsset<K extends AssetKind>(
  world: World,
  kind: K,
  asset: AssetOf<K>,
  options: Omit<NewAssetOptions[K], 'vendor'>,
): void {
  refuseUnknown(`update of a ${kind}`, options, deviceFields[kind]);
  kinds[kind].apply(world, asset, options);
}

/** What the API tells of an asset. */
export function readAsset<A extends Asset>(world: World, asset: A): Readings[A['kind']] {
  const { read } = kinds[asset.kind] as unknown as Kind<A['kind']>;
  return read(world, world.shown(asset) as unknown as AssetOf<A['kind']>);
}
