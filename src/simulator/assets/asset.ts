import { EnodeInputError } from '../../errors/input-error.ts';
import { iso } from '../base/iso.ts';
import type { Random } from '../base/random.ts';

/** State of a simulated asset of any kind, independent of API versions. Times are milliseconds since 1970. */
export interface AssetBase {
  readonly kind: string;
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
  /** What controls the asset, so that commands of users are refused. */
  controlledBy: 'schedule' | 'smart-charging' | null;
}

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

/** Who a new asset is, since when, and the randomness that its values are drawn from. */
export interface AssetIdentity {
  readonly sequence: number;
  readonly id: string;
  readonly userId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly draw: Random;
}

/** What assets need of the world around them. The world is built on assets: they know no more of it than this. */
export interface AssetContext {
  readonly clock: { now(): number };
  readonly places: {
    list(
      userId: string,
    ): readonly { readonly id: string; readonly latitude: number; readonly longitude: number }[];
  };
  /** An asset of any kind. */
  asset(id: string): AssetBase | undefined;
  /** kW that the home of an asset draws from the grid at this moment. */
  gridPower(asset: AssetBase): number;
  /** Id of the HEM system that an asset belongs to; null: none. */
  hemSystemId(asset: AssetBase): string | null;
}

/** What the API can show of assets of all kinds. */
export interface CommonReading {
  id: string;
  userId: string;
  vendor: string;
  lastSeen: string;
  isReachable: boolean;
  scopes: string[];
  capabilities: Readonly<Record<string, { isCapable: boolean; interventionIds: readonly string[] }>>;
}

/** What the API can show of an asset of some kind. Kinds may list more than booleans among their capabilities. */
export type AssetReading = Omit<CommonReading, 'capabilities'> & { capabilities: object };

/** Whether the asset can do what one of the API's capabilities names. */
export const isCapable = (asset: AssetBase, capability: string): boolean =>
  asset.capabilities[capability] === true && !asset.accessLost;

/** Where an asset is; null if its maker gives no value. */
export interface Position {
  latitude: number | null;
  longitude: number | null;
  updatedAt: number;
}

/** Degrees with six decimals, near Oslo. */
export const nearOslo = (draw: Random): { latitude: number; longitude: number } => ({
  latitude: round(59.9 + draw.float() / 10, 6),
  longitude: round(10.7 + draw.float() / 10, 6),
});

/** A position, as far as the user lets it be read. */
export function readPosition(asset: AssetBase, { latitude, longitude, updatedAt }: Position) {
  const isGranted = asset.scopes.includes(`${asset.kind}:read:location`);
  return {
    id: asset.place.locationId,
    longitude: isGranted ? longitude : null,
    latitude: isGranted ? latitude : null,
    lastUpdated: iso(updatedAt),
  };
}

/** Copies the named fields, as far as they are given. */
export function assign<T extends object, K extends keyof T>(
  target: T,
  source: Partial<Pick<T, K>>,
  keys: readonly K[],
): void {
  for (const key of keys) {
    const value = source[key];
    if (value !== undefined) target[key] = value;
  }
}

/** A percentage, or an `EnodeInputError` that names the option. */
export function percent(name: string, value: number | null): number | null {
  if (value === null || (value >= 0 && value <= 100)) return value;
  throw new EnodeInputError(`${name} is a percentage from 0 to 100, not ${value}`);
}

export const round = (value: number, digits: number): number =>
  Math.round(value * 10 ** digits) / 10 ** digits;
