import { EnodeInputError } from '../../errors/input-error.ts';
import type { Random } from '../base/random.ts';
import { day, hour } from '../base/zoned-time.ts';
import { type AssetBase, assign, type ControllableOptions } from './asset.ts';
import type { AssetDefinition } from './definition.ts';
import { boolean, controllableFields, number, numberOrNull, type OptionFields } from './fields.ts';
import { type Badge, words } from './page.ts';

// What vehicles and chargers have in common: power flows through a cable.

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

export interface PowerState {
  powerDeliveryState: PowerDeliveryState;
  /** A; null if the maker gives no value. */
  maxCurrent: number | null;
  /** kW at which it charges when current does not limit it. */
  fullRate: number;
  /** Its maker gives no charge rate. */
  isRateHidden?: boolean;
  /** The other end of its cable, if that is known, and the kW that end can take or give. */
  cable: { readonly assetId: string; readonly rate: number } | null;
  updatedAt: number;
}

/** An asset through which power flows. */
export interface PoweredAsset extends AssetBase {
  power: PowerState;
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

export const chargeableFields: OptionFields<ChargeableOptions> = {
  ...controllableFields,
  pluggedIn: { type: ['boolean', 'null'] },
  charging: boolean,
  maxCurrent: numberOrNull,
  fullRate: number,
};

export const chargeableCapabilities = {
  information: 'shareData',
  chargeState: 'shareData',
  startCharging: 'remoteControl',
  stopCharging: 'remoteControl',
  setMaxCurrent: 'remoteControl',
} as const satisfies AssetDefinition['capabilities'];

export const newPower = (at: number): PowerState => ({
  powerDeliveryState: 'PLUGGED_IN:STOPPED',
  maxCurrent: 16,
  fullRate: 11,
  cable: null,
  updatedAt: at,
});

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

/** Writes what options say of power. `isFull`: whether its battery is. */
export function applyPower(
  { power }: PoweredAsset,
  options: ChargeableOptions & { powerDeliveryState?: PowerDeliveryState },
  isFull: boolean,
  now: number,
): void {
  power.powerDeliveryState = options.powerDeliveryState ?? stateAfter(power, options, isFull);
  assign(power, options, ['maxCurrent', 'fullRate']);
  power.updatedAt = now;
}

function stateAfter(
  power: PowerState,
  { pluggedIn, charging }: ChargeableOptions,
  isFull: boolean,
): PowerDeliveryState {
  const idle = isFull ? 'PLUGGED_IN:COMPLETE' : 'PLUGGED_IN:STOPPED';
  if (charging === true) {
    if (pluggedIn === false) throw new EnodeInputError('charging: true contradicts pluggedIn: false');
    return 'PLUGGED_IN:CHARGING';
  }
  if (pluggedIn === false) return 'UNPLUGGED';
  if (pluggedIn === null) return 'UNKNOWN';
  const present = power.powerDeliveryState;
  if (pluggedIn === true && isPluggedIn(power) !== true) return idle;
  if (charging === false && present === 'PLUGGED_IN:CHARGING') return idle;
  // A new level can fill an idle battery, or a new limit can make room again.
  return present === 'PLUGGED_IN:STOPPED' || present === 'PLUGGED_IN:COMPLETE' ? idle : present;
}

/** What differs between real vehicles, and between real chargers: some are unplugged, out of reach, or lack values. */
export function varyPowered(
  asset: PoweredAsset & { information: { year: number | null } },
  isOneOf: (share: number) => boolean,
  draw: Random,
): void {
  if (isOneOf(0.4)) asset.power.powerDeliveryState = 'UNPLUGGED';
  if (isOneOf(0.08)) {
    asset.isReachable = false;
    asset.lastSeen -= draw.integer(2 * hour, 9 * day);
  }
  if (isOneOf(0.2)) asset.information.year = null;
  if (isOneOf(0.12)) forbid(asset, ['startCharging', 'stopCharging']);
}

export function forbid({ capabilities }: AssetBase, names: readonly string[]): void {
  for (const name of names) capabilities[name] = false;
}

const badges: Readonly<Record<PowerDeliveryState, Badge>> = {
  UNKNOWN: { text: 'Unknown', tone: 'calm' },
  UNPLUGGED: { text: 'Unplugged', tone: 'calm' },
  'PLUGGED_IN:INITIALIZING': { text: 'Starting', tone: 'active' },
  'PLUGGED_IN:CHARGING': { text: 'Charging', tone: 'active' },
  'PLUGGED_IN:STOPPED': { text: 'Plugged in', tone: 'good' },
  'PLUGGED_IN:COMPLETE': { text: 'Full', tone: 'good' },
  'PLUGGED_IN:NO_POWER': { text: 'No power', tone: 'warn' },
  'PLUGGED_IN:FAULT': { text: 'Fault', tone: 'bad' },
  'PLUGGED_IN:DISCHARGING': { text: 'Discharging', tone: 'active' },
};

/** A state set by options is shown by its code. */
export const powerBadge = (state: PowerDeliveryState): Badge =>
  badges[state] ?? { text: words(state), tone: 'calm' };
