import type { Document, Schema } from '../../src/openapi/openapi.ts';
import { mapChildren, mapSchemas } from '../../src/openapi/map-schemas.ts';
import { variantsOf } from '../../src/openapi/variants.ts';

/** The schemas of all properties that a `discriminator` names, in every member of its union. */
export function closedPlaces(document: Document): ReadonlySet<Schema> {
  const places = new Set<Schema>();
  const visit = (schema: Schema): Schema => {
    const property = schema.discriminator?.propertyName;
    if (schema.oneOf && property !== undefined) {
      for (const variant of variantsOf({ oneOf: schema.oneOf }, document) ?? []) {
        for (const place of variant.properties.get(property) ?? []) places.add(place);
      }
    }
    return mapChildren(schema, visit);
  };
  mapSchemas(document, visit);
  for (const schema of Object.values(document.components.schemas)) visit(schema);
  return places;
}
