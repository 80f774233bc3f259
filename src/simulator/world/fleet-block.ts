/** Users `fleet-<first>` … that came into the world together, and where they stand in the order of creation. */
export interface FleetBlock {
  readonly first: number;
  readonly count: number;
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Whether its assets are as unlike each other as real ones; if not, all are plugged in, in reach and complete. */
  readonly isMixed: boolean;
}

/** What each number of a fleet stands for. */
export type FleetPart = 'user' | 'vehicle' | 'charger';

/** Every number takes as many places in the order of creation, in this order. */
const parts: readonly FleetPart[] = ['user', 'vehicle', 'charger'];
export const placesPerUser = parts.length;

/** Every user has a vehicle, those with even numbers a charger, too. */
export const hasPart = (part: FleetPart, number: number): boolean => part !== 'charger' || number % 2 === 0;

export const fleetUserId = (number: number): string => `fleet-${number}`;

/** The number in the id of a fleet's user; NaN for other ids. */
export const fleetNumber = (userId: string): number => Number(/^fleet-([1-9]\d{0,9})$/.exec(userId)?.[1]);

export const sequenceIn = (block: FleetBlock, part: FleetPart, number: number): number =>
  block.sequence + (number - block.first) * placesPerUser + parts.indexOf(part);

export const isPlaceIn = ({ sequence, count }: FleetBlock, place: number): boolean =>
  place >= sequence && place < sequence + count * placesPerUser;

/** The numbers that have this part behind a place in the order of creation, ascending. */
export function* numbersAfter(block: FleetBlock, part: FleetPart, place: number): Generator<number> {
  const behind = Math.floor(offset(block, part, place)) + 1;
  for (let index = Math.max(behind, 0); index < block.count; index += 1)
    if (hasPart(part, block.first + index)) yield block.first + index;
}

/** The numbers that have this part ahead of a place in the order of creation, descending. */
export function* numbersBefore(block: FleetBlock, part: FleetPart, place: number): Generator<number> {
  const ahead = Math.ceil(offset(block, part, place)) - 1;
  for (let index = Math.min(ahead, block.count - 1); index >= 0; index -= 1)
    if (hasPart(part, block.first + index)) yield block.first + index;
}

/** How many users lie ahead of a place; a fraction for a place between two parts of the same kind. */
const offset = (block: FleetBlock, part: FleetPart, place: number): number =>
  (place - block.sequence - parts.indexOf(part)) / placesPerUser;
