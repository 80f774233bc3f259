import type { AssetFamily } from './asset-families.ts';

/** Kinds of assets that take commands, as their namespaces are called. */
export const actionFamilies = [
  'vehicles',
  'chargers',
  'hvacs',
  'batteries',
] as const satisfies readonly AssetFamily[];

/** Kinds of assets that take commands, as their paths begin. */
export type ActionFamily = (typeof actionFamilies)[number];
