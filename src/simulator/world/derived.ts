import type { Asset } from '../assets/index.ts';

/** What was made of assets as they are: kept until they change, so that reading them again costs next to nothing. */
export class Derived {
  readonly #byAsset = new WeakMap<Asset, Map<string, unknown>>();

  /** What `make` makes of the asset, which must depend on nothing else than the asset and `name`. */
  of<T>(asset: Asset, name: string, make: () => T): T {
    const known = this.#byAsset.get(asset) ?? new Map<string, unknown>();
    if (!known.has(name)) this.#byAsset.set(asset, known.set(name, make()));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the name says what was made
    return known.get(name) as T;
  }

  /** The asset has changed. */
  forget(asset: Asset): void {
    this.#byAsset.delete(asset);
  }
}
