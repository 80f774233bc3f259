import type { Asset, Vehicle } from './assets.ts';
import { timeToLimit } from './charging.ts';
import type { Hvac } from './hvacs.ts';
import { timeToTurn } from './room.ts';
import type { World } from './world.ts';

type Moving = Vehicle | Hvac;

/**
 * Lets vehicles that charge and HVAC units report: every `interval` ms while something moves, and at the moment when
 * it ends or turns. An asset at rest, or out of reach, has no event on the clock.
 */
export function runReports(world: World, interval: number): void {
  const alarm = world.alarms.named('report', (id) => {
    const asset = world.asset(id);
    if (asset && isMoving(asset)) world.update(asset, (target) => report(target, world.clock.now()));
  });
  const plan = (asset: Moving): void => {
    const left = asset.isReachable ? timeToTurningPoint(asset, world.clock.now()) : undefined;
    if (left === undefined) alarm.clear(asset.id);
    else alarm.set(asset.id, Math.min(Math.ceil(left), interval));
  };
  world.events.on((event) => {
    if (event.type !== 'asset:discovered' && event.type !== 'asset:updated' && event.type !== 'asset:deleted')
      return;
    if (!isMoving(event.asset)) return;
    if (event.type === 'asset:deleted') alarm.clear(event.asset.id);
    else plan(event.asset);
  });
}

const isMoving = (asset: Asset): asset is Moving => asset.kind === 'vehicle' || asset.kind === 'hvac';

const timeToTurningPoint = (asset: Moving, now: number): number | undefined =>
  asset.kind === 'vehicle' ? timeToLimit(asset, now) : timeToTurn(asset, now);

function report(asset: Moving, now: number): void {
  if (asset.kind === 'hvac') {
    asset.temperature.updatedAt = now;
    return;
  }
  const { battery, power } = asset;
  power.updatedAt = now;
  if (battery.level !== null && battery.level >= (battery.chargeLimit ?? 100))
    power.powerDeliveryState = 'PLUGGED_IN:COMPLETE';
}
