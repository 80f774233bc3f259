import { mapChildren, mapSchemas } from './map-schemas.ts';
import { type Direction, type Document, type Schema, schemaPrefix } from './openapi.ts';
import { derive } from './pointer.ts';
import { componentName, schemaOf } from './resolve.ts';

/**
 * The document, in which requests have no fields that are `readOnly`, and responses and events none that are
 * `writeOnly`, required or not. A component with such fields gets a twin for requests.
 */
export function leaveOneWayFields(document: Document): Document {
  const { schemas } = document.components;
  const twins = new Map<string, string>();
  for (const name of Object.keys(schemas)) {
    if (hasOneWay({ $ref: schemaPrefix + name }, document, new Set()))
      twins.set(name, freeName(`${name}Sent`, schemas));
  }
  const visit = (schema: Schema, direction: Direction, gone: ReadonlySet<string> = new Set()): Schema => {
    const name = componentName(schema);
    if (name !== undefined) {
      const twin = direction === 'request' ? twins.get(name) : undefined;
      return twin === undefined ? schema : derive(schema, { ...schema, $ref: schemaPrefix + twin });
    }
    // One part of an `allOf` may require what another one describes.
    const inside = new Set([...gone, ...goneIn(schema, direction, document)]);
    const parts = schema.allOf ? inside : undefined;
    return mapChildren(withoutFields(schema, inside), (child) => visit(child, direction, parts));
  };
  if (twins.size === 0 && !hasOneWay({ allOf: schemasOf(document) }, document, new Set())) return document;
  const result = mapSchemas(document, visit);
  result.components.schemas = {};
  for (const [name, schema] of Object.entries(schemas)) {
    result.components.schemas[name] = visit(schema, 'response');
    const twin = twins.get(name);
    if (twin !== undefined) result.components.schemas[twin] = visit(schema, 'request');
  }
  return result;
}

/** The schemas that stand in the document itself. */
function schemasOf(document: Document): Schema[] {
  const found: Schema[] = [];
  mapSchemas(document, (schema) => {
    found.push(schema);
    return schema;
  });
  return found;
}

const isOneWay = (schema: Schema, word: string, document: Document): boolean =>
  schema[word] === true || schemaOf(schema, document)[word] === true;

function hasOneWay(schema: Schema, document: Document, passed: Set<string>): boolean {
  const name = componentName(schema);
  if (name !== undefined && passed.has(name)) return false;
  if (name !== undefined) passed.add(name);
  const target = schemaOf(schema, document);
  const words = ['readOnly', 'writeOnly'];
  let found = Object.values(target.properties ?? {}).some((field) =>
    words.some((word) => isOneWay(field, word, document)),
  );
  mapChildren(target, (child) => {
    found ||= hasOneWay(child, document, passed);
    return child;
  });
  return found;
}

/** Names of the fields that do not travel this way, of the schema itself and of the parts that it is made of. */
function goneIn(schema: Schema, direction: Direction, document: Document): string[] {
  const word = direction === 'request' ? 'readOnly' : 'writeOnly';
  const { properties = {}, allOf = [] } = schemaOf(schema, document);
  const own = Object.entries(properties).filter(([, field]) => isOneWay(field, word, document));
  return [...own.map(([name]) => name), ...allOf.flatMap((part) => goneIn(part, direction, document))];
}

function withoutFields(schema: Schema, gone: ReadonlySet<string>): Schema {
  if (gone.size === 0 || (!schema.properties && !schema.required)) return schema;
  const { properties = {}, required = [], ...rest } = schema;
  const kept = Object.entries(properties).filter(([name]) => !gone.has(name));
  const needed = required.filter((name) => !gone.has(name));
  return derive(schema, {
    ...rest,
    ...(schema.properties && { properties: Object.fromEntries(kept) }),
    ...(needed.length > 0 && { required: needed }),
  });
}

function freeName(name: string, taken: object): string {
  let free = name;
  for (let number = 2; Object.hasOwn(taken, free); number++) free = `${name}${number}`;
  return free;
}
