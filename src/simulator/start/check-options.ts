import { EnodeInputError } from '../../errors/input-error.ts';
import type { ClientCredentials } from '../auth/clients.ts';
import type { ClockOptions } from '../base/clock.ts';
import type { DeliveryOptions, SimulatorOptions } from '../services/options.ts';
import { refuseUnknown } from '../base/refuse-unknown.ts';

type Names<T> = Readonly<Record<keyof T, true>>;

const simulatorOptions: Names<SimulatorOptions> = {
  seed: true,
  clock: true,
  fleet: true,
  snapshot: true,
  versions: true,
  defaultVersion: true,
  port: true,
  host: true,
  publicUrl: true,
  allowHosts: true,
  tls: true,
  controlToken: true,
  credentials: true,
  tokenLifetime: true,
  linkLifetime: true,
  connectionLimit: true,
  statisticsLag: true,
  reportEvery: true,
  actionDelay: true,
  failureRate: true,
  reportDelay: true,
  linkDelay: true,
  lifelike: true,
  actionTimeout: true,
  validateResponses: true,
  webhooks: true,
  sandbox: true,
  requestLimit: true,
  documents: true,
};
const clockOptions: Names<ClockOptions> = { mode: true, start: true, speed: true };
const deliveryOptions: Names<DeliveryOptions> = {
  collectFor: true,
  retryFor: true,
  statuses: true,
  discovered: true,
  irregular: true,
  timeout: true,
  heartbeatEvery: true,
  allowHosts: true,
  subscriptions: true,
};
const credentialOptions: Names<ClientCredentials> = {
  clientId: true,
  clientSecret: true,
  defaultVersion: true,
};

/** An `EnodeInputError` for options that are misspelt or make no sense, as far as they are not checked where they are used. */
export function checkSimulatorOptions(options: SimulatorOptions): void {
  refuseUnknown('createSimulator', options, simulatorOptions);
  const {
    clock,
    webhooks = {},
    credentials = [],
    port = 0,
    requestLimit = 0,
    connectionLimit = 0,
    versions,
  } = options;
  if (options.snapshot && typeof clock === 'object' && clock.start !== undefined) {
    throw new EnodeInputError(
      'clock.start cannot be combined with snapshot: time continues from the one of the snapshot',
    );
  }
  const { mode = 'manual', ...others } = typeof clock === 'string' ? { mode: clock } : (clock ?? {});
  refuseUnknown('clock', others, clockOptions);
  refuseUnknown('webhooks', webhooks, deliveryOptions);
  const { statuses = '2xx' } = webhooks;
  if (!['2xx', 'only-200'].includes(statuses)) {
    throw new EnodeInputError(`webhooks.statuses is ${JSON.stringify(statuses)}: it is '2xx' or 'only-200'`);
  }
  if (!['manual', 'real'].includes(mode)) {
    throw new EnodeInputError(`clock is ${JSON.stringify(mode)}: it is 'manual' or 'real'`);
  }
  if (!isWhole(port) || port > 65_535) throw new EnodeInputError(`port is ${port}: give 0 to 65535`);
  const { failureRate = 0 } = options;
  if (!(failureRate >= 0 && failureRate <= 1)) {
    throw new EnodeInputError(`failureRate is ${failureRate}: give a number from 0 to 1`);
  }
  if (!isWhole(connectionLimit)) {
    throw new EnodeInputError(`connectionLimit is ${connectionLimit}: give a whole number`);
  }
  if (!isWhole(requestLimit))
    throw new EnodeInputError(`requestLimit is ${requestLimit}: give a whole number`);
  checkHostNames('allowHosts', options.allowHosts ?? []);
  checkHostNames('webhooks.allowHosts', webhooks.allowHosts ?? []);
  if (versions?.length === 0)
    throw new EnodeInputError('versions is empty: leave it out to serve all there are');
  const clients = [credentials].flat();
  for (const client of clients) {
    refuseUnknown('credentials', client, credentialOptions);
    if (!client.clientId || !client.clientSecret) {
      throw new EnodeInputError('credentials need a clientId and a clientSecret that are not empty');
    }
  }
  if (new Set(clients.map(({ clientId }) => clientId)).size < clients.length) {
    throw new EnodeInputError('credentials name a clientId twice');
  }
}

/** An `EnodeInputError` for what is not the name of a host, without scheme and port. */
export function checkHostNames(option: string, names: readonly string[]): void {
  const odd = names.find((name) => !/^(?:\[[\da-f:.]+\]|[\w.-]+)$/i.test(name));
  if (odd === undefined) return;
  throw new EnodeInputError(
    `${option} has ${JSON.stringify(odd)}: give names of hosts, without scheme and port`,
  );
}

const isWhole = (number: number): boolean => Number.isInteger(number) && number >= 0;

/**
 * The version for clients and webhooks that name none. A release that adds a version leaves it as it is: what a
 * simulator responds and delivers without being asked for a version does not change with its update.
 */
const usualVersion = '2024-10-01';

/** The usual version, or the newest of those that are served where it is not among them. */
export const defaultVersionOf = (served: readonly string[]): string | undefined =>
  served.includes(usualVersion) ? usualVersion : served.at(-1);

/** The version, if it is served; an `EnodeInputError` if not. */
export function servedVersion(version: string | undefined, versions: readonly string[]): string {
  if (version !== undefined && versions.includes(version)) return version;
  throw new EnodeInputError(`Version ${version} is not served; served: ${versions.join(', ')}`);
}
