import type { Asset } from '../assets/index.ts';
import type { AssetBase } from '../assets/asset.ts';
import type { World } from '../world/world.ts';

/** Assets held by one kind of control. An asset held by a test's option stays held. */
export class Holds {
  readonly #world: World;
  readonly #by: NonNullable<AssetBase['controlledBy']>;
  readonly #held: Set<string>;

  /** `name` tells who holds them. */
  constructor(world: World, by: NonNullable<AssetBase['controlledBy']>, name: string) {
    this.#world = world;
    this.#by = by;
    this.#held = world.state.set(`held by ${name}`);
  }

  set(asset: Asset, isHeld: boolean): void {
    if (isHeld === this.#held.has(asset.id)) return;
    if (isHeld) this.#held.add(asset.id);
    else this.#held.delete(asset.id);
    this.#world.keep(asset).controlledBy = isHeld ? this.#by : null;
  }
}
