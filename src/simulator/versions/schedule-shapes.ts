import type { ScheduleFacts } from '../planning/schedule-facts.ts';
import type { Schedule } from '../planning/schedule.ts';

/** How schedules are written and read. */
export interface ScheduleShape {
  read: (body: Readonly<Record<string, unknown>>) => ScheduleFacts;
  write: (schedule: Schedule) => object;
}

/** Schedules: targets had other names in requests and several in responses; temperature lost its location. */
export const schedules = {
  ofEntities: {
    read: ({ entityId, entityType, chargingLocationId, ...rest }) =>
      given({ ...rest, targetId: entityId, targetType: entityType, locationId: chargingLocationId }),
    write: (schedule) => {
      const { targetId, targetType, locationId } = schedule;
      return {
        ...core(schedule),
        chargingLocationId: locationId,
        ...(targetType !== 'hvac' && { chargeableId: targetId, chargeableType: targetType }),
        entityId: targetId,
        entityType: targetType,
      };
    },
  },
  ofTargets: {
    read: given,
    write: (schedule) => ({
      ...core(schedule),
      ...(schedule.targetType !== 'hvac' && { locationId: schedule.locationId }),
    }),
  },
} satisfies Record<string, ScheduleShape>;

const core = ({ sequence: _, userId: _userId, locationId: _locationId, ...rest }: Schedule) => rest;

// The document has made sure of the types; what was left out must not hide what is there.
function given(facts: Readonly<Record<string, unknown>>): ScheduleFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
