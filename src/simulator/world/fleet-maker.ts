import type { Random } from '../base/random.ts';
import type { Charger, Vehicle } from './assets.ts';
import { type FleetBlock, fleetUserId, hasPart, sequenceIn } from './fleet-block.ts';
import { vary, vendorsOfAllVersions } from './fleet-variety.ts';
import { type FleetIds, fleetIds } from './fleet-ids.ts';
import { bornCharger, bornVehicle } from './new-assets.ts';
import { grantAccount, type User } from './users.ts';

export type FleetAsset = Vehicle | Charger;
export type FleetKind = FleetAsset['kind'];

export const fleetKinds = ['vehicle', 'charger'] as const satisfies FleetKind[];
const vendors: Readonly<Record<FleetKind, readonly [string, ...string[]]>> = {
  vehicle: ['TESLA', 'VOLKSWAGEN', 'BMW', 'NISSAN'],
  charger: ['ZAPTEC', 'EASEE'],
};

const mixed = (kind: FleetKind): readonly [string, ...string[]] =>
  (mixedVendors[kind] ??= vendorsOfAllVersions(kind));
const mixedVendors: Partial<Record<FleetKind, readonly [string, ...string[]]>> = {};

/** How many assets are kept. */
const mostMade = 2000;

/** Makes users and assets of fleets: the same seed and number make the same, whenever they are asked for. */
export class FleetMaker {
  readonly #random: Random;
  readonly #made = new Map<number, FleetAsset>();
  readonly #ids: Readonly<Record<FleetKind, FleetIds>>;

  constructor(random: Random) {
    this.#random = random;
    this.#ids = {
      vehicle: fleetIds(random.fork('fleet vehicle ids')),
      charger: fleetIds(random.fork('fleet charger ids')),
    };
  }

  idOf(kind: FleetKind, number: number): string {
    return this.#ids[kind].write(number, this.#draw(kind, number).uuid());
  }

  /** The number that an id would have, if it were one of a fleet. */
  numberIn(kind: FleetKind, id: string): number {
    return this.#ids[kind].read(id);
  }

  user(block: FleetBlock, number: number): User {
    const { createdAt } = block;
    const sequence = sequenceIn(block, 'user', number);
    const user: User = { sequence, id: fleetUserId(number), createdAt, accounts: [] };
    for (const kind of fleetKinds) {
      if (!hasPart(kind, number)) continue;
      const { vendor, scopes } = this.asset(kind, block, number);
      grantAccount(user, vendor, kind, scopes);
    }
    return user;
  }

  /**
   * The asset with this number. The newest ones are kept, since most lists show the same page again and again; one that
   * is about to change must be forgotten.
   */
  asset(kind: FleetKind, block: FleetBlock, number: number): FleetAsset {
    const sequence = sequenceIn(block, kind, number);
    const known = this.#made.get(sequence);
    if (known) return known;
    const asset = this.#make(kind, block, number);
    if (this.#made.size >= mostMade) this.#made.clear();
    this.#made.set(sequence, asset);
    return asset;
  }

  /** The asset at this place in the order of creation is another's from now on. */
  forget(sequence: number): void {
    this.#made.delete(sequence);
  }

  /** Nothing that was made is known any more. */
  clear(): void {
    this.#made.clear();
  }

  #make(kind: FleetKind, block: FleetBlock, number: number): FleetAsset {
    const draw = this.#draw(kind, number);
    const born = {
      sequence: sequenceIn(block, kind, number),
      id: this.#ids[kind].write(number, draw.uuid()),
      userId: fleetUserId(number),
      at: block.createdAt,
      draw,
    };
    const vendor = draw.pick(block.isMixed ? mixed(kind) : vendors[kind]);
    const asset = kind === 'vehicle' ? bornVehicle(born, vendor) : bornCharger(born, vendor);
    if (block.isMixed) vary(asset, draw.fork('variety'));
    return asset;
  }

  #draw(kind: FleetKind, number: number): Random {
    return this.#random.fork(`fleet ${kind} ${number}`);
  }
}
