import type { Asset } from '../assets/index.ts';
import type { WorldEvent } from '../world/events.ts';
import { type HemSystem, hemSystems } from '../energy/hem-systems.ts';
import type { World } from '../world/world.ts';

/** What has become of a HEM system, and how it is written. */
export interface HemChange {
  what: 'discovered' | 'updated' | 'deleted';
  system: HemSystem;
  view: object;
}

type AssetEvent = Exclude<Extract<WorldEvent, { asset: Asset }>, { type: 'asset:updated' }>;

/** What the change of an asset means for the systems of its user. */
export function hemChanges(
  world: World,
  event: AssetEvent,
  write: (system: HemSystem) => object,
): HemChange[] {
  const { kind, userId, id } = event.asset;
  if (kind !== 'inverter' && kind !== 'battery' && kind !== 'meter') return [];
  const now = systemsById(world, userId);
  const before = systemsById(worldBefore(world, event), userId);
  const change = (what: HemChange['what'], system: HemSystem): HemChange => ({
    what,
    system,
    view: write(system),
  });
  return [
    ...[...now.values()].flatMap((system) => {
      if (!before.has(system.id)) return [change('discovered', system)];
      return system.members.some((member) => member.id === id) ? [change('updated', system)] : [];
    }),
    ...[...before.values()].flatMap((system) => (now.has(system.id) ? [] : [change('deleted', system)])),
  ];
}

type Site = Pick<World, 'assets' | 'random'>;

const systemsById = (world: Site, userId: string): Map<string, HemSystem> =>
  new Map(hemSystems(world, userId).map((system) => [system.id, system]));

/** The assets that HEM systems are built from, as they were before the event. */
function worldBefore(world: World, event: AssetEvent): Site {
  const former =
    event.type === 'asset:reported' ? [event.before] : event.type === 'asset:deleted' ? [event.asset] : [];
  const assets = (kind: Asset['kind'], userId?: string): Asset[] => [
    ...world.assets(kind, userId).filter(({ id }) => id !== event.asset.id),
    ...former.filter((asset) => asset.kind === kind),
  ];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- they are of the kind that is asked for
  return { random: world.random, assets: assets as World['assets'] };
}
