import { jsonType } from './json-type.ts';
import { shownMethod, type ApiMethod } from './api-methods.ts';
import { apiType } from './api-types.ts';
import { DocumentError } from '../../src/openapi/document-error.ts';
import type { Document, Schema } from '../../src/openapi/openapi.ts';
import { pointerOf } from '../../src/openapi/pointer.ts';
import { bodyOf, componentName, jsonOf, schemaOf } from '../../src/openapi/resolve.ts';
import { quote } from './text.ts';
import { variantsOf } from '../../src/openapi/variants.ts';

/** What a method gives. */
export interface ApiAnswer {
  /** The TypeScript type of the data; of one item for lists, of the action for commands. */
  type: string;
  /** Whether there may be more pages. */
  paged: boolean;
}

/**
 * The type of what a method gives, from the successful answers of its operation.
 *
 * @throws {DocumentError} when the kind of its row does not fit them.
 */
export function apiAnswerOf(method: ApiMethod, document: Document): ApiAnswer {
  const { row, operation: found } = method;
  const answers = Object.entries(found.operation.responses ?? {})
    .filter(([status]) => status.startsWith('2'))
    .map(([status, body]) => {
      const json = jsonOf(bodyOf(body, document).content);
      const key = /^\d+$/.test(status) ? status : quote(status);
      const holder = `paths[${quote(found.path)}]["${found.method}"]["responses"][${key}]`;
      return json && { schema: json.schema, lookUp: jsonType(holder, json.mediaTypes) };
    });
  const fail = (problem: string, mend: string): never => {
    throw new DocumentError(
      pointerOf(found.operation),
      `\`${shownMethod(method)}\`: ${problem}`,
      `${mend} in src/versions`,
    );
  };
  const withBody = answers.filter((answer) => answer !== undefined);
  const items = withBody.map(({ schema, lookUp }) => itemsOf(schema, lookUp, document));
  const paged = items.some((item) => item?.paged === true);
  if (row.kind === 'list') {
    const types = items.map((item) => item?.type);
    if (types.length === 0 || types.includes(undefined))
      fail('the answer is no list', 'make its row a `call`');
    return { type: joined(types as string[]), paged };
  }
  if (paged) fail('the answer is one page of several', 'make its row a `list`');
  const types = withBody.map(({ schema, lookUp }) => apiType(schema, lookUp));
  if (row.kind === 'command') {
    if (types.length === 0) fail('the answer holds no action', 'make its row a `call`');
    return { type: joined(types), paged };
  }
  return {
    type: joined([...types, ...(answers.length > types.length || types.length === 0 ? ['void'] : [])]),
    paged,
  };
}

const joined = (types: string[]): string => [...new Set(types)].join(' | ');

/** The type of one item of a list: a plain array, or a page with `data` and `pagination`. */
function itemsOf(schema: Schema, lookUp: string, document: Document): ApiAnswer | undefined {
  const found = schemaOf(schema, document);
  const whole = componentName(schema) === undefined ? lookUp : apiType(schema, lookUp);
  if (found.type === 'array' && found.items) {
    return { type: apiType(found.items, `${whole}[number]`), paged: false };
  }
  const [variant, ...others] = variantsOf(schema, document) ?? [];
  const [data] = variant?.properties.get('data') ?? [];
  if (!variant?.properties.has('pagination') || !data || others.length > 0) return undefined;
  const items = schemaOf(data, document);
  if (items.type !== 'array' || !items.items) return undefined;
  return { type: apiType(items.items, `${whole}["data"][number]`), paged: true };
}
