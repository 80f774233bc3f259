import { DocumentError } from '../../src/openapi/document-error.ts';
import { DocumentErrors } from '../../src/openapi/problems.ts';

/** What is wrong with a document, a line for each problem. Any other failure is thrown on. */
export function problemLines(
  error: unknown,
  shown: string,
  lineOf: ((pointer: string) => number | undefined) | undefined,
): string[] {
  if (!(error instanceof DocumentError || error instanceof DocumentErrors)) throw error;
  const problems = error instanceof DocumentErrors ? error.problems : [error];
  return problems.map((one) => one.describe(shown, lineOf?.(one.pointer)));
}
