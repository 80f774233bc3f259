import type { Inverter, OutputPhase } from './model.ts';
import { sunHours, sunshine } from './sun.ts';
import { hour, localTime, momentOf } from '../../base/zoned-time.ts';

/** A day in quarters of an hour, or a month in days. */
export interface StatisticsPeriod {
  from: number;
  to: number;
  resolution: 'QUARTER_HOUR' | 'DAY';
}

/** kW an inverter produces at a moment; null if its vendor gives no value. */
export function productionRate({ output }: Inverter, at: number): number | null {
  // What holds first has held ever since.
  const phase = output.findLast(({ from }) => from <= at) ?? output[0];
  if (!phase) return null;
  return phase.rate === 'sun' ? phase.peakPower * sunshine(phase, at) : phase.rate;
}

/** kWh an inverter produces between two moments. Times of unknown production count as none. */
export function producedBetween({ output }: Inverter, from: number, to: number): number {
  return output.reduce((sum, phase, index) => {
    const begin = index === 0 ? from : Math.max(from, phase.from);
    const end = Math.min(to, output[index + 1]?.from ?? Infinity);
    return end <= begin ? sum : sum + energyOf(phase, begin, end);
  }, 0);
}

/** When a day of the inverter's timezone begins, the day `offset` days after that of the moment. */
export function dayOf(inverter: Pick<Inverter, 'timezone'>, at: number, offset = 0): number {
  const zone = inverter.timezone ?? 'UTC';
  const local = localTime(at, zone);
  return momentOf({ ...local, day: local.day + offset, minutes: 0 }, zone);
}

function energyOf(phase: OutputPhase, from: number, to: number): number {
  if (phase.rate === 'sun') return phase.peakPower * sunHours(phase, from, to);
  return ((phase.rate ?? 0) * (to - from)) / hour;
}
