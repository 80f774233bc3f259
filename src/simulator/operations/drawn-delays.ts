import type { Random } from '../base/random.ts';
import type { Asset } from '../assets/index.ts';
import { minute } from '../base/zoned-time.ts';

/** From the shortest to the longest, in ms. */
type Span = readonly [least: number, most: number];

/**
 * How long after a change the API knows of it: around the figures of its reference, which are about 7 minutes in general,
 * 2 to 5 while charging, about 2 while smart charging has a plan, and about 20 for a vehicle that sleeps. How much they
 * vary is an assumption.
 */
const reportSpans = {
  usual: [4 * minute, 10 * minute],
  charging: [2 * minute, 5 * minute],
  planned: [1 * minute, 3 * minute],
  sleeping: [12 * minute, 28 * minute],
} as const satisfies Record<string, Span>;

/** How long a vehicle must be left alone until it sleeps. */
const awake = 120 * minute;

/** ms until the API knows of what happened to an asset just now; `before`: the asset as it was. */
export function drawReportDelay(draw: Random, asset: Asset, before: Asset, now: number): number {
  return drawWithin(draw, reportSpans[paceOf(asset, before, now)]);
}

function paceOf(asset: Asset, before: Asset, now: number): keyof typeof reportSpans {
  if (asset.controlledBy === 'smart-charging') return 'planned';
  if (isActive(asset) || isActive(before)) return 'charging';
  return before.kind === 'vehicle' && now - before.power.updatedAt > awake ? 'sleeping' : 'usual';
}

const isActive = (asset: Asset): boolean =>
  (asset.kind === 'vehicle' || asset.kind === 'charger') &&
  asset.power.powerDeliveryState === 'PLUGGED_IN:CHARGING';

/**
 * ms until a device follows a command, around what its vendor usually takes: most a little faster or slower, and some
 * that are tried again, which takes minutes.
 */
export function drawActionDelay(draw: Random, usual: number): number {
  const first = usual * (0.5 + draw.float() + draw.float() * draw.float());
  const isRetried = draw.float() < 0.12;
  return Math.round(Math.max(first + (isRetried ? drawWithin(draw, [minute, 5 * minute]) : 0), 5000));
}

/** A whole number of ms within a span. */
export const drawWithin = (draw: Random, [least, most]: Span): number => draw.integer(least, most);
