import type { Position } from '../asset.ts';
import { chargeRate, type PoweredAsset } from '../chargeable.ts';

export interface Vehicle extends PoweredAsset {
  readonly kind: 'vehicle';
  information: {
    vin: string | null;
    brand: string;
    model: string | null;
    year: number | null;
    displayName: string | null;
  };
  /** `level` is what it was at `levelAt`; see `advanceLevel`. */
  battery: { level: number | null; levelAt: number; capacity: number | null; chargeLimit: number | null };
  odometer: { distance: number | null; updatedAt: number };
  position: Position;
  /** Its vendor sends nothing in place of a name, mileage or position that it does not know, not even null. */
  leavesGaps?: true;
  smartChargingPolicy: { isEnabled: boolean; deadline: string | null; minimumChargeLimit: number };
}

/** Null if the level is unknown. An unknown limit counts as 100 %. */
export function isFullyCharged({ battery }: Vehicle): boolean | null {
  return battery.level === null ? null : battery.level >= (battery.chargeLimit ?? 100);
}

/** Minutes until the charge limit is reached; null unless charging and all figures are known. */
export function minutesToLimit({ battery, power }: Vehicle): number | null {
  const rate = chargeRate(power);
  if (!rate || battery.level === null || battery.capacity === null) return null;
  const missing = Math.max((battery.chargeLimit ?? 100) - battery.level, 0);
  return Math.round(((missing / 100) * battery.capacity * 60) / rate);
}

/** km, at 6 km per kWh; null if level or capacity is unknown. */
export function range({ battery }: Vehicle): number | null {
  if (battery.level === null || battery.capacity === null) return null;
  return Math.round((battery.level / 100) * battery.capacity * 6);
}
