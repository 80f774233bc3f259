import type { AssetBase } from './assets.ts';

/** Assets that one kind of control holds. What an option of a test holds stays held. */
export class Holds {
  readonly #by: NonNullable<AssetBase['controlledBy']>;
  readonly #held = new Set<string>();

  constructor(by: NonNullable<AssetBase['controlledBy']>) {
    this.#by = by;
  }

  set(asset: AssetBase, isHeld: boolean): void {
    if (isHeld === this.#held.has(asset.id)) return;
    if (isHeld) this.#held.add(asset.id);
    else this.#held.delete(asset.id);
    asset.controlledBy = isHeld ? this.#by : null;
  }
}
