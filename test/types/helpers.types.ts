/** Compile-only: what must compile compiles, and what must not does not. Nothing here runs. */
import { abilityOf, can, type Enode } from '../../src/index.ts';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function assertType<T extends true>(): T;

declare const enode: Enode<'2024-10-01'>;
declare const old: Enode<'2023-04-15'>;
const link = { redirectUri: 'https://a' };
const signed = { secret: 'a-secret-of-16-ch' };

export async function links(): Promise<void> {
  const session = await enode.startLink(
    'u',
    { ...link, scopes: ['vehicle:read:data'], language: 'browser' },
    signed,
  );
  assertType<Equal<typeof session.linkToken, string>>();
  // @ts-expect-error the token of older versions
  void session.linkState;
  assertType<Equal<Awaited<ReturnType<typeof old.startLink>>['linkState'], string>>();
  await old.startLink('u', { ...link, vendorType: 'charger' }, signed);
  // @ts-expect-error scopes and language are required
  await enode.startLink('u', link, signed);
  // @ts-expect-error a scope that this version does not have
  await enode.startLink('u', { ...link, scopes: ['all'], language: 'browser' }, signed);
  // @ts-expect-error an option of a later version
  await old.startLink('u', { ...link, colorScheme: 'dark' }, signed);
  // @ts-expect-error no secret
  await enode.completeLink('https://a', { userId: 'any' });
  // @ts-expect-error no user
  await enode.completeLink('https://a', { secret: 'a' });
  const outcome = await enode.completeLink('https://a', { secret: ['a', 'b'], userId: 'any' });
  // @ts-expect-error which outcome it is was not looked at
  void outcome.devices;
  if (outcome.status === 'invalid') {
    assertType<Equal<typeof outcome.reason, 'missing' | 'forged' | 'expired' | 'other-user'>>();
    // @ts-expect-error nobody says whose session it was
    void outcome.userId;
  } else if (outcome.status === 'ended') void [outcome.error, outcome.message];
  else {
    // @ts-expect-error it may not be known which are new
    void outcome.devices.length;
    for (const device of outcome.devices ?? []) {
      if (device.type === 'vehicle') void device.asset.chargeState.batteryLevel;
      // @ts-expect-error which type it is was not looked at
      void device.asset.chargeState;
    }
  }
}

export async function devices(): Promise<void> {
  const found = await enode.users.devices('u', { timeout: '5s' });
  // @ts-expect-error it may be that they could not be read
  void found.vehicles.length;
  if (found.complete) {
    void found.vehicles.length;
    void found.batteries[0]?.hemSystemId;
    assertType<Equal<typeof found.failures, readonly []>>();
  } else for (const { type, error } of found.failures) void [type, error.code];
  const before = await old.users.devices('u');
  if (before.complete) void before.chargers[0]?.chargingLocationId;
  // @ts-expect-error not in this version
  if (before.complete) void before.batteries[0]?.hemSystemId;
  // @ts-expect-error an option that nobody reads
  await enode.users.devices('u', { types: ['vehicle'] });
}

export async function refreshes(): Promise<void> {
  const { asset, status } = await enode.vehicles.refresh('v', { newerThan: new Date(), timeout: '1m' });
  assertType<Equal<typeof status, 'fresh' | 'stale'>>();
  void asset.chargeState.batteryLevel;
  void (await enode.hvacs.refresh('h')).asset.thermostatState;
  void (await old.vehicles.refresh('v')).asset.chargingLocationId;
  // @ts-expect-error locations have nothing to refresh
  void enode.locations.refresh;
  // @ts-expect-error no duration
  await enode.vehicles.refresh('v', { timeout: 'soon' });
}

export async function webhooks(): Promise<void> {
  const wanted = { url: 'https://a', secret: 'secret' };
  const { status, webhook } = await enode.webhooks.ensure({ ...wanted, events: ['user:vehicle:updated'] });
  assertType<Equal<typeof status, 'unchanged' | 'created' | 'updated' | 'reactivated'>>();
  void webhook.lastSuccess;
  await enode.webhooks.ensure({ ...wanted, apiVersion: '2023-04-15', authentication: null });
  // @ts-expect-error an event that does not exist
  await enode.webhooks.ensure({ ...wanted, events: ['user:vehicle:exploded'] });
  // @ts-expect-error an event that this version does not have
  await old.webhooks.ensure({ ...wanted, events: ['user:inverter:statistics-updated'] });
  // @ts-expect-error no secret
  await enode.webhooks.ensure({ url: 'https://a' });
  for (const { webhook: dead } of (await enode.webhooks.health()).inactive) void dead.url;
}

export async function abilities(): Promise<void> {
  const vehicle = await enode.vehicles.get('v');
  const interventions = (await enode.interventions.list({ language: 'de-DE' })).data;
  const ability = abilityOf(vehicle, 'startCharging', interventions);
  const able = can(vehicle, 'startCharging');
  assertType<Equal<typeof able, boolean>>();
  assertType<Equal<typeof ability.able, boolean | undefined>>();
  void ability.interventions[0]?.resolution;
  can(await enode.batteries.get('b'), 'exportFocus');
  can(await enode.batteries.get('b'), 'idle');
  can(await old.hvacs.get('h'), 'setPermanentHold');
  // @ts-expect-error batteries do not charge on command
  can(await enode.batteries.get('b'), 'startCharging');
  // @ts-expect-error a later version's
  can(await old.batteries.get('b'), 'idle');
  // @ts-expect-error a list of modes is no ability
  can(await enode.hvacs.get('h'), 'capableModes');
  // @ts-expect-error misspelt
  can(vehicle, 'startCharge');
}

export async function schedules(): Promise<void> {
  const { schedules: ours } = enode.user('u');
  const target = { targetId: 't', isEnabled: true };
  const state = { mode: 'HEAT', holdType: 'PERMANENT', heatSetpoint: 20 } as const;
  await ours.create({
    ...target,
    targetType: 'vehicle',
    locationId: null,
    defaultShouldCharge: false,
    rules: [{ hourMinute: { from: '22:00', to: '06:00' }, weekdays: [0, 6], shouldCharge: true }],
  });
  await ours.create({ ...target, targetType: 'hvac', defaultTargetState: state, rules: [] });
  await ours.create({
    ...target,
    targetType: 'hvac',
    // @ts-expect-error HVAC units do not charge
    defaultShouldCharge: true,
    defaultTargetState: state,
    rules: [],
  });
  await ours.create({
    ...target,
    targetType: 'vehicle',
    locationId: null,
    defaultShouldCharge: true,
    // @ts-expect-error vehicles have no temperature
    defaultTargetState: state,
    rules: [],
  });
  // @ts-expect-error the default is missing
  await ours.create({ ...target, targetType: 'vehicle', locationId: null, rules: [] });
  await old.user('u').schedules.create({
    entityId: 'e',
    entityType: 'vehicle',
    isEnabled: true,
    defaultShouldCharge: true,
    rules: [],
  });
  const later = { ...target, targetType: 'vehicle' as const, defaultShouldCharge: true, rules: [] };
  // @ts-expect-error the names of a later version
  await old.user('u').schedules.create(later);
}

export async function holdsAndSmartCharging(): Promise<void> {
  await enode.hvacs.holdPermanently('h', { mode: 'AUTO', heatSetpoint: 19, coolSetpoint: 25 });
  await old.hvacs.holdPermanently('h', { mode: 'COOL', coolSetpoint: 25 });
  // @ts-expect-error OFF has no setpoint
  await enode.hvacs.holdPermanently('h', { mode: 'OFF', heatSetpoint: 19 });
  // @ts-expect-error COOL needs its setpoint
  await old.hvacs.holdPermanently('h', { mode: 'COOL', heatSetpoint: 19 });
  // @ts-expect-error no mode
  await enode.hvacs.holdPermanently('h', { heatSetpoint: 19 });
  await enode.vehicles.updateSmartChargingPolicy('v', { isEnabled: true, minimumChargeLimit: 20 });
  // @ts-expect-error misspelt
  await old.vehicles.updateSmartChargingPolicy('v', { enabled: true });
  const { state } = await enode.vehicles.smartChargingStatus('v');
  if (state === 'PLAN:EXECUTING:STARTED') void state;
  await enode.vehicles.smartChargingPlan('v', 'latest');
}
