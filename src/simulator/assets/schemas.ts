import { assetKinds, definitionOf } from './index.ts';
import type { OptionSchema } from './fields.ts';

/** Schemas of the devices that the completion of a Link session, or an account, can name. */
export const deviceSchemas: readonly OptionSchema[] = assetKinds.map((kind) => ({
  type: 'object',
  required: ['type'],
  properties: { type: { const: kind }, ...definitionOf(kind).fields },
  additionalProperties: false,
}));
