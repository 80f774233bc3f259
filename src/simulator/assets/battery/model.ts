import type { SiteAsset } from '../site.ts';

export const batteryStatuses = ['CHARGING', 'DISCHARGING', 'IDLE', 'FAULT', 'UNKNOWN'] as const;
export type BatteryStatus = (typeof batteryStatuses)[number];

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
  readonly createdAt: number;
  charge: {
    /** What decides what flows: its mode, or an option that was set. */
    by: 'mode' | 'option';
    status: BatteryStatus | null;
    capacity: number | null;
    /** What it was at `levelAt`; see `advanceLevel`. */
    level: number | null;
    levelAt: number;
    /** Greater than 0 while it charges. */
    rate: number | null;
    dischargeLimit: number | null;
    updatedAt: number;
  };
  config: { operationMode: OperationMode | 'UNKNOWN' | null; updatedAt: number };
}
