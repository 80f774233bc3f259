import type { Aggregate } from '../energy/figures.ts';
import { chargeRate } from '../assets/chargeable.ts';
import type { Vehicle } from '../assets/vehicle/model.ts';
import { nextTimeOfDay } from '../base/next-time-of-day.ts';
import { pricesAwaitedUntil } from '../energy/price-areas.ts';
import type { Tariffs } from '../energy/tariffs.ts';
import { hour, minute } from '../base/zoned-time.ts';

export type PlanEnd =
  | 'PLAN:ENDED:FINISHED'
  | 'PLAN:ENDED:UNPLUGGED'
  | 'PLAN:ENDED:FAILED'
  | 'PLAN:ENDED:DISABLED'
  | 'PLAN:ENDED:DEADLINE_CHANGED';

/** One run of smart charging: stop now, go on when energy is cheap, be done by the deadline. Costs in EUR. */
export interface ChargingPlan {
  readonly id: string;
  readonly vehicleId: string;
  readonly userId: string;
  readonly locationId: string | null;
  readonly vendor: string;
  /** The deadline as the policy had it. */
  readonly deadline: string | null;
  readonly dueAt: number;
  /** Until when it waits for prices to be published; null: it does not. */
  readonly pricesAwaitedUntil: number | null;
  readonly smartCost: number;
  readonly nonSmartCost: number;
  /** Prices per kWh had the vehicle just gone on charging. */
  readonly nonSmartPrice: Aggregate;
  readonly stopAt: number;
  readonly startAt: number;
  readonly estimatedFinishAt: number;
  stopConfirmedAt: number | null;
  startConfirmedAt: number | null;
  endedAt: number | null;
  finalState: PlanEnd | null;
  failureCondition: 'STOP_FAILED' | 'START_FAILED' | 'FINISHED_LATE' | 'CHARGE_INTERRUPTED' | null;
}

/** The cheapest time to charge between now and the deadline; as soon as possible if there is not enough time. */
export function planCharging(
  vehicle: Vehicle,
  { id, now, timezone, tariffs }: { id: string; now: number; timezone: string; tariffs: Tariffs },
): ChargingPlan {
  const { deadline } = vehicle.smartChargingPolicy;
  const dueAt = nextTimeOfDay(deadline ?? '00:00', now, timezone);
  const { kwh, kw } = missingEnergy(vehicle);
  const needed = (kwh / kw) * hour;
  const locationId = vehicle.place.locationId;
  const pricesFrom = (start: number): number[] => {
    const prices: number[] = [];
    for (let at = start; at < start + needed; at += quarter) prices.push(tariffs.priceAt(locationId, at));
    return prices;
  };
  const atOnce = aggregate(pricesFrom(now));
  let best = { startAt: now, mean: atOnce.mean };
  for (let startAt = now + quarter; startAt + needed + margin <= dueAt; startAt += quarter) {
    const { mean } = aggregate(pricesFrom(startAt));
    if (mean < best.mean - 1e-9) best = { startAt, mean };
  }
  return {
    id,
    vehicleId: vehicle.id,
    userId: vehicle.userId,
    locationId,
    vendor: vehicle.vendor,
    deadline,
    dueAt,
    pricesAwaitedUntil:
      locationId !== null && tariffs.isSetAt(locationId) ? null : pricesAwaitedUntil(now, dueAt),
    smartCost: cents(best.mean * kwh),
    nonSmartCost: cents(atOnce.mean * kwh),
    nonSmartPrice: atOnce,
    stopAt: now,
    startAt: best.startAt,
    estimatedFinishAt: Math.ceil(best.startAt + needed),
    stopConfirmedAt: null,
    startConfirmedAt: null,
    endedAt: null,
    finalState: null,
    failureCondition: null,
  };
}

/** Whether it is known how long charging will take. */
export const hasTimeEstimate = ({ battery }: Vehicle): boolean =>
  battery.level !== null && battery.capacity !== null;

export function aggregate(values: readonly number[]): Aggregate {
  if (values.length === 0) return { min: 0, max: 0, mean: 0 };
  const sum = values.reduce((total, value) => total + value, 0);
  return { min: Math.min(...values), max: Math.max(...values), mean: sum / values.length };
}

const quarter = 15 * minute;
/** The vehicle takes a while to follow, and should be done by the deadline all the same. */
const margin = 5 * minute;

function missingEnergy({ battery, power }: Vehicle): { kwh: number; kw: number } {
  const missing = Math.max((battery.chargeLimit ?? 100) - (battery.level ?? 0), 0);
  // A plan can be made anew while the vehicle waits, so its rate is the one it would charge at.
  const kw = chargeRate({ ...power, powerDeliveryState: 'PLUGGED_IN:CHARGING' }) ?? 0;
  return { kwh: (missing / 100) * (battery.capacity ?? 0), kw: Math.max(kw, 0.1) };
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;
