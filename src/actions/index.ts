/**
 * Handles for commands that run for minutes: wait for the outcome, settle it by webhook, go on in another
 * process. This room knows no path and no version; the facade gives it ports.
 */
export { readAction, readCancelled } from './answers.ts';
export { systemClock, type ActionClock } from './clock.ts';
export { createActions, type Actions, type ActionsOptions, type ActionsRoom } from './create-actions.ts';
export type { ActionProgress, WaitOptions } from './wait-options.ts';
export type { ActionHandle } from './handle.ts';
export type {
  Unnecessary,
  Confirmed,
  Controlled,
  Outcome,
  Refusal,
  StillPending,
  Unfulfilled,
} from './outcome.ts';
export {
  lastPollLead,
  pollDelay,
  resolvePoll,
  waitDefaults,
  type PollOptions,
  type PollSchedule,
} from './poll-schedule.ts';
export type { SettlingEvent } from './read-event.ts';
export type { ActionRecord } from './record.ts';
export type {
  ActionFailure,
  ActionFamily,
  ActionPort,
  ActionPorts,
  ActionState,
  ActionTarget,
  AnswerOrRefusal,
  RawAction,
} from './types.ts';
export { askedWait, isPassing } from './trouble.ts';
