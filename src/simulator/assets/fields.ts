import type { AssetOptions, ControllableOptions } from './asset.ts';

/** JSON schema of an option. */
export type Schema = Readonly<Record<string, unknown>>;

/** The schema of each option of a builder, except `vendor`, which all have. */
export type OptionFields<O> = Readonly<Record<Exclude<keyof O, 'vendor'>, Schema>>;

export const string: Schema = { type: 'string' };
export const boolean: Schema = { type: 'boolean' };
export const number: Schema = { type: 'number' };
export const stringOrNull: Schema = { type: ['string', 'null'] };
export const numberOrNull: Schema = { type: ['number', 'null'] };

export const commonFields: OptionFields<AssetOptions> = {
  reachable: boolean,
  capabilities: { type: 'object', additionalProperties: boolean },
  scopes: { type: 'array', items: string },
  locationId: stringOrNull,
};

export const controllableFields: OptionFields<ControllableOptions> = {
  ...commonFields,
  controlledBy: { enum: ['schedule', 'smart-charging', null] },
};
