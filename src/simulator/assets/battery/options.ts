import { percent } from '../asset.ts';
import { numberOrNull, type OptionFields } from '../fields.ts';
import { applySite, siteFields, type SiteOptions } from '../site.ts';
import {
  type Battery,
  type BatteryStatus,
  batteryStatuses,
  type OperationMode,
  operationModes,
} from './model.ts';
import type { BatteryVendor } from './vendors.ts';

export interface BatteryOptions extends SiteOptions {
  /** Once set, it stays until the operation mode is set anew. @default as the operation mode wants */
  status?: BatteryStatus | null;
  /** kWh. @default 10 or 13.5, from the seed */
  batteryCapacity?: number | null;
  /** %. @default 20 to 79, from the seed */
  batteryLevel?: number | null;
  /** kW, negative while discharging. Once set, it stays like the status. @default what fits the status */
  chargeRate?: number | null;
  /** %. @default 10 */
  dischargeLimit?: number | null;
  /** Decides what the battery does, unless status or rate are set. @default 'SELF_RELIANCE' */
  operationMode?: OperationMode | 'UNKNOWN' | null;
}

export interface NewBatteryOptions extends BatteryOptions {
  /** @default 'SOLAREDGE' */
  vendor?: BatteryVendor | (string & {});
}

export const batteryFields: OptionFields<BatteryOptions> = {
  ...siteFields,
  status: { enum: [...batteryStatuses, null] },
  batteryCapacity: numberOrNull,
  batteryLevel: numberOrNull,
  chargeRate: numberOrNull,
  dischargeLimit: numberOrNull,
  operationMode: { enum: [...operationModes, 'UNKNOWN', null] },
};

const usualRates = { CHARGING: 3, DISCHARGING: -3, IDLE: 0, FAULT: 0, UNKNOWN: null } as const;

export function applyBatteryOptions(battery: Battery, options: BatteryOptions, now: number): void {
  const { charge, config } = battery;
  if (options.batteryLevel !== undefined) charge.level = percent('batteryLevel', options.batteryLevel);
  if (options.dischargeLimit !== undefined)
    charge.dischargeLimit = percent('dischargeLimit', options.dischargeLimit);
  if (options.batteryCapacity !== undefined) charge.capacity = options.batteryCapacity;
  if (options.operationMode !== undefined) {
    Object.assign(config, { operationMode: options.operationMode, updatedAt: now });
    charge.by = 'mode';
  }
  if (options.status !== undefined) {
    const rate = options.status === null ? null : usualRates[options.status];
    Object.assign(charge, { by: 'option', status: options.status, rate });
  }
  if (options.chargeRate !== undefined) Object.assign(charge, { by: 'option', rate: options.chargeRate });
  charge.updatedAt = now;
  applySite(battery, options, now);
}
