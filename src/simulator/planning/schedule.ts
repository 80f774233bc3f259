import type { TemperatureTarget } from '../assets/hvac/model.ts';
import { day, localTime, minutesOfDay, momentOf } from '../base/zoned-time.ts';

/** When a rule applies: all filters that are given hold. */
export interface RuleFilter {
  /** Times of day; an interval that does not end after it begins ends on the next day. */
  hourMinute?: { from: string; to: string };
  fromTimestamp?: string;
  toTimestamp?: string;
  /** 0 is Monday. */
  weekdays?: readonly number[];
}

interface ScheduleBase {
  readonly sequence: number;
  readonly id: string;
  readonly userId: string;
  isEnabled: boolean;
  targetId: string;
  locationId: string | null;
}

export interface ChargeSchedule extends ScheduleBase {
  targetType: 'vehicle' | 'charger';
  defaultShouldCharge: boolean;
  rules: readonly (RuleFilter & { shouldCharge: boolean })[];
}

export interface TemperatureSchedule extends ScheduleBase {
  targetType: 'hvac';
  defaultTargetState: TemperatureTarget;
  rules: readonly (RuleFilter & { targetState: TemperatureTarget })[];
}

export type Schedule = ChargeSchedule | TemperatureSchedule;
export type Expectation = boolean | TemperatureTarget;

export const isTemperatureSchedule = (schedule: Schedule): schedule is TemperatureSchedule =>
  schedule.targetType === 'hvac';

/** What the schedule wants at a moment: what the first rule that applies says, else its default. */
export function expectedAt(schedule: Schedule, at: number, timezone: string): Expectation {
  if (isTemperatureSchedule(schedule)) {
    const rule = schedule.rules.find((candidate) => applies(candidate, at, timezone));
    return rule?.targetState ?? schedule.defaultTargetState;
  }
  const rule = schedule.rules.find((candidate) => applies(candidate, at, timezone));
  return rule?.shouldCharge ?? schedule.defaultShouldCharge;
}

/** The next changes of what is expected after a moment, within nine days. */
export function transitionsAfter(
  schedule: Schedule,
  from: number,
  timezone: string,
  count: number,
): { at: number; expected: Expectation }[] {
  const found: { at: number; expected: Expectation }[] = [];
  let before = JSON.stringify(expectedAt(schedule, from, timezone));
  for (const at of borders(schedule, from, timezone)) {
    const expected = expectedAt(schedule, at, timezone);
    const text = JSON.stringify(expected);
    if (text !== before) found.push({ at, expected });
    if (found.length === count) break;
    before = text;
  }
  return found;
}

function applies({ hourMinute, fromTimestamp, toTimestamp, weekdays }: RuleFilter, at: number, zone: string) {
  const { weekday, minutes } = localTime(at, zone);
  if (fromTimestamp !== undefined && at < Date.parse(fromTimestamp)) return false;
  if (toTimestamp !== undefined && at > Date.parse(toTimestamp)) return false;
  if (weekdays && !weekdays.includes(weekday)) return false;
  if (!hourMinute) return true;
  const [from = 0, to = 0] = [minutesOfDay(hourMinute.from), minutesOfDay(hourMinute.to)];
  return from < to ? from <= minutes && minutes < to : from <= minutes || minutes < to;
}

/** All moments at which some rule may begin or cease to apply, in order. */
function borders({ rules }: Schedule, from: number, timezone: string): number[] {
  const times = new Set([0, ...rules.flatMap(({ hourMinute }) => [hourMinute?.from, hourMinute?.to])]);
  const minutes = [...times].map((time) => (typeof time === 'string' ? minutesOfDay(time) : time));
  const today = localTime(from, timezone);
  const daily = Array.from({ length: 9 }, (_, offset) =>
    minutes.map((time = 0) => momentOf({ ...today, day: today.day + offset, minutes: time }, timezone)),
  ).flat();
  const once = rules.flatMap(({ fromTimestamp, toTimestamp }) => [
    fromTimestamp === undefined ? Number.NaN : Date.parse(fromTimestamp),
    toTimestamp === undefined ? Number.NaN : Date.parse(toTimestamp) + 1,
  ]);
  return [...new Set([...daily, ...once])]
    .filter((at) => at > from && at < from + 9 * day)
    .toSorted((a, b) => a - b);
}
