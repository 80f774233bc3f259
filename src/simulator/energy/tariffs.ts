import { refuse } from '../world/refusal.ts';
import { createRandom } from '../base/random.ts';
import type { Location } from '../world/users.ts';
import { day, hour, localTime, minutesOfDay, offsetAt } from '../base/zoned-time.ts';
import type { World } from '../world/world.ts';

/** A named price per kWh, as a decimal string. */
export interface Rate {
  name: string;
  cost: string;
}

/** When a rate holds, in the timezone of the location; every day if no weekdays are named (0 is Monday). */
export interface TariffInterval {
  name: string;
  weekdays?: readonly number[];
  from: string;
  to: string;
}

/** A stretch of the week, in minutes since Monday 00:00. */
interface Stretch {
  name: string;
  from: number;
  to: number;
}

const dayLength = 24 * 60;
const weekLength = 7 * dayLength;

/** Tariffs, and which of them hold when at which location; the market's price everywhere else. */
export class Tariffs {
  readonly #world: World;
  readonly #rates;
  readonly #atLocation;

  constructor(world: World) {
    this.#world = world;
    this.#rates = world.state.map<readonly Rate[]>('tariffs');
    this.#atLocation = world.state.map<{ tariffId: string; stretches: readonly Stretch[] }>(
      'tariffs at locations',
    );
    world.events.on((event) => {
      if (event.type === 'location:deleted') this.#atLocation.delete(event.locationId);
    });
  }

  /** The rates of a tariff; refused as `not-found` if there is none. */
  get(tariffId: string): readonly Rate[] {
    const rates = this.#rates.get(tariffId);
    if (rates) return rates;
    throw refuse.notFound(`Could not find tariff with ID ${tariffId}`);
  }

  /** Stores rates under an id. Refused as `invalid` for two rates of one name. */
  put(tariffId: string, rates: readonly Rate[]): void {
    const names = rates.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw refuse.invalid(`There are two rates named ${JSON.stringify(twice)}`);
    this.#rates.set(tariffId, structuredClone(rates));
  }

  /** Replaces what holds at a location. Refused as `not-found` for an unknown tariff, as `invalid` for intervals that overlap. */
  setAt(location: Location, tariffId: string, intervals: readonly TariffInterval[]): void {
    const known = new Set(this.get(tariffId).map(({ name }) => name));
    const stranger = intervals.find(({ name }) => !known.has(name));
    if (stranger) throw refuse.invalid(`The tariff ${tariffId} has no rate ${JSON.stringify(stranger.name)}`);
    const stretches = intervals.flatMap(weekOf).toSorted((a, b) => a.from - b.from);
    if (stretches.some(({ from }, index) => from < (stretches[index - 1]?.to ?? 0))) {
      throw refuse.invalid('The intervals overlap');
    }
    if (stretches.length === 0) this.#atLocation.delete(location.id);
    else this.#atLocation.set(location.id, { tariffId, stretches });
  }

  /** What holds at a location: its tariff and the stretches of the week in UTC, each within one day. */
  weekAt(location: Location): { tariffId: string; stretches: Stretch[] } | undefined {
    const set = this.#atLocation.get(location.id);
    if (!set) return undefined;
    const shift = offsetAt(this.#world.clock.now(), location.timezoneName) / 60_000;
    return {
      tariffId: set.tariffId,
      stretches: set.stretches
        .flatMap((stretch) => splitDays(stretch, -shift))
        .toSorted((a, b) => a.from - b.from),
    };
  }

  /** Whether a tariff holds at a location. */
  isSetAt(locationId: string): boolean {
    return this.#atLocation.has(locationId);
  }

  /** Price per kWh at a moment. */
  priceAt(locationId: string | null, at: number): number {
    const location = locationId === null ? undefined : this.#world.places.get(locationId);
    const set = location && this.#atLocation.get(location.id);
    if (!location || !set) return marketPrice(at);
    const { weekday, minutes } = localTime(at, location.timezoneName);
    const now = weekday * dayLength + minutes;
    const name = set.stretches.find(({ from, to }) => from <= now && now < to)?.name;
    const rate = this.#rates.get(set.tariffId)?.find((known) => known.name === name);
    return rate ? Number(rate.cost) : marketPrice(at);
  }
}

function weekOf({ name, weekdays = [0, 1, 2, 3, 4, 5, 6], from, to }: TariffInterval): Stretch[] {
  const [begin = 0, end = 0] = [minutesOfDay(from), minutesOfDay(to)];
  if (end <= begin) throw refuse.invalid(`An interval must end after it begins: ${from} to ${to}`);
  return [...new Set(weekdays)].map((weekday) => ({
    name,
    from: weekday * dayLength + begin,
    to: weekday * dayLength + end,
  }));
}

/** Moves a stretch of the week, and cuts it at midnight. */
function splitDays({ name, from, to }: Stretch, shift: number): Stretch[] {
  const begin = (from + shift + weekLength) % weekLength;
  const end = begin + to - from;
  const midnight = (Math.floor(begin / dayLength) + 1) * dayLength;
  if (end <= midnight) return [{ name, from: begin, to: end }];
  const rest = midnight % weekLength;
  return [
    { name, from: begin, to: midnight },
    { name, from: rest, to: rest + end - midnight },
  ];
}

// EUR per kWh through a day in UTC: cheap at night and at noon, dear in the morning and most so in the evening.
const morning = [0.08, 0.07, 0.06, 0.06, 0.07, 0.1, 0.18, 0.26, 0.25, 0.2, 0.16, 0.13];
const hourly = [...morning, 0.12, 0.12, 0.14, 0.17, 0.23, 0.31, 0.34, 0.3, 0.24, 0.18, 0.13, 0.1];

function marketPrice(at: number): number {
  const dayFactor = createRandom(`market ${Math.floor(at / day)}`).float();
  const price = (hourly[Math.floor((at % day) / hour)] ?? 0.2) * (0.8 + 0.4 * dayFactor);
  return Math.round(price * 1e4) / 1e4;
}
