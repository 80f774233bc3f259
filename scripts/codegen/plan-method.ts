import { apiResponseOf, type ApiResponse } from './api-response.ts';
import { apiBodyOf, type ApiBody } from './api-body.ts';
import type { ApiMethod } from './api-methods.ts';
import {
  parametersOf,
  positionalOf,
  requireUser,
  type ApiParameter,
  type Positional,
} from './api-parameters.ts';
import type { Document } from '../../src/openapi/openapi.ts';

/** A method with all that its document says of it. */
export interface PlannedMethod extends ApiMethod {
  parameters: ApiParameter[];
  positional: Positional[];
  query: ApiParameter[];
  body: ApiBody | undefined;
  response: ApiResponse;
}

/**
 * Finds what a document says of a method.
 *
 * @throws {DocumentError} when its row does not fit its operation.
 */
export function planMethod(method: ApiMethod, document: Document): PlannedMethod {
  const parameters = parametersOf(method, document);
  requireUser(method, parameters);
  return {
    ...method,
    parameters,
    positional: positionalOf(method, parameters),
    query: parameters.filter((parameter) => parameter.in === 'query'),
    body: apiBodyOf(method, document),
    response: apiResponseOf(method, document),
  };
}
