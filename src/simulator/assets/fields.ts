import type { AssetOptions, ControllableOptions } from './asset.ts';

/** JSON schema of an option. */
export type OptionSchema = Readonly<Record<string, unknown>>;

/** The schema of each option of a builder, except `vendor`, which all have. */
export type OptionFields<O> = Readonly<Record<Exclude<keyof O, 'vendor'>, OptionSchema>>;

export const string: OptionSchema = { type: 'string' };
export const boolean: OptionSchema = { type: 'boolean' };
export const number: OptionSchema = { type: 'number' };
export const stringOrNull: OptionSchema = { type: ['string', 'null'] };
export const numberOrNull: OptionSchema = { type: ['number', 'null'] };

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
