import { nameEvents } from './events.ts';
import { mapSchemas, mapValues } from './map-schemas.ts';
import { normaliseSchema } from './normalise-schema.ts';
import type { Document } from './openapi.ts';
import { derive } from './pointer.ts';
import { schemaOf } from './resolve.ts';

/** The checked document with all its schemas in normal form and every webhook event named by a constant. */
export function normaliseDocument(document: Document): Document {
  const { pathItems: _inlined, ...components } = document.components;
  const normal = mapSchemas({ ...document, components: derive(document.components, components) }, (schema) =>
    normaliseSchema(schema, document),
  );
  normal.components.schemas = mapValues(document.components.schemas, (schema) =>
    normaliseSchema(schema, document),
  );
  // Refuses a name that stands for nothing but itself, before anybody follows it.
  for (const schema of Object.values(normal.components.schemas)) schemaOf(schema, normal);
  return nameEvents(normal);
}
