import { refuse } from '../world/refusal.ts';
import { isCapable } from '../assets/asset.ts';
import type { Vehicle } from '../assets/vehicle/model.ts';
import { hasPrices } from '../energy/price-areas.ts';
import type { Tariffs } from '../energy/tariffs.ts';
import type { World } from '../world/world.ts';
import { minutesOfDay } from '../base/zoned-time.ts';

type Policy = Vehicle['smartChargingPolicy'];

/** The policy of a vehicle with the changes of a request; refused as `invalid` if it cannot be. */
export function changedPolicy(
  { world, tariffs }: { world: World; tariffs: Tariffs },
  vehicle: Vehicle,
  change: Readonly<Record<string, unknown>>,
): Policy {
  // The document has made sure of the types.
  const policy: Policy = { ...vehicle.smartChargingPolicy, ...(change as Partial<Policy>) };
  const obstacle = policy.isEnabled ? whyNot(world, tariffs, vehicle, policy) : undefined;
  if (obstacle) throw refuse.invalid(obstacle, 'Cannot activate smart charging');
  return policy;
}

function whyNot(
  world: World,
  tariffs: Tariffs,
  vehicle: Vehicle,
  { deadline, minimumChargeLimit }: Policy,
): string | undefined {
  if (!isCapable(vehicle, 'smartCharging')) return 'The vehicle is not capable of smartCharging';
  if (deadline === null) return 'Smart charging needs a deadline';
  if (minutesOfDay(deadline) === undefined) return `The deadline ${deadline} is not a time of day`;
  const limit = vehicle.battery.chargeLimit ?? 100;
  if (minimumChargeLimit < 0 || minimumChargeLimit > limit) {
    return `minimumChargeLimit must be from 0 to the charge limit of ${limit} %`;
  }
  if (!hasPrices(world, tariffs, vehicle)) return 'There is no price area and no tariff at the location';
  const { vin } = vehicle.information;
  const rival = world
    .touched('vehicle')
    .some((other) => isRival(other, vehicle) && vin !== null && other.information.vin === vin);
  return rival ? 'Another user has smart charging enabled for this vehicle' : undefined;
}

const isRival = (other: Vehicle, vehicle: Vehicle): boolean =>
  other.userId !== vehicle.userId && other.smartChargingPolicy.isEnabled;
