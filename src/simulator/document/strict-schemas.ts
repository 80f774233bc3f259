import { mapChildren } from '../../openapi/map-schemas.ts';
import { type Document, type Schema, schemaPrefix } from '../../openapi/openapi.ts';
import { componentName, schemaOf } from '../../openapi/resolve.ts';
import { isNull } from '../../openapi/variants.ts';

/**
 * Which objects refuse fields that are not described: those that the document closes, or all that describe any.
 * Descriptions of responses and events are open on purpose (clients must tolerate new fields), but the simulator
 * itself must not send anything undocumented.
 */
export type Closing = 'as documented' | 'all';

/** The schemas of a document in normal form as plain JSON Schema. */
export interface StrictSchemas {
  /** A schema that stands for a value: a property, an item, a body. */
  value(schema: Schema): Schema;
  /** A schema that is a part of others: a component, a member of an `allOf`. */
  part(schema: Schema): Schema;
}

/**
 * A schema is closed where it is used as a value, never where it is a part of another one: there its siblings describe
 * the rest. So components stay open at their top, and the place that refers to them is closed.
 *
 * @param refer What a component is referred to by; called for each reference.
 */
export function strictSchemas(
  document: Document,
  closing: Closing,
  refer: (name: string) => string = (name) => schemaPrefix + name,
): StrictSchemas {
  const refuses = (schema: Schema): boolean => isClosed(schema, document, closing, []);
  const value = (schema: Schema): Schema => {
    const plain = part(schema);
    return refuses(schema) ? { ...plain, unevaluatedProperties: false } : plain;
  };
  const part = (schema: Schema): Schema => {
    const { allOf, oneOf, ...rest } = schema;
    const plain = keywords(mapChildren(rest, value));
    const name = componentName(schema);
    if (name !== undefined) plain.$ref = refer(name);
    if (allOf) plain.allOf = allOf.map(part);
    // Members may overlap, and a discriminator is not a keyword of JSON Schema.
    if (oneOf) plain.anyOf = oneOf.map(part);
    return plain;
  };
  return { value, part };
}

/** The schema itself without what only other readers understand. */
function keywords(schema: Schema): Schema {
  const { discriminator: _left, 'x-open-enum': open, enum: values, type, ...rest } = schema;
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
