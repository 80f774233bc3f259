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
  /** kWh produced before it came into the world; null if the vendor does not tell. */
  producedBefore: number | null;
  readonly bornAt: number;
  /** What it produces, from when on, in order of time; the first phase holds for the time before, too. */
  output: OutputPhase[];
}

/** What an inverter produces from a moment on. A change begins a new one, so that the past stays as it was. */
export interface OutputPhase {
  readonly from: number;
  /** kW as it was told, null for unknown, or as the sun shines. */
  readonly rate: number | null | 'sun';
  /** kW with the sun overhead and no clouds. */
  readonly peakPower: number;
  readonly latitude: number;
  readonly longitude: number;
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
  readonly bornAt: number;
  charge: {
    /** Whether its mode decides what flows, or somebody has told. */
    by: 'mode' | 'told';
    status: BatteryStatus | null;
    capacity: number | null;
    /** What it was at `levelAt`; see `fillHomeBattery`. */
    level: number | null;
    levelAt: number;
    /** Greater than 0 while it charges. */
    rate: number | null;
    dischargeLimit: number | null;
    updatedAt: number;
  };
  config: { operationMode: OperationMode | 'UNKNOWN' | null; updatedAt: number };
}

export interface Meter extends SiteAsset {
  readonly kind: 'meter';
  /**
   * kW: positive from the grid, negative into it; null if the vendor does not tell. `by`: whether it measures its
   * home, or somebody has told.
   */
  energy: { by: 'home' | 'told'; power: number | null; updatedAt: number };
}
