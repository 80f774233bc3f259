import type { EventsByVersion, Version } from '../../generated/index.ts';
import type { FoundDrift, Validator as EventSchema, SchemaIssue } from '../drift/schema.ts';

export type { EventSchema, FoundDrift, SchemaIssue };

/** Names of the events that a version describes; of several versions, all that any of them describes. */
export type WebhookEventName<V extends Version = Version> = {
  [W in V]: keyof EventsByVersion[W] & string;
}[V];

/**
 * The events of one name, one member for each of the versions `V` that has it. Discriminated by `version`.
 *
 * @example
 * function onVehicle(event: WebhookEventNamed<'2024-10-01', 'user:vehicle:updated'>) {
 *   event.vehicle.location?.id;
 * }
 */
export type WebhookEventNamed<V extends Version, Name extends WebhookEventName<V>> = {
  [W in V]: Name extends keyof EventsByVersion[W] ? EventsByVersion[W][Name] : never;
}[V];

/**
 * Any event of the versions `V`, discriminated by `event` and by `version`.
 *
 * @example
 * function handle(event: WebhookEvent<'2024-10-01'>) {
 *   if (event.event === 'user:vehicle:updated') event.vehicle.chargeState.batteryLevel; // number | null
 * }
 */
export type WebhookEvent<V extends Version = Version> = {
  [W in V]: EventsByVersion[W][keyof EventsByVersion[W]];
}[V];

/**
 * What is known about the events of one API version: import `webhookVersion` from
 * `enode-client/webhooks/2024-10-01` and the like. Only the versions that are imported are bundled.
 */
export interface WebhookVersion<V extends Version = Version> {
  readonly version: V;
  /** Whether an event is exactly as its schema says, by its name. Decides at once, and says nothing of why it is not. */
  readonly checks: Readonly<Record<string, (event: unknown) => boolean>>;
  /**
   * Loads the schemas of the same events. Called when an event does not pass its check, to find where it does not fit,
   * and for `onDrift`: deliveries that fit need no schema.
   */
  readonly loadSchemas: () => Promise<EventSchemas>;
}

/** What finds where events of one version do not fit, and what no schema describes. */
export interface EventSchemas {
  /** The schema of each event, by its name. */
  readonly events: Readonly<Record<string, EventSchema>>;
  /**
   * Finds what a schema lets pass without describing it, for `onDrift`. It stands beside the schemas since it
   * knows how they are built; without it only findings of other kinds are reported.
   */
  readonly findDrift?: (schema: EventSchema, value: unknown, found: FoundDrift) => void;
}

/**
 * Why a delivery was refused. `wrong-secret`: the signature is well-formed and of other bytes or another
 * secret. `parsed-body`: a parser already turned the body into objects, so the bytes are gone.
 * `unreadable-body`: it ended early. `bad-input`: something else that was handed in cannot be right, such as an
 * empty list of secrets, or a body that was read before.
 */
export type SignatureFailure =
  | 'missing-header'
  | 'malformed-header'
  | 'parsed-body'
  | 'oversized-body'
  | 'unreadable-body'
  | 'wrong-secret'
  | 'bad-input';

/**
 * What was found about a signature. `message` is for the receiver's log, not for the sender;
 * no secret, signature or payload is in it.
 */
export type SignatureVerdict =
  | {
      readonly ok: true;
      /** The bytes that were signed. */
      readonly body: Uint8Array<ArrayBuffer>;
      /** The same as text, without a byte order mark. Parse this, and nothing else. */
      readonly text: string;
      /** Which of `secrets` matched: once it is always the new one, the old one can go. */
      readonly secretIndex: number;
    }
  | { readonly ok: false; readonly reason: SignatureFailure; readonly message: string };

/** A body whose bytes are still as they came. */
export type RawBody =
  | string
  | ArrayBuffer
  | SharedArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | Request
  | Response;

/** How far events are compared with the schema of their version. */
export type Validation = 'strict' | 'report' | 'off';

/** Where an event does not fit its schema. Holds no value of the payload. */
export interface EventIssue {
  /** Dotted path inside the event, e.g. `vehicle.chargeState.batteryLevel`; empty for the event as a whole. */
  readonly path: string;
  readonly message: string;
}

/** What was noticed: in which event, and what kind of news it is. */
export interface Drift {
  /**
   * `version`: an API version that was not given in `versions`. `event`: a name that its version does not
   * describe. `enum`: a value beyond those described. `field`: a field that is not described. `shape`: something
   * that does not fit its description. `delivery`: the delivery is not a list of events, or an empty one.
   */
  readonly kind: 'version' | 'event' | 'enum' | 'field' | 'shape' | 'delivery';
  /** Version of the event as it was sent. */
  readonly version: string | undefined;
  /** Name of the event. */
  readonly event: string | undefined;
  /** The version whose schema it was compared with; `undefined` where there was none. */
  readonly checkedAs: Version | undefined;
  /** Position of the event in its delivery; of several that drift alike, the first. */
  readonly index: number;
}

/**
 * Called when a delivery holds something that the schemas do not describe: the API moved. Each finding is reported
 * once per delivery. It only watches: what it throws is dropped. `path` is dotted, the elements of lists are
 * written `[]`; it is empty for the event as a whole. `value` is payload: think before you log it.
 */
export type OnDrift = (path: string, value: unknown, drift: Drift) => void;

/**
 * An event that is typed, because its version (or a near one) describes it. Where `issues` says so, a value is
 * not of its type.
 */
export interface KnownEvent<V extends Version = Version> {
  readonly known: true;
  readonly event: WebhookEvent<V>;
  /** Position in the delivery, from 0. */
  readonly index: number;
  /** Where it does not fit its schema; only with `validation: 'report'`. Absent when it fits. */
  readonly issues?: readonly EventIssue[] | undefined;
  /**
   * Set when its own version was not among those given: the version whose schema was used instead. The same is
   * then in `event.version`, so that narrowing by it holds; what was sent is in `sentVersion`.
   */
  readonly checkedAs?: V | undefined;
  /** With `checkedAs`: the version that was sent; `undefined` when none was. */
  readonly sentVersion?: string | undefined;
}

/** An event that is not typed: of an unknown name, or not as its schema says (with `validation: 'strict'`). */
export interface UnknownEvent {
  readonly known: false;
  /** The event as it was sent. */
  readonly raw: unknown;
  /** Its name, if it has one. */
  readonly name?: string | undefined;
  /** Its version as it was sent, if it has one. */
  readonly version?: string | undefined;
  /** Position in the delivery, from 0. */
  readonly index: number;
  /** Where it does not fit its schema; absent when there is no schema of that name. */
  readonly issues?: readonly EventIssue[] | undefined;
}

export type ParsedEvent<V extends Version = Version> = KnownEvent<V> | UnknownEvent;

/** Why nothing could be taken from a delivery. */
export type DeliveryFailure = 'invalid-json' | 'not-a-delivery' | 'parsed-body';

/** The events of a delivery in their order, or why there are none. `message` holds no payload. */
export type ParsedDelivery<V extends Version = Version> =
  | { readonly ok: true; readonly events: readonly ParsedEvent<V>[] }
  | { readonly ok: false; readonly reason: DeliveryFailure; readonly message: string };
