import { eventsOf } from '../events.ts';
import type { Body, Document, OperationObject, Parameter, Schema } from '../openapi.ts';
import { resolveReference } from '../pointer.ts';
import { bodyOf, componentName, jsonOf, operationsOf, type OperationRow, shapeOf } from '../resolve.ts';
import type { Place } from './place.ts';

/** A schema and what holds it, so that it can be replaced. */
export interface Slot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a slot holds a schema
export const schemaIn = ({ holder, key }: Slot): Schema => holder[key] as Schema;

/** Finds an operation, whatever the document calls the parameters of its path. */
export function operationAt(document: Document, operation: string): OperationObject | undefined {
  return operationsOf(document.paths).find(({ key }) => shapeOf(key) === operation)?.operation;
}

/** The schemas at a place; none if there is no such place. */
export function slotsAt(document: Document, place: Place): Slot[] {
  if (place.kind === 'operation') return [];
  if (place.kind === 'parameter') return parameterSlots(document, place);
  const roots = place.kind === 'event' ? eventSlots(document, place.name) : bodySlots(document, place);
  return place.path.reduce((slots, part) => slots.flatMap((slot) => inside(document, slot, part)), roots);
}

/** The objects that a schema is made of: itself, the parts of an `allOf`, the members of a union. */
export function objectsOf(document: Document, schema: Schema, passed: readonly Schema[] = []): Schema[] {
  const target = followPlace(document, schema);
  if (passed.includes(target)) return [];
  const parts = [...(target.allOf ?? []), ...(target.oneOf ?? [])];
  if (parts.length > 0) return parts.flatMap((part) => objectsOf(document, part, [...passed, target]));
  return [target.type].flat().includes('object') ? [target] : [];
}

export function followPlace(document: Document, schema: Schema): Schema {
  let target = schema;
  for (let name = componentName(target), hops = 0; name !== undefined && hops < 50; hops++) {
    target = document.components.schemas[name] ?? {};
    name = componentName(target);
  }
  return target;
}

function inside(document: Document, slot: Slot, part: string): Slot[] {
  if (part === '[]') {
    return alternatives(document, schemaIn(slot))
      .filter((schema) => schema.items !== undefined)
      .map((holder) => ({ holder, key: 'items' }));
  }
  return objectsOf(document, schemaIn(slot)).flatMap(({ properties }) =>
    properties !== undefined && Object.hasOwn(properties, part) ? [{ holder: properties, key: part }] : [],
  );
}

/** The members of a union, or the schema itself. */
export function alternatives(document: Document, schema: Schema): Schema[] {
  const target = followPlace(document, schema);
  return target.oneOf ? target.oneOf.flatMap((member) => alternatives(document, member)) : [target];
}

const eventSlots = (document: Document, name: RegExp): Slot[] =>
  eventsOf(document)
    .filter((event) => name.test(event.name))
    .flatMap(({ name: event }) => {
      const body = document.webhooks[event]?.post?.requestBody;
      const list = body && jsonOf(bodyOf(body, document).content)?.schema;
      return list?.items ? [{ holder: list, key: 'items' }] : [];
    });

function bodySlots(document: Document, place: Extract<Place, { kind: 'response' | 'body' }>): Slot[] {
  const operation = operationAt(document, place.operation);
  const node = place.kind === 'body' ? operation?.requestBody : operation?.responses?.[place.status];
  return node ? contentSlots(resolved(document, node)) : [];
}

const contentSlots = ({ content = {} }: Body): Slot[] =>
  Object.entries(content)
    .filter(([mediaType, media]) => jsonOf({ [mediaType]: media }) && media.schema)
    .map(([, holder]) => ({ holder, key: 'schema' }));

function parameterSlots(document: Document, place: Extract<Place, { kind: 'parameter' }>): Slot[] {
  const row = operationsOf(document.paths).find(({ key }) => shapeOf(key) === place.operation);
  if (!row) return [];
  return parametersOf(document, row)
    .filter(
      (parameter) => parameter['name'] === place.name && parameter['in'] === place.in && parameter.schema,
    )
    .map((holder) => ({ holder, key: 'schema' }));
}

/** The parameters of an operation and of its path. */
export const parametersOf = (document: Document, { path, operation }: OperationRow): Parameter[] =>
  [...(document.paths[path]?.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    resolved(document, parameter),
  );

function resolved<T extends { $ref?: string }>(document: Document, node: T): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a reference leads to its own kind
  return node.$ref === undefined ? node : resolved(document, resolveReference(document, node.$ref) as T);
}
