import { type Asset, chargeRate } from './assets.ts';
import { timeToLimit } from './charging.ts';
import { activeSetpoint, consumptionRate } from './hvacs.ts';
import { timeToTurn } from './room.ts';

/** What an asset draws as long as nothing changes. */
export interface PresentDraw {
  kw: number;
  /** When it ends by itself, whether that is heard of or not; null: never. */
  until: number | null;
}

const nothing: PresentDraw = { kw: 0, until: null };

export function drawOf(asset: Asset, now: number): PresentDraw {
  if (asset.kind === 'charger') return { kw: chargeRate(asset.power) ?? 0, until: null };
  if (asset.kind === 'vehicle') {
    return { kw: chargeRate(asset.power) ?? 0, until: inTime(now, timeToLimit(asset, now)) };
  }
  if (asset.kind !== 'hvac' || activeSetpoint(asset) === undefined) return nothing;
  return { kw: consumptionRate(asset) ?? 0, until: inTime(now, timeToTurn(asset, now)) };
}

const inTime = (now: number, left: number | undefined): number | null =>
  left === undefined ? null : now + left;
