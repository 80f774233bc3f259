import type { Asset } from './assets.ts';

/** The device was read just now: its values are those of this moment, changed or not. */
export function touch(asset: Asset, now: number): void {
  for (const part of measuredOf(asset)) part.updatedAt = now;
  if (asset.isReachable) asset.lastSeen = now;
}

/** The parts of an asset that are measured. An inverter has none of its own: its figures are those of `lastSeen`. */
function measuredOf(asset: Asset): { updatedAt: number }[] {
  if (asset.kind === 'vehicle') return [asset.power, asset.odometer, asset.position];
  if (asset.kind === 'charger') return [asset.power];
  if (asset.kind === 'hvac') return [asset.temperature];
  if (asset.kind === 'battery') return [asset.charge, asset.config];
  return asset.kind === 'meter' ? [asset.energy] : [];
}
