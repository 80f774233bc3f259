import {
  type Asset,
  type AssetBase,
  type Charger,
  chargeRate,
  isCharging,
  isFullyCharged,
  isPluggedIn,
  minutesToLimit,
  range,
  type Vehicle,
} from './assets.ts';

/**
 * An asset as the API tells of it, with all derived values and every field that any version has.
 * Each version's view takes from it what that version shows, and where.
 */
export type VehicleReading = ReturnType<typeof readVehicle>;
export type ChargerReading = ReturnType<typeof readCharger>;

export const iso = (ms: number): string => new Date(ms).toISOString();

export function readVehicle(vehicle: Vehicle) {
  const { power, battery, odometer, position, place } = vehicle;
  return {
    ...readCommon(vehicle),
    information: { ...vehicle.information },
    chargeState: {
      batteryLevel: battery.level,
      range: range(vehicle),
      isPluggedIn: isPluggedIn(power),
      isCharging: isCharging(power),
      isFullyCharged: isFullyCharged(vehicle),
      batteryCapacity: battery.capacity,
      chargeLimit: battery.chargeLimit,
      chargeRate: chargeRate(power),
      chargeTimeRemaining: minutesToLimit(vehicle),
      lastUpdated: iso(power.updatedAt),
      maxCurrent: power.maxCurrent,
      powerDeliveryState: power.powerDeliveryState,
    },
    smartChargingPolicy: { ...vehicle.smartChargingPolicy },
    odometer: { distance: odometer.distance, lastUpdated: iso(odometer.updatedAt) },
    location: {
      id: place.locationId,
      longitude: position.longitude,
      latitude: position.latitude,
      lastUpdated: iso(position.updatedAt),
    },
  };
}

export function readCharger(charger: Charger) {
  const { power, place } = charger;
  return {
    ...readCommon(charger),
    information: { ...charger.information },
    chargeState: {
      isPluggedIn: isPluggedIn(power),
      isCharging: isCharging(power),
      chargeRate: chargeRate(power),
      lastUpdated: iso(power.updatedAt),
      maxCurrent: power.maxCurrent,
      powerDeliveryState: power.powerDeliveryState,
    },
    location: {
      id: place.locationId,
      lastUpdated: place.updatedAt === null ? null : iso(place.updatedAt),
    },
  };
}

function readCommon(asset: AssetBase) {
  return {
    id: asset.id,
    userId: asset.userId,
    vendor: asset.vendor,
    lastSeen: iso(asset.lastSeen),
    isReachable: asset.isReachable,
    scopes: [...asset.scopes],
    capabilities: Object.fromEntries(
      Object.entries(asset.capabilities).map(([name, isCapable]) => [
        name,
        { isCapable, interventionIds: [] },
      ]),
    ),
  };
}

/** The reading of either kind. */
export const readAsset = (asset: Asset): VehicleReading | ChargerReading =>
  asset.kind === 'vehicle' ? readVehicle(asset) : readCharger(asset);
