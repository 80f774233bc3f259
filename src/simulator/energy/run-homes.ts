import type { Battery } from '../assets/battery/model.ts';
import { siteOf, type SiteMember } from './hem-systems.ts';
import { advanceLevel, timeToBound, wantedRate, withinBounds } from '../assets/battery/flow.ts';
import { balanceOf, type Home, homeAt, isSiteMember, powerOf } from './homes.ts';
import type { Asset } from '../assets/index.ts';
import { productionRate } from '../assets/inverter/production.ts';
import { createSoon } from '../base/soon.ts';
import type { World } from '../world/world.ts';

/** How homes run. */
export interface HomesOptions {
  /** ms between two reports; they come at whole multiples of it. */
  interval: number;
  /** What energy costs at a moment at a location, as a share of what it costs that day on average. */
  relativePrice: (locationId: string | null, at: number) => number;
}

/**
 * Lets the batteries of homes follow their modes, and inverters, batteries and meters report: all of a home at the same
 * moments, so that their numbers balance. When something in the home changes meanwhile, batteries and meters follow at
 * once. Only homes that have been built take part, each with one event on the clock.
 */
export function runHomes(world: World, { interval, relativePrice }: HomesOptions): void {
  let isRunning = false;

  const visit = (key: string): void => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key was written so
    const home = homeAt(world, ...(JSON.parse(key) as [userId: string, site: string]));
    alarm.clear(key);
    if (!home) return;
    isRunning = true;
    try {
      operate(home, now() % interval === 0);
    } finally {
      isRunning = false;
    }
    wait(key, home);
  };

  const wait = (key: string, { members }: Home): void => {
    const ends = members.flatMap((member) =>
      member.kind === 'battery' && member.isReachable ? (timeToBound(member, now()) ?? []) : [],
    );
    const report = interval - (now() % interval);
    alarm.set(key, Math.min(report, ...ends.map((end) => Math.max(Math.ceil(end), 1))));
  };

  const operate = (home: Home, isReport: boolean): void => {
    const { used, solar, battery } = balanceOf(world, home);
    const heard = home.members.filter(({ isReachable }) => isReachable);
    const batteries = heard.filter((member) => member.kind === 'battery');
    const own = batteries.filter(({ charge }) => charge.by === 'mode');
    let surplus = solar - used - battery + own.reduce((sum, { charge }) => sum + (charge.rate ?? 0), 0);
    for (const one of batteries) {
      const rate = rateOf(one, surplus, home);
      if (one.charge.by === 'mode') surplus -= rate ?? 0;
      if (rate !== one.charge.rate || (isReport && rate)) world.update(one, () => flow(one, rate, now()));
    }
    for (const member of heard) {
      if (member.kind === 'inverter' && isReport && hasNews(member)) world.update(member, () => {});
    }
    const { grid } = balanceOf(world, home);
    for (const member of heard) {
      if (member.kind !== 'meter' || member.energy.by === 'option' || member.energy.power === grid) continue;
      world.update(member, ({ energy }) => Object.assign(energy, { power: grid, updatedAt: now() }));
    }
  };

  const rateOf = (battery: Battery, surplus: number, { locationId }: Home): number | null => {
    // The level of now decides, not the one of the last report.
    const present = structuredClone(battery);
    advanceLevel(present, now());
    const { charge } = present;
    if (charge.by === 'option') return charge.rate === null ? null : withinBounds(present, charge.rate);
    return wantedRate(present, { surplus, relativePrice: () => relativePrice(locationId, now()) });
  };

  const hasNews = (inverter: SiteMember & { kind: 'inverter' }): boolean =>
    productionRate(inverter, now()) !== 0 || productionRate(inverter, inverter.lastSeen) !== 0;

  const now = (): number => world.clock.now();
  const alarm = world.alarms.named('home', visit);
  const soon = createSoon(world.alarms, 'home at once', visit);

  world.events.on((event) => {
    if (event.type !== 'asset:discovered' && event.type !== 'asset:updated' && event.type !== 'asset:deleted')
      return;
    const { asset } = event;
    if (isSiteMember(asset)) {
      const key = keyOf(asset);
      const home = alarm.isSet(key) ? undefined : homeAt(world, asset.userId, siteOf(asset));
      if (home && !isRunning) wait(key, home);
      if (event.type === 'asset:updated' && !isRunning) soon(key);
      return;
    }
    const before = event.type === 'asset:updated' ? event.before : undefined;
    for (const place of event.type === 'asset:updated' ? touchedPlaces(asset, before, now()) : [])
      for (const key of homesAt(world, asset.userId, place)) soon(key);
  });
}

/** Locations at which a change of an asset changes what is drawn. */
function touchedPlaces(asset: Asset, before: Asset | undefined, now: number): Set<string> {
  if (isSiteMember(asset) || !before || isSiteMember(before)) return new Set();
  const moved = before.place.locationId !== asset.place.locationId;
  if (!moved && powerOf(before, now) === powerOf(asset, now)) return new Set();
  return new Set([before.place.locationId, asset.place.locationId].filter((id) => id !== null));
}

function homesAt(world: World, userId: string, locationId: string): Set<string> {
  const members = world.allAssets(userId).filter((asset) => isSiteMember(asset));
  return new Set(members.filter(({ place }) => place.locationId === locationId).map(keyOf));
}

const keyOf = (asset: SiteMember): string => JSON.stringify([asset.userId, siteOf(asset)]);

function flow({ charge }: Battery, rate: number | null, now: number): void {
  charge.rate = rate;
  charge.updatedAt = now;
  if (rate !== null && charge.status !== 'FAULT') charge.status = statusOf(rate);
}

const statusOf = (rate: number): 'CHARGING' | 'DISCHARGING' | 'IDLE' => {
  if (rate === 0) return 'IDLE';
  return rate > 0 ? 'CHARGING' : 'DISCHARGING';
};
