import { assetKinds, definitionOf } from './index.ts';
import type { Schema } from './fields.ts';

/** Schemas of the devices that the completion of a Link session, or an account, can name. */
export const deviceSchemas: readonly Schema[] = assetKinds.map((kind) => ({
  type: 'object',
  required: ['type'],
  properties: { type: { const: kind }, ...definitionOf(kind).fields },
  additionalProperties: false,
}));
