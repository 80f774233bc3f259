import type { Duration } from '../base/duration.ts';
import type { AssetKind, Command } from '../assets/index.ts';

export const actionStates = ['PENDING', 'CONFIRMED', 'FAILED', 'CANCELLED'] as const;
export type ActionState = (typeof actionStates)[number];

export type FailureType =
  | 'NO_RESPONSE'
  | 'FAILED_PRECONDITION'
  | 'CONFLICT'
  | 'NOT_FOUND'
  | 'UNNECESSARY'
  | 'REQUESTED_CANCELLATION';

/** A command on its way to a device. Times are milliseconds since 1970. */
export interface Action {
  readonly id: string;
  readonly userId: string;
  readonly target: { readonly kind: AssetKind; readonly id: string };
  readonly command: Command;
  readonly createdAt: number;
  updatedAt: number;
  completedAt: number | null;
  state: ActionState;
  failureReason: { type: FailureType; detail: string } | null;
}

/** Scripted course of an action. */
export interface ActionScript {
  /**
   * How long it stays PENDING.
   * @default the simulator's `actionDelay`, or what the vendor takes
   */
  after?: Duration;
  /**
   * How it ends; `PENDING`: it never ends by itself. Without it the device decides, as it does for actions
   * without a script.
   */
  outcome?: ActionState;
  /**
   * `failureReason.type` of a failed or cancelled action.
   * @default 'NO_RESPONSE' for FAILED, 'FAILED_PRECONDITION' for CANCELLED
   */
  reason?: FailureType;
  /** `failureReason.detail`. @default a sentence that fits the reason */
  detail?: string;
}

export const failureDetails: Readonly<Record<FailureType, string>> = {
  NO_RESPONSE: 'The device did not react to the command in time.',
  FAILED_PRECONDITION: 'The device was not in a state in which the command can be carried out.',
  CONFLICT: 'A newer action for the same device replaced this one.',
  NOT_FOUND: 'The device was removed while the action was pending.',
  UNNECESSARY: 'The device was already in the desired state.',
  REQUESTED_CANCELLATION: 'The action was cancelled by request.',
};
