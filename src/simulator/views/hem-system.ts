import { readPosition } from '../assets/asset.ts';
import { iso } from '../base/iso.ts';
import { localTime, momentOf } from '../base/zoned-time.ts';
import {
  flowsOfDay,
  hasKind,
  type HemQuantity,
  type HemSources,
  hemTimezone,
  sourceOf,
} from '../energy/hem-flows.ts';
import type { HemSystem } from '../energy/hem-systems.ts';

/** A HEM system as it is now. */
export function viewHemSystem(sources: HemSources, system: HemSystem): object {
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
