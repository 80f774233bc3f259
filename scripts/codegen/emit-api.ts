import { emitApiTypes } from './emit-api-types.ts';
import { emitCalls } from './emit-calls.ts';
import type { Document } from '../../src/openapi/openapi.ts';
import type { ApiPlan } from './plan-api.ts';

/** The files of a version that come from its document and its table of methods. */
export const emitApi = (
  document: Document,
  { methods }: ApiPlan,
  supportPath: string,
): Record<string, string> => ({
  'api.ts': emitApiTypes(methods, document, supportPath),
  'calls.ts': emitCalls(methods),
});
