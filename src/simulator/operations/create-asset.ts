import type { AssetIdentity } from '../assets/asset.ts';
import {
  type AssetKind,
  type AssetOfKind,
  definitionOf,
  newAsset,
  type NewAssetOptions,
} from '../assets/index.ts';
import { refuseUnknown } from '../base/refuse-unknown.ts';
import type { World } from '../world/world.ts';
import { contextOf } from './asset-context.ts';
import { applyOptions } from './change-asset.ts';

/**
 * A new asset from options and seed, not yet added to the world. Creates the user if needed. Throws an
 * `EnodeInputError` for impossible options.
 */
export function createAsset<K extends AssetKind>(
  world: World,
  kind: K,
  userId: string,
  given: NewAssetOptions[K],
): AssetOfKind<K> {
  const { fields, initialize } = definitionOf(kind);
  refuseUnknown(`The builder of a ${kind}`, given, { vendor: true, ...fields });
  const { vendor, ...options } = given;
  const asset = newAsset(kind, identify(world, kind, userId), vendor);
  applyOptions(world, asset, options);
  initialize?.(asset, contextOf(world));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the definition of a kind creates assets of it
  return asset as AssetOfKind<K>;
}

function identify(world: World, kind: AssetKind, userId: string): AssetIdentity {
  world.ensureUser(userId);
  const draw = world.random.fork(`${kind} ${world.next(kind)}`);
  return { sequence: world.next('sequence'), id: draw.uuid(), userId, at: world.clock.now(), draw };
}
