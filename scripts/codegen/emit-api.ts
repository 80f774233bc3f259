import type { VersionTable } from '../../src/versions/table.ts';
import { apiAnswerOf, type ApiAnswer } from './api-answer.ts';
import { apiBodyOf, type ApiBody } from './api-body.ts';
import { apiMethods, type ApiMethod } from './api-methods.ts';
import { apiOptionsOf, type ApiOptions } from './api-options.ts';
import { parametersOf, positionalOf, requireUser, type ApiParameter } from './api-parameters.ts';
import { emitApiTypes } from './emit-api-types.ts';
import { emitCalls } from './emit-calls.ts';
import type { Document } from './openapi.ts';

/** A method with all that its document says of it. */
export interface PlannedMethod extends ApiMethod {
  parameters: ApiParameter[];
  positional: ApiParameter[];
  body: ApiBody | undefined;
  options: ApiOptions;
  answer: ApiAnswer;
}

/**
 * The files of a version that come from its document and its table of methods.
 *
 * @throws {DocumentError} when the two do not fit each other.
 */
export function emitApi(
  document: Document,
  table: VersionTable,
  supportPath: string,
): Record<string, string> {
  const methods = apiMethods(document, table).map((method) => planned(method, document));
  return { 'api.ts': emitApiTypes(methods, document, supportPath), 'calls.ts': emitCalls(methods) };
}

function planned(method: ApiMethod, document: Document): PlannedMethod {
  const parameters = parametersOf(method, document);
  requireUser(method, parameters);
  const body = apiBodyOf(method, document);
  return {
    ...method,
    parameters,
    positional: positionalOf(method, parameters),
    body,
    options: apiOptionsOf(method, parameters, body),
    answer: apiAnswerOf(method, document),
  };
}
