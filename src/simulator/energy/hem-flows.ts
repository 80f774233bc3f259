import { type Asset, assetKinds, definitionOf } from '../assets/index.ts';
import { baseEnergy } from './base-load.ts';
import type { Battery } from '../assets/battery/model.ts';
import type { EnergyLedger } from './ledger.ts';
import type { HemSystem } from './hem-systems.ts';
import type { BatteryLog } from './battery-log.ts';
import { type Home, homeOf } from './homes.ts';
import { producedBetween } from '../assets/inverter/production.ts';
import type { World } from '../world/world.ts';
import { hour, minute } from '../base/zoned-time.ts';

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

/** What flows are computed from. */
export interface HemSources {
  world: World;
  ledger: EnergyLedger;
  batteryLog: BatteryLog;
}

const step = 15 * minute;

/**
 * The flows of one day, step by step, up to `until`: what inverters produced, what the home used, charged and heated
 * with, what batteries took and gave, and what that leaves for the grid. So what is generated, imported and discharged
 * is what is used, exported and charged. For the time before the batteries were linked there is a battery that follows
 * the sun and begins each day at 30 %, so that a day can be computed by itself.
 */
export function flowsOfDay(
  { world, ledger, batteryLog }: HemSources,
  system: HemSystem,
  from: number,
  until: number,
): HemFlow[] {
  const [first] = system.members;
  if (!first) return [];
  const home = homeOf(world, first);
  const drawn = drawsBySteps({ world, ledger, batteryLog }, system, home, from, until);
  const inverters = system.members.filter((member) => member.kind === 'inverter');
  const batteries = system.members.filter((member) => member.kind === 'battery');
  const assumed = assumedBattery(batteries);
  const flows: HemFlow[] = [];
  for (let at = from; at + step <= until; at += step) {
    const generation = inverters.reduce((sum, one) => sum + producedBetween(one, at, at + step), 0);
    const consumption = baseEnergy(world, home, at, at + step) + (drawn[(at - from) / step] ?? 0);
    const isKnown = batteries.every(({ createdAt }) => createdAt < at + step);
    const { charge, discharge, batteryLevel } = isKnown
      ? recorded(batteryLog, batteries, at)
      : assumed(generation - consumption);
    const missing = consumption + charge - generation - discharge;
    flows.push({
      at,
      generation,
      consumption,
      import: Math.max(missing, 0),
      export: Math.max(-missing, 0),
      charge,
      discharge,
      batteryLevel,
    });
  }
  return flows;
}

type BatteryFlow = Pick<HemFlow, 'charge' | 'discharge' | 'batteryLevel'>;

function recorded(log: BatteryLog, batteries: readonly Battery[], at: number): BatteryFlow {
  const sum = { charge: 0, discharge: 0, batteryLevel: 0 };
  const whole = capacityOf(batteries);
  for (const battery of batteries) {
    const { charge, discharge } = log.flowed(battery, at, at + step);
    sum.charge += charge;
    sum.discharge += discharge;
    sum.batteryLevel += (log.levelAt(battery, at + step) ?? 0) * (capacityOf([battery]) / whole);
  }
  return sum;
}

/** A battery of which nothing is recorded; call it for one step after the other, with the energy left over. */
function assumedBattery(batteries: readonly Battery[]): (surplus: number) => BatteryFlow {
  const capacity = capacityOf(batteries);
  const reserve =
    (Math.max(0, ...batteries.map(({ charge }) => charge.dischargeLimit ?? 10)) / 100) * capacity;
  // Charging and discharging take two hours at least.
  const most = (capacity / 2) * (step / hour);
  let stored = Math.max(reserve, 0.3 * capacity);
  return (surplus) => {
    const charge = Math.max(Math.min(surplus, most, capacity - stored), 0);
    const discharge = Math.max(Math.min(-surplus, most, stored - reserve), 0);
    stored += charge - discharge;
    return { charge, discharge, batteryLevel: capacity === 0 ? 0 : (stored / capacity) * 100 };
  };
}

const capacityOf = (batteries: readonly Battery[]): number =>
  batteries.reduce((sum, { charge }) => sum + (charge.capacity ?? 10), 0);

/** kWh that the other assets of the home drew in each step. */
function drawsBySteps(
  { world, ledger }: HemSources,
  { userId }: HemSystem,
  { locationId }: Home,
  from: number,
  until: number,
): number[] {
  const sums: number[] = [];
  if (locationId === null) return sums;
  for (const kind of assetKinds.filter((each) => definitionOf(each).physics?.draw)) {
    for (const draw of ledger.drawn({ kind, userId, locationId }, from, until)) {
      // What a charger gives a vehicle is drawn once.
      const via: Asset | undefined = draw.via === null ? undefined : world.asset(draw.via);
      if (kind === 'vehicle' && via?.place.locationId === locationId) continue;
      for (let at = draw.from; at < draw.to;) {
        const index = Math.floor((at - from) / step);
        const end = Math.min(from + (index + 1) * step, draw.to);
        sums[index] = (sums[index] ?? 0) + (draw.kw * (end - at)) / hour;
        at = end;
      }
    }
  }
  return sums;
}

export type HemQuantity = Exclude<keyof HemFlow, 'at'>;

/** The kind of asset that a quantity depends on. */
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
