import { EnodeInputError } from '../../errors/input-error.ts';
import { needText, refuseUnknown } from '../base/refuse-unknown.ts';
import { newSchedule, type ScheduleFacts } from '../planning/schedule-facts.ts';
import type { ScheduleService } from '../planning/schedule-service.ts';
import type { Schedule } from '../planning/schedule.ts';
import type { World } from '../world/world.ts';

/** A schedule of charging (vehicles, chargers) or of temperature (HVAC units). */
export interface ScheduleOptions extends Omit<ScheduleFacts, 'targetId' | 'targetType'> {
  /** What it controls: the handle of an asset of the user. */
  target: { readonly id: string };
  /** @default true */
  isEnabled?: boolean;
}

const scheduleOptions: Readonly<Record<keyof ScheduleOptions, true>> = {
  target: true,
  isEnabled: true,
  locationId: true,
  defaultShouldCharge: true,
  defaultTargetState: true,
  rules: true,
};

export function makeSchedule(
  world: World,
  schedules: ScheduleService,
  userId: string,
  options: ScheduleOptions,
): Readonly<Schedule> {
  refuseUnknown('The builder of a schedule', options, scheduleOptions);
  const { target, isEnabled = true, ...facts } = options;
  needText('target.id of a schedule', target?.id);
  const kind = world.asset(target.id)?.kind;
  if (kind !== 'vehicle' && kind !== 'charger' && kind !== 'hvac') {
    throw new EnodeInputError(
      `A schedule controls a vehicle, a charger or an HVAC unit, not ${kind ?? target.id}`,
    );
  }
  const schedule = newSchedule(world, userId, { ...facts, targetId: target.id, targetType: kind, isEnabled });
  schedules.save(schedule);
  return schedule;
}
