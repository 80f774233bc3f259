import type { ChangeFault } from '../faults/change-fault.ts';
import type { EventFault } from '../faults/event-fault.ts';
import type { RequestFault } from '../faults/fault.ts';
import type { LoggedRequest } from '../handles/request-log.ts';
import type { HemSystemOptions } from '../handles/hem-system-builder.ts';
import type { LocationOptions } from '../handles/location-builder.ts';
import type { DeliveryAttempt, LoggedDelivery } from '../subscriptions/delivery-log.ts';
import type { DeliveryScript } from '../subscriptions/delivery-script.ts';
import type { SubscriptionOptions } from '../subscriptions/subscription-options.ts';
import { type ActionScript, actionStates, failureDetails } from '../world/actions.ts';
import { deviceSchemas } from '../assets/schemas.ts';
import type { LinkAccountOptions } from '../link/accounts.ts';
import { type AssetKind, assetKinds, definitionOf } from '../assets/index.ts';
import {
  choice,
  count,
  flag,
  listOf,
  moment,
  object,
  oneOf,
  ref,
  said,
  type ControlSchema,
  text,
  textOrNull,
} from './schema.ts';

// `satisfies` ties each list of fields to the type that it stands for: neither can grow alone.
type Fields<T> = Readonly<Record<keyof T, ControlSchema>>;
type MandatoryKey<T> = Exclude<{ [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T], 'type'>;
type MandatoryFields<F extends { type: string }> = {
  readonly [T in F as [MandatoryKey<T>] extends [never] ? never : T['type']]: Record<MandatoryKey<T>, true>;
};
type FaultFields<F extends { type: string }> = { readonly [T in F as T['type']]: Fields<Omit<T, 'type'>> };

const number: ControlSchema = { type: 'number' };
const duration = ref('Duration');

const changes = {
  'unknown-enum': {
    field: said(text, 'The end of a dotted path, such as `chargeState.powerDeliveryState`.'),
    value: text,
  },
  'extra-field': {
    in: said(text, 'Which objects get it: the end of a dotted path. Left out: the whole.'),
    name: text,
    value: said({}, 'Any JSON.'),
  },
} satisfies FaultFields<ChangeFault>;

const requestFaults = {
  latency: { delay: duration },
  reset: { when: oneOf(['before', 'after', 'body']) },
  stall: { at: oneOf(['headers', 'body']) },
  truncate: {},
  html: { status: { type: 'integer', minimum: 100, maximum: 599 } },
  problem: {
    status: { type: 'integer', minimum: 400, maximum: 599 },
    retryAfter: said({ anyOf: [duration, moment] }, 'Adds `Retry-After`: a duration, or a date.'),
    detail: text,
  },
  revoke: {},
  brownout: { status: { type: 'integer', minimum: 400, maximum: 599 } },
  version: { responseVersion: text },
  ...changes,
} satisfies FaultFields<RequestFault>;

const eventFaults = { ...changes, 'new-event': { name: text } } satisfies FaultFields<EventFault>;

/** The members besides `type` that a fault must have, by type: all and no others, for each type that has any. */
const mandatory: Readonly<Record<string, object>> = {
  latency: { delay: true },
  problem: { status: true },
  version: { responseVersion: true },
  'unknown-enum': { field: true },
} satisfies MandatoryFields<RequestFault | EventFault>;

/** One of several objects, distinguished by `type`. */
const faultsOf = (
  faults: Readonly<Record<string, Readonly<Record<string, ControlSchema>>>>,
): ControlSchema => ({
  type: 'object',
  required: ['type'],
  // Beside the branches, so that a wrong type is refused with the list of those that there are.
  properties: { type: oneOf(Object.keys(faults)) },
  discriminator: { propertyName: 'type' },
  oneOf: Object.entries(faults).map(([type, fields]) =>
    object({ type: { const: type }, ...fields }, ['type', ...Object.keys(mandatory[type] ?? {})]),
  ),
});

/** One fault, or a list of them in which null stands for none. */
const scripted = (fault: string): ControlSchema => ({
  description: 'One fault; or a list, one after the other, in which null stands for none.',
  ...choice({ type: 'array' }, { minItems: 1, items: choice({ type: 'null' }, {}, ref(fault)) }, ref(fault)),
});

const ruleFields = {
  version: said(text, 'Only in this API version.'),
  rate: said({ type: 'number', minimum: 0, maximum: 1 }, 'How likely each is hit. Default 1.'),
  times: said({ type: 'integer', minimum: 1 }, 'How many are hit at most.'),
};

const attemptFields = {
  at: moment,
  durationMs: number,
  status: { type: ['integer', 'null'] },
  responseBody: { type: 'string' },
  error: textOrNull,
} satisfies Fields<DeliveryAttempt>;

const deliveryFields = {
  id: text,
  webhookId: textOrNull,
  url: text,
  apiVersion: text,
  createdAt: moment,
  events: listOf(text),
  body: said({ type: 'string' }, 'The very text that is sent.'),
  state: oneOf(['waiting', 'sending', 'retrying', 'delivered', 'given-up']),
  attempts: listOf(object(attemptFields, Object.keys(attemptFields))),
  nextAttemptAt: { anyOf: [moment, { type: 'null' }] },
} satisfies Fields<LoggedDelivery>;

const requestFields = {
  id: text,
  at: moment,
  target: oneOf(['api', 'oauth', 'link']),
  method: text,
  path: text,
  query: { type: 'object', additionalProperties: { type: 'string' } },
  version: text,
  userId: text,
  status: said({ type: 'integer' }, '0 if the connection was cut or left open instead.'),
  fault: text,
} satisfies Fields<LoggedRequest>;

const optionalInRequests = new Set(['version', 'userId', 'fault']);

const withoutSite = (kind: AssetKind): ControlSchema => {
  const {
    siteName: _,
    locationId: _locationId,
    ...fields
  } = definitionOf(kind).fields as Record<string, ControlSchema>;
  return object(fields);
};

const ruleFilter = {
  hourMinute: object({ from: text, to: text }, ['from', 'to']),
  fromTimestamp: moment,
  toTimestamp: moment,
  weekdays: listOf({ type: 'integer', minimum: 0, maximum: 6 }),
};
const target: ControlSchema = {
  type: 'object',
  required: ['holdType'],
  discriminator: { propertyName: 'holdType' },
  oneOf: [
    object({ holdType: { const: 'SCHEDULED' } }, ['holdType']),
    object(
      {
        holdType: { const: 'PERMANENT' },
        mode: oneOf(['OFF', 'AUTO', 'COOL', 'HEAT']),
        heatSetpoint: number,
        coolSetpoint: number,
      },
      ['holdType', 'mode'],
    ),
  ],
};

/** `components/schemas` of the control API's document. */
export const components: Readonly<Record<string, ControlSchema>> = {
  Duration: {
    description: 'Simulated time: milliseconds, or a number with a unit.',
    anyOf: [
      { type: 'number', minimum: 0 },
      { type: 'string', pattern: String.raw`^\d+(?:\.\d+)?(?:ms|s|m|h|d)$` },
    ],
    examples: ['20s', '5m', 1500],
  },
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status', 'detail'],
    properties: {
      type: text,
      title: text,
      status: { type: 'integer' },
      detail: text,
      issues: listOf(
        object({ in: text, path: { type: 'string' }, message: text }, ['in', 'path', 'message']),
      ),
    },
  },
  Asset: object(
    {
      id: text,
      kind: oneOf(assetKinds),
      userId: text,
      state: said({ type: 'object' }, 'What the API would tell of it now, with the fields of all versions.'),
    },
    ['id', 'kind', 'userId', 'state'],
  ),
  RequestFault: faultsOf(requestFaults),
  EventFault: faultsOf(eventFaults),
  FaultRule: {
    description: 'What goes wrong: with requests of a `route`, or with an `event`.',
    type: 'object',
    ...choice(
      { required: ['event'] },
      object(
        { event: said(text, 'Name of an event, or `*`.'), ...ruleFields, fault: scripted('EventFault') },
        ['event', 'fault'],
      ),
      object(
        {
          route: said(
            text,
            'As `GET /vehicles/{vehicleId}`, `POST /oauth2/token`, or `*` for all of the API.',
          ),
          ...ruleFields,
          fault: scripted('RequestFault'),
        },
        ['route', 'fault'],
      ),
    ),
  },
  Fault: object({ id: text, hits: count, rule: ref('FaultRule') }, ['id', 'hits', 'rule']),
  ActionScript: object({
    after: said(duration, 'How long it stays PENDING.'),
    outcome: said(
      oneOf(actionStates),
      'How it ends; PENDING: never by itself. Left out: the device decides.',
    ),
    reason: said(oneOf(Object.keys(failureDetails)), '`failureReason.type`.'),
    detail: said(text, '`failureReason.detail`.'),
  } satisfies Fields<ActionScript>),
  Subscription: object(
    {
      secret: said({ type: 'string', minLength: 6 }, 'Signs the deliveries.'),
      url: said(text, 'Left out: an address that does not exist, so that events wait to be taken.'),
      events: listOf(text),
      apiVersion: text,
      authentication: object({ headerName: text, headerValue: { type: 'string' } }, [
        'headerName',
        'headerValue',
      ]),
    } satisfies Fields<SubscriptionOptions>,
    ['secret'],
  ),
  DeliveryScript: object({
    webhookId: text,
    event: text,
    duplicates: count,
    delay: duration,
    swap: flag,
    reverse: flag,
    irregular: flag,
  } satisfies Fields<DeliveryScript>),
  Delivery: object(deliveryFields, Object.keys(deliveryFields)),
  SignedDelivery: object(
    {
      id: text,
      url: text,
      headers: { type: 'object', additionalProperties: { type: 'string' } },
      body: { type: 'string' },
    },
    ['id', 'url', 'headers', 'body'],
  ),
  Request: object(
    requestFields,
    Object.keys(requestFields).filter((name) => !optionalInRequests.has(name)),
  ),
  Device: {
    type: 'object',
    required: ['type'],
    discriminator: { propertyName: 'type' },
    oneOf: deviceSchemas,
  },
  Account: object(
    {
      vendor: text,
      username: text,
      password: text,
      devices: listOf(ref('Device')),
    } satisfies Fields<LinkAccountOptions>,
    ['vendor', 'username', 'password'],
  ),
  HemSystemOptions: object({
    vendor: text,
    siteName: text,
    locationId: textOrNull,
    inverter: withoutSite('inverter'),
    battery: withoutSite('battery'),
    meter: withoutSite('meter'),
  } satisfies Fields<HemSystemOptions>),
  LocationOptions: object({
    name: text,
    latitude: number,
    longitude: number,
    timezoneName: text,
    tariff: listOf(object({ cost: number, from: text, to: text, weekdays: ruleFilter.weekdays }, ['cost'])),
  } satisfies Fields<LocationOptions>),
  Location: object(
    {
      id: text,
      userId: text,
      name: text,
      latitude: number,
      longitude: number,
      timezoneName: text,
      createdAt: moment,
    },
    ['id', 'userId', 'name', 'latitude', 'longitude', 'timezoneName', 'createdAt'],
  ),
  ScheduleOptions: object(
    {
      targetId: said(text, 'A vehicle, a charger or an HVAC unit of the user.'),
      isEnabled: flag,
      locationId: textOrNull,
      defaultShouldCharge: said(flag, 'For vehicles and chargers.'),
      defaultTargetState: said(target, 'For HVAC units.'),
      rules: listOf(object({ ...ruleFilter, shouldCharge: flag, targetState: target })),
    },
    ['targetId'],
  ),
  Snapshot: {
    description: 'The world as data: to be kept and put back, not to be edited.',
    type: 'object',
    required: ['format', 'seed', 'now', 'parts', 'alarms'],
  },
};

/** Options of the builders of assets, `vendor` included. */
export const builderFields = (kind: AssetKind): ControlSchema =>
  object({ vendor: text, ...definitionOf(kind).fields });
