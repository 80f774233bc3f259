import { createRandom } from '../random.ts';
import type { Inverter } from './energy-assets.ts';
import { day, hour, localTime, momentOf } from './zoned-time.ts';

// The sun rises at six and sets at eighteen, every day of the year; clouds differ from day to day.
const sunrise = 6 * hour;
const sunset = 18 * hour;

/** kW an inverter produces at a moment; null if its vendor does not tell. */
export function productionRate(inverter: Inverter, at: number): number | null {
  const phase = inverter.output.findLast(({ from }) => from <= at);
  return phase && phase.rate !== 'sun' ? phase.rate : sunPower(inverter, at);
}

/** kWh an inverter produces between two moments. Times of unknown production count as none. */
export function producedBetween(inverter: Inverter, from: number, to: number): number {
  const phases = [{ from: -Infinity, rate: 'sun' as number | null | 'sun' }, ...inverter.output];
  return phases.reduce((sum, phase, index) => {
    const begin = Math.max(from, phase.from);
    const end = Math.min(to, phases[index + 1]?.from ?? Infinity);
    if (end <= begin || phase.rate === null) return sum;
    return (
      sum + (phase.rate === 'sun' ? sunEnergy(inverter, begin, end) : (phase.rate * (end - begin)) / hour)
    );
  }, 0);
}

/** When a day of the inverter's timezone begins, the day `offset` days after that of the moment. */
export function dayOf(inverter: Pick<Inverter, 'timezone'>, at: number, offset = 0): number {
  const zone = inverter.timezone ?? 'UTC';
  const local = localTime(at, zone);
  return momentOf({ ...local, day: local.day + offset, minutes: 0 }, zone);
}

function sunPower(inverter: Inverter, at: number): number {
  const begin = dayOf(inverter, at);
  const sinceSunrise = at - begin - sunrise;
  if (sinceSunrise <= 0 || at - begin >= sunset) return 0;
  return noonPower(inverter, begin) * Math.sin((Math.PI * sinceSunrise) / (sunset - sunrise));
}

function sunEnergy(inverter: Inverter, from: number, to: number): number {
  let energy = 0;
  for (let begin = dayOf(inverter, from); begin < to; begin = dayOf(inverter, begin + 12 * hour, 1)) {
    const [first, last] = [begin + sunrise, begin + sunset];
    const [a, b] = [Math.min(Math.max(from, first), last), Math.min(Math.max(to, first), last)];
    const angle = (at: number): number => (Math.PI * (at - first)) / (last - first);
    const hours = (last - first) / hour / Math.PI;
    if (b > a) energy += noonPower(inverter, begin) * hours * (Math.cos(angle(a)) - Math.cos(angle(b)));
  }
  return energy;
}

/** kW at noon of a day: 40 to 100 % of the peak. */
function noonPower({ id, peakPower }: Inverter, dayBegin: number): number {
  const clouds = createRandom(`clouds ${id} ${Math.round(dayBegin / day)}`).float();
  return peakPower * (1 - 0.6 * clouds);
}
