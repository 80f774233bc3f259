import { problem } from '../versions/problems.ts';
import { isCapable } from '../assets/asset.ts';
import {
  flowsOfDay,
  hasKind,
  type HemFlow,
  type HemQuantity,
  hemTimezone,
  sourceOf,
} from '../energy/hem-flows.ts';
import type { HemSystem } from '../energy/hem-systems.ts';
import { iso } from '../base/iso.ts';
import { momentOf } from '../base/zoned-time.ts';
import type { Call } from './handler.ts';
import { namesIn } from '../../core/names-in.ts';

const quantities = namesIn(sourceOf);

/** Time series of a day, in quarters of an hour, or of a month, in days. */
export function hemStatistics(call: Call, system: HemSystem): object {
  const { world } = call;
  const { year, month, day } = intervalIn(String(call.query['interval']));
  const tells = system.members.some((member) => isCapable(member, 'productionStatistics'));
  if (!tells) throw problem.hemStatisticsNotAvailable('The system has no inverter that keeps statistics');
  if (!system.members.every(({ isReachable }) => isReachable)) {
    throw problem.vendorUnavailable(`${system.vendor} does not respond`);
  }
  const timezone = hemTimezone(system);
  const now = world.clock.now();
  const flowsOf = (date: number): HemFlow[] => {
    const from = momentOf({ year, month, day: date }, timezone);
    const to = momentOf({ year, month, day: date + 1 }, timezone);
    return flowsOfDay(call, system, from, Math.min(to, now));
  };
  const points =
    day === undefined
      ? Array.from({ length: daysIn(year, month) }, (_, index) => flowsOf(index + 1)).flatMap(sumUp)
      : flowsOf(day);
  return {
    timeseries: Object.fromEntries(
      quantities.map((quantity) => [
        quantity,
        seriesOf(system, quantity, points, timezone, day === undefined ? 'P1D' : 'PT15M'),
      ]),
    ),
  };
}

function seriesOf(
  system: HemSystem,
  quantity: HemQuantity,
  points: readonly HemFlow[],
  timezone: string,
  resolution: 'P1D' | 'PT15M',
): object {
  const source = sourceOf[quantity];
  if (!hasKind(system, source)) return { isAvailable: false, reason: `The system has no ${source}` };
  const isLevel = quantity === 'batteryLevel';
  if (isLevel && resolution === 'P1D') return { isAvailable: false, reason: 'Only given for a day' };
  return {
    isAvailable: true,
    unit: isLevel ? '%' : 'kWh',
    unitType: isLevel ? 'SoC' : 'Energy',
    sampling: { mode: 'bucketed', resolution },
    timezone,
    data: points.map((flow) => ({ t: iso(flow.at), v: Math.round(flow[quantity] * 1e6) / 1e6 })),
  };
}

/** One entry for a day, at its begin; none for a day that has not come. */
function sumUp(flows: readonly HemFlow[]): HemFlow[] {
  const [first, ...rest] = flows;
  if (!first) return [];
  const sum = { ...first };
  for (const flow of rest) for (const quantity of quantities) sum[quantity] += flow[quantity];
  return [sum];
}

function intervalIn(text: string): { year: number; month: number; day: number | undefined } {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  const interval = {
    year: Number(year),
    month: Number(month),
    day: day === undefined ? undefined : Number(day),
  };
  const { day: date = 1 } = interval;
  const exists =
    year !== undefined &&
    interval.month >= 1 &&
    interval.month <= 12 &&
    date >= 1 &&
    date <= daysIn(interval.year, interval.month);
  if (exists) return interval;
  throw problem.badRequest(`interval must be YYYY-MM-DD or YYYY-MM, not ${JSON.stringify(text)}`);
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
