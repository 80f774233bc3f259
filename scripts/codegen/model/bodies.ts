import type { Body, Document, Schema } from '../../../src/openapi/openapi.ts';
import { bodyOf, jsonOf, schemaOf } from '../../../src/openapi/resolve.ts';
import { variantsOf } from '../../../src/openapi/variants.ts';
import type { ApiMethod } from '../api-methods.ts';

type Operated = Pick<ApiMethod, 'row' | 'operation'>;

/** What an operation gives with one status. */
export interface Given {
  readonly status: string;
  readonly schema: Schema;
}

/** The JSON bodies of an operation's successes; of a list, what their items are. */
export function givenBy({ row, operation }: Operated, document: Document): Given[] {
  return successesOf(operation.operation.responses ?? {}).flatMap(([status, body]) => {
    const schema = jsonOf(bodyOf(body, document).content)?.schema;
    if (schema === undefined) return [];
    return [{ status, schema: row.kind === 'list' ? (itemOf(schema, document) ?? schema) : schema }];
  });
}

/** The responses of an operation that are successes, with their statuses. */
export const successesOf = (responses: Readonly<Record<string, Body>>): [string, Body][] =>
  Object.entries(responses).filter(([status]) => status.startsWith('2'));

/** The JSON body that an operation takes. */
export function takenBy({ operation }: Operated, document: Document): Schema | undefined {
  const body = operation.operation.requestBody;
  return body && jsonOf(bodyOf(body, document).content)?.schema;
}

/** An item of an array, or of a page with `data` and `pagination`. */
function itemOf(schema: Schema, document: Document): Schema | undefined {
  const found = schemaOf(schema, document);
  if (found.type === 'array') return found.items;
  const data = variantsOf(schema, document)?.[0]?.properties.get('data')?.[0];
  return data && schemaOf(data, document).items;
}
