import { shownMethod, type ApiMethod } from './api-methods.ts';
import { DocumentError } from '../../src/openapi/document-error.ts';
import type { Document, Schema } from '../../src/openapi/openapi.ts';
import { pointerOf } from '../../src/openapi/pointer.ts';
import { bodyOf, jsonOf } from '../../src/openapi/resolve.ts';
import { variantsOf } from '../../src/openapi/variants.ts';

/** The JSON body of a method's operation. */
export interface ApiBody {
  schema: Schema;
  /** Whether a request without a body is refused. */
  required: boolean;
  /** All its fields; undefined where others may be sent, or the body is not an object. */
  fields: string[] | undefined;
  /** Whether the caller gives anything: not where the method's name says all of it. */
  given: boolean;
  /** Whether a call without it cannot be right. */
  needed: boolean;
}

/**
 * What a method takes for its body; undefined when its operation has none.
 *
 * @throws {DocumentError} when the row does not fit the body.
 */
export function apiBodyOf(method: ApiMethod, document: Document): ApiBody | undefined {
  const { operation } = method.operation;
  const fixed = Object.keys(method.row.fixed ?? {});
  const fail = (problem: string, remedy: string): never => {
    throw new DocumentError(pointerOf(operation), `\`${shownMethod(method)}\`: ${problem}`, remedy);
  };
  const body = operation.requestBody && bodyOf(operation.requestBody, document);
  const json = jsonOf(body?.content);
  if (!body || !json) {
    if (fixed.length > 0)
      fail('the operation takes no JSON body', 'take `fixed` out of its row in src/versions');
    return undefined;
  }
  const { schema } = json;
  const required = body['required'] === true;
  const variants = variantsOf(schema, document);
  if (!variants) {
    if (fixed.length > 0)
      fail('its body is not an object, so it has no fields', 'take `fixed` out of its row');
    return { schema, required, fields: undefined, given: true, needed: required };
  }
  const fields = [...new Set(variants.flatMap(({ properties }) => [...properties.keys()]))];
  const unknown = fixed.find((name) => !fields.includes(name));
  if (unknown !== undefined) fail(`its body has no field \`${unknown}\``, 'correct `fixed` in its row');
  const given = fields.some((name) => !fixed.includes(name));
  if (fixed.length > 0 && given && variants.length > 1)
    fail('a body of several kinds cannot have a fixed part', 'leave `fixed` out of its row');
  const isOpen = variants.some(({ additional }) => additional !== undefined);
  return {
    schema,
    required,
    fields: isOpen ? undefined : fields,
    given: given || isOpen,
    needed: variants.every((variant) => [...variant.required].some((name) => !fixed.includes(name))),
  };
}
