import {
  type Body,
  type Content,
  type Direction,
  type Document,
  methods,
  type OperationObject,
  type Parameter,
  type PathItem,
  type Schema,
} from './openapi.ts';
import { derive } from './pointer.ts';

export type SchemaMapper = (schema: Schema, direction: Direction) => Schema;

/**
 * Rebuilds the document with every schema outside components/schemas replaced by what `map` gives for it,
 * and knows in which direction the value of each one travels.
 */
export function mapSchemas(document: Document, map: SchemaMapper): Document {
  const usedByPaths = componentUses(document.paths);
  const side = (section: string, name: string): Direction =>
    usedByPaths.has(`#/components/${section}/${name}`) ? 'request' : 'event';
  const { components } = document;
  return derive(document, {
    ...document,
    paths: mapValues(document.paths, (item) =>
      mapPathItem(item, { sent: 'request', received: 'response' }, map),
    ),
    // In a delivery the roles are swapped: the API sends the body, the receiver responds.
    webhooks: mapValues(document.webhooks, (item) =>
      mapPathItem(item, { sent: 'event', received: 'request' }, map),
    ),
    components: derive(components, {
      ...components,
      parameters: mapValues(components.parameters, (node, name) =>
        mapParameter(node, side('parameters', name), map),
      ),
      requestBodies: mapValues(components.requestBodies, (node, name) =>
        mapBody(node, side('requestBodies', name), map),
      ),
      responses: mapValues(components.responses, (node) => mapBody(node, 'response', map)),
      headers: mapValues(components.headers, (node) => mapParameter(node, 'response', map)),
    }),
  });
}

export function mapValues<T extends object>(
  record: Record<string, T>,
  map: (value: T, key: string) => T,
): Record<string, T> {
  return derive(
    record,
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)])),
  );
}

/** The schema with every schema directly inside it replaced. */
export function mapChildren(schema: Schema, map: (child: Schema) => Schema): Schema {
  const mapped: Schema = { ...schema };
  if (schema.properties)
    mapped.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([key, child]) => [key, map(child)]),
    );
  if (schema.items) mapped.items = map(schema.items);
  if (typeof schema.additionalProperties === 'object')
    mapped.additionalProperties = map(schema.additionalProperties);
  if (schema.allOf) mapped.allOf = schema.allOf.map(map);
  if (schema.oneOf) mapped.oneOf = schema.oneOf.map(map);
  return derive(schema, mapped);
}

interface Roles {
  sent: Direction;
  received: Direction;
}

function mapPathItem(item: PathItem, roles: Roles, map: SchemaMapper): PathItem {
  const mapped: PathItem = { ...item };
  if (item.parameters) mapped.parameters = item.parameters.map((node) => mapParameter(node, roles.sent, map));
  for (const method of methods) {
    const operation = item[method];
    if (operation) mapped[method] = mapOperation(operation, roles, map);
  }
  return derive(item, mapped);
}

function mapOperation(operation: OperationObject, roles: Roles, map: SchemaMapper): OperationObject {
  const mapped: OperationObject = { ...operation };
  if (operation.parameters) {
    mapped.parameters = operation.parameters.map((node) => mapParameter(node, roles.sent, map));
  }
  if (operation.requestBody) mapped.requestBody = mapBody(operation.requestBody, roles.sent, map);
  if (operation.responses)
    mapped.responses = mapValues(operation.responses, (node) => mapBody(node, roles.received, map));
  return derive(operation, mapped);
}

function mapParameter(node: Parameter, direction: Direction, map: SchemaMapper): Parameter {
  const mapped: Parameter = { ...node };
  if (node.schema) mapped.schema = map(node.schema, direction);
  if (node.content) mapped.content = mapContent(node.content, direction, map);
  return derive(node, mapped);
}

function mapBody(node: Body, direction: Direction, map: SchemaMapper): Body {
  const mapped: Body = { ...node };
  if (node.content) mapped.content = mapContent(node.content, direction, map);
  if (node.headers)
    mapped.headers = mapValues(node.headers, (header) => mapParameter(header, direction, map));
  return derive(node, mapped);
}

function mapContent(content: Content, direction: Direction, map: SchemaMapper): Content {
  return mapValues(content, (media) =>
    media.schema ? derive(media, { ...media, schema: map(media.schema, direction) }) : media,
  );
}

/** References to shared parameters and bodies anywhere under `node`. */
function componentUses(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return found;
  const reference = (node as { $ref?: unknown }).$ref;
  if (typeof reference === 'string') found.add(reference);
  for (const value of Object.values(node)) componentUses(value, found);
  return found;
}
