import { EnodeInputError } from '../../errors/input-error.ts';
import { needText } from '../base/refuse-unknown.ts';
import type { Asset, AssetKind, AssetOfKind, NewAssetOptions, Readings } from '../assets/index.ts';
import { changeAsset } from '../operations/change-asset.ts';
import { readAsset } from '../operations/read-asset.ts';
import type { World } from '../world/world.ts';

/** A simulated asset in a test's hands. */
export interface AssetHandle<Reading, Options> {
  readonly id: string;
  readonly userId: string;
  /** What the API would show of it at this moment, with the fields of all versions. */
  readonly state: Reading;
  /**
   * Something happens in the real world: the cable is pulled, the battery level changes … Throws an `EnodeInputError`
   * for what cannot be, and for an asset that is gone.
   */
  update(options: Options): void;
  /** The asset disappears from the vendor account. */
  remove(): void;
}

/** The handle of an asset of a kind. */
export type HandleOf<K extends AssetKind> = AssetHandle<Readings[K], Omit<NewAssetOptions[K], 'vendor'>>;

export type VehicleHandle = HandleOf<'vehicle'>;
export type ChargerHandle = HandleOf<'charger'>;
export type HvacHandle = HandleOf<'hvac'>;
export type InverterHandle = HandleOf<'inverter'>;
export type BatteryHandle = HandleOf<'battery'>;
export type MeterHandle = HandleOf<'meter'>;

/** The handle of the asset with this id; it outlives the asset, whose last state it keeps. */
export function assetHandle<K extends AssetKind>(world: World, kind: K, asset: AssetOfKind<K>): HandleOf<K> {
  let known: Asset = asset;
  const { id, userId } = known;
  const present = (): Asset | undefined => {
    const found = world.asset(id);
    if (found) known = found;
    return found;
  };
  return {
    id,
    userId,
    get state() {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is read of an asset is of its kind
      return readAsset(world, present() ?? known) as Readings[K];
    },
    update: (options) => {
      const target = present();
      if (!target) throw new EnodeInputError(`The ${kind} ${id} is gone`);
      world.update(target, (live) => changeAsset(world, live, options));
    },
    remove: () => world.removeAsset(present() ?? known),
  };
}

/** The handle of an asset by its id; an `EnodeInputError` if there is none. */
export function handleById<K extends AssetKind>(world: World, kind: K, id: string): HandleOf<K> {
  needText('The id of an asset', id);
  const asset = world.asset(id);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is of this kind
  if (asset?.kind === kind) return assetHandle(world, kind, asset as AssetOfKind<K>);
  throw new EnodeInputError(`There is no ${kind} ${id}`);
}
