import type { Battery, Inverter, Meter } from './energy-assets.ts';
import type { Hvac } from './hvacs.ts';
import type { VendorType } from './vendors.ts';

/** State of a simulated asset, independent of any API version. Times are milliseconds since 1970. */
export type Asset = Vehicle | Charger | Hvac | Inverter | Battery | Meter;
export type AssetKind = VendorType;
export type AssetOf<K extends AssetKind> = Extract<Asset, { kind: K }>;
/** What takes charging commands. */
export type Chargeable = Vehicle | Charger;

export interface AssetBase {
  /** Order of creation in the world; lists and cursors follow it. */
  readonly sequence: number;
  readonly id: string;
  readonly userId: string;
  readonly vendor: string;
  lastSeen: number;
  isReachable: boolean;
  /** The credentials of its vendor account are gone: it can do nothing until it is linked again. */
  accessLost: boolean;
  scopes: string[];
  /** What the asset can do, by the API's names of capabilities. */
  capabilities: Record<string, boolean>;
  place: { locationId: string | null; updatedAt: number | null };
  /** What holds the asset, so that charging commands are refused. */
  controlledBy: 'schedule' | 'smart-charging' | null;
}

export const powerDeliveryStates = [
  'UNKNOWN',
  'UNPLUGGED',
  'PLUGGED_IN:INITIALIZING',
  'PLUGGED_IN:CHARGING',
  'PLUGGED_IN:STOPPED',
  'PLUGGED_IN:COMPLETE',
  'PLUGGED_IN:NO_POWER',
  'PLUGGED_IN:FAULT',
  'PLUGGED_IN:DISCHARGING',
] as const;
export type PowerDeliveryState = (typeof powerDeliveryStates)[number];
/** Chargers do not know when a vehicle is full. */
export type ChargerPowerDeliveryState = Exclude<PowerDeliveryState, 'PLUGGED_IN:COMPLETE'>;

/** What can be charged: power flows through it, and its commands are the same. */
export interface PowerState {
  powerDeliveryState: PowerDeliveryState;
  /** A; null if the maker gives no value. */
  maxCurrent: number | null;
  /** kW at which it charges when current does not limit it. */
  fullRate: number;
  /** Its maker tells no charge rate. */
  isRateHidden?: boolean;
  /** The other end of its cable, if that is known, and the kW that end can take or give. */
  cable: { readonly assetId: string; readonly rate: number } | null;
  updatedAt: number;
}

export interface Vehicle extends AssetBase {
  readonly kind: 'vehicle';
  information: {
    vin: string | null;
    brand: string;
    model: string | null;
    year: number | null;
    displayName: string | null;
  };
  power: PowerState;
  /** `level` is what it was at `levelAt`; see `fillBattery`. */
  battery: { level: number | null; levelAt: number; capacity: number | null; chargeLimit: number | null };
  odometer: { distance: number | null; updatedAt: number };
  position: { latitude: number | null; longitude: number | null; updatedAt: number };
  smartChargingPolicy: { isEnabled: boolean; deadline: string | null; minimumChargeLimit: number };
}

export interface Charger extends AssetBase {
  readonly kind: 'charger';
  information: { brand: string; model: string; year: number | null; serialNumber: string };
  power: PowerState;
}

export const isChargeable = (asset: Asset): asset is Chargeable =>
  asset.kind === 'vehicle' || asset.kind === 'charger';

/** Whether the asset can do what one of the API's capabilities names. */
export const isCapable = (asset: AssetBase, capability: string): boolean =>
  asset.capabilities[capability] === true && !asset.accessLost;

type Delivering = Pick<PowerState, 'powerDeliveryState'>;

export const isPluggedIn = ({ powerDeliveryState: state }: Delivering): boolean | null =>
  state === 'UNKNOWN' ? null : state.startsWith('PLUGGED_IN:');

export const isCharging = ({ powerDeliveryState: state }: Delivering): boolean | null =>
  state === 'UNKNOWN' ? null : state === 'PLUGGED_IN:CHARGING';

/** kW; null unless the asset is charging. */
export const chargeRate = (power: PowerState): number | null =>
  power.powerDeliveryState === 'PLUGGED_IN:CHARGING'
    ? Math.min(ownRate(power), power.cable?.rate ?? Infinity)
    : null;

/** kW it would charge at, whatever is at the other end of its cable. Three phases at 230 V. */
export function ownRate({ maxCurrent, fullRate }: PowerState): number {
  const allowed = maxCurrent === null ? fullRate : (maxCurrent * 3 * 230) / 1000;
  return Math.round(Math.min(fullRate, allowed) * 100) / 100;
}

/** Null if the level is unknown. An unknown limit counts as 100 %. */
export function isFullyCharged({ battery }: Vehicle): boolean | null {
  return battery.level === null ? null : battery.level >= (battery.chargeLimit ?? 100);
}

/** Minutes until the charge limit is reached; null unless charging and all figures are known. */
export function minutesToLimit({ battery, power }: Vehicle): number | null {
  const rate = chargeRate(power);
  if (!rate || battery.level === null || battery.capacity === null) return null;
  const missing = Math.max((battery.chargeLimit ?? 100) - battery.level, 0);
  return Math.round(((missing / 100) * battery.capacity * 60) / rate);
}

/** km, at 6 km per kWh; null if level or capacity is unknown. */
export function range({ battery }: Vehicle): number | null {
  if (battery.level === null || battery.capacity === null) return null;
  return Math.round((battery.level / 100) * battery.capacity * 6);
}
