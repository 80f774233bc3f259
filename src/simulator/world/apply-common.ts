import { EnodeInputError } from '../../errors/input-error.ts';
import type { Asset } from './assets.ts';
import type { ControllableOptions } from './asset-options.ts';
import type { World } from './world.ts';

/** Writes what any kind of asset can be told; what the options leave out stays. */
export function applyCommon(world: World, asset: Asset, options: ControllableOptions): void {
  if (options.reachable !== undefined) asset.isReachable = options.reachable;
  if (options.scopes !== undefined) asset.scopes = [...options.scopes];
  if (options.controlledBy !== undefined) asset.controlledBy = options.controlledBy;
  Object.assign(asset.capabilities, options.capabilities);
  if (options.locationId !== undefined) placeAt(world, asset, options.locationId);
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

/** Assigns an asset to a location of its user; an `EnodeInputError` if the user has no such location. */
function placeAt(world: World, asset: Asset, locationId: string | null): void {
  if (locationId !== null && world.places.get(locationId)?.userId !== asset.userId) {
    throw new EnodeInputError(`User ${asset.userId} has no location ${locationId}`);
  }
  asset.place = { locationId, updatedAt: world.clock.now() };
}
