import { type Asset, definitionOf } from '../assets/index.ts';
import { baseLoad } from './base-load.ts';
import { type SiteMember, siteOf } from './hem-systems.ts';
import { productionRate } from '../assets/inverter/production.ts';
import type { World } from '../world/world.ts';

/**
 * A home is what stands at one site: inverters, batteries and meters of one user and vendor. What charges, heats or
 * cools at a location of theirs belongs to it, too. At every moment
 *
 *     grid = base load + charging + HVAC − solar + battery
 *
 * in kW, where the battery counts as positive while it charges, and the grid while energy comes from there.
 */
export interface Home {
  readonly site: string;
  readonly members: readonly SiteMember[];
  readonly loads: readonly Asset[];
  readonly locationId: string | null;
  /** IANA name. */
  readonly timezone: string;
}

/** Power in kW. */
export interface Balance {
  /** What the home uses, base load, charging and HVAC. */
  used: number;
  solar: number;
  battery: number;
  grid: number;
}

/** The home of an inverter, battery or meter, which need not be in the world yet. */
export function homeOf(world: World, asset: SiteMember): Home {
  return homeAt(world, asset.userId, siteOf(asset)) ?? homeWith(world, siteOf(asset), [], []);
}

/** The home of a user at a site; undefined if nothing stands there. */
export function homeAt(world: World, userId: string, site: string): Home | undefined {
  const assets = world.allAssets(userId);
  const members = assets.filter((asset) => isSiteMember(asset)).filter((asset) => siteOf(asset) === site);
  return members.length === 0 ? undefined : homeWith(world, site, members, assets);
}

export const isSiteMember = (asset: Asset): asset is SiteMember =>
  asset.kind === 'inverter' || asset.kind === 'battery' || asset.kind === 'meter';

export function balanceOf(world: World, home: Home): Balance {
  const now = world.clock.now();
  let [used, solar, battery] = [baseLoad(world, home, now), 0, 0];
  for (const load of home.loads) used += powerOf(load, now);
  for (const member of home.members) {
    if (member.kind === 'inverter') solar += productionRate(member, now) ?? 0;
    if (member.kind === 'battery') battery += member.charge.rate ?? 0;
  }
  return { used, solar, battery, grid: round(used - solar + battery) };
}

/** Whether what an asset draws is measured at another end of its cable, too. */
export const isCountedElsewhere = (asset: Asset, loads: readonly Asset[]): boolean =>
  asset.kind === 'vehicle' && loads.some(({ id }) => id === asset.power.cable?.assetId);

/** kW that an asset draws. */
export const powerOf = (asset: Asset, now: number): number =>
  definitionOf(asset.kind).physics?.draw?.(asset, now).kw ?? 0;

function homeWith(
  world: World,
  site: string,
  members: readonly SiteMember[],
  neighbours: readonly Asset[],
): Home {
  const locations = new Set(members.flatMap(({ place }) => place.locationId ?? []));
  const there = neighbours.filter(
    (asset) =>
      !isSiteMember(asset) && asset.place.locationId !== null && locations.has(asset.place.locationId),
  );
  const [locationId = null] = locations;
  const inverter = members.find((member) => member.kind === 'inverter');
  const place = locationId === null ? undefined : world.places.get(locationId);
  return {
    site,
    members,
    loads: there.filter((asset) => !isCountedElsewhere(asset, there)),
    locationId,
    timezone: inverter?.timezone ?? place?.timezoneName ?? 'UTC',
  };
}

const round = (kw: number): number => Math.round(kw * 1000) / 1000;
