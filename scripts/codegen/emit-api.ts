import type { VersionTable } from '../../src/versions/table.ts';
import { apiMethods } from './api-methods.ts';
import { emitApiTypes } from './emit-api-types.ts';
import { emitCalls } from './emit-calls.ts';
import type { Document } from '../../src/openapi/openapi.ts';
import { planMethod } from './plan-method.ts';
import { collectProblems } from '../../src/openapi/problems.ts';

/**
 * The files of a version that come from its document and its table of methods.
 *
 * @throws {DocumentErrors} with every row and operation that does not fit.
 */
export function emitApi(
  document: Document,
  table: VersionTable,
  supportPath: string,
): Record<string, string> {
  const problems = collectProblems();
  const methods = apiMethods(document, table, problems).flatMap((method) =>
    problems.among(() => planMethod(method, document)),
  );
  problems.done();
  return { 'api.ts': emitApiTypes(methods, document, supportPath), 'calls.ts': emitCalls(methods) };
}
