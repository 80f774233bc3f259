import { createRandom } from '../random.ts';
import type { HemSystem } from './hem-systems.ts';
import { producedBetween } from './solar.ts';
import { day, hour, localTime, minute } from './zoned-time.ts';

/** Energy that flowed at a site during a step, in kWh, and the level of its batteries at the end, in %. */
export interface HemFlow {
  at: number;
  generation: number;
  consumption: number;
  import: number;
  export: number;
  charge: number;
  discharge: number;
  batteryLevel: number;
}

const step = 15 * minute;

// kW that a home uses through the day.
const morning = [0.3, 0.3, 0.3, 0.3, 0.3, 0.4, 0.8, 1.2, 0.9, 0.6, 0.5, 0.5];
const load = [...morning, 0.7, 0.6, 0.5, 0.5, 0.8, 1.4, 1.9, 1.7, 1.3, 1, 0.7, 0.4];

/**
 * The flows of one day, step by step, up to `until`. What is generated and imported and discharged is what is used and
 * exported and charged. Each day begins with the batteries at the same level, so that a day can be told by itself.
 */
export function flowsOfDay(system: HemSystem, from: number, until: number, timezone: string): HemFlow[] {
  const batteries = system.members.filter((member) => member.kind === 'battery');
  const inverters = system.members.filter((member) => member.kind === 'inverter');
  const capacity = batteries.reduce((sum, { charge }) => sum + (charge.capacity ?? 10), 0);
  const reserve =
    (Math.max(0, ...batteries.map(({ charge }) => charge.dischargeLimit ?? 10)) / 100) * capacity;
  // Charging and discharging take two hours at least.
  const most = (capacity / 2) * (step / hour);
  const habit = createRandom(`habits ${system.id} ${Math.round(from / day)}`);
  let stored = Math.max(reserve, 0.3 * capacity);
  const flows: HemFlow[] = [];
  for (let at = from; at + step <= until; at += step) {
    const generation = inverters.reduce((sum, one) => sum + producedBetween(one, at, at + step), 0);
    const usual = load[Math.floor(localTime(at, timezone).minutes / 60)] ?? 0.5;
    const consumption = usual * (0.7 + 0.6 * habit.float()) * (step / hour);
    const surplus = generation - consumption;
    const charge = Math.max(Math.min(surplus, most, capacity - stored), 0);
    const discharge = Math.max(Math.min(-surplus, most, stored - reserve), 0);
    stored += charge - discharge;
    flows.push({
      at,
      generation,
      consumption,
      import: Math.max(-surplus - discharge, 0),
      export: Math.max(surplus - charge, 0),
      charge,
      discharge,
      batteryLevel: capacity === 0 ? 0 : (stored / capacity) * 100,
    });
  }
  return flows;
}

export type HemQuantity = Exclude<keyof HemFlow, 'at'>;

/** Which kind of asset a quantity cannot be told without. */
export const sourceOf: Readonly<Record<HemQuantity, 'inverter' | 'battery' | 'meter'>> = {
  generation: 'inverter',
  consumption: 'meter',
  import: 'meter',
  export: 'meter',
  charge: 'battery',
  discharge: 'battery',
  batteryLevel: 'battery',
};

export const hemTimezone = ({ members }: HemSystem): string =>
  members.find((member) => member.kind === 'inverter')?.timezone ?? 'UTC';

export const hasKind = ({ members }: HemSystem, kind: string): boolean =>
  members.some((member) => member.kind === kind);
