import type { Draw } from '../energy/ledger.ts';
import { figuresOf, type Slice, slicesOf } from '../energy/figures.ts';
import { iso } from '../base/iso.ts';
import { producedBetween } from '../assets/inverter/production.ts';
import { stepsOf } from '../energy/steps.ts';
import { hour, minute } from '../base/zoned-time.ts';
import { type Call, type Handler, type Handlers, ok, pathValue } from './handler.ts';
import { statisticsQuery, type StatisticsQuery } from './statistics-query.ts';

type UserOf = (call: Call) => string | undefined;

/** Figures of each step in which the range lies, also of those in which nothing was drawn. */
const charging =
  (userOf: UserOf): Handler =>
  (call) => {
    const wanted = statisticsQuery(call, userOf(call), 'vehicle');
    const slices = call.ledger
      .drawn(wanted.filter, wanted.from, wanted.to)
      .flatMap((draw) => slicesOf(draw, priced(call, draw.locationId)));
    return ok(bySteps(wanted, slices, call.contract.chargingStatistics));
  };

const sessions =
  (userOf: UserOf): Handler =>
  (call) => {
    const { filter, from, to } = statisticsQuery(call, userOf(call), 'vehicle');
    const { statisticsLag: lag, world } = call;
    const known = lag === 0 ? to : Math.floor(world.clock.now() / lag) * lag;
    return ok(
      runsOf(call.ledger.drawn(filter, from, Math.min(to, known))).map(({ first, last, draws }) =>
        call.contract.chargingSession(
          figuresOf(draws.flatMap((draw) => slicesOf(draw, priced(call, draw.locationId)))),
          { id: first.assetId, locationId: first.locationId, from: iso(first.from), to: iso(last.to) },
        ),
      ),
    );
  };

const production =
  (userOf: UserOf): Handler =>
  (call) => {
    const wanted = statisticsQuery(call, userOf(call), 'inverter');
    const { userId, assetId, locationId } = wanted.filter;
    const slices = call.world
      .assets('inverter', userId)
      .filter(
        ({ id, place }) => (assetId ?? id) === id && (locationId ?? place.locationId) === place.locationId,
      )
      .flatMap((inverter) => {
        // Samples begin when the inverter is linked.
        const from = Math.max(wanted.from, inverter.createdAt);
        const price = priced(call, inverter.place.locationId);
        const cuts = slicesOf({ from, to: wanted.to, kw: 0 }, price);
        for (const slice of cuts) {
          slice.kw = producedBetween(inverter, slice.at, slice.at + slice.hours * hour) / slice.hours;
        }
        return cuts;
      });
    return ok(
      bySteps(wanted, slices, ({ kw, kwhSum, price, costSum }) => ({
        kw,
        kwhSum,
        price,
        earningsSum: costSum,
      })),
    );
  };

export const statisticsHandlers: Handlers = {
  'GET /statistics/charging': charging((call) => call.userId),
  'GET /statistics/charging/sessions': sessions((call) => call.userId),
  'GET /statistics/production': production((call) => call.userId),
  'GET /users/{userId}/statistics/charging': charging((call) => pathValue(call, 0)),
  'GET /users/{userId}/statistics/charging/sessions': sessions((call) => pathValue(call, 0)),
  'GET /users/{userId}/statistics/production': production((call) => pathValue(call, 0)),
};

const priced =
  ({ tariffs }: Call, locationId: string | null) =>
  (at: number): number =>
    tariffs.priceAt(locationId, at);

function bySteps(
  { resolution, from, to, offset }: StatisticsQuery,
  slices: readonly Slice[],
  view: (figures: ReturnType<typeof figuresOf>) => object,
): object[] {
  const sorted = slices.toSorted((a, b) => a.at - b.at);
  let next = 0;
  return stepsOf(resolution, from, to, offset).map((step) => {
    const first = next;
    while (next < sorted.length && (sorted[next]?.at ?? Infinity) < step.to) next += 1;
    return Object.assign(view(figuresOf(sorted.slice(first, next))), { date: iso(step.date) });
  });
}

type Ended = Draw & { to: number };

/** Draws of one asset that follow each other without a break. */
function runsOf(draws: readonly Ended[]): { first: Ended; last: Ended; draws: Ended[] }[] {
  const runs: { first: Ended; last: Ended; draws: Ended[] }[] = [];
  for (const draw of draws) {
    const run = runs.findLast(({ first }) => first.assetId === draw.assetId);
    // A moment between two draws is a change of power, not a break.
    if (run && draw.from - run.last.to < minute) {
      run.draws.push(draw);
      run.last = draw;
    } else {
      runs.push({ first: draw, last: draw, draws: [draw] });
    }
  }
  return runs;
}
