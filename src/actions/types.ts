import type { RawResult } from '../transport/unwrap.ts';
import type { ActionFamily } from '../spec/action-families.ts';
import type { RawCallOptions } from '../transport/call-options.ts';

export type { ActionFamily };

/**
 * Where an action stands. `PENDING` is the only known state that changes; the list is open, since the API adds
 * values without a new version.
 */
export type ActionState = 'PENDING' | 'CONFIRMED' | 'FAILED' | 'CANCELLED' | (string & {});

/**
 * Why an action failed or was cancelled. An open list.
 * - `NO_RESPONSE`: the device was silent for as long as Enode tried.
 * - `FAILED_PRECONDITION`: what the command needs was never given, e.g. a plugged-in vehicle.
 * - `CONFLICT`: a newer action took its place.
 * - `NOT_FOUND`: the device was removed meanwhile.
 * - `UNNECESSARY`: the device was already in the requested state; as an outcome this is `unnecessary`.
 * - `REQUESTED_CANCELLATION`: cancelled by request, also by a schedule or an override.
 */
export type ActionFailure =
  | 'NO_RESPONSE'
  | 'FAILED_PRECONDITION'
  | 'CONFLICT'
  | 'NOT_FOUND'
  | 'UNNECESSARY'
  | 'REQUESTED_CANCELLATION'
  | (string & {});

/** What the actions of all versions and families have in common. */
export interface RawAction {
  readonly id: string;
  readonly state: ActionState;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly completedAt: string | null;
  readonly targetId: string;
  readonly targetType: string;
  /** Actions of HVAC units and batteries have none in some versions. */
  readonly failureReason?: { readonly type: ActionFailure; readonly detail: string } | null;
}

/** The device that a command is for. */
export interface ActionTarget {
  /** Type of the device as the API spells it, e.g. `vehicle`. */
  readonly type: string;
  /** Its id; `undefined` when the command was refused and the device is not known. */
  readonly id: string | undefined;
}

/** What a method of `enode.raw` resolves to: an action, or a refusal with its status. */
export type ResponseOrRefusal = RawResult;

/** How this room asks about the actions of one family. The facade makes these; they hold paths and version. */
/** `user` is whose action it is, where a header names the user. */
export interface ActionPort {
  /** Reads the action. Throws an EnodeError; `readAction` makes one of a raw response. */
  poll(actionId: string, options: RawCallOptions, user?: string): Promise<RawAction>;
  /** Cancels the action. Throws an EnodeError, also on 409; `readCancelled` takes the action out of a 409. */
  cancel(actionId: string, options: RawCallOptions, user?: string): Promise<RawAction>;
}

export type ActionPorts = Readonly<Record<ActionFamily, ActionPort>>;
