import { problem } from '../versions/problems.ts';
import type { Rate, TariffInterval } from '../energy/tariffs.ts';
import { typedBody, type Handler, type Handlers, typedList, noContent, ok, pathValue } from './handler.ts';
import { locationIn } from './locations.ts';

const readAt: Handler = (call) => {
  const week = call.tariffs.weekAt(locationIn(call));
  if (!week) throw problem.notFound(`The location ${pathValue(call, 0)} has no tariff`);
  const { tariffId, stretches } = week;
  return ok(
    stretches.map(({ name, from, to }) => {
      const weekday = Math.floor(from / dayLength);
      return {
        weekday,
        fromHourMinute: hourMinute(from - weekday * dayLength),
        toHourMinute: hourMinute(to - weekday * dayLength),
        tariffId,
        tariffName: name,
      };
    }),
  );
};

const setAt: Handler = (call) => {
  const { tariffId, tariffIntervals } = typedBody<{ tariffId: string; tariffIntervals: TariffInterval[] }>(
    call,
  );
  call.tariffs.setAt(locationIn(call), tariffId, tariffIntervals);
  return noContent;
};

export const tariffHandlers: Handlers = {
  'GET /tariffs/{tariffId}': (call) => ok(call.tariffs.get(pathValue(call, 0))),
  'PUT /tariffs/{tariffId}': (call) => {
    call.tariffs.put(pathValue(call, 0), [...typedList<Rate>(call)]);
    return noContent;
  },
  'GET /locations/{locationId}/tariff': readAt,
  'PUT /locations/{locationId}/tariff': setAt,
  'GET /charging-locations/{chargingLocationId}/tariff': readAt,
  'PUT /charging-locations/{chargingLocationId}/tariff': setAt,
};

const dayLength = 24 * 60;

const hourMinute = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
