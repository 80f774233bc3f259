import { timeOf } from '../core/bounded.ts';
import type { EnodeError } from '../errors/enode-error.ts';
import type { ProblemKind } from '../errors/problem.ts';
import type { ActionFailure, RawAction } from './types.ts';

/** What the API said when it would not take a command. Plain data: log it, store it. */
export interface Refusal {
  readonly status: number;
  /** Last segment of the problem's type, e.g. `bad-request`. */
  readonly kind: ProblemKind;
  readonly title: string;
  readonly detail: string;
  /** The server's id of the request, for its support; `undefined` without one. */
  readonly requestId?: string | undefined;
}

/** Common to outcomes with a reason. */
interface Explained {
  /** What happened, in the API's words, for people and logs; empty when it gave none. */
  readonly detail: string;
}

/** The device reports the wished state. */
export interface Confirmed<A> {
  readonly status: 'confirmed';
  readonly action: A;
}

/** The device was already in the requested state: nothing was done, and nothing is wrong. */
export interface Unnecessary<A> extends Explained {
  readonly status: 'unnecessary';
  /** `undefined` when the API refused the command at once and made no action. */
  readonly action: A | undefined;
  /** What the API responded when it refused the command at once. */
  readonly refusal?: Refusal | undefined;
}

/** Enode gave up, or something else ended the action; `reason` says which. */
export interface Unfulfilled<A> extends Explained {
  readonly status: 'failed' | 'cancelled';
  readonly action: A;
  /** `undefined` when the API gives none: actions of HVAC units and batteries in some versions. */
  readonly reason: ActionFailure | undefined;
}

/** A schedule or smart charging controls the device: it takes no commands until that is switched off. */
export interface Controlled extends Explained {
  readonly status: 'controlled';
  readonly action: undefined;
  readonly refusal: Refusal;
}

/** The timeout of the wait came first. The action is still running: it has not failed. */
export interface StillPending<A> {
  readonly status: 'pending';
  /** As it was when it was last seen. */
  readonly action: A;
  /** Why the last poll failed; `undefined` when it did not. */
  readonly lastError?: EnodeError | undefined;
}

/** The outcome of a command. */
export type Outcome<A = RawAction> =
  | Confirmed<A>
  | Unnecessary<A>
  | Unfulfilled<A>
  | Controlled
  | StillPending<A>;

/** The outcome of a command that the API refused. */
export type RefusedOutcome = Unnecessary<never> | Controlled;

/**
 * Whether an action changes no more. A state that this library does not know is final when the API says that
 * the action is complete.
 */
export function isFinal({ state, completedAt }: RawAction): boolean {
  if (state === 'PENDING') return false;
  return state === 'CONFIRMED' || state === 'FAILED' || state === 'CANCELLED' || completedAt != null;
}

/**
 * Whether `seen` is newer than `known`. What is final stays: responses and events overtake each
 * other, and a PENDING that arrives late is old, whatever its time says.
 */
export function isNewerAction(seen: RawAction, known: RawAction): boolean {
  const final = isFinal(seen);
  if (final !== isFinal(known)) return final;
  return time(seen.updatedAt) > time(known.updatedAt);
}

/** The outcome that an action shows. */
export function outcomeOf<A extends RawAction>(action: A, lastError?: EnodeError): Outcome<A> {
  if (!isFinal(action)) return { status: 'pending', action, ...(lastError && { lastError }) };
  if (action.state === 'CONFIRMED') return { status: 'confirmed', action };
  const reason = action.failureReason?.type;
  const detail = action.failureReason?.detail ?? '';
  if (reason === 'UNNECESSARY') return { status: 'unnecessary', action, detail };
  // A final state that is not known is certainly not known to be a success.
  return { status: action.state === 'CANCELLED' ? 'cancelled' : 'failed', action, reason, detail };
}

/** The outcome of a command that was refused as unnecessary or because something controls the device. */
export function refusedOutcome(refusal: Refusal): RefusedOutcome {
  const { detail } = refusal;
  return refusal.status === 422
    ? { status: 'controlled', action: undefined, detail, refusal }
    : { status: 'unnecessary', action: undefined, detail, refusal };
}

function time(value: string): number {
  return timeOf(value) ?? -Infinity;
}
