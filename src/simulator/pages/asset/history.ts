import { type Asset, definitionOf } from '../../assets/index.ts';
import type { Measurement } from '../../assets/page.ts';
import { readAsset } from '../../operations/read-asset.ts';
import type { World } from '../../world/world.ts';
import { day } from '../../base/zoned-time.ts';

/** What an asset was like from some moment on. */
export interface Point extends Measurement {
  readonly at: number;
}

/** What assets were like in the last simulated day, as far as it was seen. */
export interface History {
  /** Oldest first, with the present as the last one. Before the first one it was as the first one says. */
  of(asset: Asset): readonly Point[];
}

/** Enough for a page; a fleet of a million keeps those that changed last. */
const mostAssets = 1_000;
const mostPoints = 2_000;

/** Writes down what changes in the world. Restoring a snapshot starts anew. */
export function recordHistory(world: World): History {
  const histories = new Map<string, Point[]>();

  const note = (asset: Asset, at: number, begin: readonly Point[] = []): void => {
    const points = histories.get(asset.id) ?? [...begin];
    // The map is in the order of the last change.
    histories.delete(asset.id);
    histories.set(asset.id, points);
    const point = { at, ...valuesOf(asset, world) };
    const last = points.at(-1);
    if (last?.at === at) points.pop();
    else if (last && last.level === point.level && last.power === point.power) return;
    points.push(point);
    const oldest = at - day;
    // One from before the day stays: it says what the day began with.
    while (points.length > mostPoints || (points[1]?.at ?? at) < oldest) points.shift();
    if (histories.size <= mostAssets) return;
    const [longest] = histories.keys();
    if (longest !== undefined) histories.delete(longest);
  };

  world.events.on((event) => {
    if (event.type === 'world:restored') histories.clear();
    if (event.type === 'asset:deleted') histories.delete(event.asset.id);
    const now = world.clock.now();
    if (event.type === 'asset:discovered')
      note(event.asset, now, [{ at: now - 1, level: null, power: null }]);
    if (event.type !== 'asset:updated') return;
    if (!histories.has(event.asset.id)) note(event.before, now - 1);
    note(event.asset, now);
  });

  return {
    of: (asset) => {
      const now = world.clock.now();
      const points = histories.get(asset.id) ?? [];
      return [...points.filter(({ at }) => at < now), { at: now, ...valuesOf(asset, world) }];
    },
  };
}

const valuesOf = (asset: Asset, world: World): Measurement =>
  definitionOf(asset.kind).page.measure(readAsset(world, asset));
