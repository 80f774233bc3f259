import { EnodeInputError } from '../../errors/input-error.ts';
import type { Random } from '../base/random.ts';
import type { Asset, AssetKind } from '../assets/index.ts';
import {
  type FleetBlock,
  fleetKinds,
  fleetNumber,
  type FleetPart,
  hasPart,
  isPlaceIn,
  numbersAfter,
  numbersBefore,
  placesPerUser,
  sequenceIn,
} from './fleet-block.ts';
import { FleetMaker } from './fleet-maker.ts';
import type { Ordered, Sequenced } from '../base/ordered.ts';
import type { User } from './users.ts';

// The numbers that fit into an id.
const mostUsers = 2 ** 32 - 1;
/**
 * Users that exist as a rule, not as data: each has a vehicle, every second one a charger, and all of it follows from
 * the seed and the user's number. They are made anew whenever they are read, and not kept. What is about to change is
 * released from here and kept elsewhere.
 */
export class Fleets {
  readonly #maker: FleetMaker;
  #blocks: FleetBlock[] = [];
  /** Places in the order of creation of what was released. */
  #released = new Set<number>();
  readonly users: Ordered<User> = this.#listed('user', (block, number) => this.#maker.user(block, number));

  constructor(random: Random) {
    this.#maker = new FleetMaker(random);
  }

  /** The id that the vehicle or charger with this number has or had. */
  idOf(kind: AssetKind, number: number): string {
    return this.#maker.idOf(kind, number);
  }

  /** Adds users from a place in the order of creation on, and says how many places they take. */
  add(
    count: number,
    { sequence, createdAt, isMixed }: Pick<FleetBlock, 'sequence' | 'createdAt' | 'isMixed'>,
  ): { block: FleetBlock; places: number } {
    const last = this.#blocks.at(-1) ?? { first: 1, count: 0 };
    const first = last.first + last.count;
    if (!Number.isInteger(count) || count < 0 || first + count > mostUsers) {
      throw new EnodeInputError(`A fleet has a whole number of users, at most ${mostUsers}, not ${count}`);
    }
    const block = { first, count, sequence, createdAt, isMixed };
    if (count > 0) this.#blocks.push(block);
    return { block, places: count * placesPerUser };
  }

  user(id: string): User | undefined {
    const number = fleetNumber(id);
    const block = this.#blockWith('user', number);
    return block && this.#maker.user(block, number);
  }

  asset(id: string): Asset | undefined {
    return fleetKinds
      .map((kind) => this.numbered(kind, this.#maker.numberIn(kind, id)))
      .find((asset) => asset?.id === id);
  }

  /** The vehicle or charger of the user with this number. */
  numbered(kind: AssetKind, number: number): Asset | undefined {
    const block = this.#blockWith(kind, number);
    return block && this.#maker.asset(kind, block, number);
  }

  assetsOf(userId: string): Asset[] {
    const number = fleetNumber(userId);
    return fleetKinds.flatMap((kind) => this.numbered(kind, number) ?? []);
  }

  list(kind: AssetKind): Ordered<Asset> {
    if (!fleetKinds.includes(kind)) return { after: () => [], before: () => [] };
    return this.#listed(kind, (block, number) => this.#maker.asset(kind, block, number));
  }

  /** Leaves a user or an asset to others. False for what is not of a fleet, or not any more. */
  release({ sequence }: Sequenced): boolean {
    if (this.#released.has(sequence) || !this.#blocks.some((block) => isPlaceIn(block, sequence)))
      return false;
    this.#released.add(sequence);
    this.#maker.forget(sequence);
    return true;
  }

  save(): { blocks: FleetBlock[]; released: number[] } {
    return { blocks: [...this.#blocks], released: [...this.#released] };
  }

  load({ blocks, released }: ReturnType<Fleets['save']>): void {
    this.#blocks = [...blocks];
    this.#released = new Set(released);
    this.#maker.clear();
  }

  /** The block that still has this part of this number. */
  #blockWith(part: FleetPart, number: number): FleetBlock | undefined {
    const block = this.#blocks.find(({ first, count }) => number >= first && number < first + count);
    return block && this.#isThere(block, part, number) ? block : undefined;
  }

  #isThere(block: FleetBlock, part: FleetPart, number: number): boolean {
    return hasPart(part, number) && !this.#released.has(sequenceIn(block, part, number));
  }

  #listed<T extends Sequenced>(part: FleetPart, make: (block: FleetBlock, number: number) => T): Ordered<T> {
    const made = function* (this: Fleets, block: FleetBlock, numbers: Iterable<number>): Generator<T> {
      for (const number of numbers) if (this.#isThere(block, part, number)) yield make(block, number);
    }.bind(this);
    const blocks = (): FleetBlock[] => this.#blocks;
    return {
      *after(place) {
        for (const block of blocks()) yield* made(block, numbersAfter(block, part, place));
      },
      *before(place) {
        for (const block of blocks().toReversed()) yield* made(block, numbersBefore(block, part, place));
      },
    };
  }
}
