import type { Command } from '../assets/index.ts';
import { isCapable } from '../assets/asset.ts';
import { isCharging, isPluggedIn } from '../assets/chargeable.ts';
import { isFullyCharged, type Vehicle } from '../assets/vehicle/model.ts';
import { type ChargingPlan, hasTimeEstimate, type PlanEnd } from './charging-plan.ts';

export type SmartChargingState =
  | 'DISABLED'
  | 'CONSIDERING'
  | 'UNKNOWN'
  | 'FULLY_CHARGED'
  | 'PLAN:EXECUTING:STOPPING'
  | 'PLAN:EXECUTING:STOP_FAILED'
  | 'PLAN:EXECUTING:STOPPED'
  | 'PLAN:EXECUTING:STOPPED:AWAITING_PRICES'
  | 'PLAN:EXECUTING:STARTING'
  | 'PLAN:EXECUTING:START_FAILED'
  | 'PLAN:EXECUTING:STARTED'
  | 'PLAN:EXECUTING:CHARGE_INTERRUPTED'
  | 'PLAN:EXECUTING:OVERRIDDEN'
  | PlanEnd;

/** What is to be done about a vehicle, and the state it is in. */
export interface SmartChargingStep {
  state: SmartChargingState;
  /** The running plan ends this way. */
  end?: PlanEnd;
  /** A plan is to be made; the state is checked again then. */
  plan?: true;
  command?: 'START' | 'STOP';
}

interface Situation {
  now: number;
  pending: Command | undefined;
  isOverridden: boolean;
}

interface Present {
  state: SmartChargingState;
  plan: ChargingPlan | null;
}

/** Conditions that must all hold before a plan is made. */
export const considerationOf = (vehicle: Vehicle) => ({
  isPluggedIn: isPluggedIn(vehicle.power) === true,
  isCharging: isCharging(vehicle.power) === true,
  atChargingLocation: vehicle.place.locationId !== null,
  hasTimeEstimate: hasTimeEstimate(vehicle),
});

/** Whether a plan is running, so that only it may command the vehicle. */
export const isPlanned = ({ plan }: Pick<Present, 'plan'>): boolean => plan?.endedAt === null;

export function nextStep(vehicle: Vehicle, present: Present, situation: Situation): SmartChargingStep {
  const { plan } = present;
  const running = plan?.endedAt === null ? plan : undefined;
  if (!vehicle.smartChargingPolicy.isEnabled) return ended('DISABLED', running && 'PLAN:ENDED:DISABLED');
  if (!isCapable(vehicle, 'smartCharging')) return ended('UNKNOWN', running && 'PLAN:ENDED:FAILED');
  return running ? carryOn(vehicle, running, situation) : consider(vehicle, present);
}

function carryOn(vehicle: Vehicle, plan: ChargingPlan, situation: Situation): SmartChargingStep {
  if (plan.deadline !== vehicle.smartChargingPolicy.deadline) {
    return { state: 'CONSIDERING', end: 'PLAN:ENDED:DEADLINE_CHANGED', plan: true };
  }
  if (isPluggedIn(vehicle.power) === false) return ended('PLAN:ENDED:UNPLUGGED', 'PLAN:ENDED:UNPLUGGED');
  const { now } = situation;
  if (isFullyCharged(vehicle)) {
    const planned = plan.estimatedFinishAt - plan.startAt;
    if (now > plan.estimatedFinishAt + 0.15 * planned) plan.failureCondition ??= 'FINISHED_LATE';
    return ended('PLAN:ENDED:FINISHED', 'PLAN:ENDED:FINISHED');
  }
  if (situation.isOverridden) return { state: 'PLAN:EXECUTING:OVERRIDDEN' };
  // The least that the owner wants to have is charged at once, whatever it costs.
  if (isBelowMinimum(vehicle)) return startAtOnce(vehicle, plan, situation);
  return now < plan.startAt ? stop(vehicle, plan, situation) : start(vehicle, plan, situation);
}

function stop(vehicle: Vehicle, plan: ChargingPlan, { now, pending }: Situation): SmartChargingStep {
  if (isCommand(pending, 'STOP')) return { state: 'PLAN:EXECUTING:STOPPING' };
  if (isCharging(vehicle.power) !== true) {
    plan.stopConfirmedAt ??= now;
    const awaitsPrices = plan.pricesAwaitedUntil !== null && now < plan.pricesAwaitedUntil;
    return { state: awaitsPrices ? 'PLAN:EXECUTING:STOPPED:AWAITING_PRICES' : 'PLAN:EXECUTING:STOPPED' };
  }
  if (plan.failureCondition === 'STOP_FAILED') return { state: 'PLAN:EXECUTING:STOP_FAILED' };
  return { state: 'PLAN:EXECUTING:STOPPING', command: 'STOP' };
}

function startAtOnce(vehicle: Vehicle, plan: ChargingPlan, { pending }: Situation): SmartChargingStep {
  if (isCommand(pending, 'START')) return { state: 'PLAN:EXECUTING:STARTING' };
  if (isCharging(vehicle.power) === true) return { state: 'PLAN:EXECUTING:STARTED' };
  if (plan.failureCondition === 'START_FAILED') return { state: 'PLAN:EXECUTING:START_FAILED' };
  return { state: 'PLAN:EXECUTING:STARTING', command: 'START' };
}

function start(vehicle: Vehicle, plan: ChargingPlan, { now, pending }: Situation): SmartChargingStep {
  if (isCommand(pending, 'START')) return { state: 'PLAN:EXECUTING:STARTING' };
  if (isCharging(vehicle.power) === true) {
    plan.startConfirmedAt ??= now;
    return { state: 'PLAN:EXECUTING:STARTED' };
  }
  if (now >= plan.dueAt) return ended('PLAN:ENDED:FAILED', 'PLAN:ENDED:FAILED');
  if (plan.startConfirmedAt !== null) {
    plan.failureCondition = 'CHARGE_INTERRUPTED';
    return { state: 'PLAN:EXECUTING:CHARGE_INTERRUPTED' };
  }
  if (plan.failureCondition === 'START_FAILED') return { state: 'PLAN:EXECUTING:START_FAILED' };
  return { state: 'PLAN:EXECUTING:STARTING', command: 'START' };
}

function consider(vehicle: Vehicle, { state }: Present): SmartChargingStep {
  const plugged = isPluggedIn(vehicle.power) === true;
  // The end of a plan is shown until the cable is plugged in or out.
  if (state === 'PLAN:ENDED:UNPLUGGED' ? !plugged : plugged && state.startsWith('PLAN:ENDED:'))
    return { state };
  // What a vehicle does is unknown while it cannot be reached, or its maker gives no value.
  if (!vehicle.isReachable || isPluggedIn(vehicle.power) === null) return { state: 'UNKNOWN' };
  if (isFullyCharged(vehicle)) return { state: 'FULLY_CHARGED' };
  const ready = Object.values(considerationOf(vehicle)).every(Boolean) && !isBelowMinimum(vehicle);
  return ready ? { state: 'CONSIDERING', plan: true } : { state: 'CONSIDERING' };
}

const isBelowMinimum = ({ battery: { level }, smartChargingPolicy }: Vehicle): boolean =>
  level !== null && level < smartChargingPolicy.minimumChargeLimit;

const ended = (state: SmartChargingState, end: PlanEnd | undefined): SmartChargingStep => ({
  state,
  ...(end && { end }),
});

const isCommand = (pending: Command | undefined, kind: 'START' | 'STOP'): boolean =>
  pending?.type === 'charge' && pending.kind === kind;
