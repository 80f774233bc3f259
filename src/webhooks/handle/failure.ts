import { notify } from '../../core/callback.ts';
import type { Logger } from '../../core/log.ts';
import type { DeliveryFailure, EventIssue, SignatureFailure } from '../types.ts';

/** Why a delivery was refused. `timeout`: its body, or the secrets, were not there within the budget. */
export type RefusalReason = 'method' | 'authentication' | 'timeout' | SignatureFailure | DeliveryFailure;

/** What a dedupe store is asked. */
export type StoreOperation = 'claim' | 'renew' | 'done' | 'release';

/**
 * What went wrong in a webhook handler. `message` is one line for a log; neither payload nor secret is in it.
 * `error`, where there is one, is what your own code threw, and holds what your code put into it.
 */
export type WebhookFailure =
  | {
      /** A delivery was refused; `message` says what to correct where the receiver is set up wrongly. */
      readonly kind: 'refused';
      readonly message: string;
      readonly reason: RefusalReason;
      /** Status that the sender got. */
      readonly status: number;
    }
  | {
      /** A handler threw, or did not end within its deadline. */
      readonly kind: 'handler';
      readonly message: string;
      readonly error: unknown;
      /** Name of the event; `undefined` when it has none. */
      readonly event: string | undefined;
      /** Position in the delivery, from 0. */
      readonly index: number;
      /** See `EventContext`. */
      readonly deliveryKey: string;
      /**
       * Whether the event will be sent again. Not with `retryOn: 'never'`, and not when the delivery had to be
       * acknowledged before the handler failed: then keep what must not be lost yourself.
       */
      readonly comesAgain: boolean;
    }
  | {
      /** With `validation: 'strict'` and no `onUnknown`: an event that does not fit its schema was left out. */
      readonly kind: 'invalid';
      readonly message: string;
      readonly event: string | undefined;
      readonly index: number;
      readonly deliveryKey: string;
      readonly issues: readonly EventIssue[];
    }
  | {
      /**
       * The store failed, took too long, or returned what it must not; the delivery was worked on without it. Or,
       * with `renew`, it gave the claim to another process, to which the rest of the delivery is left.
       */
      readonly kind: 'dedupe';
      readonly message: string;
      readonly error: unknown;
      readonly operation: StoreOperation;
    }
  | {
      /** Something else that was handed in threw: `waitUntil`, or the function that gives the secrets. */
      readonly kind: 'internal';
      readonly message: string;
      readonly error: unknown;
    };

/** Reports a failure to the operator. Never throws, whatever the operator's function does. */
export type WebhookFailureReporter = (failure: WebhookFailure) => void;

/** Receives failures: a function, or a logger, which refusals reach as warnings and all else as errors. */
export type FailureReceiver = ((failure: WebhookFailure) => unknown) | Logger;

/** `onError` made safe. What it throws is dropped: there is no other place to report it. */
export function reporter(onError: FailureReceiver): WebhookFailureReporter {
  const receive =
    typeof onError === 'function'
      ? onError
      : ({ message, ...fields }: WebhookFailure) =>
          onError[fields.kind === 'refused' ? 'warn' : 'error'](`enode-client: ${message}`, fields);
  return (failure) => notify('onError', () => receive(failure));
}
