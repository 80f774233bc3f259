import { EnodeInputError } from '../../errors/input-error.ts';
import { applyCommon, assign, percent } from './apply-common.ts';
import {
  type Chargeable,
  type Charger,
  isFullyCharged,
  isPluggedIn,
  ownRate,
  type PowerDeliveryState,
  type Vehicle,
} from './assets.ts';
import { arriveWherever } from './geofence.ts';
import type { World } from './world.ts';
import type { ChargeableOptions, ChargerOptions, VehicleOptions } from './asset-options.ts';

type PowerOptions = ChargeableOptions & { powerDeliveryState?: PowerDeliveryState };

/** Writes what options say into a vehicle; what they leave out stays. */
export function applyVehicleOptions(world: World, vehicle: Vehicle, options: VehicleOptions): void {
  const now = world.clock.now();
  const { battery, information, position, odometer } = vehicle;
  if (options.batteryLevel !== undefined) battery.level = percent('batteryLevel', options.batteryLevel);
  if (options.chargeLimit !== undefined) battery.chargeLimit = percent('chargeLimit', options.chargeLimit);
  if (options.batteryCapacity !== undefined) battery.capacity = options.batteryCapacity;
  assign(information, options, ['vin', 'brand', 'model', 'year', 'displayName']);
  if (options.odometer !== undefined) {
    Object.assign(odometer, { distance: options.odometer, updatedAt: now });
  }
  if (options.latitude !== undefined || options.longitude !== undefined) {
    assign(position, options, ['latitude', 'longitude']);
    position.updatedAt = now;
    arriveWherever(world, vehicle);
  }
  applyChargeable(world, vehicle, options);
  if (options.charger !== undefined) plugInto(world, vehicle, options.charger);
}

/** Puts the cable into a charger, or into a socket that nobody tells of. */
function plugInto(world: World, { userId, power }: Vehicle, chargerId: string | null): void {
  if (chargerId === null) {
    power.cable = null;
    return;
  }
  const charger = world.asset(chargerId);
  if (charger?.kind !== 'charger' || charger.userId !== userId) {
    throw new EnodeInputError(`User ${userId} has no charger ${chargerId}`);
  }
  if (isPluggedIn(power) !== true) throw new EnodeInputError('charger: the vehicle is not plugged in');
  power.cable = { assetId: charger.id, rate: ownRate(charger.power) };
}

/** Writes what options say into a charger; what they leave out stays. */
export function applyChargerOptions(world: World, charger: Charger, options: ChargerOptions): void {
  assign(charger.information, options, ['brand', 'model', 'year', 'serialNumber']);
  applyChargeable(world, charger, options);
}

function applyChargeable(world: World, asset: Chargeable, options: PowerOptions): void {
  const { power } = asset;
  power.powerDeliveryState = powerState(asset, options);
  assign(power, options, ['maxCurrent', 'fullRate']);
  power.updatedAt = world.clock.now();
  applyCommon(world, asset, options);
}

function powerState(
  asset: Chargeable,
  { powerDeliveryState, pluggedIn, charging }: PowerOptions,
): PowerDeliveryState {
  if (powerDeliveryState !== undefined) return powerDeliveryState;
  const full = asset.kind === 'vehicle' && isFullyCharged(asset) === true;
  const idle = full ? 'PLUGGED_IN:COMPLETE' : 'PLUGGED_IN:STOPPED';
  if (charging === true) {
    if (pluggedIn === false) throw new EnodeInputError('charging: true contradicts pluggedIn: false');
    return 'PLUGGED_IN:CHARGING';
  }
  if (pluggedIn === false) return 'UNPLUGGED';
  if (pluggedIn === null) return 'UNKNOWN';
  const present = asset.power.powerDeliveryState;
  if (pluggedIn === true && isPluggedIn(asset.power) !== true) return idle;
  if (charging === false && present === 'PLUGGED_IN:CHARGING') return idle;
  // A new level can fill an idle battery, or a new limit can make room again.
  return present === 'PLUGGED_IN:STOPPED' || present === 'PLUGGED_IN:COMPLETE' ? idle : present;
}
