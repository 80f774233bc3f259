/** What must compile, and what must not, of webhook events. Nothing here runs. */
import type { EventsByVersion } from '../../generated/index.ts';
import {
  latestPerAsset,
  parseDelivery,
  verifySignature,
  type EventIssue,
  type KnownEvent,
  type ParsedEvent,
  type Version,
  type WebhookEvent,
  type WebhookEventName,
  type WebhookEventNamed,
  type WebhookVersion,
} from '../../src/webhooks/index.ts';
import { webhookVersion as v2023 } from '../../src/webhooks/versions/2023-04-15.ts';
import { webhookVersion as vAugust } from '../../src/webhooks/versions/2023-08-01.ts';
import { webhookVersion as vJanuary } from '../../src/webhooks/versions/2024-01-01.ts';
import { webhookVersion as v2024 } from '../../src/webhooks/versions/2024-10-01.ts';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type IsVague<T> = 0 extends 1 & T ? true : [T] extends [never] ? true : unknown extends T ? true : false;
declare function assertType<T extends true>(): T;
declare function use(...values: unknown[]): void;
declare const texts: string[];

/** What each event carries beside the envelope, and something that only this payload has. */
interface Payloads {
  'user:vehicle:discovered': { vehicle: { chargeState: { batteryLevel: number | null } | null } };
  'user:vehicle:updated': { vehicle: { chargeState: { range: number | null } }; updatedFields: string[] };
  'user:vehicle:deleted': { vehicle: { smartChargingPolicy: { isEnabled: boolean } } };
  'user:vehicle:smart-charging-status-updated': {
    smartChargingStatus: { vehicleId: string };
    updatedFields: string[];
  };
  'user:charger:discovered': { charger: { id: string; chargeState: object | null } };
  'user:charger:updated': { charger: { id: string; chargeState: object }; updatedFields: string[] };
  'user:charger:deleted': { charger: { id: string; chargeState: object } };
  'user:hvac:discovered': { hvac: { thermostatState: object | null } };
  'user:hvac:updated': { hvac: { thermostatState: object }; updatedFields: string[] };
  'user:hvac:deleted': { hvac: { thermostatState: object } };
  'user:inverter:discovered': { inverter: { productionState: object | null } };
  'user:inverter:updated': { inverter: { productionState: object }; updatedFields: string[] };
  'user:inverter:deleted': { inverter: { productionState: object } };
  'user:battery:discovered': { battery: { config: object | null } };
  'user:battery:updated': { battery: { config: object }; updatedFields: string[] };
  'user:battery:deleted': { battery: { config: object } };
  'user:meter:discovered': { meter: { energyState: object | null } };
  'user:meter:updated': { meter: { energyState: object }; updatedFields: string[] };
  'user:meter:deleted': { meter: { energyState: object } };
  'user:schedule:execution-updated': { status: object; schedule: { id: string }; updatedFields: string[] };
  'user:vendor-action:updated': { vendorAction: { targetId: string }; updatedFields: string[] };
  'user:credentials:invalidated': { vendor: string };
  'system:heartbeat': { pendingEvents: number };
  'enode:webhook:test': { version: string };
}
interface FirehosePayloads extends Payloads {
  'enode:firehose:test': { version: string };
}
interface PayloadsOf {
  '2023-04-15': FirehosePayloads;
  '2023-08-01': FirehosePayloads;
  '2024-01-01': FirehosePayloads & { 'system:heartbeat': { user: { id: string } } };
  '2024-10-01': Payloads & {
    'user:inverter:statistics-updated': { statistics: { inverterId: string } };
    'user:hem-system:discovered': { hemSystem: { status: object } };
    'user:hem-system:updated': { hemSystem: { status: object }; updatedFields: string[] };
    'user:hem-system:deleted': { hemSystem: { status: object } };
  };
}

/** The versions that are described here; a newer one changes none of them. */
type Described = keyof PayloadsOf;

/** Whether `Actual` has all that is expected, and nothing in it is `any`, `unknown` or `never`. */
type Has<Actual, Expected> =
  IsVague<Actual> extends true
    ? false
    : [Expected] extends [readonly unknown[]]
      ? Fits<Actual, Expected>
      : [Expected] extends [object]
        ? keyof Expected extends keyof Actual
          ? false extends {
              [K in keyof Expected]: Has<Actual[K & keyof Actual], Expected[K]>;
            }[keyof Expected]
            ? false
            : Fits<Actual, Expected>
          : false
        : Fits<Actual, Expected>;
type Fits<Actual, Expected> = [Actual] extends [Expected] ? true : false;

/** Names of the events whose type does not reach the payload when it is narrowed by name and version. */
type Lost<V extends Described> = {
  [Name in WebhookEventName<V>]: Has<
    Extract<WebhookEvent, { event: Name; version: V }>,
    PayloadsOf[V][Name & keyof PayloadsOf[V]] & { event: Name; version: V }
  > extends true
    ? Has<WebhookEventNamed<V, Name>, PayloadsOf[V][Name & keyof PayloadsOf[V]]> extends true
      ? never
      : Name
    : Name;
}[WebhookEventName<V>];

type Count<T, Counted extends unknown[] = []> = [T] extends [never]
  ? Counted['length']
  : Count<Exclude<T, LastOf<T>>, [...Counted, unknown]>;
type LastOf<T> = (T extends unknown ? (given: () => T) => void : never) extends (given: infer I) => void
  ? I extends () => infer Last
    ? Last
    : never
  : never;

export function everyEvent(): void {
  assertType<Equal<Count<WebhookEventName<'2023-04-15'>>, 25>>();
  assertType<Equal<Count<WebhookEventName<'2023-08-01'>>, 25>>();
  assertType<Equal<Count<WebhookEventName<'2024-01-01'>>, 25>>();
  assertType<Equal<Count<WebhookEventName<'2024-10-01'>>, 28>>();
  assertType<Equal<WebhookEventName<'2023-04-15'>, keyof PayloadsOf['2023-04-15']>>();
  assertType<Equal<WebhookEventName<'2023-08-01'>, keyof PayloadsOf['2023-08-01']>>();
  assertType<Equal<WebhookEventName<'2024-01-01'>, keyof PayloadsOf['2024-01-01']>>();
  assertType<Equal<WebhookEventName<'2024-10-01'>, keyof PayloadsOf['2024-10-01']>>();
  assertType<Equal<Lost<'2023-04-15'>, never>>();
  assertType<Equal<Lost<'2023-08-01'>, never>>();
  assertType<Equal<Lost<'2024-01-01'>, never>>();
  assertType<Equal<Lost<'2024-10-01'>, never>>();
  // The check itself sees what is lost.
  assertType<Equal<Has<{ vehicle: { id: unknown } }, { vehicle: { id: string } }>, false>>();
  assertType<Equal<Has<{ vehicle: never }, { vehicle: { id: string } }>, false>>();
  // oxlint-disable-next-line typescript/no-explicit-any -- this is what must be noticed
  assertType<Equal<Has<{ vehicle: any }, { vehicle: { id: string } }>, false>>();
  assertType<Equal<Has<{ event: 'a' }, { vehicle: { id: string } }>, false>>();
}

/** A discovered asset has its identity and its information; what else it is comes with an update. */
export function discovered<V extends Described>(
  vehicle: WebhookEventNamed<V, 'user:vehicle:discovered'>['vehicle'],
  charger: WebhookEventNamed<'2024-10-01', 'user:charger:discovered'>['charger'],
  updated: WebhookEventNamed<'2024-10-01', 'user:charger:updated'>['charger'],
): void {
  use(vehicle.information.brand, vehicle.id.length, charger.information.brand, charger.userId.length);
  assertType<Equal<null extends typeof charger.chargeState ? true : false, true>>();
  assertType<Equal<null extends typeof charger.capabilities ? true : false, true>>();
  assertType<Equal<null extends typeof charger.lastSeen ? true : false, true>>();
  assertType<Equal<null extends typeof updated.chargeState ? true : false, false>>();
}

/** All 28, as a receiver writes it. */
export function in2024(event: WebhookEvent<'2024-10-01'>): void {
  const envelope: string[] = [event.createdAt];
  switch (event.event) {
    case 'user:vehicle:discovered':
    case 'user:vehicle:deleted':
      return use(event.vehicle.location?.id, event.user.id);
    case 'user:vehicle:updated':
      return use(event.vehicle.chargeState.batteryLevel, event.updatedFields.includes('odometer'));
    case 'user:vehicle:smart-charging-status-updated':
      return use(event.smartChargingStatus.state, event.updatedFields);
    case 'user:charger:discovered':
    case 'user:charger:deleted':
      return use(event.charger.chargeState?.isPluggedIn);
    case 'user:charger:updated':
      return use(event.charger.chargeState.isPluggedIn, event.updatedFields);
    case 'user:hvac:discovered':
    case 'user:hvac:deleted':
      return use(event.hvac.temperatureState);
    case 'user:hvac:updated':
      return use(event.hvac.temperatureState, event.updatedFields);
    case 'user:inverter:discovered':
    case 'user:inverter:deleted':
      return use(event.inverter.productionState);
    case 'user:inverter:updated':
      return use(event.inverter.productionState, event.updatedFields);
    case 'user:inverter:statistics-updated':
      return use(event.statistics.resolutions, event.statistics.year);
    case 'user:battery:discovered':
    case 'user:battery:deleted':
      return use(event.battery.chargeState);
    case 'user:battery:updated':
      return use(event.battery.chargeState, event.updatedFields);
    case 'user:meter:discovered':
    case 'user:meter:deleted':
      return use(event.meter.energyState);
    case 'user:meter:updated':
      return use(event.meter.energyState, event.updatedFields);
    case 'user:hem-system:discovered':
    case 'user:hem-system:deleted':
      return use(event.hemSystem.status);
    case 'user:hem-system:updated':
      return use(event.hemSystem.status, event.updatedFields);
    case 'user:schedule:execution-updated':
      return use(event.status, event.schedule.targetType, event.updatedFields);
    case 'user:vendor-action:updated':
      return use(event.vendorAction.state, event.vendorAction.failureReason, event.updatedFields);
    case 'user:credentials:invalidated':
      return use(event.vendor, event.user.id);
    case 'system:heartbeat':
      return use(event.pendingEvents, envelope);
    case 'enode:webhook:test':
      // @ts-expect-error a test is about nobody
      return use(event.user);
    default: {
      const none: never = event;
      return none;
    }
  }
}

/** All 25. */
export function in2023(event: WebhookEvent<'2023-04-15'>): void {
  switch (event.event) {
    case 'user:vehicle:discovered':
    case 'user:vehicle:deleted':
      return use(event.vehicle.chargingLocationId, event.user.id);
    case 'user:vehicle:updated':
      return use(event.vehicle.chargeState.batteryLevel, event.updatedFields);
    case 'user:vehicle:smart-charging-status-updated':
      return use(event.smartChargingStatus.state, event.updatedFields);
    case 'user:charger:discovered':
    case 'user:charger:deleted':
      return use(event.charger.chargeState?.isPluggedIn);
    case 'user:charger:updated':
      return use(event.charger.chargeState.isPluggedIn, event.updatedFields);
    case 'user:hvac:discovered':
    case 'user:hvac:deleted':
      return use(event.hvac.temperatureState);
    case 'user:hvac:updated':
      return use(event.hvac.temperatureState, event.updatedFields);
    case 'user:inverter:discovered':
    case 'user:inverter:deleted':
      return use(event.inverter.productionState);
    case 'user:inverter:updated':
      return use(event.inverter.productionState, event.updatedFields);
    case 'user:battery:discovered':
    case 'user:battery:deleted':
      return use(event.battery.chargeState);
    case 'user:battery:updated':
      return use(event.battery.chargeState, event.updatedFields);
    case 'user:meter:discovered':
    case 'user:meter:deleted':
      return use(event.meter.energyState);
    case 'user:meter:updated':
      return use(event.meter.energyState, event.updatedFields);
    case 'user:schedule:execution-updated':
      return use(event.status, event.schedule.targetType, event.updatedFields);
    case 'user:vendor-action:updated':
      return use(event.vendorAction.state, event.updatedFields);
    case 'user:credentials:invalidated':
      return use(event.vendor);
    case 'system:heartbeat':
      return use(event.pendingEvents);
    case 'enode:webhook:test':
    case 'enode:firehose:test':
      return use(event.createdAt);
    default: {
      const none: never = event;
      return none;
    }
  }
}

/** All 25 of each. */
export function between(event: WebhookEvent<'2023-08-01' | '2024-01-01'>): void {
  switch (event.event) {
    case 'user:vehicle:discovered':
    case 'user:vehicle:deleted':
      return use(event.vehicle.locationId, event.user.id);
    case 'user:vehicle:updated':
      return use(event.vehicle.chargeState.batteryLevel, event.updatedFields);
    case 'user:vehicle:smart-charging-status-updated':
      return use(event.smartChargingStatus.state, event.updatedFields);
    case 'user:charger:discovered':
    case 'user:charger:deleted':
      return use(event.charger.chargeState?.isPluggedIn, event.charger.locationId);
    case 'user:charger:updated':
      return use(event.charger.chargeState.isPluggedIn, event.updatedFields);
    case 'user:hvac:discovered':
    case 'user:hvac:deleted':
      return use(event.hvac.temperatureState);
    case 'user:hvac:updated':
      return use(event.hvac.temperatureState, event.updatedFields);
    case 'user:inverter:discovered':
    case 'user:inverter:deleted':
      return use(event.inverter.productionState, event.inverter.chargingLocationId);
    case 'user:inverter:updated':
      return use(event.inverter.productionState, event.updatedFields);
    case 'user:battery:discovered':
    case 'user:battery:deleted':
      return use(event.battery.chargeState);
    case 'user:battery:updated':
      return use(event.battery.chargeState, event.updatedFields);
    case 'user:meter:discovered':
    case 'user:meter:deleted':
      return use(event.meter.energyState);
    case 'user:meter:updated':
      return use(event.meter.energyState, event.updatedFields);
    case 'user:schedule:execution-updated':
      return use(event.status, event.schedule.targetType, event.updatedFields);
    case 'user:vendor-action:updated':
      return use(event.vendorAction.state, event.updatedFields);
    case 'user:credentials:invalidated':
      return use(event.vendor);
    case 'system:heartbeat':
      if (event.version === '2024-01-01') use(event.user.id);
      // @ts-expect-error 2023-08-01 has none
      else use(event.user);
      return use(event.pendingEvents);
    case 'enode:webhook:test':
    case 'enode:firehose:test':
      // Only the heartbeat of 2024-01-01 has a time.
      return event.version === '2024-01-01' ? use(event.version) : use(event.createdAt);
    default: {
      const none: never = event;
      return none;
    }
  }
}

export function acrossVersions(event: WebhookEvent<Described>): void {
  assertType<Equal<WebhookEvent, { [V in Version]: WebhookEvent<V> }[Version]>>();
  assertType<Equal<Described, Extract<Version, Described>>>();
  assertType<Equal<typeof event.version, Described>>();
  if (event.version === '2024-10-01') in2024(event);
  else if (event.version === '2023-04-15') in2023(event);
  else between(event);
  if (event.event !== 'user:vehicle:updated') return;
  assertType<Equal<typeof event, WebhookEventNamed<Described, 'user:vehicle:updated'>>>();
  use(event.vehicle.chargeState.batteryLevel);
  // @ts-expect-error only 2023-04-15 has it
  use(event.vehicle.chargingLocationId);
  if (event.version === '2023-04-15') use(event.vehicle.chargingLocationId);
  // @ts-expect-error the other versions do not
  else use(event.vehicle.chargingLocationId);
  // @ts-expect-error null is no number
  const certain: number = event.vehicle.chargeState.batteryLevel;
  // @ts-expect-error an event of another kind
  use(certain, event.charger);
}

export function names(): void {
  // @ts-expect-error a misspelt name
  const misspelt: WebhookEventName = 'user:vehicle:update';
  // @ts-expect-error only 2024-10-01 has it
  const later: WebhookEventName<'2023-04-15'> = 'user:inverter:statistics-updated';
  const either: WebhookEventName = 'user:inverter:statistics-updated';
  use(misspelt, later, either);
  assertType<
    Equal<
      WebhookEventNamed<Exclude<Described, '2024-10-01'>, 'enode:firehose:test'>,
      {
        [V in Exclude<Described, '2024-10-01'>]: EventsByVersion[V]['enode:firehose:test'];
      }[Exclude<Described, '2024-10-01'>]
    >
  >();
}

export function enums(event: WebhookEventNamed<'2024-10-01', 'user:vehicle:updated'>): void {
  // Open: tomorrow's value fits, and today's are known.
  const tomorrow: typeof event.vehicle.chargeState.powerDeliveryState = 'PLUGGED_IN:TOMORROW';
  const text: string = event.vehicle.chargeState.powerDeliveryState;
  if (event.vehicle.vendor === 'TESLA') use(tomorrow, text);
}

export async function receiving(request: Request): Promise<void> {
  const verdict = await verifySignature({ body: request, secrets: texts });
  // @ts-expect-error look at ok first
  use(verdict.body);
  if (!verdict.ok) {
    // @ts-expect-error there is no such reason
    if (verdict.reason === 'wrong') use();
    return use(verdict.reason, verdict.message);
  }
  const one = await parseDelivery(verdict.text, { versions: [v2024] });
  if (one.ok) {
    assertType<Equal<typeof one.events, readonly ParsedEvent<'2024-10-01'>[]>>();
    for (const item of one.events) {
      // @ts-expect-error look at known first
      use(item.event);
      if (item.known) in2024(item.event);
      else use(item.raw, item.name, item.issues satisfies readonly EventIssue[] | undefined);
    }
    in2024(latestPerAsset(one.events.filter((item) => item.known).map(({ event }) => event))[0]!);
  }
  const both = await parseDelivery(verdict.text, { versions: [vAugust, vJanuary] });
  if (both.ok && both.events[0]?.known) between(both.events[0].event);
  const all = await parseDelivery(verdict.text, {
    versions: [v2023, vAugust, vJanuary, v2024],
    validation: 'report',
  });
  if (all.ok && all.events[0]?.known) {
    assertType<Equal<(typeof all.events)[0], ParsedEvent<Described>>>();
    acrossVersions(all.events[0].event);
    const substitute: Version | undefined = all.events[0].checkedAs;
    use(substitute);
  }
  // @ts-expect-error a misspelt option
  await parseDelivery(verdict.text, { versions: [v2024], validate: 'strict' });
  // @ts-expect-error no such validation
  await parseDelivery(verdict.text, { versions: [v2024], validation: 'stict' });
  // @ts-expect-error a parsed body
  await parseDelivery([{}], { versions: [v2024] });
  // @ts-expect-error a parsed body
  await verifySignature({ body: { event: 'x' }, header: '', secrets: texts });
  // @ts-expect-error no secrets
  await verifySignature({ body: request });
  // @ts-expect-error the schemas of one version are not those of another
  const wrong: WebhookVersion<'2023-04-15'> = v2024;
  use(wrong);
}

export function known(item: KnownEvent): void {
  // @ts-expect-error events are known, or they have a raw
  use(item.raw);
}
