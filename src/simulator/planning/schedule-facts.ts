import { refuse } from '../world/refusal.ts';
import type { TemperatureTarget } from '../assets/hvac/model.ts';
import type { ChargeSchedule, RuleFilter, Schedule, TemperatureSchedule } from './schedule.ts';
import type { World } from '../world/world.ts';
import { minutesOfDay } from '../base/zoned-time.ts';

/** What a request says of a schedule. */
export interface ScheduleFacts {
  targetId?: string;
  targetType?: Schedule['targetType'];
  locationId?: string | null;
  isEnabled?: boolean;
  defaultShouldCharge?: boolean;
  defaultTargetState?: TemperatureTarget;
  rules?: readonly (RuleFilter & { shouldCharge?: boolean; targetState?: TemperatureTarget })[];
}

/** A new schedule of a user; refused as `invalid` for facts that do not fit together. */
export function newSchedule(world: World, userId: string, facts: ScheduleFacts): Schedule {
  const base = {
    sequence: world.next('sequence'),
    id: world.random.fork(`schedule ${world.next('schedule')}`).uuid(),
    userId,
    isEnabled: false,
    targetId: '',
    locationId: null,
    rules: [],
  };
  return facts.targetType === 'hvac'
    ? changedSchedule({ ...base, targetType: 'hvac', defaultTargetState: { holdType: 'SCHEDULED' } }, facts)
    : changedSchedule({ ...base, targetType: 'vehicle', defaultShouldCharge: false }, facts);
}

/** The schedule with the changes; refused as `invalid` for facts that belong to another kind of schedule. */
export function changedSchedule(schedule: Schedule, facts: ScheduleFacts): Schedule {
  const { rules = [], targetType = schedule.targetType } = facts;
  const ofTemperature = schedule.targetType === 'hvac';
  const isMismatch =
    ofTemperature !== (targetType === 'hvac') ||
    (ofTemperature ? facts.defaultShouldCharge : facts.defaultTargetState) !== undefined ||
    rules.some((rule) => (ofTemperature ? rule.shouldCharge : rule.targetState) !== undefined);
  if (isMismatch) {
    throw refuse.invalid(`Not for a schedule of ${ofTemperature ? 'temperature' : 'charging'}`);
  }
  const times = rules.flatMap(({ hourMinute }) => (hourMinute ? [hourMinute.from, hourMinute.to] : []));
  const wrong = times.find((time) => minutesOfDay(time) === undefined);
  if (wrong !== undefined) throw refuse.invalid(`hourMinute: ${wrong} is not a time of day`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the facts fit the kind of schedule, as was checked above
  return { ...schedule, ...structuredClone(facts) } as ChargeSchedule | TemperatureSchedule;
}
