import { iso } from '../base/iso.ts';
import { frozen } from '../base/frozen.ts';
import { interventionIds } from './interventions.ts';
import {
  type Asset,
  type Charger,
  chargeRate,
  isCharging,
  isCapable,
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

const mostTexts = 1000;

export function readVehicle(vehicle: Vehicle) {
  const { power, battery, odometer, position } = vehicle;
  return {
    ...readCommon(vehicle),
    information: { ...vehicle.information },
    chargeState: {
      batteryLevel: battery.level === null ? null : Math.round(battery.level * 10) / 10,
      range: range(vehicle),
      isPluggedIn: isPluggedIn(power),
      isCharging: isCharging(power),
      isFullyCharged: isFullyCharged(vehicle),
      batteryCapacity: battery.capacity,
      chargeLimit: battery.chargeLimit,
      chargeRate: power.isRateHidden ? null : chargeRate(power),
      chargeTimeRemaining: minutesToLimit(vehicle),
      lastUpdated: iso(power.updatedAt),
      maxCurrent: power.maxCurrent,
      powerDeliveryState: power.powerDeliveryState,
    },
    smartChargingPolicy: { ...vehicle.smartChargingPolicy },
    odometer: { distance: odometer.distance, lastUpdated: iso(odometer.updatedAt) },
    location: readPosition(vehicle, position),
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
      chargeRate: power.isRateHidden ? null : chargeRate(power),
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

/** What all assets tell. */
export function readCommon(asset: Asset) {
  return {
    id: asset.id,
    userId: asset.userId,
    vendor: asset.vendor,
    lastSeen: iso(asset.lastSeen),
    isReachable: asset.isReachable,
    scopes: [...asset.scopes],
    capabilities: readCapabilities(asset),
  };
}

type Capabilities = Readonly<Record<string, { isCapable: boolean; interventionIds: readonly string[] }>>;

/** Assets of a kind and vendor that can do the same share what is told of it; nobody may change it. */
function readCapabilities(asset: Asset): Capabilities {
  const { kind, vendor, accessLost } = asset;
  let key = `${kind} ${vendor} ${accessLost}`;
  for (const name in asset.capabilities) key += ` ${name} ${asset.capabilities[name]}`;
  const known = capabilities.get(key);
  if (known !== undefined) return known;
  const read: Capabilities = Object.fromEntries(
    Object.keys(asset.capabilities).map((name) => {
      const able = isCapable(asset, name);
      const ids = able ? [] : interventionIds(kind, vendor, name, accessLost);
      return [name, { isCapable: able, interventionIds: ids }];
    }),
  );
  if (capabilities.size >= mostTexts) capabilities.clear();
  capabilities.set(key, frozen(read));
  return read;
}

const capabilities = new Map<string, Capabilities>();

/** A position, as far as the user lets it be read. */
export function readPosition(
  asset: Asset,
  {
    latitude,
    longitude,
    updatedAt,
  }: { latitude: number | null; longitude: number | null; updatedAt: number },
) {
  const granted = asset.scopes.includes(`${asset.kind}:read:location`);
  return {
    id: asset.place.locationId,
    longitude: granted ? longitude : null,
    latitude: granted ? latitude : null,
    lastUpdated: iso(updatedAt),
  };
}
