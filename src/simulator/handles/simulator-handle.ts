import type { Client } from '../auth/clients.ts';
import type { AccessTokens } from '../auth/tokens.ts';
import type { Clock } from '../base/clock.ts';
import type { RecentLog } from '../base/recent-log.ts';
import { needText, refuseUnknown } from '../base/refuse-unknown.ts';
import type { DeliveryService } from '../delivery/delivery-service.ts';
import type { Faults } from '../faults/create-faults.ts';
import type { Hooks } from '../http/hooks.ts';
import type { Violation } from '../http/violation.ts';
import type { LinkCompletion } from '../link/session.ts';
import type { Services } from '../services/services.ts';
import type { LoggedDelivery } from '../subscriptions/delivery-log.ts';
import { withProblems } from '../versions/to-problem.ts';
import { restoreSnapshot, takeSnapshot, type Snapshot } from '../world/snapshot.ts';
import { handleById } from './asset-handle.ts';
import { fleetHandle } from './fleet-handle.ts';
import type { LoggedRequest } from './request-log.ts';
import { createHealth } from './simulator-health.ts';
import type { Simulator } from './simulator.ts';
import { userHandle } from './user-handle.ts';

interface SimulatorParts {
  /** As others reach it. */
  origin: string;
  /** As this machine reaches it. */
  localOrigin: string;
  controlToken: string | undefined;
  clients: readonly [Client, ...Client[]];
  versions: readonly string[];
  clock: Clock;
  seed: string;
  services: Services;
  tokens: AccessTokens;
  delivery: DeliveryService;
  faults: Faults;
  hooks: Hooks;
  requests: RecentLog<LoggedRequest>;
  violations: RecentLog<Violation>;
  deliveries: RecentLog<LoggedDelivery>;
  /** What `reset` goes back to. */
  atStart: Snapshot;
  close: () => Promise<void>;
}

/** What `createSimulator` returns: the services of a running simulator under the names that its users know. */
export function simulatorHandle(parts: SimulatorParts): Simulator {
  const { origin, clients, clock, seed, services, tokens, delivery, faults, close } = parts;
  const { requests, violations, deliveries } = parts;
  const { world, actions, links, schedules, tariffs } = services;
  return {
    apiUrl: origin,
    localUrl: parts.localOrigin,
    oauthUrl: `${origin}/oauth2/token`,
    fleetUrl: `${origin}/fleet`,
    controlUrl: `${origin}/simulator`,
    controlToken: parts.controlToken,
    clientId: clients[0].clientId,
    clientSecret: clients[0].clientSecret,
    clients,
    versions: parts.versions,
    clock,
    user: (id) => userHandle({ world, schedules, tariffs }, id),
    fleet: (count) => fleetHandle(world, world.addFleet(count)),
    asset: (kind, id) => handleById(world, kind, id),
    snapshot: () => takeSnapshot(world, clock, seed),
    restore: (snapshot) => restoreSnapshot(world, clock, seed, snapshot),
    findAsset: (id) => {
      needText('The id of an asset', id);
      const asset = world.asset(id);
      return asset && { id, kind: asset.kind, userId: asset.userId };
    },
    reset: async () => {
      faults.control.clear();
      // What is being delivered at this moment ends first.
      await clock.advance(0);
      restoreSnapshot(world, clock, seed, parts.atStart);
      delivery.clearScripts();
      for (const each of [requests, violations, deliveries]) each.clear();
    },
    actions: { next: (script) => actions.next(script) },
    webhooks: delivery.control,
    faults: faults.control,
    health: createHealth(services.health),
    link: {
      complete: (linkUrlOrToken, completion = {}) => {
        needText('What sim.link.complete takes first', linkUrlOrToken);
        refuseUnknown('sim.link.complete', completion, { vendor: true, devices: true } satisfies Record<
          keyof LinkCompletion,
          true
        >);
        return withProblems(() => links.complete(linkUrlOrToken.split('/').at(-1) ?? '', completion));
      },
      account: (account) => links.addAccount(account),
    },
    tokens: {
      get issued() {
        return tokens.issued;
      },
      revokeAll: () => tokens.revokeAll(),
    },
    requests: requests.entries,
    violations: violations.entries,
    onRequest: parts.hooks.add,
    onResponse: requests.onAdd,
    close,
    [Symbol.asyncDispose]: close,
  };
}
