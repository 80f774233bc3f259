import type { Battery } from './model.ts';
import { hour } from '../../base/zoned-time.ts';

/**
 * A home battery. It takes and gives half its capacity per hour at most, without losses, up to 100 % and down to its
 * discharge limit, whatever options say. What flows is decided by its mode:
 *
 * - SELF_RELIANCE, or no mode: takes what the sun gives and the home does not use, and
 *   gives what the home lacks.
 * - TIME_OF_USE: as above, but takes all it can from the grid while energy costs 15 % less than on average that day,
 *   and gives only while it costs 15 % more.
 * - IMPORT_FOCUS takes, EXPORT_FOCUS gives all it can. IDLE and UNKNOWN do nothing.
 */
export interface Surroundings {
  /** kW that the home produces and does not use itself; negative if it lacks some. */
  surplus: number;
  /** What energy costs now, as a share of what it costs that day on average. */
  relativePrice: () => number;
}

/** kW that the battery takes, or gives if less than 0, as long as nothing changes. */
export function wantedRate(battery: Battery, { surplus, relativePrice }: Surroundings): number {
  const most = (battery.charge.capacity ?? 10) / 2;
  const follow = Math.max(Math.min(surplus, most), -most);
  const mode = battery.config.operationMode;
  if (mode === 'IDLE' || mode === 'UNKNOWN') return 0;
  if (mode === 'IMPORT_FOCUS') return withinBounds(battery, most);
  if (mode === 'EXPORT_FOCUS') return withinBounds(battery, -most);
  if (mode !== 'TIME_OF_USE') return withinBounds(battery, follow);
  const price = relativePrice();
  if (price < 0.85) return withinBounds(battery, most);
  return withinBounds(battery, price > 1.15 ? follow : Math.max(follow, 0));
}

/** The rate, or 0 if the battery is as full or as empty as it may be. Without a level it has no bounds. */
export function withinBounds({ charge }: Battery, rate: number): number {
  const { level } = charge;
  if (level === null) return rate;
  const isAtEnd = rate > 0 ? level >= 100 - 1e-9 : level <= (charge.dischargeLimit ?? 0) + 1e-9;
  return isAtEnd ? 0 : Math.round(rate * 1000) / 1000;
}

/** Moves the level to what it is now. */
export function advanceLevel({ charge }: Battery, now: number): void {
  charge.level = levelAt(charge, now);
  charge.levelAt = now;
}

/** Its level at a moment, if nothing changes until then. */
export function levelAt(charge: Battery['charge'], at: number): number | null {
  const { level, rate, capacity } = charge;
  if (level === null || !rate || !capacity) return level;
  const next = level + ((rate * (at - charge.levelAt)) / hour / capacity) * 100;
  if (rate > 0) return Math.max(Math.min(next, 100), level);
  return Math.min(Math.max(next, charge.dischargeLimit ?? 0), level);
}

/** ms until nothing more can flow; undefined: nothing flows, or it is unknown. */
export function timeToBound({ charge }: Battery, now: number): number | undefined {
  const { level, rate, capacity } = charge;
  if (level === null || !rate || !capacity) return undefined;
  const left = rate > 0 ? 100 - level : Math.min((charge.dischargeLimit ?? 0) - level, 0);
  return Math.max(charge.levelAt - now + ((left / 100) * capacity * hour) / rate, 0);
}
