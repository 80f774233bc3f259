import type { Document, Parameter, Schema } from '../../../src/openapi/openapi.ts';
import { resolveReference } from '../../../src/openapi/pointer.ts';
import type { Version } from '../../../src/index.ts';
import { isRow, type Members, type Row } from '../../../src/versions/table.ts';
import { tables } from '../../../src/versions/tables.ts';
import { samplesOf, type Fullness } from '../../support/samples.ts';
import { shapeOf } from '../../support/documents.ts';

/** A method of a version's client with arguments that its document allows. */
export interface Called {
  /** `vehicles.get` */
  name: string;
  scoped: boolean;
  row: Row;
  /** Values of the path parameters, without the user of a user's client. */
  ids: string[];
  query: Record<string, unknown>;
  body: unknown;
  /** What the method takes after them. */
  params: unknown;
}

/** Every method of a version, with one set of arguments that its document allows. */
export function calledOf(version: Version, document: Document, fullness: Fullness): Called[] {
  const { api, user } = tables[version];
  return [...rowsOf(api, false), ...rowsOf(user, true)].map(({ name, row, scoped }) => {
    const [method = '', written = ''] = row.operation.split(' ');
    const path = Object.keys(document.paths).find((one) => shapeOf(one) === shapeOf(written)) ?? written;
    const item = document.paths[path];
    const operation = item?.[method.toLowerCase() as 'get'];
    const parameters = [...(item?.parameters ?? []), ...(operation?.parameters ?? [])].map((one) =>
      target<Parameter>(one, document),
    );
    const sample = (schema: Schema): unknown => samplesOf(schema, document, 'full')[0];
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter!);
    const ids = names
      .filter((_parameter, index) => !scoped || index > 0 || !path.startsWith('/users/'))
      .map((parameter) => {
        const schema = parameters.find((one) => one['name'] === parameter)?.schema ?? {};
        return String(sample(schema));
      });
    const query = Object.fromEntries(
      parameters
        .filter((one) => one['in'] === 'query' && (fullness === 'full' || one['required'] === true))
        // Lists go one way only.
        .filter((one) => one['name'] !== 'before')
        .map((one) => [one['name'] as string, sample(one.schema ?? {})]),
    );
    const requestBody = target(operation?.requestBody ?? {}, document);
    const { content } = requestBody;
    const schema = content?.['application/json']?.schema;
    const whole = schema && bodySample(schema, document, fullness);
    const body = schema && { ...(whole as object), ...row.fixed };
    const isList = Array.isArray(whole);
    const fields = Object.entries(body ?? {}).filter(([field]) => !(field in (row.fixed ?? {})));
    const params = schema === undefined ? query : isList ? whole : Object.fromEntries(fields);
    // A body that may be left out is, when it would be empty.
    const isSent = requestBody.required === true || Object.keys(body ?? {}).length > 0;
    const sent = isList ? whole : body;
    return { name, scoped, row, ids, query, body: isSent ? sent : undefined, params };
  });
}

/** A minimal sample overlooks what only one of several parts requires; bodies that are composed are given in full. */
function bodySample(schema: Schema, document: Document, fullness: Fullness): unknown {
  const { allOf, oneOf, anyOf } = target<Schema>(schema, document);
  return samplesOf(schema, document, (allOf ?? oneOf ?? anyOf) ? 'full' : fullness)[0];
}

function target<T extends object>(node: T, document: Document): T {
  const { $ref } = node as { $ref?: string };
  return $ref === undefined ? node : target(resolveReference(document, $ref) as T, document);
}

function rowsOf(members: Members, scoped: boolean): { name: string; row: Row; scoped: boolean }[] {
  return Object.entries(members).flatMap(([name, member]) =>
    isRow(member)
      ? [{ name, row: member, scoped }]
      : Object.entries(member).map(([method, row]) => ({ name: `${name}.${method}`, row, scoped })),
  );
}

/** Calls a method by name, as code that does not know the types would. */
export function callOn(client: object, name: string, args: readonly unknown[]): unknown {
  const path = name.split('.');
  const owner = path.slice(0, -1).reduce((node, step) => (node as Record<string, object>)[step]!, client);
  return (owner as Record<string, (...given: readonly unknown[]) => unknown>)[path.at(-1)!]!(...args);
}

/** One item of lists, the data of calls, the handle of commands. */
export async function outcomeOf(row: Row, result: unknown): Promise<unknown> {
  if (row.kind !== 'list') return result;
  for await (const item of result as AsyncIterable<unknown>) return item;
  return undefined;
}
