import type { AssetBase } from './assets.ts';

/** What inverters, batteries and meters have in common: they stand at a site, and one site can have all three. */
export interface SiteAsset extends AssetBase {
  information: {
    /** Id at the vendor. */
    id: string;
    brand: string;
    model: string;
    siteName: string;
    installedAt: number;
  };
  position: { latitude: number | null; longitude: number | null; updatedAt: number };
}

export interface Inverter extends SiteAsset {
  readonly kind: 'inverter';
  serialNumber: string | null;
  timezone: string | null;
  /** kW at noon on a clear day. */
  peakPower: number;
  /** kWh produced before it came into the world; null if the vendor does not tell. */
  producedBefore: number | null;
  readonly bornAt: number;
  /** What it was told to produce, from when on, in order of time: kW, null for unknown, or as the sun shines. */
  output: { from: number; rate: number | null | 'sun' }[];
}

export type BatteryStatus = 'CHARGING' | 'DISCHARGING' | 'IDLE' | 'FAULT' | 'UNKNOWN';
export const operationModes = [
  'IMPORT_FOCUS',
  'EXPORT_FOCUS',
  'TIME_OF_USE',
  'SELF_RELIANCE',
  'IDLE',
] as const;
export type OperationMode = (typeof operationModes)[number];

/** A home battery: capacity in kWh, level and limit in %, rate in kW. */
export interface Battery extends SiteAsset {
  readonly kind: 'battery';
  charge: {
    status: BatteryStatus | null;
    capacity: number | null;
    level: number | null;
    rate: number | null;
    dischargeLimit: number | null;
    updatedAt: number;
  };
  config: { operationMode: OperationMode | 'UNKNOWN' | null; updatedAt: number };
}

export interface Meter extends SiteAsset {
  readonly kind: 'meter';
  /** kW: positive from the grid, negative into it; null if the vendor does not tell. */
  energy: { power: number | null; updatedAt: number };
}
