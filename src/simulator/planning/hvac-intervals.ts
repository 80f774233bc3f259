import type { Hvac } from '../assets/hvac/model.ts';
import { localTime, momentOf } from '../base/zoned-time.ts';

/** A time of day, HH:mm, and its temperature in °C. */
export interface HvacInterval {
  from: string;
  to: string;
  heatSetpoint: number;
}

/** °C by which the setpoint is moved, and the hours of a day for which it is, in each direction. */
const shift = { degrees: 1, hours: 8 };

/** The plan of a day: warmer in its cheapest hours, cooler in its dearest, within the limits of the unit. */
export function intervalsOf(
  { limits }: Hvac,
  usual: number,
  priceAt: (at: number) => number,
  now: number,
  timezone: string,
): HvacInterval[] {
  const today = localTime(now, timezone);
  const hours = Array.from({ length: 24 }, (_, index) => index);
  const price = hours.map((hour) => priceAt(momentOf({ ...today, minutes: hour * 60 }, timezone)));
  const byPrice = hours.toSorted((a, b) => (price[a] ?? 0) - (price[b] ?? 0) || a - b);
  const cheap = new Set(byPrice.slice(0, shift.hours));
  const dear = new Set(byPrice.slice(-shift.hours));
  const { min, max } = limits.heatSetpointRange ?? { min: null, max: null };
  const intervals: HvacInterval[] = [];
  for (const hour of hours) {
    const expected = usual + (cheap.has(hour) ? shift.degrees : dear.has(hour) ? -shift.degrees : 0);
    const heatSetpoint = Math.min(Math.max(expected, min ?? expected), max ?? expected);
    const last = intervals.at(-1);
    if (last?.heatSetpoint === heatSetpoint) last.to = clockTime(hour + 1);
    else intervals.push({ from: clockTime(hour), to: clockTime(hour + 1), heatSetpoint });
  }
  return intervals;
}

const clockTime = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
