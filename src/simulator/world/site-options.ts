import type { AssetOptions } from './asset-options.ts';
import type { BatteryStatus, OperationMode } from './energy-assets.ts';
import type { vendors } from './vendors.ts';

/** What inverters, batteries and meters have in common. `null` means that the maker gives no value. */
export interface SiteOptions extends AssetOptions {
  /**
   * Assets of one user, vendor and site form a HEM system as soon as there are two kinds of them.
   * @default 'Home'
   */
  siteName?: string;
  /** @default the vendor's display name */
  brand?: string;
  /** @default from the seed */
  model?: string;
  /** When it was installed. @default from the seed, years ago */
  installationDate?: string;
  /** @default near Oslo */
  latitude?: number | null;
  /** @default near Oslo */
  longitude?: number | null;
}

export interface InverterOptions extends SiteOptions {
  /** kW at noon on a clear day. @default 4 to 9, from the seed */
  peakPower?: number;
  /**
   * kW it produces from now on; `'sun'`: as much as the sun gives, by the hour and the day.
   * @default 'sun'
   */
  productionRate?: number | null | 'sun';
  /** kWh at the moment. @default from the seed */
  totalLifetimeProduction?: number | null;
  /** IANA name. @default 'UTC' */
  timezone?: string | null;
  /** @default from the seed */
  serialNumber?: string | null;
}

export interface BatteryOptions extends SiteOptions {
  /** @default 'IDLE' */
  status?: BatteryStatus | null;
  /** kWh. @default 10 or 13.5, from the seed */
  batteryCapacity?: number | null;
  /** %. @default 20 to 79, from the seed */
  batteryLevel?: number | null;
  /** kW, negative while discharging. @default what fits the status */
  chargeRate?: number | null;
  /** %. @default 10 */
  dischargeLimit?: number | null;
  /** @default 'SELF_RELIANCE' */
  operationMode?: OperationMode | 'UNKNOWN' | null;
}

export interface MeterOptions extends SiteOptions {
  /** kW: positive from the grid, negative into it. @default 0.4 to 2, from the seed */
  power?: number | null;
}

export interface NewInverterOptions extends InverterOptions {
  /** @default 'SOLAREDGE' */
  vendor?: keyof typeof vendors.inverter | (string & {});
}

export interface NewBatteryOptions extends BatteryOptions {
  /** @default 'SOLAREDGE' */
  vendor?: keyof typeof vendors.battery | (string & {});
}

export interface NewMeterOptions extends MeterOptions {
  /** @default 'SOLAREDGE' */
  vendor?: keyof typeof vendors.meter | (string & {});
}
