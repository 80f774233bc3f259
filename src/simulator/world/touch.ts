import { type Asset, definitionOf } from '../assets/index.ts';

/** The device was read just now: its values are those of this moment, changed or not. */
export function touch(asset: Asset, now: number): void {
  for (const part of definitionOf(asset.kind).measured(asset)) part.updatedAt = now;
  if (asset.isReachable) asset.lastSeen = now;
}
