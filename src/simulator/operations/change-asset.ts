import { EnodeInputError } from '../../errors/input-error.ts';
import type { ControllableOptions } from '../assets/asset.ts';
import { type Asset, definitionOf, type NewAssetOptions } from '../assets/index.ts';
import { refuseUnknown } from '../base/refuse-unknown.ts';
import type { World } from '../world/world.ts';
import { contextOf } from './asset-context.ts';

/** Something happens to an asset. An `EnodeInputError` for what cannot be, misspelt options among it. */
export function changeAsset(world: World, asset: Asset, options: object): void {
  refuseUnknown(`update of a ${asset.kind}`, options, definitionOf(asset.kind).fields);
  applyOptions(world, asset, options);
}

/** Writes options that are known to be right into an asset; what they leave out stays. */
export function applyOptions<A extends Asset>(
  world: World,
  asset: A,
  options: Omit<NewAssetOptions[A['kind']], 'vendor'>,
): void {
  definitionOf(asset.kind).apply(asset, options, contextOf(world));
  applyCommon(world, asset, options);
}

function applyCommon(world: World, asset: Asset, options: Given<ControllableOptions>): void {
  if (options.reachable !== undefined) asset.isReachable = options.reachable;
  if (options.scopes !== undefined) asset.scopes = [...options.scopes];
  if (options.controlledBy !== undefined) asset.controlledBy = options.controlledBy;
  Object.assign(asset.capabilities, options.capabilities);
  const { locationId } = options;
  if (locationId === undefined) return;
  if (locationId !== null && world.places.get(locationId)?.userId !== asset.userId) {
    throw new EnodeInputError(`User ${asset.userId} has no location ${locationId}`);
  }
  asset.place = { locationId, updatedAt: world.clock.now() };
}

type Given<O> = { readonly [K in keyof O]?: O[K] | undefined };
