import type { RawCallOptions } from '../transport/call-options.ts';
import type { WaitOptions } from './wait-options.ts';
import type { Outcome } from './outcome.ts';
import type { ActionRecord } from './record.ts';
import type { ActionFamily, ActionState, ActionTarget, RawAction } from './types.ts';

/**
 * A command that was sent. The API responds to a command when it has accepted it, not when the device has followed:
 * that takes 20 seconds mostly, minutes sometimes. `wait()` waits for it.
 *
 * @example
 * const action = await enode.vehicles.startCharging(vehicleId);
 * const outcome = await action.wait({ timeout: '5m' });
 * if (outcome.status === 'failed') console.log(outcome.reason, outcome.detail);
 */
export interface ActionHandle<A extends RawAction = RawAction> {
  /** Kind of device. */
  readonly family: ActionFamily;
  /** Id of the action; `undefined` when the API refused the command and made none (see `outcome`). */
  readonly id: string | undefined;
  /** Where the action stood when it was last seen; `undefined` when there is none. */
  readonly state: ActionState | undefined;
  /** The device. */
  readonly target: ActionTarget;
  /** When the API accepted the command, ISO 8601; `undefined` when it did not. */
  readonly createdAt: string | undefined;
  /** The action as it was last seen, with what was commanded (`kind`, `target`, `targetState`). */
  readonly action: A | undefined;
  /** The outcome of the command, as far as is known without a request; `undefined` while it is running. */
  readonly outcome: Outcome<A> | undefined;
  /**
   * Waits for the outcome and gives it as a value: failed and cancelled commands throw nothing. All waits of a
   * client share one timer and few connections; waits for the same action share their polls. Failures that pass
   * (429, 5xx, no connection) do not end the wait, and `Retry-After` is respected.
   *
   * A wait keeps a Node process running until it ends, at the latest when its timeout is over; end it with `signal`.
   *
   * @throws EnodeProblemError when the action cannot be read, e.g. 404; EnodeAbortError when `signal` ended it.
   */
  wait(options?: WaitOptions<A>): Promise<Outcome<A>>;
  /**
   * Ends Enode's attempts. What the device has already received may still be carried out. An action that had
   * ended before is not an error: the outcome says how it ended.
   *
   * @throws EnodeProblemError, e.g. 404 when there is no such action.
   */
  cancel(options?: RawCallOptions): Promise<Outcome<A>>;
  /** Polls the action once, now; sends nothing when it is known to have ended. Resolves to this handle. */
  refresh(options?: RawCallOptions): Promise<ActionHandle<A>>;
  /** What `actions.resume` needs to go on in another process. */
  toJSON(): ActionRecord<A>;
}
