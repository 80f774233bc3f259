import { type AssetKind, assetKinds, definitionOf } from '../assets/index.ts';

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
export type FleetPart = 'user' | AssetKind;

/** The kinds of assets that users of fleets have. */
export const fleetKinds: readonly AssetKind[] = assetKinds.filter((kind) => definitionOf(kind).fleet);

/** Every number takes as many places in the order of creation, in this order. */
const parts: readonly FleetPart[] = ['user', ...fleetKinds];
export const placesPerUser = parts.length;

/** Whether the user with a number has this part. */
export function hasPart(part: FleetPart, number: number): boolean {
  if (part === 'user') return true;
  const { fleet } = definitionOf(part);
  return fleet !== undefined && (fleet.includes?.(number) ?? true);
}

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
