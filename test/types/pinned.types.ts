/** Compile-only: the entry of one version, as `enode-client/2024-10-01` gives it. Nothing here runs. */
import {
  createEnode,
  scopes,
  vehicleVendors,
  webhookEventNames,
  withResponse,
  type CallOptions,
  type ChargeAction,
  type Charger,
  type Enode,
  type EnodeOptions,
  type Open,
  type Scope,
  type SmartChargingPolicy,
  type UserMethods,
  type UserVehicleUpdatedEvent,
  type Vehicle,
  type VehiclesMethods,
  type VehicleVendor,
  type Vendor,
  type Webhook,
  type WebhookEventName,
} from '../../generated/2024-10-01/index.ts';
import { version as v2023, type Vehicle as OldVehicle } from '../../generated/2023-04-15/index.ts';
import type { WebhookEventNamed } from '../../src/webhooks/index.ts';
import { createEnode as createAny, type Enode as AnyEnode } from '../../src/index.ts';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function assertType<T extends true>(): T;

// What is read from the environment may be missing, and is checked at run time.
const { env } = process;
const enode: Enode = createEnode({
  environment: env['ENODE_ENVIRONMENT'],
  clientId: env['ENODE_CLIENT_ID'],
  logLevel: env['LOG_LEVEL'],
  timeout: undefined,
  retry: { limit: undefined },
} satisfies EnodeOptions);

export async function named(): Promise<void> {
  const car: Vehicle = await enode.vehicles.get('v');
  assertType<Equal<Awaited<ReturnType<typeof enode.vehicles.get>>, Vehicle>>();
  const charger: Charger = await enode.chargers.get('c');
  const webhook: Webhook = await enode.webhooks.get('w');
  const policy: SmartChargingPolicy = await enode.vehicles.smartChargingPolicy('v');
  const action = await enode.vehicles.startCharging('v', {}, { idempotent: true });
  const charge: ChargeAction | undefined = action.action;
  const vendor: Open<VehicleVendor> = car.vendor;
  const { version, response, data } = await withResponse(enode.vehicles.get('v'));
  assertType<Equal<typeof data, Vehicle>>();
  void [charger, webhook, policy, charge, vendor, version, response.status];
  // @ts-expect-error the response of a call is asked for by withResponse
  void enode.vehicles.get('v').withResponse;
}

export function values(): void {
  const all: readonly Scope[] = scopes;
  const vendors: readonly VehicleVendor[] = vehicleVendors;
  const events: readonly WebhookEventName[] = webhookEventNames;
  const some: readonly Vendor[] = ['TESLA'];
  // @ts-expect-error they are frozen
  scopes.push('vehicle:read:data');
  void [all, vendors, events, some];
}

export async function literals(user: UserMethods): Promise<void> {
  const wanted = ['vehicle:read:data', 'charger:read:data'] as const;
  await user.link({ scopes: wanted, language: 'browser', redirectUri: 'https://a', vendor: undefined });
  await enode.webhooks.create({ url: 'https://a', secret: 'secret', events: webhookEventNames });
}

/** A fake of a method needs no cast, and any object with the methods is one. */
export function fakes(car: Vehicle): VehiclesMethods['get'][] {
  const get: VehiclesMethods['get'] = async () => car;
  const byId: Enode['vehicles']['get'] = async (id: string) => ({ ...car, id });
  return [get, byId];
}

export async function places(options: CallOptions): Promise<void> {
  await enode.vehicles.get('v', undefined, options);
  await enode.vehicles.get('v', {}, { signal: undefined, headers: undefined, extra: undefined });
  // @ts-expect-error options come after the parameters
  await enode.vehicles.get('v', { signal: AbortSignal.timeout(5) });
  // @ts-expect-error so this is no callback of map
  await Promise.all(['v'].map(enode.vehicles.get));
  // @ts-expect-error parameters come before the options
  void enode.vehicles.list({}, { pageSize: 5 });
  // @ts-expect-error and options are no parameters
  void enode.vehicles.list({ limit: 5 });
}

export async function versions(
  event: WebhookEventNamed<'2024-10-01', 'user:vehicle:updated'>,
): Promise<void> {
  const old: OldVehicle = await enode.at(v2023).vehicles.get('v');
  assertType<Equal<typeof event, UserVehicleUpdatedEvent>>();
  assertType<Equal<typeof event.version, '2024-10-01'>>();
  // @ts-expect-error a pinned client knows other versions by what they export
  enode.at('2023-04-15');
  // @ts-expect-error and has no version to choose
  createEnode({ version: '2024-10-01' });
  void old.chargingLocationId;
}

/** A client that knows all versions serves where a pinned one is asked for. */
export const asPinned = (client: AnyEnode<'2024-10-01'>): Enode['vehicles'] => client.vehicles;
export const byDefinition = createAny({ version: '2024-10-01' }).at(v2023).vehicles;

export async function lists(): Promise<Vehicle[]> {
  for (const car of await enode.vehicles.list({ pageSize: 50 }, { limit: 20, prefetch: true }))
    void car.vendor;
  const { next } = await enode.vehicles.list();
  if (next) await enode.vehicles.list({ pageSize: 50, ...next });
  return enode.vehicles.list().toArray({ limit: 5 });
}
