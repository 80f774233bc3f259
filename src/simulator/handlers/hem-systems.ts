import { problem } from '../problems.ts';
import {
  flowsOfDay,
  hasKind,
  type HemQuantity,
  type HemSources,
  hemTimezone,
  sourceOf,
} from '../world/hem-flows.ts';
import { type HemSystem, hemSystems } from '../world/hem-systems.ts';
import { iso } from '../base/iso.ts';
import { readPosition } from '../assets/asset.ts';
import { localTime, momentOf } from '../base/zoned-time.ts';
import { type Call, type Handler, type Handlers, ok, pathValue, type Viewing } from './handler.ts';
import { hemStatistics } from './hem-statistics.ts';
import { pageFor } from './list.ts';

const listSystems =
  (userOf: (call: Call) => string | undefined): Handler =>
  (call) => {
    const systems = hemSystems(call.world, userOf(call));
    const { items, after, before } = pageFor(call, 'hem-systems', systems, (system) =>
      viewHemSystem(call, system),
    );
    return ok({ data: items, pagination: { after, before } });
  };

export const hemHandlers: Handlers = {
  'GET /hem-systems': listSystems(() => undefined),
  'GET /users/{userId}/hem-systems': listSystems((call) => pathValue(call, 0)),
  'GET /hem-systems/{hemSystemId}': (call) => ok(viewHemSystem(call, systemIn(call))),
  'GET /hem-systems/{hemSystemId}/statistics': (call) => ok(hemStatistics(call, systemIn(call))),
};

function systemIn({ world, path }: Call): HemSystem {
  const system = hemSystems(world).find(({ id }) => id === path[0]);
  if (system) return system;
  throw problem.notFound(`Could not find HEM system with ID ${path[0]}`);
}

/** A HEM system as it is now. */
export function viewHemSystem(
  sources: Pick<Viewing, 'world' | 'ledger' | 'homeLog'>,
  system: HemSystem,
): object {
  const { world } = sources;
  const { id, userId, vendor, siteName, members } = system;
  const now = world.clock.now();
  const isReachable = members.every((member) => member.isReachable);
  const seen = isReachable ? now : Math.min(...members.map(({ lastSeen }) => lastSeen));
  const positions = members.map((member) => readPosition(member, member.position));
  return {
    id,
    userId,
    locationId: members.find(({ place }) => place.locationId !== null)?.place.locationId ?? null,
    information: {
      vendor,
      name: siteName,
      installationDate: iso(Math.min(...members.map(({ information }) => information.installedAt))),
      latitude: positions.find(({ latitude }) => latitude !== null)?.latitude ?? null,
      longitude: positions.find(({ longitude }) => longitude !== null)?.longitude ?? null,
      address: null,
      timezone: hemTimezone(system),
      lastUpdated: iso(seen),
    },
    status: { lastSeen: iso(seen), energy: { today: today(sources, system, seen) } },
  };
}

function today(sources: HemSources, system: HemSystem, until: number): object {
  const timezone = hemTimezone(system);
  const from = momentOf({ ...localTime(until, timezone), minutes: 0 }, timezone);
  const flows = flowsOfDay(sources, system, from, until);
  const sum = (quantity: HemQuantity): number | null =>
    hasKind(system, sourceOf[quantity])
      ? Math.round(flows.reduce((total, flow) => total + flow[quantity], 0) * 1e6) / 1e6
      : null;
  return {
    generation: sum('generation'),
    consumption: sum('consumption'),
    charge: sum('charge'),
    discharge: sum('discharge'),
    import: sum('import'),
    export: sum('export'),
    unit: 'kWh',
    lastUpdated: iso(until),
  };
}
