import { problem } from '../problems.ts';
import type { Chargeable } from '../assets/index.ts';
import type { Vehicle } from '../assets/vehicle/model.ts';
import type { ChargingPlan } from '../world/charging-plan.ts';
import type { Override } from '../world/override-desk.ts';
import { iso } from '../base/iso.ts';
import { considerationOf } from '../world/smart-charging-rules.ts';
import { changedPolicy } from '../world/smart-charging-policy.ts';
import { assetIn, type Call, type Handlers, ok, pathValue, type Viewing } from './handler.ts';

const vehicleIn = (call: Call): Vehicle => assetIn(call, 'vehicle');

export const smartChargingHandlers: Handlers = {
  'GET /vehicles/{vehicleId}/smart-charging-policy': (call) => ok({ ...vehicleIn(call).smartChargingPolicy }),
  'PUT /vehicles/{vehicleId}/smart-charging-policy': (call) => {
    const vehicle = vehicleIn(call);
    const policy = changedPolicy(call, vehicle, call.body);
    call.world.update(vehicle, (target) => {
      target.smartChargingPolicy = policy;
    });
    call.smartCharging.review(vehicle);
    return ok(policy);
  },
  'GET /vehicles/{vehicleId}/smart-charging-status': (call) => ok(viewSmartCharging(call, vehicleIn(call))),
  'GET /vehicles/{vehicleId}/smart-charging-plans/{smartChargingPlanId}': (call) => {
    const plan = call.smartCharging.plan(vehicleIn(call).id, pathValue(call, 1));
    if (!plan) throw problem.notFound(`Could not find smart charging plan with ID ${pathValue(call, 1)}`);
    return ok(viewPlan(call, plan));
  },
  'POST /vehicles/{vehicleId}/smart-override': (call) => {
    const vehicle = vehicleIn(call);
    const isControlled =
      vehicle.smartChargingPolicy.isEnabled ||
      vehicle.controlledBy !== null ||
      call.schedules.isEnabledFor(vehicle.id);
    return ok(viewResult(vehicle, call.overrides.start(vehicle, isControlled)));
  },
  'DELETE /vehicles/{vehicleId}/smart-override': (call) => {
    const vehicle = vehicleIn(call);
    return ok(viewResult(vehicle, call.overrides.end(vehicle)));
  },
};

/** An override as every version shows it. */
export const viewOverride = (override: Override | undefined): object | null =>
  override
    ? {
        createdAt: iso(override.createdAt),
        endedAt: override.endedAt === null ? null : iso(override.endedAt),
        targetType: override.target.kind,
        targetId: override.target.id,
        vendorActionId: override.actionId,
      }
    : null;

/** An override with the owner and the vendor of its target. */
export const viewResult = ({ userId, vendor }: Chargeable, override: Override): object => ({
  ...viewOverride(override),
  userId,
  vendor,
});

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

function viewPlan(call: Viewing, plan: ChargingPlan): object {
  const { deadline: _, dueAt: _dueAt, pricesAwaitedUntil: _until, nonSmartPrice: _price, ...told } = plan;
  return call.contract.plan(
    {
      ...told,
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
