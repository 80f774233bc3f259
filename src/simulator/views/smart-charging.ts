import type { Vehicle } from '../assets/vehicle/model.ts';
import { iso } from '../base/iso.ts';
import type { ChargingPlan } from '../planning/charging-plan.ts';
import { considerationOf } from '../planning/smart-charging-rules.ts';
import { viewOverride } from './override.ts';
import type { Viewing } from './viewing.ts';

/** What smart charging does with a vehicle, as a version shows it. */
export function viewSmartCharging(call: Viewing, vehicle: Vehicle): object {
  const { state, stateChangedAt, updatedAt, plan } = call.smartCharging.status(vehicle);
  return {
    updatedAt: iso(updatedAt),
    vehicleId: vehicle.id,
    userId: vehicle.userId,
    vendor: vehicle.vendor,
    state,
    stateChangedAt: iso(stateChangedAt),
    consideration: state === 'CONSIDERING' ? considerationOf(vehicle) : null,
    plan: plan && state.startsWith('PLAN:') ? viewPlan(call, plan) : null,
    smartOverride: viewOverride(call.overrides.latest(vehicle.id)),
  };
}

/** A plan as a version shows it. */
export function viewPlan(call: Viewing, plan: ChargingPlan): object {
  const { deadline: _, dueAt: _dueAt, pricesAwaitedUntil: _until, nonSmartPrice: _price, ...rest } = plan;
  return call.contract.plan(
    {
      ...rest,
      currency: 'EUR',
      stopAt: iso(plan.stopAt),
      startAt: iso(plan.startAt),
      estimatedFinishAt: iso(plan.estimatedFinishAt),
      stopConfirmedAt: time(plan.stopConfirmedAt),
      startConfirmedAt: time(plan.startConfirmedAt),
      endedAt: time(plan.endedAt),
    },
    viewOverride(call.overrides.latest(plan.vehicleId)),
  );
}

function time(at: number | null): string | null {
  return at === null ? null : iso(at);
}
