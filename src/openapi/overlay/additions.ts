import { type Document, type OperationObject, type PathItem, type Schema, schemaPrefix } from '../openapi.ts';
import { operationsOf, type OperationRow, shapeOf } from '../resolve.ts';
import { marked } from './change-schema.ts';
import { operationAt } from './find.ts';
import { confidences } from './overlay.ts';

/** Operations and events of another document that this one lacks are added to it; says which it has already. */
export function addMissing(document: Document, additions: Document): string[] {
  const isKnown = ({ key }: OperationRow): boolean => operationAt(document, shapeOf(key)) !== undefined;
  const operations = operationsOf(additions.paths);
  const events = Object.entries(additions.webhooks);
  const missing = operations.filter((row) => !isKnown(row));
  const missingEvents = events.filter(([name]) => !Object.hasOwn(document.webhooks, name));
  if (missing.length + missingEvents.length > 0) {
    const rename = addSchemas(document, additions);
    for (const row of missing) addOperation(document.paths, additions.paths[row.path] ?? {}, rename(row));
    for (const [name, item] of missingEvents) document.webhooks[name] = rename(item);
  }
  return [
    ...operations.filter((row) => !missing.includes(row)).map(({ key }) => key),
    ...events.filter((event) => !missingEvents.includes(event)).map(([name]) => `event ${name}`),
  ];
}

function addOperation(paths: Record<string, PathItem>, from: PathItem, row: OperationRow): void {
  const { path, method } = row;
  const operation = withMark(row.operation);
  const known = Object.keys(paths).find((each) => shapeOf(each) === shapeOf(path));
  const { parameters = [] } = from;
  const own = known === undefined ? [] : (paths[known]?.parameters ?? []);
  const added: OperationObject =
    own.length > 0
      ? operation
      : { ...operation, parameters: [...parameters, ...(operation.parameters ?? [])] };
  paths[known ?? path] = { ...paths[known ?? path], [method]: added };
}

/** Says of an operation in words what its `x-confidence` says. */
function withMark({ 'x-confidence': confidence, ...operation }: OperationObject): OperationObject {
  const isKnown = confidences.find((each) => each === confidence);
  return isKnown ? marked(operation, isKnown) : operation;
}

/** Takes over the schemas, by names that are free, and returns what puts those names into references. */
function addSchemas(document: Document, additions: Document): <T>(node: T) => T {
  const { schemas } = document.components;
  const names = new Map<string, string>();
  for (const name of Object.keys(additions.components.schemas)) {
    let free = name;
    for (let number = 2; Object.hasOwn(schemas, free); number++) free = `${name}${number}`;
    names.set(schemaPrefix + name, schemaPrefix + free);
    schemas[free] = {};
  }
  const rename = <T>(node: T): T => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a list is renamed to a list
    if (Array.isArray(node)) return node.map((each: unknown) => rename(each)) as T;
    if (typeof node !== 'object' || node === null) return node;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an object is renamed to an object
    return Object.fromEntries(
      Object.entries(node).map(([key, value]: [string, unknown]) => [
        key,
        typeof value === 'string' ? (names.get(value) ?? value) : rename(value),
      ]),
    ) as T;
  };
  for (const [name, schema] of Object.entries(additions.components.schemas)) {
    const free = names.get(schemaPrefix + name)?.slice(schemaPrefix.length);
    if (free !== undefined) schemas[free] = rename<Schema>(schema);
  }
  return rename;
}
