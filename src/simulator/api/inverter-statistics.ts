import { viewInverterStatistics } from '../views/inverter-statistics.ts';
import { problem } from '../versions/problems.ts';
import { isCapable } from '../assets/asset.ts';
import type { Inverter } from '../assets/inverter/model.ts';
import { dayOf, producedBetween, type StatisticsPeriod } from '../assets/inverter/production.ts';
import { iso } from '../base/iso.ts';
import { day, hour, momentOf } from '../base/zoned-time.ts';
import { assetIn, type Call, type Handlers, ok, pathValue } from './handler.ts';
import { rangeIn } from './statistics-query.ts';

export const inverterStatisticsHandlers: Handlers = {
  'GET /inverters/{inverterId}/statistics': (call) => {
    const inverter = telling(assetIn(call, 'inverter'));
    const period = periodIn(call, inverter.timezone ?? 'UTC');
    const { readyAt, ...body } = viewInverterStatistics(call, inverter, period);
    return readyAt === undefined ? ok(body) : { status: 202, body: { ...body, retryAfter: iso(readyAt) } };
  },
  'GET /inverters/{inverterId}/vendor-statistics': (call) =>
    ok(vendorStatistics(call, telling(assetIn(call, 'inverter')))),
  'GET /users/{userId}/vendor-statistics': (call) => {
    const id = String(call.query['inverterId']);
    return ok(vendorStatistics(call, telling(call.world.assetOf('inverter', id, pathValue(call, 0)))));
  },
};

function vendorStatistics(call: Call, inverter: Inverter): object {
  const [from, to] = rangeIn(call);
  if (to - from > 31 * day) throw problem.badRequest('At most one month can be asked for');
  const now = call.world.clock.now();
  const data: { date: string; value: number }[] = [];
  const daily = call.query['resolution'] === 'DAY';
  for (let at = daily ? dayOf(inverter, from) : Math.floor(from / hour) * hour; at < to;) {
    const next = daily ? dayOf(inverter, at + day / 2, 1) : at + hour;
    data.push({
      date: iso(at),
      value: Math.round(producedBetween(inverter, at, Math.min(next, now)) * 1e6) / 1e6,
    });
    at = next;
  }
  return { production: { unit: 'kWh', data } };
}

function telling(inverter: Inverter): Inverter {
  if (isCapable(inverter, 'productionStatistics')) return inverter;
  throw problem.badRequest('The inverter is not capable of productionStatistics');
}

/** A day in quarters of an hour, or a month in days; 400 problem for a day that the month does not have. */
function periodIn({ query }: Call, timezone: string): StatisticsPeriod {
  const [year, month] = [Number(query['year']), Number(query['month'])];
  if (query['day'] === undefined) {
    const from = momentOf({ year, month, day: 1 }, timezone);
    const to = momentOf({ year, month: month + 1, day: 1 }, timezone);
    return { from, to, resolution: 'DAY' as const };
  }
  const date = Number(query['day']);
  if (new Date(Date.UTC(year, month - 1, date)).getUTCMonth() !== month - 1) {
    throw problem.badRequest(`There is no day ${date} in month ${month} of ${year}`);
  }
  const from = momentOf({ year, month, day: date }, timezone);
  const to = momentOf({ year, month, day: date + 1 }, timezone);
  return { from, to, resolution: 'QUARTER_HOUR' as const };
}
