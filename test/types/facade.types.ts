/** Compile-only: what must compile compiles, and what must not does not. Nothing here runs. */
import {
  createEnode,
  withResponse,
  type ActionHandle,
  type ApiByVersion,
  type Enode,
  type List,
  type Page,
  type Version,
} from '../../src/index.ts';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function assertType<T extends true>(): T;
type IsAny<T> = 0 extends 1 & T ? true : false;

const enode = createEnode({ version: '2024-10-01', environment: 'sandbox' });
const old = enode.at('2023-04-15');
const august = enode.at('2023-08-01');
const january = enode.at('2024-01-01');

/** No method gives or takes `any`, in whatever version. */
type Leaks<Api> = {
  [N in keyof Api]: Api[N] extends (...args: infer A) => infer R
    ? true extends IsAny<A[number]> | IsAny<R> | IsAny<Awaited<R>>
      ? N
      : never
    : {
        [M in keyof Api[N]]: Api[N][M] extends (...args: infer A) => infer R
          ? true extends IsAny<A[number]> | IsAny<R> | IsAny<Awaited<R>>
            ? `${N & string}.${M & string}`
            : never
          : `${N & string}.${M & string} is no method`;
      }[keyof Api[N]];
}[keyof Api];

export function nothingLeaks(): void {
  assertType<Equal<Leaks<ApiByVersion['2023-04-15']>, never>>();
  assertType<Equal<Leaks<ApiByVersion['2023-08-01']>, never>>();
  assertType<Equal<Leaks<ApiByVersion['2024-01-01']>, never>>();
  assertType<Equal<Leaks<ApiByVersion['2024-10-01']>, never>>();
  assertType<Equal<Leaks<ReturnType<ApiByVersion['2023-04-15']['user']>>, never>>();
  assertType<Equal<Leaks<ReturnType<ApiByVersion['2023-08-01']['user']>>, never>>();
  assertType<Equal<Leaks<ReturnType<ApiByVersion['2024-01-01']['user']>>, never>>();
  assertType<Equal<Leaks<ReturnType<ApiByVersion['2024-10-01']['user']>>, never>>();
  assertType<Equal<keyof ApiByVersion, Version>>();
}

export async function plainCalls(): Promise<void> {
  const vehicle = await enode.vehicles.get('v');
  const level: number | null = vehicle.chargeState.batteryLevel;
  const locationId: string | null | undefined = vehicle.location?.id;
  const oldVehicle = await old.vehicles.get('v');
  const oldLocationId: string | null = oldVehicle.chargingLocationId;
  void [level, locationId, oldLocationId];
  // @ts-expect-error null is no number
  const certain: number = vehicle.chargeState.batteryLevel;
  // @ts-expect-error chargingLocationId is gone
  void vehicle.chargingLocationId;
  // @ts-expect-error location.id came later
  void oldVehicle.location.id;
  void certain;

  const { data, response, version } = await withResponse(enode.vehicles.get('v'));
  assertType<Equal<typeof data, typeof vehicle>>();
  assertType<Equal<typeof response, Response>>();
  assertType<Equal<typeof version, string | undefined>>();
  const call: Promise<typeof vehicle> = enode.vehicles.get('v');
  const nothing: Promise<void> = enode.vehicles.refreshHint('v');
  void [call, nothing];
  // @ts-expect-error nothing comes back
  void (await enode.users.delete('u')).id;

  // @ts-expect-error the id is missing
  await enode.vehicles.get();
  // @ts-expect-error an id is text
  await enode.vehicles.get(7);
  // @ts-expect-error a misspelt method
  await enode.vehicles.gett('v');
  // @ts-expect-error a misspelt namespace
  await enode.vehicle.get('v');
}

export async function options(): Promise<void> {
  const { signal } = new AbortController();
  await enode.vehicles.get(
    'v',
    {},
    { signal, timeout: '5s', retry: { limit: 1 }, idempotent: true, onVersionMismatch: 'throw' },
  );
  await enode.vehicles.get('v', {}, { headers: { traceparent: 'a' } });
  await enode.vehicles.get('v', {}, { headers: new Headers() });
  // @ts-expect-error a misspelt option
  await enode.vehicles.get('v', { deadlin: '5s' });
  // @ts-expect-error no duration
  await enode.vehicles.get('v', {}, { timeout: 'soon' });
  await enode.inverters.statistics('i', { year: 2026, month: 1 });
  // @ts-expect-error the month is missing
  await enode.inverters.statistics('i', { year: 2026 });
  // @ts-expect-error options are missing
  await enode.inverters.statistics('i');
  await enode.interventions.list({ vendor: 'Deye', language: 'nb-NO' });
  // @ts-expect-error vendor codes keep their case
  await enode.interventions.list({ vendor: 'DEYE' });
  await enode
    .user('u')
    .link({ scopes: ['vehicle:read:data'], language: 'browser', redirectUri: 'https://a' });
  // @ts-expect-error scopes are closed in requests
  await enode.user('u').link({ scopes: ['vehicle:read'], language: 'browser', redirectUri: 'https://a' });
  // @ts-expect-error what is required is required
  await enode.user('u').link({ scopes: ['vehicle:read:data'] });
  await old.user('u').link({ vendorType: 'vehicle' });
  // @ts-expect-error an option of a later version
  await old.user('u').link({ colorScheme: 'dark' });
  // A field with the name of a call option does not shadow it.
  await enode.vehicles.updateSmartChargingPolicy('v', { deadline: '07:00' }, { timeout: '5s' });
  // @ts-expect-error a timeout of the call is a duration
  await enode.vehicles.updateSmartChargingPolicy('v', {}, { timeout: '07:00' });
  // @ts-expect-error options come after the parameters
  await enode.vehicles.get('v', { timeout: '5s' });
  await enode.tariffs.update('t', []);
  // @ts-expect-error what a method's name says is not said again
  await enode.vehicles.startCharging('v', { action: 'STOP' });
}

export async function bodiesOfSeveralKinds(): Promise<void> {
  await enode.hvacs.holdPermanently('h', { mode: 'HEAT', heatSetpoint: 21 }, { timeout: '5s' });
  await enode.hvacs.holdPermanently('h', { mode: 'OFF' });
  // @ts-expect-error AUTO needs both
  await enode.hvacs.holdPermanently('h', { mode: 'AUTO', heatSetpoint: 21 });
  // @ts-expect-error HEAT has no coolSetpoint
  await enode.hvacs.holdPermanently('h', { mode: 'HEAT', heatSetpoint: 21, coolSetpoint: 25 });
  const common = { targetId: 'x', locationId: null, isEnabled: true };
  await enode
    .user('u')
    .schedules.create({ ...common, targetType: 'vehicle', defaultShouldCharge: true, rules: [] });
  const charge = { ...common, targetType: 'vehicle', rules: [], defaultShouldCharge: true } as const;
  const defaultTargetState = { holdType: 'PERMANENT' } as const;
  // @ts-expect-error a vehicle has no temperature
  await enode.user('u').schedules.create({ ...charge, rules: [], defaultTargetState });
}

export async function lists(): Promise<void> {
  for await (const vehicle of enode.vehicles.list(
    { pageSize: 2, after: 'c' },
    { limit: 5, prefetch: true },
  )) {
    const id: string = vehicle.id;
    void id;
  }
  for await (const id of old.chargers.list({}, { limit: 5 })) assertType<Equal<typeof id, string>>();
  for await (const page of enode.user('u').vehicles.list().pages()) {
    const after: string | null = page.pagination.after;
    void enode.vehicles.list({ ...page.next });
    void [after, page.data[0]?.id];
  }
  const list = enode.vehicles.list();
  const page = await list;
  const known: List<(typeof page.data)[number]> = list;
  const first: Page<(typeof page.data)[number]> = page;
  void [known, first];
  // @ts-expect-error a page is read only
  page.data.push();
  // @ts-expect-error it has no cursor for nothing
  void enode.vehicles.list({ after: page.pagination.after });
  // @ts-expect-error 2023-04-15 has no pages of vehicles
  void old.vehicles.list({ pageSize: 5 });
  // @ts-expect-error so there is nothing to fetch early
  void old.vehicles.list({}, { prefetch: true });
  // @ts-expect-error health is no list
  enode.health.vehicles().pages();
}

export async function commands(): Promise<void> {
  const action = await enode.vehicles.startCharging('v');
  assertType<
    Equal<
      typeof action extends ActionHandle<infer A> ? (A extends { kind: unknown } ? true : false) : never,
      true
    >
  >();
  const outcome = await action.wait({ timeout: '5m' });
  switch (outcome.status) {
    case 'confirmed':
      void outcome.action.kind;
      break;
    case 'unnecessary':
    case 'controlled':
      // @ts-expect-error there may be no action
      void outcome.action.id;
      break;
    case 'failed':
    case 'cancelled':
      void outcome.reason;
      break;
    case 'pending':
      void outcome.action.id;
      break;
    default: {
      const never: never = outcome;
      void never;
    }
  }
  await enode.vehicles.setMaxCurrent('v', { maxCurrent: 16 });
  // @ts-expect-error how much?
  await enode.vehicles.setMaxCurrent('v');
  await enode.batteries.setOperationMode('b', { operationMode: 'TIME_OF_USE' });
  // @ts-expect-error closed in requests
  await enode.batteries.setOperationMode('b', { operationMode: 'FASTER' });
  const resumed = await enode.actions.resume(JSON.stringify(action));
  const settled: boolean = await enode.actions.settle({ event: 'user:vendor-action:updated' });
  void [resumed.id, settled];
}

export async function whatAVersionHas(): Promise<void> {
  void enode.users.list();
  void enode.hemSystems.list();
  void enode.integrations.list();
  await enode.assets.relink('a', { language: 'browser', redirectUri: 'https://a' });
  await old.user('u').get();
  await old.user('u').vehicles.startCharging('v');
  await old.webhooks.setFirehose({ url: 'https://a', secret: 'secret' });
  await old.statistics.production({ startDate: '2026-01-01' });
  void old.user('u').schedules.list();
  void enode.user('u').schedules.list();
  // @ts-expect-error users are not listed in 2023-04-15
  void old.users.list();
  // @ts-expect-error there are no HEM systems
  void old.hemSystems.list();
  // @ts-expect-error and no relink
  await old.assets.relink('a');
  // @ts-expect-error the firehose is gone
  await enode.webhooks.setFirehose({ url: 'https://a', secret: 'secret' });
  // @ts-expect-error schedules are listed for one user only
  void enode.schedules.list();
  // @ts-expect-error and so are statistics
  await enode.statistics.charging({ type: 'vehicle', startDate: '2026-01-01' });
  // @ts-expect-error commands need no user in 2024-10-01
  await enode.user('u').vehicles.startCharging('v');
  // @ts-expect-error a user has an id
  enode.user();
}

export async function inTheMiddleOf2023(): Promise<void> {
  for await (const vehicle of august.user('u').vehicles.list()) {
    assertType<Equal<typeof vehicle.locationId, string | null>>();
    // @ts-expect-error renamed
    void vehicle.chargingLocationId;
  }
  const { linkState } = await august.user('u').link({ vendorType: 'charger' });
  await august.user('u').statistics.production({ startDate: '2024-01-01T00:00:00Z' });
  await august.chargers.endSmartOverride('c');
  // @ts-expect-error the token came later
  void (await august.user('u').link({})).linkToken;
  // @ts-expect-error a vendor is unlinked whole
  await august.user('u').unlinkVendorType('TESLA', 'vehicle');
  // @ts-expect-error users have paths of their own
  await august.statistics.production({ startDate: '2024-01-01T00:00:00Z' });
  // @ts-expect-error chargers are not planned yet
  await august.chargers.smartChargingPolicy('c');
  void linkState;
}

export async function in2024January(): Promise<void> {
  const scopes = ['charger:read:data' as const];
  const session = { scopes, language: 'browser', redirectUri: 'https://a' } as const;
  const { linkToken } = await january.user('u').link({ ...session, vendorType: 'charger' });
  // @ts-expect-error the type may be left out later
  await january.user('u').link(session);
  const { state, chargingIntervals } = await january.chargers.smartChargingStatus('c');
  await january.chargers.updateSmartChargingPolicy('c', { deadline: '07:00' }, { timeout: '5s' });
  await january.hvacs.updateSmartPolicy('h', { isEnabled: true });
  for await (const { linkedVehicleId } of january.simulatedVehicles.list()) void linkedVehicleId;
  const range = { resolution: 'DAY', startDate: '2024-01-01T00:00:00Z' } as const;
  const { production } = await january.user('u').inverters.vendorStatistics({ inverterId: 'i', ...range });
  const { locationId } = await january.batteries.get('b');
  const { chargingLocationId } = await january.inverters.get('i');
  // @ts-expect-error the type is named
  await january.user('u').statistics.production({ startDate: '2024-01-01T00:00:00Z' });
  // @ts-expect-error inverters have no history of their own yet
  await january.inverters.statistics('i', { year: 2024, month: 1 });
  // @ts-expect-error experiments end
  await enode.hvacs.smartPolicy('h');
  // @ts-expect-error and so do simulated vehicles
  void enode.simulatedVehicles;
  void [linkToken, state, chargingIntervals[0]?.status, production.data, locationId, chargingLocationId];
}

/** A body with required fields is not sent empty, in whatever version. */
export async function emptyBodies(): Promise<void> {
  // All fields of a policy may stay as they are: the API requires none, in any version.
  await enode.vehicles.updateSmartChargingPolicy('v', {});
  await old.vehicles.updateSmartChargingPolicy('v', {});
  for (const client of [old, august, january, enode]) {
    // @ts-expect-error how much?
    await client.vehicles.setMaxCurrent('v', {});
    // @ts-expect-error how much?
    await client.chargers.setMaxCurrent('c', {});
    // @ts-expect-error which mode?
    await client.hvacs.holdPermanently('h', {});
    // @ts-expect-error which mode?
    await client.batteries.setOperationMode('b', {});
    // @ts-expect-error where to, and signed with what?
    await client.webhooks.create({});
  }
  // @ts-expect-error for what, and where to?
  await enode.user('u').link({});
  // @ts-expect-error for what, and where to?
  await january.user('u').link({});
  // @ts-expect-error what is it called, and where is it?
  await enode.user('u').locations.create({});
  // @ts-expect-error where to?
  await enode.assets.relink('a', {});
}

/** A version that is only known at run time gives what all versions have in common. */
export async function anyVersion(client: Enode<Version>): Promise<string[]> {
  const health = await client.health.vehicles();
  return health.map(({ vendor }) => vendor);
}
