import { isChargingExpected, type ScheduleStatus } from '../world/schedule-status.ts';
import { changedSchedule, newSchedule } from '../world/new-schedule.ts';
import { iso } from '../base/iso.ts';
import type { Schedule } from '../world/schedules.ts';
import {
  type Call,
  type Handler,
  type Handlers,
  namedUser,
  noContent,
  ok,
  pathValue,
  type Viewing,
} from './handler.ts';
import { listing } from './list.ts';
import { viewOverride } from './smart-charging.ts';

const listSchedules = (of: (call: Call) => string | undefined): Handler =>
  listing(
    'schedules',
    (call) => call.contract.scheduleList,
    (call) => call.schedules.list(of(call)),
    viewSchedule,
  );

const create =
  (userOf: (call: Call) => string): Handler =>
  (call) => {
    const schedule = newSchedule(call.world, userOf(call), call.contract.schedule.read(call.body));
    call.schedules.save(schedule);
    return ok(viewSchedule(call, schedule));
  };

export const scheduleHandlers: Handlers = {
  'GET /schedules': listSchedules((call) => call.userId),
  'POST /schedules': create(namedUser),
  'GET /users/{userId}/schedules': listSchedules((call) => pathValue(call, 0)),
  'POST /users/{userId}/schedules': create((call) => pathValue(call, 0)),
  'GET /schedules/{scheduleId}': (call) => ok(viewSchedule(call, scheduleIn(call))),
  'PUT /schedules/{scheduleId}': (call) => {
    const schedule = changedSchedule(scheduleIn(call), call.contract.schedule.read(call.body));
    call.schedules.save(schedule);
    return ok(viewSchedule(call, schedule));
  },
  'DELETE /schedules/{scheduleId}': (call) => {
    call.schedules.remove(scheduleIn(call));
    return noContent;
  },
  'GET /schedules/{scheduleId}/status': (call) => ok(viewScheduleStatus(call, scheduleIn(call))),
};

const scheduleIn = (call: Call): Schedule => call.schedules.get(pathValue(call, 0), call.userId);

/** A schedule as a version shows it. */
export function viewSchedule(call: Pick<Viewing, 'contract'>, schedule: Schedule): object & { id: string } {
  return { id: schedule.id, ...call.contract.schedule.write(schedule) };
}

/** How a schedule is doing, as a version shows it. */
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

const viewTemperature = ({ wish, current, upcoming }: ScheduleStatus): object => ({
  scheduleType: 'TEMPERATURE',
  current,
  expected: wish,
  upcomingTransitions: upcoming.map((next) => ({ at: iso(next.at), target: next.wish })),
});

function viewCharge(status: ScheduleStatus): object {
  const { wish, charge, upcoming } = status;
  return {
    scheduleType: 'CHARGE',
    isCharging: charge.isCharging,
    isChargingExpected: isChargingExpected(status),
    isChargingExpectedParts: {
      needsCharge: charge.needsCharge,
      isPluggedIn: charge.isPluggedIn,
      shouldCharge: wish,
    },
    upcomingTransitions: upcoming.map((next) => ({ at: iso(next.at), shouldCharge: next.wish })),
  };
}
