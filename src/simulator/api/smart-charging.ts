import { viewResult } from '../views/override.ts';
import { viewPlan, viewSmartCharging } from '../views/smart-charging.ts';
import { problem } from '../versions/problems.ts';
import type { Vehicle } from '../assets/vehicle/model.ts';
import { changedPolicy } from '../planning/smart-charging-policy.ts';
import { assetIn, type Call, type Handlers, ok, pathValue } from './handler.ts';

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
