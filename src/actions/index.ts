/**
 * Handles for commands that run for minutes: wait for the outcome, settle it by webhook, go on in another
 * process. This room knows no path and no version; the facade gives it ports.
 */
export { readAction, readCancelled } from './read-action.ts';
export { systemClock, type ActionClock } from './clock.ts';
export { createActions, type Actions, type ActionsOptions, type ActionsRoom } from './create-actions.ts';
export {
  finalPollLeadMs,
  pollDelay,
  resolvePoll,
  waitDefaults,
  type ActionProgress,
  type PollOptions,
  type PollSchedule,
  type WaitOptions,
} from './wait-options.ts';
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
export type { SettlingEvent } from './read-action.ts';
export type { ActionRecord } from './record.ts';
export type {
  ActionFailure,
  ActionFamily,
  ActionPort,
  ActionPorts,
  ActionState,
  ActionTarget,
  ResponseOrRefusal,
  RawAction,
} from './types.ts';
export { isTransient, retryDelayOf } from './pacing.ts';
