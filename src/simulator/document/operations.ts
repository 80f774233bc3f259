import { child, follow, type Located } from '../../openapi/pointer.ts';
import { isObject, type JsonObject } from '../../core/is-object.ts';

/** A parameter of an operation, `$ref`s followed. */
export interface OperationParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  explode: boolean;
  schema: Located;
}

/** An operation of a document, with what routing and checking need of it. */
export interface DocumentedOperation {
  /** For example `'GET /vehicles/{}'`: names of path parameters differ between documents, so they do not count. */
  key: string;
  method: string;
  /** The path as the document spells it. */
  path: string;
  parameters: readonly OperationParameter[];
  body: { required: boolean; schema: Located | undefined } | undefined;
  /** Documented responses by status (`'200'`, `'4XX'`, `'default'`), `$ref`s followed. */
  responses: ReadonlyMap<string, Located>;
  /** Statuses whose problem stands in the `body` of `{ statusCode, headers, body }`. */
  wrapped: ReadonlySet<string>;
  /** False if the document says that no token is needed. */
  secured: boolean;
}

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** `'GET /vehicles/{vehicleId}'` → `'GET /vehicles/{}'`. */
export function operationKey(methodAndPath: string): string {
  return methodAndPath.replaceAll(/\{[^}]*\}/g, '{}');
}

export function readOperations(root: JsonObject): DocumentedOperation[] {
  const paths = child({ pointer: '', node: root }, 'paths');
  return Object.keys(isObject(paths.node) ? paths.node : {}).flatMap((path) => {
    const item = follow(root, child(paths, path));
    return methods.flatMap((method) => {
      const operation = child(item, method);
      return isObject(operation.node)
        ? [readOperation(root, path, method, item, operation, operation.node)]
        : [];
    });
  });
}

function readOperation(
  root: JsonObject,
  path: string,
  method: string,
  item: Located,
  operation: Located,
  node: JsonObject,
): DocumentedOperation {
  const body = follow(root, child(operation, 'requestBody'));
  const listed = child(operation, 'responses');
  const responses = new Map(
    Object.keys(isObject(listed.node) ? listed.node : {}).map((status) => [
      status,
      follow(root, child(listed, status)),
    ]),
  );
  const security = node['security'] ?? root['security'];
  return {
    key: operationKey(`${method.toUpperCase()} ${path}`),
    method: method.toUpperCase(),
    path,
    parameters: readParameters(root, item, operation),
    body: isObject(body.node)
      ? { required: body.node['required'] === true, schema: jsonSchema(body) }
      : undefined,
    responses,
    wrapped: wrappedFailures(root, responses, jsonSchema),
    secured: Array.isArray(security) && security.length > 0,
  };
}

// An operation's own parameter replaces the path item's of the same name and place.
function readParameters(root: JsonObject, item: Located, operation: Located): OperationParameter[] {
  const found = [item, operation].flatMap((owner) => {
    const list = child(owner, 'parameters');
    return Array.isArray(list.node) ? list.node.map((_, index) => follow(root, child(list, index))) : [];
  });
  const byPlace = new Map<string, OperationParameter>();
  for (const at of found) {
    if (!isObject(at.node)) continue;
    const { name, in: place } = at.node;
    if (typeof name !== 'string' || (place !== 'path' && place !== 'query' && place !== 'header')) continue;
    byPlace.set(`${place} ${name}`, {
      name,
      in: place,
      required: place === 'path' || at.node['required'] === true,
      explode: at.node['explode'] !== false,
      schema: follow(root, child(at, 'schema')),
    });
  }
  return [...byPlace.values()];
}

/** The schema of a body's JSON, whichever JSON media type it is listed under. */
export function jsonSchema(body: Located): Located | undefined {
  const content = child(body, 'content');
  const type = Object.keys(isObject(content.node) ? content.node : {}).find((name) =>
    /[/+]json\b/.test(name),
  );
  return type === undefined ? undefined : child(child(content, type), 'schema');
}

/** The JSON schema of a response, `$ref`s followed. */
type SchemaOf = (response: Located) => Located | undefined;

/** Statuses whose body is documented as `{ statusCode, headers, body }`, with the problem in `body`. */
function wrappedFailures(
  root: JsonObject,
  responses: ReadonlyMap<string, Located>,
  schemaOf: SchemaOf,
): ReadonlySet<string> {
  const isWrapped = (response: Located): boolean => {
    const schema = schemaOf(response);
    const { node } = schema ? child(follow(root, schema), 'properties') : { node: undefined };
    return isObject(node) && ['statusCode', 'headers', 'body'].every((name) => name in node);
  };
  return new Set([...responses].filter(([, response]) => isWrapped(response)).map(([status]) => status));
}
