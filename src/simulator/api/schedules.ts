import { viewSchedule, viewScheduleStatus } from '../views/schedule.ts';
import { changedSchedule, newSchedule } from '../planning/schedule-facts.ts';
import type { Schedule } from '../planning/schedule.ts';
import { type Call, type Handler, type Handlers, namedUser, noContent, ok, pathValue } from './handler.ts';
import { listing } from './list.ts';

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
