import { shownMethod, type ApiMethod } from './api-methods.ts';
import { DocumentError } from '../../src/openapi/document-error.ts';
import type { Document, Schema } from '../../src/openapi/openapi.ts';
import { pointerOf } from '../../src/openapi/pointer.ts';
import { bodyOf, jsonOf, schemaOf } from '../../src/openapi/resolve.ts';
import { variantsOf } from '../../src/openapi/variants.ts';
import { successesOf } from './model/bodies.ts';

/** What a method gives. */
export interface ApiResponse {
  /** Whether there may be more pages. */
  paged: boolean;
  /** Whether a success may have no JSON. */
  mayBeEmpty: boolean;
}

/**
 * How the successful responses of a method's operation fit the kind of its row.
 *
 * @throws {DocumentError} when they do not.
 */
export function apiResponseOf(method: ApiMethod, document: Document): ApiResponse {
  const { row, operation: found } = method;
  const responses = successesOf(found.operation.responses ?? {}).map(
    ([, body]) => jsonOf(bodyOf(body, document).content)?.schema,
  );
  const fail = (problem: string, remedy: string): never => {
    throw new DocumentError(
      pointerOf(found.operation),
      `\`${shownMethod(method)}\`: ${problem}`,
      `${remedy} in src/versions`,
    );
  };
  const withBody = responses.filter((response) => response !== undefined);
  const lists = withBody.map((schema) => listKind(schema, document));
  const paged = lists.includes('pages');
  if (row.kind === 'list' && (lists.length === 0 || lists.includes(undefined)))
    fail('the response is not a list', 'make its row a `call`');
  if (row.kind !== 'list' && paged) fail('the response is one page of several', 'make its row a `list`');
  if (row.kind === 'command' && withBody.length === 0)
    fail('the response holds no action', 'make its row a `call`');
  return { paged, mayBeEmpty: withBody.length < responses.length || withBody.length === 0 };
}

/** A plain array, or a page with `data` and `pagination`. */
function listKind(schema: Schema, document: Document): 'array' | 'pages' | undefined {
  const found = schemaOf(schema, document);
  if (found.type === 'array' && found.items) return 'array';
  const [variant, ...others] = variantsOf(schema, document) ?? [];
  const [data] = variant?.properties.get('data') ?? [];
  if (!variant?.properties.has('pagination') || !data || others.length > 0) return undefined;
  const items = schemaOf(data, document);
  return items.type === 'array' && items.items ? 'pages' : undefined;
}
