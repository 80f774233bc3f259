import { problem } from '../versions/problems.ts';
import type { DrawFilter } from '../energy/ledger.ts';
import { type Resolution, resolutions } from '../energy/steps.ts';
import { hour } from '../base/zoned-time.ts';
import type { Call } from './handler.ts';

type Kind = 'vehicle' | 'charger' | 'hvac' | 'inverter';

/** What a request for statistics asks for. */
export interface StatisticsQuery {
  filter: DrawFilter & { kind: Kind };
  from: number;
  /** Not later than now. */
  to: number;
  resolution: Resolution;
  /** ms by which the borders of days and longer steps are moved. */
  offset: number;
}

const kinds: readonly Kind[] = ['vehicle', 'charger', 'hvac', 'inverter'];

/**
 * Reads a request for statistics, whichever names its version has for the parameters. 404 problem for an asset or
 * location that the user does not have, 400 for what is not a range.
 */
export function statisticsQuery(call: Call, userId: string | undefined, usual: Kind): StatisticsQuery {
  const { query, world } = call;
  const wanted = query['type'] ?? query['targetType'];
  const kind = kinds.find((known) => known === wanted) ?? usual;
  const assetId = text(query['id'] ?? query['targetId']);
  const locationId = text(query['locationId'] ?? query['chargingLocationId']);
  if (assetId !== undefined) world.assetOf(kind, assetId, userId);
  if (locationId !== undefined) {
    const owner = world.places.get(locationId)?.userId;
    if (owner === undefined || (userId !== undefined && owner !== userId)) {
      throw problem.notFound(`Could not find location with ID ${locationId}`);
    }
  }
  const [from, to] = rangeIn(call);
  return {
    filter: { kind, userId, assetId, locationId },
    from,
    to,
    resolution: resolutions.find((known) => known === query['resolution']) ?? 'DAY',
    offset: Number(query['utcOffset'] ?? 0) * hour,
  };
}

/** The range of time between `startDate` and `endDate`, which is now if left out; nothing lies in the future. */
export function rangeIn({ query, world }: Call): [from: number, to: number] {
  const now = world.clock.now();
  const from = timeIn(query, 'startDate') ?? now;
  const to = timeIn(query, 'endDate') ?? Math.max(now, from);
  if (to < from) throw problem.badRequest('endDate must not be before startDate');
  return [from, Math.min(to, Math.max(now, from))];
}

function timeIn(query: Call['query'], name: string): number | undefined {
  const value = query[name];
  if (typeof value !== 'string') return undefined;
  const at = Date.parse(value);
  if (Number.isNaN(at)) throw problem.badRequest(`${name} is not a date: ${JSON.stringify(value)}`);
  return at;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
