/** A moment as a clock on the wall of some timezone shows it. */
export interface LocalTime {
  year: number;
  /** 1 for January. */
  month: number;
  day: number;
  /** 0 for Monday. */
  weekday: number;
  /** Minutes since midnight by the clock on the wall. */
  minutes: number;
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The clock on the wall at a moment. */
export function localTime(at: number, timezone: string): LocalTime {
  const wall = new Date(at + offsetAt(at, timezone));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    weekday: (wall.getUTCDay() + 6) % 7,
    minutes: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
  };
}

/**
 * The moment at which the clock on the wall shows a date and minutes since its midnight. Days and months may run
 * over (day 0 is the day before the first). A time that daylight saving skips is the moment after the gap.
 */
export function momentOf(
  { year, month, day: date, minutes = 0 }: Omit<LocalTime, 'weekday' | 'minutes'> & { minutes?: number },
  timezone: string,
): number {
  const wall = Date.UTC(year, month - 1, date) + minutes * minute;
  const guess = wall - offsetAt(wall, timezone);
  return wall - offsetAt(guess, timezone);
}

/** ms by which the wall clock is ahead of UTC. */
export function offsetAt(at: number, timezone: string): number {
  if (timezone === 'UTC') return 0;
  const parts = formatter(timezone).formatToParts(at);
  const value = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(
    value('year'),
    value('month') - 1,
    value('day'),
    value('hour'),
    value('minute'),
    value('second'),
  );
  return wall - Math.floor(at / 1000) * 1000;
}

export function isTimezone(name: string): boolean {
  try {
    formatter(name);
    return true;
  } catch {
    return false;
  }
}

/** `'07:30'` → 450; `'24:00'` is the end of the day. Undefined if it is not a time of day. */
export function minutesOfDay(text: string): number | undefined {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(text) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && total <= 24 * 60 ? total : undefined;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const numeric = 'numeric' as const;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  });
  formatters.set(timeZone, made);
  return made;
}
