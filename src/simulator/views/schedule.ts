import { iso } from '../base/iso.ts';
import { isChargingExpected, type ScheduleStatus } from '../planning/schedule-status.ts';
import type { Schedule } from '../planning/schedule.ts';
import { viewOverride } from './override.ts';
import type { Viewing } from './viewing.ts';

/** A schedule as a version shows it. */
export function viewSchedule(call: Pick<Viewing, 'contract'>, schedule: Schedule): object & { id: string } {
  return { id: schedule.id, ...call.contract.schedule.write(schedule) };
}

/** The status of a schedule as a version shows it. */
export function viewScheduleStatus(call: Viewing, schedule: Schedule): object {
  const { changedAt, ...status } = call.schedules.status(schedule);
  const common = { scheduleId: schedule.id, changedAt: iso(changedAt), state: status.state };
  return schedule.targetType === 'hvac'
    ? { ...common, ...viewTemperature(status) }
    : {
        ...common,
        ...viewCharge(status),
        [call.contract.overrideField]: viewOverride(call.overrides.latest(schedule.targetId)),
      };
}

const viewTemperature = ({ expected, current, upcoming }: ScheduleStatus): object => ({
  scheduleType: 'TEMPERATURE',
  current,
  expected: expected,
  upcomingTransitions: upcoming.map((next) => ({ at: iso(next.at), target: next.expected })),
});

function viewCharge(status: ScheduleStatus): object {
  const { expected, charge, upcoming } = status;
  return {
    scheduleType: 'CHARGE',
    isCharging: charge.isCharging,
    isChargingExpected: isChargingExpected(status),
    isChargingExpectedParts: {
      needsCharge: charge.needsCharge,
      isPluggedIn: charge.isPluggedIn,
      shouldCharge: expected,
    },
    upcomingTransitions: upcoming.map((next) => ({ at: iso(next.at), shouldCharge: next.expected })),
  };
}
