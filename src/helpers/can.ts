/** What an asset says of one of its functions. */
interface Capability {
  readonly isCapable: boolean;
  readonly interventionIds: readonly string[];
}

/** Names of the functions that an asset of this type says something of, e.g. `startCharging`. */
export type CapabilityOf<Asset> = Asset extends { readonly capabilities: infer All }
  ? { [Name in keyof All]-?: All[Name] extends Capability | undefined ? Name : never }[keyof All]
  : never;

type Capable = { readonly capabilities: object };

/** Whether an asset can do something, and if not, what would change it. */
export interface Ability<Step> {
  /** `undefined` when the asset does not say. */
  readonly able: boolean | undefined;
  /** Ids of the interventions by which people can change it; empty when there is nothing they can do. */
  readonly interventionIds: readonly string[];
  /** Those of them that were handed in, in the order of the ids: what to show to people. */
  readonly interventions: readonly Step[];
}

/**
 * Whether an asset says that it can do something; `false` also when it does not say. Reads the asset; sends nothing.
 *
 * @example
 * if (can(vehicle, 'startCharging')) await enode.vehicles.startCharging(vehicle.id);
 */
export function can<Asset extends Capable>(asset: Asset, capability: CapabilityOf<Asset>): boolean {
  return abilityOf(asset, capability).able === true;
}

/**
 * What an asset says of one of its functions: the reasons beside the response of `can`.
 *
 * @param interventions Interventions to find the texts in, e.g. all of `enode.interventions.list({ language })`.
 *
 * @example
 * const { able, interventionIds } = abilityOf(vehicle, 'startCharging');
 */
export function abilityOf<Asset extends Capable, Step extends { readonly id: string } = never>(
  asset: Asset,
  capability: CapabilityOf<Asset>,
  interventions: Iterable<Step> = [],
): Ability<Step> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- any of its members may be missing; it is checked below
  const all = asset.capabilities as Readonly<Record<PropertyKey, Partial<Capability> | undefined>>;
  const { isCapable: able, interventionIds = [] } = all[capability as PropertyKey] ?? {};
  const steps = new Map(Array.from(interventions, (step) => [step.id, step]));
  return { able, interventionIds, interventions: interventionIds.flatMap((id) => steps.get(id) ?? []) };
}
