import type { Random } from '../base/random.ts';

/**
 * Ids of a fleet's assets. They look drawn, but their first eight digits lead back to the asset's number, so that
 * which id belongs to which asset need not be kept.
 */
export interface FleetIds {
  /** The id with this number; the other digits are those of `uuid`. */
  write(number: number, uuid: string): string;
  /** The number that an id could have. Whether it is that asset's id, its other digits tell. */
  read(id: string): number;
}

/** `random` decides how numbers are hidden; numbers go up to 2³². */
export function fleetIds(random: Random): FleetIds {
  const salt = random.integer(0, 0xffff_ffff);
  return {
    write: (number, uuid) =>
      scramble((number ^ salt) >>> 0)
        .toString(16)
        .padStart(8, '0') + uuid.slice(8),
    read: (id) => (unscramble(Number.parseInt(id.slice(0, 8), 16)) ^ salt) >>> 0,
  };
}

// Multiplying by an odd number and folding can both be undone in 32 bits; the two factors are inverses.
function scramble(number: number): number {
  const mixed = Math.imul(number, 0x9e3779b1);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function unscramble(number: number): number {
  return Math.imul(number ^ (number >>> 16), 0x0e8b2f51) >>> 0;
}
