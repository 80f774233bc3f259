import { type Asset, definitionOf } from '../assets/index.ts';
import { frozen } from '../base/frozen.ts';
import { readAsset } from '../operations/read-asset.ts';
import type { Contract } from '../versions/contract.ts';
import type { World } from '../world/world.ts';

/** An asset as a version shows it. */
export function viewAsset(world: World, contract: Contract, asset: Asset): View {
  const version = contract.assets[asset.kind];
  const write = (): View => ({ id: asset.id, ...version.view(readAsset(world, asset)) });
  return definitionOf(asset.kind).isReadAlone
    ? world.derived.of(world.shown(asset), contract.since, () => frozen(write()))
    : write();
}

type View = object & { id: string };
