import { jsonType } from './json-type.ts';
import { shownMethod, type ApiMethod } from './api-methods.ts';
import { apiType } from './api-types.ts';
import { DocumentError } from '../../src/openapi/document-error.ts';
import type { Document } from '../../src/openapi/openapi.ts';
import { pointerOf } from '../../src/openapi/pointer.ts';
import { bodyOf, jsonOf } from '../../src/openapi/resolve.ts';
import { quote } from './text.ts';
import { variantsOf } from '../../src/openapi/variants.ts';

/** The JSON body of a method's operation, as the method takes it. */
export interface ApiBody {
  /** The TypeScript type of what the caller gives: the body without the fields that the row fixes. */
  type: string;
  /** Whether a request without a body is refused. */
  required: boolean;
  /** Names of the fields among the options; empty when the whole body is one option. */
  fields: string[];
  /** Whether fields that are not described may be sent. */
  open: boolean;
  /** Whether a call without options cannot be right. */
  needed: boolean;
}

/**
 * What a method takes for its body; undefined when its operation has none.
 *
 * @throws {DocumentError} when the row does not fit the body.
 */
export function apiBodyOf(method: ApiMethod, document: Document): ApiBody | undefined {
  const { row, operation: found } = method;
  const { operation, path, method: verb } = found;
  const fail = (problem: string, mend: string): never => {
    throw new DocumentError(pointerOf(operation), `\`${shownMethod(method)}\`: ${problem}`, mend);
  };
  const fixed = Object.keys(row.fixed ?? {});
  const body = operation.requestBody && bodyOf(operation.requestBody, document);
  const json = jsonOf(body?.content);
  if (!body || !json) {
    if (fixed.length > 0 || row.bodyAs !== undefined)
      fail('the operation takes no JSON body', 'take `fixed` and `bodyAs` out of its row in src/versions');
    return undefined;
  }
  const required = body['required'] === true;
  const holder = `paths[${quote(path)}]["${verb}"]["requestBody"]`;
  const whole = apiType(json.schema, jsonType(required ? holder : `NonNullable<${holder}>`, json.mediaTypes));
  if (row.bodyAs !== undefined) return { type: whole, required, fields: [], open: false, needed: required };

  const variants = variantsOf(json.schema, document);
  if (!variants)
    return fail('its body is no object, so it has no fields', 'name one option for all of it: `bodyAs`');
  const names = [...new Set(variants.flatMap(({ properties }) => [...properties.keys()]))];
  const unknown = fixed.find((name) => !names.includes(name));
  if (unknown !== undefined) fail(`its body has no field \`${unknown}\``, 'correct `fixed` in its row');
  const fields = names.filter((name) => !fixed.includes(name));
  if (fixed.length > 0 && fields.length > 0 && variants.length > 1)
    fail('a body of several kinds cannot have a fixed part', 'leave `fixed` out of its row');
  return {
    type: typeWithout(whole, fixed, fields),
    required,
    fields,
    open: variants.some(({ additional }) => additional !== undefined),
    needed: variants.every((variant) => [...variant.required].some((name) => !fixed.includes(name))),
  };
}

function typeWithout(whole: string, fixed: string[], fields: string[]): string {
  if (fixed.length === 0) return whole;
  return fields.length === 0 ? '' : `Omit<${whole}, ${fixed.map(quote).join(' | ')}>`;
}
