/**
 * An Enode that runs on your machine: any API version, from its OpenAPI document, over real HTTP on loopback.
 *
 * ```ts
 * await using sim = await createSimulator();                       // seeded, with a clock you turn
 * const vehicle = sim.user('u1').vehicle({ vendor: 'TESLA', batteryLevel: 40, pluggedIn: true });
 *
 * // Point a client at sim.apiUrl, sim.oauthUrl (the token endpoint itself), sim.clientId, sim.clientSecret.
 * // POST /vehicles/{vehicle.id}/charging { action: 'START' } returns a PENDING action. Then:
 * await sim.clock.advance('20s');                                  // … and it is CONFIRMED
 * vehicle.state.chargeState.isCharging;                            // true
 *
 * sim.user('u1').inverter();                                       // also .charger, .hvac, .battery, .meter, .location
 * sim.user('u1').hemSystem();                                      // and .schedule({ target: vehicle })
 * sim.fleet(1_000_000).vehicle(7);                                 // users fleet-1 …, made when they are read
 * const snapshot = sim.snapshot();                                 // JSON; sim.restore(snapshot) goes back to it
 * sim.actions.next({ outcome: 'FAILED', reason: 'NO_RESPONSE' });  // how the next command ends
 * vehicle.update({ pluggedIn: false });                            // things that happen outside
 * sim.link.complete(linkUrl, { vendor: 'TESLA' });                 // what a user does behind a linkUrl
 * sim.link.account({ vendor, username, password, devices });       // who can sign in behind a linkUrl
 * sim.fleetUrl;                                                    // a page to watch all this, and to pull plugs
 * sim.webhooks.subscribe({ secret });                              // or by POST /webhooks, with any url
 * await sim.webhooks.deliver(handler);                             // calls (Request) => Promise<Response> with all that waits
 * sim.webhooks.next({ duplicates: 1 });                            // also delay, swap, reverse, irregular
 * sim.faults.add({ route: 'GET /vehicles', rate: 0.1, fault: { type: 'problem', status: 429, retryAfter: '2s' } });
 * sim.tokens.revokeAll();                                          // 401 until a new token is fetched
 * sim.onRequest(({ path }) => path === '/vehicles' ? { status: 503 } : undefined);
 * ```
 *
 * That world is exact: for tests. `createSimulator({ lifelike: true })` is as inexact as the real one, as the command line is:
 * delays, failures, gaps, a fleet that drives.
 *
 * For code that waits in real time, let the clock run, as fast as you like:
 * `createSimulator({ clock: { mode: 'real', speed: 60 } })`.
 *
 * What happens by itself as time runs: vehicles that charge fill up to their limit, rooms are heated and cool down, the
 * sun moves over inverters, home batteries follow their modes and meters measure what is left for the grid; enabled
 * schedules and smart charging send commands. What moves is reported every 5 minutes (`reportEvery`), and when it ends.
 * Statistics add up what was drawn and produced in that time, at the tariff of the location or else at a market price
 * that depends on the hour. Everything else stays as it was set.
 * Everything that changes is sent to webhooks, in the version of each subscription: signed batches, in order, tried
 * again for a day of simulated time. Only receivers on this machine are called; what is meant for others waits for
 * `sim.webhooks.deliver`. While one is called, a manual clock stands still, so `await sim.clock.advance('20s')` is over
 * when all that happened in it was delivered.
 *
 * All versions show the same world. Requests are checked as strictly as the document allows (unknown query
 * parameters and body fields are refused), and responses are checked against it, too: see `sim.violations`.
 * Operations that a document has and the simulator does not return 501; `notBuilt` lists it (nothing at present).
 */
export { createSimulator } from './start/create-simulator.ts';
export { notBuilt } from './api/not-built.ts';

export type { Client, ClientCredentials } from './auth/clients.ts';
export type { ChargerOptions, NewChargerOptions } from './assets/charger/charger.ts';
export type { NewVehicleOptions, VehicleOptions } from './assets/vehicle/options.ts';
export type { HvacOptions, NewHvacOptions } from './assets/hvac/options.ts';
export type { BatteryOptions, NewBatteryOptions } from './assets/battery/options.ts';
export type { InverterOptions, NewInverterOptions } from './assets/inverter/options.ts';
export type { MeterOptions, NewMeterOptions } from './assets/meter/meter.ts';
export type {
  AssetHandle,
  BatteryHandle,
  ChargerHandle,
  HandleOf,
  HvacHandle,
  InverterHandle,
  MeterHandle,
  VehicleHandle,
} from './handles/asset-handle.ts';
export type { Fleet } from './handles/fleet-handle.ts';
export type { ClockOptions, SimulatorClock } from './base/clock.ts';
export type { Duration } from './base/duration.ts';
export type { HemSystemHandle, HemSystemOptions } from './handles/hem-system-builder.ts';
export type { LocationOptions, TariffOption } from './handles/location-builder.ts';
export type { ScheduleOptions } from './handles/schedule-builder.ts';
export type { UserHandle } from './handles/user-handle.ts';
export type { Issue } from './document/issue.ts';
export type { ResponseViolation, EventViolation, Violation } from './http/violation.ts';
export type { Incoming } from './exchange/exchange.ts';
export type { HookResponse, RequestHook } from './http/hooks.ts';
export type { LoggedRequest } from './handles/request-log.ts';
export type { DeliveryOptions, SimulatorOptions } from './services/options.ts';
export type { SimulatorHealth } from './handles/simulator-health.ts';
export type { HealthStatus, VendorHealth, VendorHealthOptions } from './world/health.ts';
export type { Simulator } from './handles/simulator.ts';
export type { ChangeFault, ExtraFieldFault, UnknownEnumFault } from './faults/change-fault.ts';
export type { EventFault, NewEventFault } from './faults/event-fault.ts';
export type {
  BrownoutFault,
  HtmlFault,
  LatencyFault,
  ProblemFault,
  RequestFault,
  ResetFault,
  StallFault,
  VersionFault,
} from './faults/fault.ts';
export type {
  EventFaultRule,
  FaultHandle,
  FaultRule,
  RequestFaultRule,
  SimulatorFaults,
} from './faults/simulator-faults.ts';
export type { DeliveryAttempt, DeliveryState, LoggedDelivery } from './subscriptions/delivery-log.ts';
export type { DeliveryScript } from './subscriptions/delivery-script.ts';
export type { DeliverOptions, SimulatorWebhooks } from './subscriptions/simulator-webhooks.ts';
export type { SubscriptionOptions } from './subscriptions/subscription-options.ts';
export type { Snapshot } from './world/snapshot.ts';
export type { SetAlarm } from './base/alarms.ts';
export type { ActionScript, ActionState, FailureType } from './world/actions.ts';
export type { AssetKind } from './assets/index.ts';
export type { PowerDeliveryState } from './assets/chargeable.ts';
export type { BatteryStatus, OperationMode } from './assets/battery/model.ts';
export type { HoldTarget, HvacCategory, HvacMode, TemperatureTarget } from './assets/hvac/model.ts';
export type { NewAssetOptions, Readings } from './assets/index.ts';
export type { ChargeSchedule, RuleFilter, Schedule, TemperatureSchedule } from './planning/schedule.ts';
export type { LinkAccountOptions, LinkedDevice } from './link/accounts.ts';
export type { LinkCompletion, LinkResult } from './link/session.ts';
export type { HvacReading } from './assets/hvac/hvac.ts';
export type { ChargerReading } from './assets/charger/charger.ts';
export type { VehicleReading } from './assets/vehicle/vehicle.ts';
export type { BatteryReading } from './assets/battery/battery.ts';
export type { InverterReading } from './assets/inverter/inverter.ts';
export type { MeterReading } from './assets/meter/meter.ts';
export type { Location } from './world/users.ts';
export type { ChargerVendor } from './assets/charger/vendors.ts';
export type { VehicleVendor } from './assets/vehicle/vendors.ts';
