import type { AssetsByVersion, Version } from '../../generated/index.ts';
import { namesIn } from '../core/names-in.ts';

/** Types of assets, as the API names them, by the namespace that holds their methods. */
export const assetTypes = {
  vehicles: 'vehicle',
  chargers: 'charger',
  hvacs: 'hvac',
  inverters: 'inverter',
  batteries: 'battery',
  meters: 'meter',
} as const;

/** Namespaces of assets, the same in all versions. */
export type AssetFamily = keyof typeof assetTypes;

/** The type of an asset as the API names it, e.g. in scopes: `vehicle`. */
export type AssetType<F extends AssetFamily = AssetFamily> = (typeof assetTypes)[F];

export const assetFamilies = namesIn(assetTypes);

export const isAssetFamily = (name: string): name is AssetFamily => Object.hasOwn(assetTypes, name);

/** An asset as a version shows it. */
export type AssetOf<V extends Version, F extends AssetFamily> = AssetsByVersion[V][F];
