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
  /** kW with the sun overhead and no clouds. @default 4 to 9, from the seed */
  peakPower?: number;
  /**
   * kW it produces from now on; `'sun'`: as much as the sun gives at its place, by season, hour and weather.
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
  /** Told, it stays until the operation mode is set anew. @default as the operation mode wants */
  status?: BatteryStatus | null;
  /** kWh. @default 10 or 13.5, from the seed */
  batteryCapacity?: number | null;
  /** %. @default 20 to 79, from the seed */
  batteryLevel?: number | null;
  /** kW, negative while discharging. Told, it stays like the status. @default what fits the status */
  chargeRate?: number | null;
  /** %. @default 10 */
  dischargeLimit?: number | null;
  /** Decides what the battery does, unless status or rate are told. @default 'SELF_RELIANCE' */
  operationMode?: OperationMode | 'UNKNOWN' | null;
}

export interface MeterOptions extends SiteOptions {
  /**
   * kW: positive from the grid, negative into it; `'home'`: what its home draws, all told.
   * @default 'home'
   */
  power?: number | null | 'home';
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
