import { EnodeInputError } from '../../errors/input-error.ts';
import { assetHandle, type ChargerHandle, type VehicleHandle } from './asset-handle.ts';
import { type FleetBlock, fleetUserId, numbersAfter } from '../world/fleet-block.ts';
import type { World } from '../world/world.ts';

/**
 * Users that were added together, each with a vehicle, every second one with a charger. Handles are made as they are
 * asked for, so that a fleet costs nothing, however large it is.
 */
export interface Fleet {
  /** How many users there are. */
  readonly count: number;
  /** Id of a user, from 0 on: `fleet-1` for the first user of the first fleet. */
  userId(index: number): string;
  /** The vehicle of a user, from 0 on. An `EnodeInputError` if there is none, or none any more. */
  vehicle(index: number): VehicleHandle;
  /** The chargers in the order of their users, from 0 on. An `EnodeInputError` if there is none, or none any more. */
  charger(index: number): ChargerHandle;
  /** The vehicles that the fleet still has. */
  vehicles(): Iterable<VehicleHandle>;
  /** The chargers that the fleet still has. */
  chargers(): Iterable<ChargerHandle>;
}

type Handles = { vehicle: VehicleHandle; charger: ChargerHandle };

export function fleetHandle(world: World, block: FleetBlock): Fleet {
  const { first, count } = block;
  const handle = <K extends keyof Handles>(kind: K, number: number): Handles[K] | undefined => {
    const id = world.fleets.idOf(kind, number);
    const asset = world.asset(id);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the id is of this kind
    return asset && (assetHandle(world, asset.kind, asset) as unknown as Handles[K]);
  };
  const present = <K extends keyof Handles>(
    kind: K,
    number: number | undefined,
    index: number,
  ): Handles[K] => {
    const found = number === undefined ? undefined : handle(kind, number);
    if (found) return found;
    throw new EnodeInputError(
      `The fleet has no ${kind} ${index}: indexes go from 0 on, and removed ones are gone`,
    );
  };
  const within = (index: number): number | undefined =>
    Number.isInteger(index) && index >= 0 && index < count ? first + index : undefined;
  function* all<K extends keyof Handles>(kind: K): Generator<Handles[K]> {
    for (const number of numbersAfter(block, kind, 0)) {
      const found = handle(kind, number);
      if (found) yield found;
    }
  }
  return {
    count,
    userId: (index) => {
      const number = within(index);
      if (number !== undefined) return fleetUserId(number);
      throw new EnodeInputError(`The fleet has no user ${index}: indexes go from 0 to ${count - 1}`);
    },
    vehicle: (index) => present('vehicle', within(index), index),
    // Chargers stand at even numbers.
    charger: (index) => present('charger', within((first % 2) + index * 2), index),
    vehicles: () => all('vehicle'),
    chargers: () => all('charger'),
  };
}
