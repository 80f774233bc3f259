import { type Asset, type AssetKind, definitionOf, newAsset, vendorsOfAllVersions } from '../assets/index.ts';
import type { Random } from '../base/random.ts';
import { type FleetBlock, fleetKinds, fleetUserId, hasPart, sequenceIn } from './fleet-block.ts';
import { type FleetIds, fleetIds } from './fleet-ids.ts';
import { grantAccount, type User } from './users.ts';

/** How many assets are kept. */
const mostMade = 2000;

/** Makes users and assets of fleets: the same seed and number make the same, whenever they are asked for. */
export class FleetMaker {
  readonly #random: Random;
  readonly #made = new Map<number, Asset>();
  readonly #ids = new Map<AssetKind, FleetIds>();

  constructor(random: Random) {
    this.#random = random;
    for (const kind of fleetKinds) this.#ids.set(kind, fleetIds(random.fork(`fleet ${kind} ids`)));
  }

  /** The id of the asset with this number. */
  idOf(kind: AssetKind, number: number): string {
    return this.#write(kind, number, this.#draw(kind, number));
  }

  /** The number that an id would have, if it were one of a fleet. */
  numberIn(kind: AssetKind, id: string): number {
    return this.#ids.get(kind)?.read(id) ?? NaN;
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
  asset(kind: AssetKind, block: FleetBlock, number: number): Asset {
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

  #make(kind: AssetKind, block: FleetBlock, number: number): Asset {
    const draw = this.#draw(kind, number);
    const identity = {
      sequence: sequenceIn(block, kind, number),
      id: this.#write(kind, number, draw),
      userId: fleetUserId(number),
      at: block.createdAt,
      draw,
    };
    const { fleet } = definitionOf(kind);
    const asset = newAsset(
      kind,
      identity,
      fleet && draw.pick(block.isMixed ? mixedVendors(kind) : fleet.vendors),
    );
    if (block.isMixed) fleet?.vary(asset, draw.fork('variety'));
    return asset;
  }

  #write(kind: AssetKind, number: number, draw: Random): string {
    const uuid = draw.uuid();
    return this.#ids.get(kind)?.write(number, uuid) ?? uuid;
  }

  #draw(kind: AssetKind, number: number): Random {
    return this.#random.fork(`fleet ${kind} ${number}`);
  }
}

function mixedVendors(kind: AssetKind): readonly [string, ...string[]] {
  const vendors = known.get(kind) ?? vendorsOfAllVersions(kind);
  known.set(kind, vendors);
  return vendors;
}
const known = new Map<AssetKind, readonly [string, ...string[]]>();
