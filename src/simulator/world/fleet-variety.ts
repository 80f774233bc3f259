import { EnodeInputError } from '../../errors/input-error.ts';
import type { Random } from '../base/random.ts';
import type { Charger, Vehicle } from './assets.ts';
import type { FleetAsset } from './fleet-maker.ts';
import { lateVendors, type VendorType, vendors } from './vendors.ts';
import { day, hour } from '../base/zoned-time.ts';

/** Vendors that every version knows, so that a fleet shows in all of them. */
export function vendorsOfAllVersions(type: VendorType): readonly [string, ...string[]] {
  const [first, ...others] = Object.keys(vendors[type]).filter((code) => !lateVendors[type]?.includes(code));
  if (first === undefined) throw new EnodeInputError(`There is no vendor of ${type}s`);
  return [first, ...others];
}

/**
 * Makes an asset of a fleet as unlike the others as real ones are: some are unplugged, out of reach, or of a maker that
 * leaves things out. How many of each is an assumption.
 */
export function vary(asset: FleetAsset, draw: Random): void {
  const isOneOf = (share: number): boolean => draw.float() < share;
  if (isOneOf(0.4)) asset.power.powerDeliveryState = 'UNPLUGGED';
  if (isOneOf(0.08)) {
    asset.isReachable = false;
    asset.lastSeen -= draw.integer(2 * hour, 9 * day);
  }
  if (isOneOf(0.2)) asset.information.year = null;
  if (isOneOf(0.12)) forbid(asset, ['startCharging', 'stopCharging']);
  if (asset.kind === 'vehicle') varyVehicle(asset, isOneOf);
  else varyCharger(asset, isOneOf);
}

function varyVehicle(vehicle: Vehicle, isOneOf: (share: number) => boolean): void {
  const { battery, odometer, position, power, capabilities } = vehicle;
  // Only this vendor lets the current be set.
  if (vehicle.vendor !== 'TESLA') {
    forbid(vehicle, ['setMaxCurrent']);
    power.maxCurrent = null;
  }
  if (isOneOf(0.15)) {
    odometer.distance = null;
    forbid(vehicle, ['odometer']);
  }
  if (isOneOf(0.12)) {
    Object.assign(position, { latitude: null, longitude: null });
    forbid(vehicle, ['location']);
  }
  if (isOneOf(0.2)) battery.chargeLimit = null;
  if (isOneOf(0.05)) battery.level = null;
  if (isOneOf(0.1)) battery.capacity = null;
  if (capabilities['startCharging'] === false) forbid(vehicle, ['smartCharging']);
}

function varyCharger(charger: Charger, isOneOf: (share: number) => boolean): void {
  if (charger.vendor === 'WALLBOX') charger.information.year = null;
  // This vendor tells no rate for a whole session.
  if (charger.vendor === 'OHME' || isOneOf(0.05)) charger.power.isRateHidden = true;
  if (isOneOf(0.3)) {
    charger.power.maxCurrent = null;
    forbid(charger, ['setMaxCurrent']);
  }
}

function forbid({ capabilities }: FleetAsset, names: readonly string[]): void {
  for (const name of names) capabilities[name] = false;
}
