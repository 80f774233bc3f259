import { createClients } from './auth/clients.ts';
import { Tokens } from './auth/tokens.ts';
import { userHandle } from './handles.ts';
import { createClock } from './clock.ts';
import { contractOf } from './contracts/contracts.ts';
import { createDocuments } from './document/documents.ts';
import { toMilliseconds } from './duration.ts';
import { handlers } from './handlers/index.ts';
import type { Violation } from './http/answer-check.ts';
import { createApi } from './http/api.ts';
import { deliver } from './http/deliver.ts';
import { createHooks } from './http/hooks.ts';
import { createLog, type LoggedRequest } from './http/request-log.ts';
import { createResponder } from './http/respond.ts';
import { startServer } from './http/server.ts';
import { defaults, type SimulatorOptions } from './options.ts';
import { createRandom } from './random.ts';
import type { Simulator } from './simulator.ts';
import { ActionDesk } from './world/action-desk.ts';
import { runCharging } from './world/charging.ts';
import { EnergyLedger } from './world/energy-ledger.ts';
import { InverterHistory } from './world/inverter-history.ts';
import { LinkDesk } from './world/link-desk.ts';
import { OverrideDesk } from './world/override-desk.ts';
import { ScheduleDesk } from './world/schedule-desk.ts';
import { SmartChargingDesk } from './world/smart-charging-desk.ts';
import { Tariffs } from './world/tariffs.ts';
import { Webhooks } from './world/webhooks.ts';
import { World } from './world/world.ts';

/** Starts a simulator. Throws a `TypeError` for options that make no sense. */
export async function createSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const given = { ...defaults, ...options };
  const documents = createDocuments(options.documents, options.versions);
  const { versions } = documents;
  const defaultVersion = servedVersion(options.defaultVersion ?? versions.at(-1), versions);
  const random = createRandom(String(given.seed));
  const clients = createClients(options.credentials, defaultVersion, random);
  for (const client of clients) servedVersion(client.defaultVersion, versions);
  const clock = createClock(typeof options.clock === 'string' ? { mode: options.clock } : options.clock);
  const tokens = new Tokens(clock, random, toMilliseconds(given.tokenLifetime));
  const world = new World(clock, random);
  runCharging(world);
  const actions = new ActionDesk(world, {
    delay: toMilliseconds(given.actionDelay),
    timeout: toMilliseconds(given.actionTimeout),
  });
  const overrides = new OverrideDesk(world, actions);
  const schedules = new ScheduleDesk(world, actions, overrides);
  const tariffs = new Tariffs(world);
  const smartCharging = new SmartChargingDesk(world, actions, overrides, tariffs);
  const ledger = new EnergyLedger(world, (assetId) => smartCharging.nonSmartPrice(assetId));
  const history = new InverterHistory(world);
  const links = new LinkDesk(world, toMilliseconds(given.linkLifetime));
  const webhooks = new Webhooks(world, versions);
  const deliveryIds = random.fork('deliveries');
  const closing = new AbortController();
  const hooks = createHooks();
  const log = createLog<LoggedRequest>(given.requestLimit);
  const violations = createLog<Violation>(given.requestLimit);

  let origin = '';
  const api = createApi({
    backend: {
      world,
      actions,
      overrides,
      schedules,
      smartCharging,
      tariffs,
      ledger,
      history,
      links,
      webhooks,
      deliver: (target, events) =>
        deliver({ target, events, id: deliveryIds.uuid(), signal: closing.signal }),
      linkUrl: (token) => `${origin}/link/${token}`,
    },
    tokens,
    handlers,
    document: documents.of,
    contract: contractOf,
    versions,
    defaultVersion,
    onViolation: options.validateResponses === false ? undefined : (violation) => violations.add(violation),
  });
  const contract = contractOf(defaultVersion);
  const server = await startServer(
    options.port ?? 0,
    createResponder({ clock, hooks, log, api, clients, tokens, links, contract }),
  );
  origin = server.origin;

  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    clock.stop();
    closing.abort();
    closed ??= server.close();
    return closed;
  };
  return {
    apiUrl: origin,
    oauthUrl: `${origin}/oauth2/token`,
    clientId: clients[0].clientId,
    clientSecret: clients[0].clientSecret,
    clients,
    versions,
    clock,
    user: (id) => userHandle(world, id),
    fleet: (count) => {
      const users = Array.from({ length: count }, (_, index) => userHandle(world, `fleet-${index + 1}`));
      return {
        vehicles: users.map((user) => user.vehicle()),
        chargers: users.filter((_, index) => index % 2 === 1).map((user) => user.charger()),
      };
    },
    actions: { next: (script) => actions.next(script) },
    link: {
      complete: (linkUrlOrToken, completion = {}) =>
        links.complete(linkUrlOrToken.split('/').at(-1) ?? '', completion),
    },
    tokens: {
      get issued() {
        return tokens.issued;
      },
      revokeAll: () => tokens.revokeAll(),
    },
    requests: log.entries,
    violations: violations.entries,
    onRequest: hooks.add,
    close,
    [Symbol.asyncDispose]: close,
  };
}

function servedVersion(version: string | undefined, versions: readonly string[]): string {
  if (version !== undefined && versions.includes(version)) return version;
  throw new TypeError(`Version ${version} is not served; served: ${versions.join(', ')}`);
}
