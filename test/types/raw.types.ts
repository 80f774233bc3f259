/** Compile-only: what must compile compiles, and what must not does not. Nothing here runs. */
import { createEnode, unwrap, type Enode, type Version } from '../../src/index.ts';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function assertType<T extends true>(): T;

const enode = createEnode({ version: '2024-10-01', environment: 'sandbox' });
const old = enode.at('2023-04-15');
const vehicle = { path: { vehicleId: 'v' } };
const user = { path: { userId: 'u' } };

export function clients(): void {
  assertType<Equal<typeof enode, Enode<'2024-10-01'>>>();
  assertType<Equal<typeof old, Enode<'2023-04-15'>>>();
  const back: Enode<'2024-10-01'> = old.at('2024-10-01');
  void back;
  // @ts-expect-error a client of one version is no client of another
  const wrong: Enode<'2023-04-15'> = enode;
  void wrong;
  // @ts-expect-error an unknown version
  createEnode({ version: '2025-01-01' });
  // @ts-expect-error an unknown version
  enode.at('2025-01-01');
  // @ts-expect-error no version
  createEnode({ environment: 'sandbox' });
  // @ts-expect-error a misspelt option
  createEnode({ version: '2024-10-01', enviroment: 'sandbox' });
  // @ts-expect-error no duration
  createEnode({ version: '2024-10-01', timeout: 'soon' });
}

export async function whatAVersionHas(): Promise<void> {
  await enode.raw.GET('/users');
  await enode.raw.GET('/users/{userId}/vehicles', { params: user });
  await enode.raw.GET('/hem-systems');
  await enode.raw.POST('/assets/{assetId}/relink', {
    params: { path: { assetId: 'a' } },
    body: { language: 'browser', redirectUri: 'https://a' },
  });
  await old.raw.GET('/me');
  await old.raw.GET('/vehicles', { params: { header: { 'Enode-User-Id': 'u' } } });
  await old.raw.PUT('/webhooks/firehose', { body: { url: 'https://a', secret: 'secret' } });
  // @ts-expect-error users are not listed in 2023-04-15
  await old.raw.GET('/users');
  // @ts-expect-error nor are vehicles by user
  await old.raw.GET('/users/{userId}/vehicles', { params: user });
  // @ts-expect-error there are no HEM systems
  await old.raw.GET('/hem-systems');
  // @ts-expect-error and no relink
  await old.raw.POST('/assets/{assetId}/relink', { params: { path: { assetId: 'a' } } });
  // @ts-expect-error /me is gone in 2024-10-01
  await enode.raw.GET('/me');
  // @ts-expect-error and so is the header that picks a user
  await enode.raw.GET('/vehicles', { params: { header: { 'Enode-User-Id': 'u' } } });
  // @ts-expect-error and the firehose
  await enode.raw.PUT('/webhooks/firehose', { body: { url: 'https://a', secret: 'secret' } });
  // @ts-expect-error the method matters
  await enode.raw.POST('/vehicles');
}

export async function whatResponsesHold(): Promise<void> {
  const page = await unwrap(enode.raw.GET('/vehicles'));
  const level: number | null = page.data[0]!.chargeState.batteryLevel;
  const locationId: string | null | undefined = page.data[0]!.location?.id;
  const list = await unwrap(old.raw.GET('/vehicles'));
  const oldLocationId: string | null = list[0]!.chargingLocationId;
  const ids: string[] = await unwrap(old.raw.GET('/chargers'));
  void [level, locationId, oldLocationId, ids];
  // @ts-expect-error null is no number
  const certain: number = page.data[0]!.chargeState.batteryLevel;
  // @ts-expect-error chargingLocationId is gone
  const gone = page.data[0]!.chargingLocationId;
  // @ts-expect-error location.id came later
  const later = list[0]!.location.id;
  // @ts-expect-error 2023-04-15 has no pages of vehicles
  const pages = list.data;
  void [certain, gone, later, pages];

  const { data, error, response } = await enode.raw.GET('/vehicles/{vehicleId}', { params: vehicle });
  // @ts-expect-error there is no data in a failing response
  void data.id;
  void data?.id;
  // @ts-expect-error a failing response may have no body
  void error.title;
  const title: string | undefined = error?.title;
  assertType<Equal<typeof response, Response>>();
  void title;
  const nothing: undefined = await unwrap(enode.raw.DELETE('/users/{userId}', { params: user }));
  const text: string = await unwrap(enode.raw.GET('/vehicles', { parseAs: 'text' }));
  void [nothing, text];
}

export async function enums(): Promise<void> {
  const params = vehicle;
  const action = await unwrap(
    enode.raw.POST('/vehicles/{vehicleId}/charging', { params, body: { action: 'START' } }),
  );
  // Open in responses: known values complete, others fit, and it is a string.
  assertType<Equal<typeof action.state, 'PENDING' | 'CONFIRMED' | 'FAILED' | 'CANCELLED' | (string & {})>>();
  const text: string = action.state;
  const tomorrow: typeof action.state = 'PAUSED';
  void [text, tomorrow];
  // Closed in requests.
  // @ts-expect-error a misspelt command
  await enode.raw.POST('/vehicles/{vehicleId}/charging', { params, body: { action: 'STRAT' } });
  // @ts-expect-error an unknown query value
  await enode.raw.GET('/interventions', { params: { query: { vendorType: 'toaster' } } });
  const vendor: string = 'TESLA';
  // @ts-expect-error any string is no vendor
  await enode.raw.DELETE('/users/{userId}/vendors/{vendor}', { params: { path: { userId: 'u', vendor } } });
  // Vendor codes keep their case.
  await enode.raw.DELETE('/users/{userId}/vendors/{vendor}', {
    params: { path: { userId: 'u', vendor: 'Deye' } },
  });

  const hold = { path: { hvacId: 'h' } };
  await enode.raw.POST('/hvacs/{hvacId}/permanent-hold', {
    params: hold,
    body: { mode: 'HEAT', heatSetpoint: 21 },
  });
  await enode.raw.POST('/hvacs/{hvacId}/permanent-hold', {
    params: hold,
    // @ts-expect-error AUTO needs both setpoints
    body: { mode: 'AUTO', heatSetpoint: 21 },
  });
}

export async function callOptions(): Promise<void> {
  const { signal } = new AbortController();
  await enode.raw.GET('/vehicles', {
    timeout: '5s',
    retry: 1,
    idempotent: false,
    signal,
    onVersionMismatch: 'throw',
  });
  await enode.raw.GET('/vehicles', { retry: { limit: 1, minDelay: 5, maxDelay: '1s', maxRetryAfter: '1m' } });
  // @ts-expect-error a misspelt option
  await enode.raw.GET('/vehicles', { parms: {} });
  // @ts-expect-error a misspelt option beside good ones
  await enode.raw.GET('/vehicles', { timeout: '5s', retries: 2 });
  // @ts-expect-error no duration
  await enode.raw.GET('/vehicles', { timeout: '5 s.' });
  // @ts-expect-error a path parameter is missing
  await enode.raw.GET('/vehicles/{vehicleId}');
  // @ts-expect-error a path parameter is misspelt
  await enode.raw.GET('/vehicles/{vehicleId}', { params: { path: { vehicleid: 'v' } } });
  // @ts-expect-error the body is missing
  await enode.raw.POST('/vehicles/{vehicleId}/charging', { params: vehicle });
  // @ts-expect-error an unknown query parameter
  await enode.raw.GET('/vehicles', { params: { query: { limit: 5 } } });
}

/** A version that is only known at run time gives a client of which only what is common can be used. */
export function anyVersion(client: Enode<Version>): string {
  return client.version.name;
}
