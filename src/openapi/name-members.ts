import { asReference } from './hoist-definitions.ts';
import { mapChildren, mapSchemas, mapValues } from './map-schemas.ts';
import type { Document, Schema } from './openapi.ts';
import { derive } from './pointer.ts';
import { closedValues } from './variants.ts';

/**
 * The document with the values of a discriminator's `mapping` in the members of its union, where those do not say
 * them: the mapping is then the only place that says which member is meant.
 */
export function nameMembers(document: Document): Document {
  const visit = (schema: Schema): Schema => {
    const mapped = mapChildren(schema, visit);
    const { oneOf, discriminator } = mapped;
    const mapping = Object.entries(discriminator?.mapping ?? {});
    if (!oneOf || !discriminator || mapping.length === 0) return mapped;
    const members = oneOf.map((member) => {
      const names = mapping.flatMap(([name, target]) => (asReference(target) === member.$ref ? [name] : []));
      if (names.length === 0 || closedValues(member, discriminator.propertyName, document)) return member;
      return withValues(member, discriminator.propertyName, names);
    });
    return derive(schema, { ...mapped, oneOf: members });
  };
  const named = mapSchemas(document, visit);
  named.components.schemas = mapValues(document.components.schemas, visit);
  return named;
}

/** The schema with a property that must have one of some values. */
export const withValues = (schema: Schema, property: string, values: string[]): Schema =>
  derive(schema, {
    allOf: [
      schema,
      derive(schema, {
        type: 'object',
        properties: {
          [property]: values.length === 1 ? { const: values[0] } : { type: 'string', enum: values },
        },
        required: [property],
      }),
    ],
  });
