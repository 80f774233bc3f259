import type { VehicleOptions } from '../assets/vehicle/options.ts';
import type { PowerDeliveryState } from '../assets/chargeable.ts';

/** What the maker of a simulated vehicle says of it. */
export interface SimulatedVehicleFacts {
  vendor: string;
  username: string;
  password: string;
  name: string;
  model: string;
  year: number;
}

/** Charge of a simulated vehicle, given as a whole. */
export interface SimulatedCharge {
  batteryLevel: number | null;
  range: number | null;
  batteryCapacity: number | null;
  chargeLimit: number | null;
  chargeRate: number | null;
  chargeTimeRemaining: number | null;
  powerDeliveryState: PowerDeliveryState;
}

/** A vehicle that calls of the API have made, and the vendor account that it is in. */
export interface SimulatedVehicle extends SimulatedVehicleFacts {
  readonly sequence: number;
  readonly id: string;
  readonly vin: string;
  isReachable: boolean;
  chargeState: SimulatedCharge;
  location: { latitude: number | null; longitude: number | null };
  /** Who has linked it, and what it became. */
  userId: string | null;
  linkedVehicleId: string | null;
}

export type SimulatedVehicleChange = Partial<
  Pick<SimulatedVehicle, 'username' | 'password' | 'name' | 'isReachable' | 'chargeState' | 'location'>
>;

/** What the vehicle is like that it becomes; only what changed, if something has. */
export function optionsOf(
  vehicle: SimulatedVehicle,
  change: SimulatedVehicleChange = vehicle,
): VehicleOptions {
  const { vin, model, year } = vehicle;
  const { name, isReachable, chargeState, location } = change;
  const { batteryLevel, batteryCapacity, chargeLimit, chargeRate, powerDeliveryState } = chargeState ?? {};
  return {
    vin,
    model,
    year,
    ...(name !== undefined && { displayName: name }),
    ...(isReachable !== undefined && { reachable: isReachable }),
    ...(batteryLevel !== undefined && { batteryLevel }),
    ...(batteryCapacity !== undefined && { batteryCapacity }),
    ...(chargeLimit !== undefined && { chargeLimit }),
    ...(powerDeliveryState !== undefined && { powerDeliveryState }),
    ...(chargeRate && { fullRate: chargeRate }),
    ...location,
  };
}
