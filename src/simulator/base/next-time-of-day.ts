import { localTime, minutesOfDay, momentOf } from './zoned-time.ts';

/** The next time at which local time is the given time of day. */
export function nextTimeOfDay(text: string, now: number, timezone: string): number {
  const today = localTime(now, timezone);
  const minutes = minutesOfDay(text) ?? 0;
  const first = momentOf({ ...today, minutes }, timezone);
  return first > now ? first : momentOf({ ...today, day: today.day + 1, minutes }, timezone);
}
