import { EnodeInputError } from '../../errors/input-error.ts';
import { type Asset, type AssetKind, assetKinds, type AssetOfKind } from '../assets/index.ts';
import type { Fleets } from './fleets.ts';
import { merged, type Ordered, orderedArray } from '../base/ordered.ts';
import { SortedList } from '../base/sorted-list.ts';

/** All assets: those that are kept here, and those of fleets as long as nothing happens to them. */
export class AssetStore {
  readonly #fleets: Fleets;
  readonly #byId = new Map<string, Asset>();
  readonly #byKind = new Map<AssetKind, SortedList<Asset>>();
  readonly #byUser = new Map<string, SortedList<Asset>>();

  constructor(fleets: Fleets) {
    this.#fleets = fleets;
    for (const kind of assetKinds) this.#byKind.set(kind, new SortedList());
  }

  get(id: string): Asset | undefined {
    return this.#byId.get(id) ?? this.#fleets.asset(id);
  }

  /** Assets of a kind in order of creation; only one user's if `userId` is given. */
  list<K extends AssetKind>(kind: K, userId?: string): Ordered<AssetOfKind<K>> {
    const found =
      userId === undefined
        ? merged<Asset>(this.#keptOf(kind), this.#fleets.list(kind))
        : orderedArray(this.of(userId).filter((asset) => asset.kind === kind));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both hold assets of this kind only
    return found as Ordered<AssetOfKind<K>>;
  }

  /** A user's assets of all kinds in order of creation. */
  of(userId: string): Asset[] {
    const kept = this.#byUser.get(userId)?.all ?? [];
    return [...kept, ...this.#fleets.assetsOf(userId)].toSorted((a, b) => a.sequence - b.sequence);
  }

  /** The assets of a kind that are kept: all but those of fleets to which nothing has happened yet. */
  kept<K extends AssetKind>(kind: K): readonly AssetOfKind<K>[] {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it holds assets of this kind only
    return this.#keptOf(kind).all as readonly AssetOfKind<K>[];
  }

  /** The asset that is kept under this id; one of a fleet is kept from now on. */
  own<A extends Asset>(asset: A): A {
    const known = this.#byId.get(asset.id);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an asset with this id is of the same kind
    if (known) return known as A;
    if (this.#fleets.release(asset)) this.add(asset);
    return asset;
  }

  add(asset: Asset): void {
    this.#byId.set(asset.id, asset);
    this.#keptOf(asset.kind).add(asset);
    const ofUser = this.#byUser.get(asset.userId) ?? new SortedList();
    this.#byUser.set(asset.userId, ofUser);
    ofUser.add(asset);
  }

  /** False if there is no such asset. */
  delete({ id }: Asset): boolean {
    const asset = this.get(id);
    if (!asset) return false;
    this.#fleets.release(asset);
    if (!this.#byId.delete(id)) return true;
    this.#keptOf(asset.kind).delete(asset);
    const ofUser = this.#byUser.get(asset.userId);
    ofUser?.delete(asset);
    if (ofUser?.all.length === 0) this.#byUser.delete(asset.userId);
    return true;
  }

  save(): Asset[] {
    return [...this.#byId.values()];
  }

  load(assets: readonly Asset[]): void {
    this.#byId.clear();
    this.#byUser.clear();
    for (const list of this.#byKind.values()) list.clear();
    for (const asset of assets) this.add(asset);
  }

  #keptOf(kind: AssetKind): SortedList<Asset> {
    const list = this.#byKind.get(kind);
    if (list) return list;
    throw new EnodeInputError(`There are no assets of the kind ${kind}`);
  }
}
