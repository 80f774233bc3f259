import type { Asset } from './assets.ts';

/** The device was read just now: its values are those of this moment, changed or not. */
export function touch(asset: Asset, now: number): void {
  for (const part of measuredOf(asset)) part.updatedAt = now;
  if (asset.isReachable) asset.lastSeen = now;
}

function measuredOf(asset: Asset): { updatedAt: number }[] {
  switch (asset.kind) {
    case 'vehicle':
      return [asset.power, asset.odometer, asset.position];
    case 'charger':
      return [asset.power];
    case 'hvac':
      return [asset.temperature];
    case 'battery':
      return [asset.charge, asset.config];
    case 'meter':
      return [asset.energy];
    case 'inverter':
      return [];
  }
}
