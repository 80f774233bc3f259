import { componentUse } from './component-use.ts';
import { mapChildren, mapSchemas } from '../../src/openapi/map-schemas.ts';
import { type Direction, type Document, type Schema, schemaPrefix } from '../../src/openapi/openapi.ts';
import { derive } from '../../src/openapi/pointer.ts';
import { componentName, schemaOf } from '../../src/openapi/resolve.ts';
import { variantsOf } from '../../src/openapi/variants.ts';

/**
 * Decides for every enumeration of a normalised document whether it is open, and marks the open ones with
 * `x-open-enum`.
 *
 * What the API sends is open: it adds values without a new version. What the caller sends is closed, so
 * that a misspelt value does not compile. Closed everywhere are constants, enumerations that are not made of
 * strings, and the properties by which unions are distinguished.
 *
 * A component with an open enumeration that is also part of a request gets a closed twin for the requests.
 */
export function applyOpenness(document: Document): Document {
  const closed = closedPlaces(document);
  const isOpenable = (schema: Schema): boolean => openable(schema) && !closed.has(schema);
  // A discriminating property must not become open because others share its enumeration.
  const isCopied = (schema: Schema): boolean => closed.has(schema) && openable(schemaOf(schema, document));
  const use = componentUse(document, isOpenable, isCopied);
  const twins = nameTwins(document, use.inBoth);

  const visit = (schema: Schema, direction: Direction): Schema => {
    const child = (node: Schema): Schema => visit(node, direction);
    const name = componentName(schema);
    if (name !== undefined) {
      if (isCopied(schema))
        return derive(schema, { ...schemaOf(schema, document), ...withoutReference(schema) });
      const twin = direction === 'request' ? twins.get(name) : undefined;
      return twin === undefined ? schema : derive(schema, { ...schema, $ref: schemaPrefix + twin });
    }
    if (direction !== 'request' && isOpenable(schema))
      return derive(schema, { ...schema, 'x-open-enum': true });
    return mapChildren(schema, child);
  };

  const result = mapSchemas(document, visit);
  const schemas: Record<string, Schema> = {};
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    const twin = twins.get(name);
    schemas[name] = visit(schema, use.requestOnly.has(name) ? 'request' : 'response');
    if (twin !== undefined) schemas[twin] = visit(schema, 'request');
  }
  result.components.schemas = schemas;
  return result;
}

const openable = ({ enum: values }: Schema): boolean =>
  values !== undefined &&
  values.some((value) => value !== null) &&
  values.every((value) => value === null || typeof value === 'string');

function withoutReference({ $ref: _reference, ...rest }: Schema): Schema {
  return rest;
}

function nameTwins(document: Document, names: ReadonlySet<string>): Map<string, string> {
  const taken = new Set(Object.keys(document.components.schemas));
  const twins = new Map<string, string>();
  for (const name of names) {
    let twin = `${name}Input`;
    for (let number = 2; taken.has(twin); number++) twin = `${name}Input${number}`;
    taken.add(twin);
    twins.set(name, twin);
  }
  return twins;
}

/** The schemas of all properties that a `discriminator` names, in every member of its union. */
function closedPlaces(document: Document): ReadonlySet<Schema> {
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
