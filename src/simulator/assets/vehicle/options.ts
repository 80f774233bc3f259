import { EnodeInputError } from '../../../errors/input-error.ts';
import { type AssetBase, type AssetContext, assign, percent } from '../asset.ts';
import {
  applyPower,
  chargeableFields,
  type ChargeableOptions,
  isPluggedIn,
  ownRate,
  type PoweredAsset,
  type PowerDeliveryState,
  powerDeliveryStates,
} from '../chargeable.ts';
import { numberOrNull, type OptionFields, string, stringOrNull } from '../fields.ts';
import { updatePlace } from './geofence.ts';
import { isFullyCharged, type Vehicle } from './model.ts';
import type { VehicleVendorCode } from './vendors.ts';

/** What can be said of a vehicle; the rest is drawn from the seed. */
export interface VehicleOptions extends ChargeableOptions {
  /** The exact state, instead of `pluggedIn` and `charging`. */
  powerDeliveryState?: PowerDeliveryState;
  /** %. @default 20 to 79 */
  batteryLevel?: number | null;
  /** kWh. @default depends on the seed */
  batteryCapacity?: number | null;
  /** %. @default 100 */
  chargeLimit?: number | null;
  /**
   * Id of the charger of the same user that its cable is in: from then on both charge or neither does, until one of
   * them is unplugged. Null: a socket of which nothing is known.
   * @default null
   */
  charger?: string | null;
  /** @default from the seed */
  vin?: string | null;
  /** @default the vendor's display name */
  brand?: string;
  /** @default from the seed */
  model?: string | null;
  /** @default from the seed */
  year?: number | null;
  /** @default null */
  displayName?: string | null;
  /** km. @default from the seed */
  odometer?: number | null;
  /** @default near Oslo */
  latitude?: number | null;
  /** @default near Oslo */
  longitude?: number | null;
}

export interface NewVehicleOptions extends VehicleOptions {
  /** @default 'TESLA' */
  vendor?: VehicleVendorCode;
}

export const vehicleFields: OptionFields<VehicleOptions> = {
  ...chargeableFields,
  powerDeliveryState: { enum: powerDeliveryStates },
  batteryLevel: numberOrNull,
  batteryCapacity: numberOrNull,
  chargeLimit: numberOrNull,
  charger: stringOrNull,
  vin: stringOrNull,
  brand: string,
  model: stringOrNull,
  year: numberOrNull,
  displayName: stringOrNull,
  odometer: numberOrNull,
  latitude: numberOrNull,
  longitude: numberOrNull,
};

export function applyVehicleOptions(vehicle: Vehicle, options: VehicleOptions, context: AssetContext): void {
  const now = context.clock.now();
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
    updatePlace(vehicle, context);
  }
  applyPower(vehicle, options, isFullyCharged(vehicle) === true, now);
  if (options.charger !== undefined) plugInto(vehicle, options.charger, context);
}

/** Puts the cable into a charger, or into a socket of which nothing is known. */
function plugInto({ userId, power }: Vehicle, chargerId: string | null, context: AssetContext): void {
  if (chargerId === null) {
    power.cable = null;
    return;
  }
  const charger = context.asset(chargerId);
  if (!charger || !isCharger(charger) || charger.userId !== userId) {
    throw new EnodeInputError(`User ${userId} has no charger ${chargerId}`);
  }
  if (isPluggedIn(power) !== true) throw new EnodeInputError('charger: the vehicle is not plugged in');
  power.cable = { assetId: charger.id, rate: ownRate(charger.power) };
}

const isCharger = (asset: AssetBase): asset is PoweredAsset => asset.kind === 'charger';
