import { listOptionNames, methodOptionNames } from '../../src/calls/options.ts';
import type { ApiBody } from './api-body.ts';
import { shownMethod, type ApiMethod } from './api-methods.ts';
import type { ApiParameter } from './api-parameters.ts';
import { apiType } from './api-types.ts';
import { DocumentError } from '../../src/openapi/document-error.ts';
import { pointerOf } from '../../src/openapi/pointer.ts';
import { comment, docText, propertyKey } from './text.ts';

/** The one options object of a method. */
export interface ApiOptions {
  /** Names of the query parameters among the options. */
  query: string[];
  /** Whether the method cannot be called without options. */
  needed: boolean;
  /** The members of its type that the document gives, as source; empty when it gives none. */
  members: string;
  /** A type that it has beside those members: the body's. */
  beside: string;
}

/**
 * Merges query parameters, body fields and call options into one object.
 *
 * @throws {DocumentError} when two of them have the same name.
 */
export function apiOptionsOf(
  method: ApiMethod,
  parameters: ApiParameter[],
  body: ApiBody | undefined,
): ApiOptions {
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const { bodyAs } = method.row;
  const bodyNames = body === undefined ? [] : bodyAs === undefined ? body.fields : [bodyAs];
  refuseClashes(
    method,
    query.map(({ name }) => name),
    bodyNames,
  );
  const members = query.map((parameter) => member(parameter, apiType(parameter.schema, parameter.type)));
  if (body && bodyAs !== undefined) {
    members.push(
      `  /** The body of the request. */\n  ${propertyKey(bodyAs)}${body.required ? '' : '?'}: ${body.type};\n`,
    );
  }
  return {
    query: query.map(({ name }) => name),
    needed: query.some(({ required }) => required) || (body?.needed ?? false),
    members: members.join(''),
    beside: bodyAs === undefined ? (body?.type ?? '') : '',
  };
}

function refuseClashes(method: ApiMethod, query: string[], body: string[]): void {
  const own: readonly string[] =
    method.row.kind === 'list' ? [...methodOptionNames, ...listOptionNames] : methodOptionNames;
  const clash = (problem: string, mend: string): never => {
    throw new DocumentError(
      pointerOf(method.operation.operation),
      `\`${shownMethod(method)}\`: ${problem}`,
      mend,
    );
  };
  for (const name of body) {
    if (own.includes(name))
      clash(`the body field \`${name}\` has the name of a call option`, 'give its row a `bodyAs`');
    if (query.includes(name))
      clash(`\`${name}\` is both a query parameter and a body field`, 'give its row a `bodyAs`');
  }
  const taken = query.find((name) => own.includes(name));
  if (taken !== undefined)
    clash(
      `the query parameter \`${taken}\` has the name of a call option`,
      'rename the option in src/calls/options.ts',
    );
}

function member({ name, required, description, deprecated, schema }: ApiParameter, type: string): string {
  const byDefault = schema['default'];
  const notes = [
    docText(description ?? ''),
    byDefault === undefined ? '' : `@default ${JSON.stringify(byDefault)}`,
    deprecated ? '@deprecated' : '',
  ];
  return `${comment(notes.join(' '), '  ')}  ${propertyKey(name)}${required ? '' : '?'}: ${type};\n`;
}
