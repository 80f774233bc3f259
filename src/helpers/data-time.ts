import type { AssetFamily } from '../spec/asset-families.ts';

/**
 * What is measured of an asset. Vendors of HVAC units only report when a value changed, which may be long ago
 * although it was read just now.
 */
const measured = {
  vehicles: 'chargeState',
  chargers: 'chargeState',
  hvacs: undefined,
  inverters: 'productionState',
  batteries: 'chargeState',
  meters: 'energyState',
} as const satisfies Readonly<Record<AssetFamily, string | undefined>>;

type Measured = typeof measured;

/** What is read of an asset to know when its values were taken. */
export type DatedAsset<F extends AssetFamily> = { readonly lastSeen: string | null } & {
  readonly [Part in NonNullable<Measured[F]>]: { readonly lastUpdated: string | null };
};

/**
 * Whose time counts. `'data'`: that of the measured values (`lastUpdated` of `chargeState`, `productionState` or
 * `energyState`); HVAC units have none and count by `lastSeen`. `'seen'`: `lastSeen`, when live data of any kind
 * last came in.
 */
export type FreshBy = 'data' | 'seen';

/** When the values of an asset were taken, ISO 8601; null when they never were. */
export function dataTime(family: AssetFamily, asset: object, by: FreshBy): string | null {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its members are read as unknown
  const parts = asset as Readonly<Record<string, unknown>>;
  const part = measured[family];
  if (by === 'seen' || part === undefined) return text(parts['lastSeen']);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an object in all versions, or absent; what is in it is checked
  return text((parts[part] as { lastUpdated?: unknown } | undefined)?.lastUpdated);
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
