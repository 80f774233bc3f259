import { definitionOf } from '../assets/index.ts';
import type { World } from '../world/world.ts';

/**
 * Lets assets report that change by themselves, such as vehicles that charge and rooms that warm up: every `interval`
 * ms while something moves, and at the moment when it ends or turns. An asset at rest, or out of reach, has no event on
 * the clock.
 */
export function runReports(world: World, interval: number): void {
  const alarm = world.alarms.named('report', (id) => {
    const asset = world.asset(id);
    const report = asset && definitionOf(asset.kind).physics?.report;
    if (report) world.update(asset, (target) => report(target, world.clock.now()));
  });
  world.events.on((event) => {
    if (event.type !== 'asset:discovered' && event.type !== 'asset:updated' && event.type !== 'asset:deleted')
      return;
    const { asset } = event;
    const { nextChange } = definitionOf(asset.kind).physics ?? {};
    if (!nextChange) return;
    const isMoving = event.type !== 'asset:deleted' && asset.isReachable;
    const left = isMoving ? nextChange(asset, world.clock.now()) : undefined;
    if (left === undefined) alarm.clear(asset.id);
    else alarm.set(asset.id, Math.min(Math.ceil(left), interval));
  });
}
