import type { Battery } from '../assets/battery/model.ts';
import type { Inverter } from '../assets/inverter/model.ts';
import type { Meter } from '../assets/meter/meter.ts';
import type { World } from '../world/world.ts';

export type SiteMember = Inverter | Battery | Meter;

/** The inverters, batteries and meters of one user at one site of one vendor. */
export interface HemSystem {
  /** Of its oldest member, so that lists keep their order. */
  readonly sequence: number;
  readonly id: string;
  readonly userId: string;
  readonly vendor: string;
  readonly siteName: string;
  readonly members: readonly SiteMember[];
}

/** All systems, oldest first; a site is one as soon as it has two kinds of assets. */
export function hemSystems(world: Pick<World, 'assets' | 'random'>, userId?: string): HemSystem[] {
  const sites = new Map<string, SiteMember[]>();
  for (const kind of ['inverter', 'battery', 'meter'] as const) {
    for (const asset of world.assets(kind, userId)) {
      const site = siteOf(asset);
      sites.set(site, [...(sites.get(site) ?? []), asset]);
    }
  }
  return [...sites]
    .filter(([, members]) => new Set(members.map(({ kind }) => kind)).size > 1)
    .flatMap(([site, members]) => {
      const first = members.toSorted((a, b) => a.sequence - b.sequence)[0];
      return first ? [{ ...systemOf(world, site, first), members }] : [];
    })
    .toSorted((a, b) => a.sequence - b.sequence);
}

/** The id of the system that an asset belongs to; null: none. */
export const hemSystemIdOf = (world: World, asset: SiteMember): string | null =>
  hemSystems(world, asset.userId).find(({ members }) => members.some(({ id }) => id === asset.id))?.id ??
  null;

/** What an inverter, battery or meter shares with what stands at the same site. */
export const siteOf = ({ userId, vendor, information }: SiteMember): string =>
  JSON.stringify([userId, vendor, information.siteName]);

// The id follows from what makes the site, so it is the same whenever and in whatever order assets come.
const systemOf = (
  world: Pick<World, 'random'>,
  site: string,
  { sequence, userId, vendor, information }: SiteMember,
) => ({
  sequence,
  id: world.random.fork(`hem system ${site}`).uuid(),
  userId,
  vendor,
  siteName: information.siteName,
});
