import type { Body, Document, OperationObject, PathItem, Schema } from '../openapi.ts';
import { bodyOf, componentName, jsonOf, operationsOf, type OperationRow, shapeOf } from '../resolve.ts';
import { alternatives, followPlace, objectsOf, parametersOf } from './find.ts';

/**
 * Gives a document, in place, the descriptions that another one has at the same places: the same operation or event,
 * the same status, the same path of fields. A description of its own stays. Both are in normal form.
 */
export function carryTexts(document: Document, from: Document): void {
  const seen = new Map<Schema, Set<Schema>>();
  const schema = (into: Schema | undefined, own: Schema | undefined): void => {
    if (into && own) carrySchema({ document, schema: into }, { document: from, schema: own }, seen);
  };
  const content = (into: Body | undefined, own: Body | undefined): void => {
    if (!into || !own) return;
    const [target, source] = [bodyOf(into, document), bodyOf(own, from)];
    carry(target, source, ['description']);
    schema(jsonOf(target.content)?.schema, jsonOf(source.content)?.schema);
  };
  const operation = (into: OperationObject, own: OperationObject): void => {
    carry(into, own, ['summary', 'description']);
    content(into.requestBody, own.requestBody);
    for (const [status, response] of Object.entries(into.responses ?? {}))
      content(response, own.responses?.[status]);
  };

  const known = new Map(operationsOf(from.paths).map((row) => [shapeOf(row.key), row]));
  for (const row of operationsOf(document.paths)) {
    const own = known.get(shapeOf(row.key));
    if (!own) continue;
    operation(row.operation, own.operation);
    carryParameters({ document, row }, { document: from, row: own });
  }
  for (const [event, { post }] of Object.entries(document.webhooks)) {
    const own: PathItem | undefined = Object.hasOwn(from.webhooks, event) ? from.webhooks[event] : undefined;
    if (post && own?.post) operation(post, own.post);
  }
  carryTags(document, from);
}

interface Placed {
  document: Document;
  schema: Schema;
}

function carrySchema(into: Placed, from: Placed, seen: Map<Schema, Set<Schema>>): void {
  const target = followPlace(into.document, into.schema);
  const source = followPlace(from.document, from.schema);
  const isNamed = [into, from].every(({ schema }) => componentName(schema) !== undefined);
  carry(into.schema, from.schema, ['description']);
  // A shared schema gets only what is said of a shared one: other words may be about one of its places.
  if (isNamed || target === into.schema) carry(target, source, ['description']);
  const passed = seen.get(target) ?? new Set();
  if (passed.has(source)) return;
  seen.set(target, passed.add(source));
  const [item] = alternatives(from.document, source).flatMap(({ items }) => (items ? [items] : []));
  for (const { items } of alternatives(into.document, target)) {
    if (items && item) carrySchema({ ...into, schema: items }, { ...from, schema: item }, seen);
  }
  const sources = objectsOf(from.document, source);
  for (const { properties = {} } of objectsOf(into.document, target)) {
    for (const [name, property] of Object.entries(properties)) {
      const owner = sources.find((each) => each.properties && Object.hasOwn(each.properties, name));
      const own = owner?.properties?.[name];
      if (own) carrySchema({ ...into, schema: property }, { ...from, schema: own }, seen);
    }
  }
}

function carryParameters(
  into: { document: Document; row: OperationRow },
  from: { document: Document; row: OperationRow },
): void {
  const sources = parametersOf(from.document, from.row);
  for (const parameter of parametersOf(into.document, into.row)) {
    const own = sources.find((each) => each['name'] === parameter['name'] && each['in'] === parameter['in']);
    if (!own) continue;
    carry(parameter, own, ['description']);
    if (parameter.schema && own.schema) carry(parameter.schema, own.schema, ['description']);
  }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each field is checked before it is used
const tagsOf = ({ tags }: Document) => (tags ?? []) as { name?: unknown; description?: unknown }[];

function carryTags(document: Document, from: Document): void {
  const used = new Set(operationsOf(document.paths).flatMap(({ operation }) => operation.tags ?? []));
  const listed = tagsOf(document);
  for (const tag of tagsOf(from)) {
    const same = listed.find(({ name }) => name === tag.name);
    if (same) carry(same, tag, ['description']);
    else if (used.has(String(tag.name))) listed.push({ name: tag.name, description: tag.description });
  }
  if (listed.length > 0) document['tags'] = listed;
}

function carry(into: object, from: object, names: readonly string[]): void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- their members are read as unknown
  const [target, source] = [into as Record<string, unknown>, from as Record<string, unknown>];
  for (const name of names) {
    const text = source[name];
    if (typeof text === 'string' && text !== '' && (target[name] ?? '') === '') target[name] = text;
  }
}
