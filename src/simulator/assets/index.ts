import type { AssetBase, AssetIdentity } from './asset.ts';
import { battery } from './battery/battery.ts';
import { charger } from './charger/charger.ts';
import type { AssetDefinition } from './definition.ts';
import { hvac } from './hvac/hvac.ts';
import { inverter } from './inverter/inverter.ts';
import { meter } from './meter/meter.ts';
import { vehicle } from './vehicle/vehicle.ts';
import { namesIn } from '../../core/names-in.ts';

/**
 * All kinds of assets, each under its own name. A new kind is a folder and a word here, at the end: the places of
 * fleets in the order of creation, and the ids of interventions, follow this order.
 */
const definitions = byKind({ vehicle, charger, hvac, inverter, battery, meter });

function byKind<D extends { readonly [K in keyof D]: { readonly kind: K } }>(all: D): D {
  return all;
}

type Definitions = typeof definitions;
type TypesOf<K extends AssetKind> = Definitions[K] extends AssetDefinition<infer T> ? T : never;

export type AssetKind = keyof Definitions;
export const assetKinds = namesIn(definitions);

export type Asset = { [K in AssetKind]: TypesOf<K>['asset'] }[AssetKind];
export type AssetOfKind<K extends AssetKind> = Extract<Asset, { kind: K }>;
export type Command = { [K in AssetKind]: TypesOf<K>['command'] }[AssetKind];

/** What can be said of a new asset, by kind. Without `vendor` it is what can change later. */
export type NewAssetOptions = { [K in AssetKind]: TypesOf<K>['options'] };

/** What the API can show of an asset, by kind, with the fields of all versions. */
export type Readings = { [K in AssetKind]: TypesOf<K>['reading'] };

/** Vendors that an API version does not know, though there are such. */
export type UnknownVendors = Readonly<Partial<Record<AssetKind, readonly string[]>>>;

/** All in which a kind differs from the others, with the types of any kind. */
export const definitionOf = (kind: AssetKind): AssetDefinition => definitions[kind];

/** What takes charging commands. */
export type Chargeable = AssetOfKind<'vehicle' | 'charger'>;

export const isChargeable = (asset: Asset): asset is Chargeable =>
  asset.kind === 'vehicle' || asset.kind === 'charger';

/** The display name of a vendor for a kind of asset; undefined if it makes none. */
export function brandOf(kind: AssetKind, vendor: string): string | undefined {
  const { vendors } = definitionOf(kind);
  return Object.hasOwn(vendors, vendor) ? vendors[vendor] : undefined;
}

/** The kinds of assets that a set of scopes links: those whose data may be read. */
export const kindsOf = (scopes: readonly string[]): AssetKind[] =>
  assetKinds.filter((kind) => scopes.includes(`${kind}:read:data`));

/** Vendors of a kind that every version knows. */
export function vendorsOfAllVersions(kind: AssetKind): readonly [string, ...string[]] {
  const { vendors, versions, defaultVendor } = definitionOf(kind);
  const late = new Set(versions.flatMap(({ unknownVendors = [] }) => unknownVendors));
  const [first = defaultVendor, ...others] = Object.keys(vendors).filter((code) => !late.has(code));
  return [first, ...others];
}

/** A new asset as the seed draws it: capable of all that is named, reachable, at no location. */
export function newAsset(kind: AssetKind, identity: AssetIdentity, vendor?: string): Asset {
  const { create, scopes, capabilities, defaultVendor } = definitionOf(kind);
  const { sequence, id, userId, at } = identity;
  const code = vendor ?? defaultVendor;
  const base: Omit<AssetBase, 'kind'> = {
    sequence,
    id,
    userId,
    vendor: code,
    lastSeen: at,
    isReachable: true,
    accessLost: false,
    scopes: [...scopes],
    capabilities: Object.fromEntries(Object.keys(capabilities).map((name) => [name, true])),
    place: { locationId: null, updatedAt: null },
    controlledBy: null,
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each definition creates assets of its kind
  return create(identity, base, brandOf(kind, code) ?? code) as Asset;
}
