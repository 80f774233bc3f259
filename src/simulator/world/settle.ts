import type { Asset } from './assets.ts';
import { fillBattery } from './charging.ts';
import { fillHomeBattery } from './home-battery.ts';
import { settleRoom } from './room.ts';

/**
 * Brings what flows and drifts to the present: levels and temperatures are kept as they were at some moment, with what
 * moves them since. Nothing is heard of an asset out of reach; it is made up for when the asset is back.
 */
export function settle(asset: Asset, now: number): void {
  if (asset.kind === 'vehicle') fillBattery(asset, now);
  if (asset.kind === 'battery') fillHomeBattery(asset, now);
  if (asset.kind === 'hvac') settleRoom(asset, now);
}
