import { mapChildren, mapSchemas } from '../../openapi/map-schemas.ts';
import type { Document, Schema } from '../../openapi/openapi.ts';
import { schemaOf } from '../../openapi/resolve.ts';
import { isNull } from '../../openapi/variants.ts';

/**
 * Which objects refuse fields that are not described: those that the document closes, or all that describe any.
 * Descriptions of responses and events are open on purpose (clients must tolerate new fields), but the simulator
 * itself must not send anything undocumented.
 */
export type Closing = 'as documented' | 'all';

/**
 * A document in normal form as one whose schemas are plain JSON Schema.
 *
 * A schema is closed where it is used as a value (property, item, body), never where it is a part of another one
 * (`allOf`): there its siblings describe the rest. So components stay open at their top and the place that refers
 * to them is closed.
 */
export function strictDocument(document: Document, closing: Closing): Document {
  const refuses = (schema: Schema): boolean => isClosed(schema, document, closing, []);
  const value = (schema: Schema): Schema => {
    const plain = part(schema);
    return refuses(schema) ? { ...plain, unevaluatedProperties: false } : plain;
  };
  const part = (schema: Schema): Schema => {
    const { allOf, oneOf, ...rest } = schema;
    const plain = keywords(mapChildren(rest, value));
    if (allOf) plain.allOf = allOf.map(part);
    // Members may overlap, and a discriminator is no keyword of JSON Schema.
    if (oneOf) plain.anyOf = oneOf.map(part);
    return plain;
  };
  const strict = mapSchemas(document, value);
  strict.components.schemas = Object.fromEntries(
    Object.entries(document.components.schemas).map(([name, schema]) => [name, part(schema)]),
  );
  return strict;
}

/** The schema itself without what only other readers understand. */
function keywords(schema: Schema): Schema {
  const { discriminator: _told, 'x-open-enum': open, enum: values, type, ...rest } = schema;
  if (!values) return type === undefined ? rest : { ...rest, type };
  // The values say their types, null among them.
  return open
    ? { ...rest, type: values.includes(null) ? ['string', 'null'] : 'string' }
    : { ...rest, enum: values };
}

function isClosed(schema: Schema, document: Document, closing: Closing, passed: readonly Schema[]): boolean {
  if (passed.includes(schema)) return false;
  const again = (node: Schema): boolean => isClosed(node, document, closing, [...passed, schema]);
  const target = schemaOf(schema, document);
  if (target !== schema) return again(target);
  if (schema['x-closed-object']) return true;
  if (schema.allOf) return schema.allOf.some(again);
  if (schema.oneOf) {
    const members = schema.oneOf.filter((member) => !isNull(member));
    return closing === 'all' ? members.some(again) : members.length > 0 && members.every(again);
  }
  return closing === 'all' && schema.properties !== undefined;
}
