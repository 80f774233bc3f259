import { refuseUnknown } from '../base/refuse-unknown.ts';
import { createLocation } from '../world/create-location.ts';
import type { Tariffs } from '../energy/tariffs.ts';
import type { Location, LocationFacts } from '../world/users.ts';
import type { World } from '../world/world.ts';

/** @default `{ name: 'Home', latitude: 59.9139, longitude: 10.7522, timezoneName: 'UTC' }` */
export interface LocationOptions extends Partial<LocationFacts> {
  /** What energy costs there and when. @default a market price that depends on the hour */
  tariff?: readonly TariffOption[];
}

/** A price, and when it holds, in the timezone of the location. */
export interface TariffOption {
  /** Per kWh. */
  cost: number;
  /** `HH:MM`. @default '00:00' */
  from?: string;
  /** `HH:MM`, after `from`. @default '24:00' */
  to?: string;
  /** 0 is Monday. @default all */
  weekdays?: readonly number[];
}

const locationOptions: Readonly<Record<keyof LocationOptions, true>> = {
  name: true,
  latitude: true,
  longitude: true,
  timezoneName: true,
  tariff: true,
};

export function makeLocation(
  world: World,
  tariffs: Tariffs,
  userId: string,
  options: LocationOptions,
): Readonly<Location> {
  refuseUnknown('The builder of a location', options, locationOptions);
  const {
    name = 'Home',
    latitude = 59.9139,
    longitude = 10.7522,
    timezoneName = 'UTC',
    tariff = [],
  } = options;
  const location = createLocation(world, userId, { name, latitude, longitude, timezoneName });
  if (tariff.length > 0) {
    const tariffId = `tariff-${location.id}`;
    const rates = tariff.map(({ cost }, index) => ({ name: `rate ${index + 1}`, cost: String(cost) }));
    const intervals = tariff.map(({ cost: _, from = '00:00', to = '24:00', ...rest }, index) =>
      Object.assign(rest, { name: `rate ${index + 1}`, from, to }),
    );
    tariffs.put(tariffId, rates);
    tariffs.setAt(location, tariffId, intervals);
  }
  return location;
}
