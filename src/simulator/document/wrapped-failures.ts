import { child, follow, type Located } from '../../openapi/pointer.ts';
import { isObject, type JsonObject } from '../../core/is-object.ts';

/** The JSON schema of a response, `$ref`s followed. */
type SchemaOf = (response: Located) => Located | undefined;

/** Statuses whose body is documented as `{ statusCode, headers, body }`, with the problem in `body`. */
export function wrappedFailures(
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
