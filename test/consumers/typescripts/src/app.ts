// What an application exports without writing a type: all of it has to have a name in the declarations of this file.
import {
  beyondTypes,
  createEnode,
  EnodeProblemError,
  isEnodeError,
  isProblem,
  unwrap,
  withResponse,
  type Enode,
  type EnodeOptions,
  type Vehicle,
} from 'enode-client/2024-10-01';
import { version as v2023 } from 'enode-client/2023-04-15';

/** As it is read from an environment: each may be missing. */
export function configure(read: (name: string) => string | undefined) {
  return createEnode({
    environment: read('ENODE_ENVIRONMENT'),
    clientId: read('ENODE_CLIENT_ID'),
    clientSecret: read('ENODE_CLIENT_SECRET'),
    timeout: undefined,
    retry: { limit: undefined, maxDelay: undefined },
    middleware: undefined,
  } satisfies EnodeOptions);
}

export const enode = configure(() => undefined);
export const loadCar = async (id: string) => enode.vehicles.get(id, {}, { timeout: undefined });
export const listCars = () => enode.vehicles.list({ pageSize: undefined }, { limit: 20 });
export const firstPage = async () => enode.chargers.list();
export const user = enode.user('ada');
export const { vehicles } = enode;
export const { link } = user;
export const start = (id: string) => enode.vehicles.startCharging(id);
export const finished = async (id: string) => (await start(id)).wait();
export const policy = (id: string) => enode.vehicles.smartChargingPolicy(id);
export const old = async (id: string) => enode.at(v2023).vehicles.get(id);
export const shared = enode.with({ timeout: '5s' });
export const whole = (id: string) => withResponse(enode.vehicles.get(id));
export const raw = async () => (await unwrap(enode.raw.GET('/vehicles'))).data.length;
export const beyond = beyondTypes<'user:vehicle:updated'>('user:vehicle:updated');

export class Garage {
  readonly cars = new Map<string, Vehicle>();
  constructor(protected readonly client: Enode) {}
  async level(id: string) {
    const car = this.cars.get(id) ?? (await this.client.vehicles.get(id));
    return car.chargeState.batteryLevel;
  }
  problem = (error: unknown) => {
    if (isProblem(error, 'not-found')) return error.kind;
    if (isEnodeError(error, 'timeout')) return error.phase;
    return error instanceof EnodeProblemError ? error.status : undefined;
  };
}

// @ts-expect-error a kind of problem that does not exist
export const misspelt = (error: unknown) => isProblem(error, 'nott-found');
// @ts-expect-error options come after the parameters
export const misplaced = () => enode.vehicles.get('v', { timeout: '5s' });
