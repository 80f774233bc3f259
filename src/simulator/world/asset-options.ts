import type { ChargerPowerDeliveryState, PowerDeliveryState } from './assets.ts';
import type { ChargerVendor, VehicleVendor } from './vendors.ts';

/** What all assets have in common. */
export interface AssetOptions {
  /** False: the vendor cannot be reached, and commands stay PENDING until they time out. @default true */
  reachable?: boolean;
  /** Capabilities that differ from the default, which is that the asset is capable of everything. */
  capabilities?: Record<string, boolean>;
  /** Scopes the user granted. @default all scopes of this kind of asset */
  scopes?: readonly string[];
  /** The place it belongs to: the id of a location of the same user, or null. @default null */
  locationId?: string | null;
}

/** What can be held by a schedule or by smart charging. */
export interface ControllableOptions extends AssetOptions {
  /** Held by a schedule or by smart charging: commands are refused with 422. @default null */
  controlledBy?: 'schedule' | 'smart-charging' | null;
}

/** What vehicles and chargers have in common. `null` always means that the maker gives no value. */
export interface ChargeableOptions extends ControllableOptions {
  /**
   * Whether a cable is plugged in; `null`: unknown.
   * @default true
   */
  pluggedIn?: boolean | null;
  /**
   * Whether it is charging; `true` implies `pluggedIn`.
   * @default false
   */
  charging?: boolean;
  /** A. @default 16 */
  maxCurrent?: number | null;
  /** kW drawn while charging, as far as `maxCurrent` allows. @default 11 */
  fullRate?: number;
}

/** What can be said of a vehicle; the rest is drawn from the seed. */
export interface VehicleOptions extends ChargeableOptions {
  /** The exact state, instead of `pluggedIn` and `charging`. */
  powerDeliveryState?: PowerDeliveryState;
  /** %. @default 20 to 79 */
  batteryLevel?: number | null;
  /** kWh. @default depends on the seed */
  batteryCapacity?: number | null;
  /** %. @default 100 */
  chargeLimit?: number | null;
  /**
   * Id of the charger of the same user that its cable is in: from then on both charge or neither does, until one of
   * them is unplugged. Null: a socket that nobody tells of.
   * @default null
   */
  charger?: string | null;
  /** @default from the seed */
  vin?: string | null;
  /** @default the vendor's display name */
  brand?: string;
  /** @default from the seed */
  model?: string | null;
  /** @default from the seed */
  year?: number | null;
  /** @default null */
  displayName?: string | null;
  /** km. @default from the seed */
  odometer?: number | null;
  /** @default near Oslo */
  latitude?: number | null;
  /** @default near Oslo */
  longitude?: number | null;
}

/** What can be said of a charger; the rest is drawn from the seed. */
export interface ChargerOptions extends ChargeableOptions {
  /** The exact state, instead of `pluggedIn` and `charging`. */
  powerDeliveryState?: ChargerPowerDeliveryState;
  /** @default the vendor's display name */
  brand?: string;
  /** @default from the seed */
  model?: string;
  /** @default from the seed */
  year?: number | null;
  /** @default from the seed */
  serialNumber?: string;
}

/** A vendor code; codes that are not known here are allowed, to try out what a client makes of them. */
export type VehicleVendorCode = VehicleVendor | (string & {});
/** A vendor code; codes that are not known here are allowed, to try out what a client makes of them. */
export type ChargerVendorCode = ChargerVendor | (string & {});

export interface NewVehicleOptions extends VehicleOptions {
  /** @default 'TESLA' */
  vendor?: VehicleVendorCode;
}

export interface NewChargerOptions extends ChargerOptions {
  /** @default 'ZAPTEC' */
  vendor?: ChargerVendorCode;
}
