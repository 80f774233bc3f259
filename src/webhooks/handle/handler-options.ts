import type { Version } from '../../../generated/index.ts';
import type { Duration } from '../../core/duration.ts';
import type { DedupeStore } from './dedupe-store.ts';
import type { FailureReceiver } from './failure.ts';
import type {
  EventIssue,
  OnDrift,
  UnknownEvent,
  Validation,
  WebhookEventName,
  WebhookEventNamed,
  WebhookVersion,
} from '../types.ts';

/** What a handler gets beside the event. */
export interface EventContext<V extends Version = Version> {
  /** The same each time the delivery is sent: use it where doing a thing twice must have the effect of once. */
  readonly eventKey: string;
  /** Hash of the signed body: the same each time this delivery is sent. */
  readonly deliveryKey: string;
  /** The sender's `x-enode-delivery`, to find the delivery in logs. It is not signed: never decide by it. */
  readonly deliveryId: string | undefined;
  /** Position in the delivery, from 0. */
  readonly index: number;
  /** How many events the delivery holds. */
  readonly size: number;
  /** Which of `secrets` the delivery was signed with: once it is always the new one, the old one can go. */
  readonly secretIndex: number;
  /** Where the event does not fit its schema; empty when it fits, or was not compared. */
  readonly issues: readonly EventIssue[];
  /** The version whose schema and types the event was given, when its own is not among `versions`. */
  readonly checkedAs: V | undefined;
  /** Ends when the handler's `timeout` is over; pass it on to what you call. */
  readonly signal: AbortSignal;
}

/** A function for one kind of event. What it returns is waited for and dropped; what it throws goes to `onError`. */
export type EventHandler<Event, V extends Version = Version> = (
  event: Event,
  context: EventContext<V>,
) => unknown;

/** A function for each event that matters to you, typed by its name. */
export type EventHandlers<V extends Version = Version> = {
  readonly [Name in WebhookEventName<V>]?: EventHandler<WebhookEventNamed<V, Name>, V> | undefined;
};

/** One secret, or several while they are exchanged: the new one first. */
export type WebhookSecrets = string | readonly string[];

/** Options of `createWebhookHandler`. */
export interface WebhookHandlerOptions<V extends Version> {
  /**
   * What deliveries are signed with. A function is asked for each delivery: for secrets that come from a vault,
   * or are not there yet when the module is loaded.
   */
  secrets: WebhookSecrets | (() => WebhookSecrets | PromiseLike<WebhookSecrets>);
  /** The API versions that may arrive; each from its own entry point, e.g. `enode-client/webhooks/2024-10-01`. */
  versions: readonly WebhookVersion<V>[];
  /**
   * A function for each event that matters to you. The events of a delivery are handled one after the other, in
   * the order in which they were sent; one that fails does not keep the others from their turn. Events without a
   * function are done at once.
   */
  on?: EventHandlers<NoInfer<V>> | undefined;
  /**
   * For events of an unknown name, and, with `validation: 'strict'`, for those that do not fit their schema.
   * @default unknown names are ignored, and those that do not fit are reported to `onError`
   */
  onUnknown?: EventHandler<UnknownEvent, NoInfer<V>> | undefined;
  /** For `system:heartbeat`, which is sent now and then to show that deliveries arrive. */
  onHeartbeat?:
    | EventHandler<WebhookEventNamed<NoInfer<V>, 'system:heartbeat' & WebhookEventName<V>>, NoInfer<V>>
    | undefined;
  /**
   * Receives everything that goes wrong: refused deliveries, handlers that failed, a store that is down. A function, or
   * a logger: `console`, or one of pino or winston. It has no default: an unseen failure is a lost event.
   */
  onError: FailureReceiver;
  /** Called when a delivery holds something that the schemas do not describe. */
  onDrift?: OnDrift | undefined;
  /**
   * How far events are compared with the schema of their version. `report` hands every event of a known name to
   * its function: a missing field is `null` where its type allows that, and `context.issues` says where else the
   * event does not fit its type. `strict` hands what does not fit to `onUnknown`, so that the types of the others
   * hold; `off` compares nothing.
   * @default 'report'
   */
  validation?: Validation | undefined;
  /**
   * Where it is kept which deliveries are done. `false` works on every delivery, however often it comes.
   * @default the memory of this process
   */
  dedupe?: DedupeStore | false | undefined;
  /**
   * What keeps the platform running until a promise has settled: `after` of Next, `waitUntil` of Vercel,
   * `EdgeRuntime.waitUntil` of Supabase. On Workers hand over the execution context in each call instead. With
   * it, deliveries are acknowledged before they are worked on (unless `retryOn` is `'error'`), so that one whose
   * process dies in between is not sent again.
   */
  waitUntil?: ((work: Promise<unknown>) => unknown) | undefined;
  /**
   * Bytes that a body may have; larger ones are refused with 413.
   * @default that of `verifySignature`
   */
  maxBytes?: number | undefined;
  /** The header that the webhook was registered with, checked beside the signature. */
  authentication?: { headerName: string; headerValue: string } | undefined;
  /**
   * Whether a delivery is to be sent again (500) when a handler fails. Events that are done are then not handled
   * again. The sender gives up after about a day, and stops sending anything to a webhook that keeps failing.
   * @default 'never'
   */
  retryOn?: 'never' | 'error' | undefined;
  /**
   * How long the sender waits at most, of the 5 s that it grants. Handlers that take longer go on after the
   * response (202).
   * @default '3.5s'
   */
  budget?: Duration | undefined;
  /**
   * How long the handler of one event may take. After it, the event counts as failed and the next one begins.
   * @default '1m'
   */
  timeout?: Duration | undefined;
}
