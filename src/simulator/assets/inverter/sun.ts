import { createRandom } from '../../base/random.ts';
import { day } from '../../base/zoned-time.ts';

/**
 * The sun over a place, for panels that lie flat.
 *
 * Its height follows from latitude, season and solar time: sin h = sin φ · sin δ + cos φ · cos δ · cos ω, with the
 * declination δ = −23.44° · cos(2π · (day of the year + 10) / 365.25), constant through a solar day, and the hour
 * angle ω, which is 0 at solar noon (15° of longitude are an hour). What a clear sky gives is sin h, from 0 to 1.
 * Clouds take up to 60 % of that, the same for all who live within half a degree of each other, all day long.
 */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

const radians = Math.PI / 180;
const year = 365.25 * day;

/** Share of the greatest possible power at a moment, from 0 to 1. */
export function sunshine(place: Coordinates, at: number): number {
  const { date, angle } = solarTime(place, at);
  const { fixed, swing } = course(place, date);
  return Math.max(fixed + swing * Math.cos(angle), 0) * clearness(place, date);
}

/** Sunshine between two moments, in hours of the greatest possible power. */
export function sunHours(place: Coordinates, from: number, to: number): number {
  let hours = 0;
  const [first, last] = [solarTime(place, from), solarTime(place, to)];
  for (let { date } = first; date <= last.date; date += 1) {
    const { fixed, swing, dusk } = course(place, date);
    const begin = Math.max(date === first.date ? first.angle : -Math.PI, -dusk);
    const end = Math.min(date === last.date ? last.angle : Math.PI, dusk);
    if (begin >= end) continue;
    const radianHours = fixed * (end - begin) + swing * (Math.sin(end) - Math.sin(begin));
    hours += (radianHours * 12 * clearness(place, date)) / Math.PI;
  }
  return hours;
}

/** Days since 1970 and the angle from noon, by the sun. */
function solarTime({ longitude }: Coordinates, at: number): { date: number; angle: number } {
  const days = at / day + longitude / 360;
  const date = Math.floor(days);
  return { date, angle: (days - date - 0.5) * 2 * Math.PI };
}

/** The course of the sun on a day: sin h = fixed + swing · cos ω, above the horizon from −dusk to dusk. */
function course({ latitude }: Coordinates, date: number): { fixed: number; swing: number; dusk: number } {
  const season = ((date + 10) * day) / year;
  const declination = -23.44 * radians * Math.cos(2 * Math.PI * season);
  const fixed = Math.sin(latitude * radians) * Math.sin(declination);
  const swing = Math.cos(latitude * radians) * Math.cos(declination);
  // At a pole the sun is up all day, or not at all.
  const ratio = swing < 1e-9 ? -Math.sign(fixed) : -fixed / swing;
  return { fixed, swing, dusk: Math.acos(Math.min(Math.max(ratio, -1), 1)) };
}

function clearness({ latitude, longitude }: Coordinates, date: number): number {
  const sky = createRandom(`clouds ${Math.round(latitude)} ${Math.round(longitude)} ${date}`);
  return 1 - 0.6 * sky.float();
}
