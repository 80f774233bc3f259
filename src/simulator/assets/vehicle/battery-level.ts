import { hour } from '../../base/zoned-time.ts';
import { chargeRate } from '../chargeable.ts';
import type { Vehicle } from './model.ts';

/**
 * The battery of a vehicle. While it charges, its level rises by power and capacity, without losses and with the same
 * power up to the charge limit: level = level before + kW · hours / capacity. At the limit charging is COMPLETE. The
 * power is the least of what the vehicle takes, what its current allows (three phases at 230 V) and what comes through
 * the cable. A level or a capacity that is not known stays so.
 */
export function advanceLevel({ battery, power }: Vehicle, now: number): void {
  const rate = chargeRate(power);
  if (rate && battery.level !== null && battery.capacity !== null) {
    const limit = battery.chargeLimit ?? 100;
    const gained = ((rate * (now - battery.levelAt)) / hour / battery.capacity) * 100;
    // The last step may miss the limit by a rounding error.
    const level = battery.level + gained > limit - 1e-6 ? limit : battery.level + gained;
    battery.level = Math.max(battery.level, level);
  }
  battery.levelAt = now;
}

/** ms until the battery is full; undefined unless it is charging and all figures are known. */
export function timeToLimit({ battery, power }: Vehicle, now: number): number | undefined {
  const rate = chargeRate(power);
  if (!rate || battery.level === null || battery.capacity === null) return undefined;
  const missing = ((battery.chargeLimit ?? 100) - battery.level) / 100;
  return Math.max(battery.levelAt - now + (missing * battery.capacity * hour) / rate, 0);
}
