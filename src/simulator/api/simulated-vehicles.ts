import { isCharging, isPluggedIn } from '../assets/chargeable.ts';
import { readChargeState } from '../assets/vehicle/vehicle.ts';
import type { SimulatedVehicle, SimulatedVehicleFacts } from '../link/simulated-vehicle.ts';
import { typedBody, type Call, type Handlers, ok, pathValue } from './handler.ts';
import { pageFor } from './list.ts';

const vehicleIn = (call: Call): SimulatedVehicle => call.simulatedVehicles.get(pathValue(call, 0));

/** Vehicles that are made by calls, which 2024-01-01 has. The document has made sure of the types of bodies. */
export const simulatedVehicleHandlers: Handlers = {
  'GET /simulated/vehicles': (call) => {
    const entries = call.simulatedVehicles.list();
    const view = (vehicle: SimulatedVehicle) => viewVehicle(call, vehicle);
    const { items, after, before } = pageFor(call, 'simulated vehicles', entries, view);
    return ok({ data: items, pagination: { after, before } });
  },
  'POST /simulated/vehicles': (call) => {
    const { userId, ...facts } = typedBody<SimulatedVehicleFacts & { userId?: string }>(call);
    return ok(viewVehicle(call, call.simulatedVehicles.create(facts, userId)));
  },
  'GET /simulated/vehicles/{simulatedVehicleId}': (call) => ok(viewVehicle(call, vehicleIn(call))),
  'PATCH /simulated/vehicles/{simulatedVehicleId}': (call) => {
    const vehicle = vehicleIn(call);
    call.simulatedVehicles.update(vehicle, call.body);
    return ok(viewVehicle(call, vehicle));
  },
  'DELETE /simulated/vehicles/{simulatedVehicleId}': (call) => {
    call.simulatedVehicles.remove(vehicleIn(call));
    return { status: 200 };
  },
};

/** A linked one is shown as the vehicle that it became: commands and time change that. */
function viewVehicle({ simulatedVehicles }: Call, vehicle: SimulatedVehicle): object {
  const { sequence: _, ...rest } = vehicle;
  const linked = simulatedVehicles.linked(vehicle);
  const charge = linked ? readChargeState(linked) : vehicle.chargeState;
  const power = { powerDeliveryState: charge.powerDeliveryState };
  return {
    ...rest,
    isReachable: linked?.isReachable ?? vehicle.isReachable,
    chargeState: {
      batteryLevel: charge.batteryLevel,
      range: charge.range,
      batteryCapacity: charge.batteryCapacity,
      chargeLimit: charge.chargeLimit,
      chargeRate: charge.chargeRate,
      chargeTimeRemaining: charge.chargeTimeRemaining,
      powerDeliveryState: charge.powerDeliveryState,
      isPluggedIn: isPluggedIn(power),
      isCharging: isCharging(power),
    },
  };
}
