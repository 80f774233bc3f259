import { randomUUID } from 'node:crypto';

import { createClients } from '../auth/clients.ts';
import { AccessTokens } from '../auth/tokens.ts';
import { checkSimulatorOptions, defaultVersionOf, servedVersion } from './check-options.ts';
import { createClock } from '../base/clock.ts';
import { contractOf } from '../versions/contracts.ts';
import { startDelivery } from './start-delivery.ts';
import { createDocuments } from '../document/documents.ts';
import { toMilliseconds } from '../base/duration.ts';
import { handlers } from '../api/index.ts';
import type { Violation } from '../http/violation.ts';
import { createApi } from '../http/api.ts';
import { createHooks } from '../http/hooks.ts';
import { createRecentLog } from '../base/recent-log.ts';
import type { LoggedRequest } from '../handles/request-log.ts';
import { createResponder } from '../server/respond.ts';
import { startServer } from '../server/server.ts';
import { warnOfViolation } from '../http/violation.ts';
import { createFaults, knownTo } from '../faults/create-faults.ts';
import { createMisbehaviour } from '../faults/misbehave.ts';
import { networkOf } from './network.ts';
import { defaults, type SimulatorOptions } from '../services/options.ts';
import { createServices } from '../services/create-services.ts';
import { addFirstFleet } from './first-fleet.ts';
import { recordHistory } from '../pages/asset/history.ts';
import { createRandom } from '../base/random.ts';
import type { Simulator } from '../handles/simulator.ts';
import { simulatorHandle } from '../handles/simulator-handle.ts';
import { restoreSnapshot, takeSnapshot } from '../world/snapshot.ts';
import type { LoggedDelivery } from '../subscriptions/delivery-log.ts';
import { World } from '../world/world.ts';

/** Starts a simulator. Throws an `EnodeInputError` for options that make no sense. */
export async function createSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  checkSimulatorOptions(options);
  const given = { ...defaults, ...options };
  const documents = await createDocuments(options.documents, options.versions);
  const { versions } = documents;
  const defaultVersion = servedVersion(options.defaultVersion ?? defaultVersionOf(versions), versions);
  const seed = String(options.seed ?? options.snapshot?.seed ?? defaults.seed);
  const random = createRandom(seed);
  // The default seed is known to everybody, so credentials and tokens are not drawn from it.
  const secrets = options.seed === undefined ? createRandom(randomUUID()) : random;
  const network = networkOf(options);
  const clients = createClients(options.credentials, defaultVersion, secrets);
  for (const client of clients) servedVersion(client.defaultVersion, versions);
  const clock = createClock(typeof options.clock === 'string' ? { mode: options.clock } : options.clock);
  const world = new World(clock, random);
  const { state } = world;
  const tokens = new AccessTokens(
    clock,
    { random: secrets, state, clients },
    toMilliseconds(given.tokenLifetime),
  );
  const services = createServices(world, versions, options);
  const deliveryIds = state.random('deliveries', random.fork('deliveries'));
  const closing = new AbortController();
  const hooks = createHooks();
  const requests = createRecentLog<LoggedRequest>(given.requestLimit);
  const violations = createRecentLog<Violation>(given.requestLimit);
  const deliveries = createRecentLog<LoggedDelivery>(given.requestLimit);

  const onViolation =
    options.validateResponses === false
      ? undefined
      : (violation: Violation): void => {
          violations.add(violation);
          warnOfViolation(violation);
        };
  const faults = createFaults({
    random: random.fork('faults'),
    versions,
    known: () => knownTo(versions.flatMap((version) => documents.of(version) ?? [])),
  });
  const deliveryService = startDelivery(options, {
    clock,
    services,
    documents,
    faults,
    newId: () => deliveryIds.uuid(),
    defaultVersion,
    log: deliveries,
    onViolation,
    closing: closing.signal,
  });

  if (options.snapshot) restoreSnapshot(world, clock, seed, options.snapshot);
  addFirstFleet(services, given);
  try {
    for (const each of options.webhooks?.subscriptions ?? []) deliveryService.control.subscribe(each);
  } catch (error) {
    clock.stop();
    throw error;
  }
  // Before anything is waited for: where time runs fast, deliveries are soon under way, and no snapshot could be taken.
  const atStart = takeSnapshot(world, clock, seed);

  let origin = '';
  const api = createApi({
    backend: {
      ...services,
      testWebhook: deliveryService.test,
      linkUrl: (token) => `${origin}/link/${token}`,
    },
    tokens,
    handlers,
    document: documents.of,
    contract: contractOf,
    versions,
    defaultVersion,
    onViolation,
  });
  const contract = contractOf(defaultVersion);
  const assetHistory = recordHistory(world);
  // Pages and control API are as large as all the rest, and most simulators are asked for neither.
  const pages = loadedAtFirst(async () => {
    const { createPageHandler } = await import('../pages/page-handler.ts');
    return createPageHandler({
      controlToken: network.controlToken,
      origin: () => origin,
      sim: () => simulator,
      ...services,
      assetHistory,
      calls: requests,
      routes: () => routesOf(documents.of(defaultVersion)?.operations ?? []),
      clock,
      deliveryLog: deliveryService.control,
    });
  });
  const misbehave = createMisbehaviour({
    faults,
    clock,
    tokens,
    contract: contractOf,
    versions,
    defaultVersion,
  });
  const control = loadedAtFirst(async () => {
    const { createControlHandler } = await import('../control/control-handler.ts');
    return createControlHandler({ sim: () => simulator, controlToken: network.controlToken });
  });
  const server = await startServer(
    network.server,
    createResponder({
      gate: network.gate,
      clock,
      hooks,
      log: requests,
      api,
      misbehave,
      clients,
      tokens,
      links: services.links,
      pages,
      control,
      contract,
    }),
  ).catch((error: unknown) => {
    // A port in use, most often. A clock that runs by itself must not keep the process alive for nothing.
    clock.stop();
    throw error;
  });
  origin = network.publicOrigin ?? server.origin;

  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    clock.stop();
    closing.abort();
    closed ??= server.close();
    return closed;
  };
  const simulator: Simulator = simulatorHandle({
    origin,
    localOrigin: server.origin,
    controlToken: network.controlToken,
    clients,
    versions,
    clock,
    seed,
    services,
    tokens,
    delivery: deliveryService,
    faults,
    hooks,
    requests,
    violations,
    deliveries,
    atStart,
    close,
  });
  return simulator;
}

/** A function that is loaded when it is called first. */
function loadedAtFirst<I, O>(load: () => Promise<(input: I) => Promise<O>>): (input: I) => Promise<O> {
  let loaded: ReturnType<typeof load> | undefined;
  return async (input) => (await (loaded ??= load()))(input);
}

/** Routes as faults take them. */
const routesOf = (operations: readonly { method: string; path: string }[]): string[] => [
  '*',
  'POST /oauth2/token',
  ...operations.map(({ method, path }) => `${method} ${path}`),
];
