import type { OperationKey, Row, VersionTable } from '../../src/versions/table.ts';
import type { ApiMethod } from '../codegen/api-methods.ts';
import { DocumentError } from '../../src/openapi/document-error.ts';
import type { Document } from '../../src/openapi/openapi.ts';
import { planMethod } from '../codegen/plan-method.ts';
import { bodyOf, jsonOf, schemaOf, type OperationRow as Operation } from '../../src/openapi/resolve.ts';
import { variantsOf } from '../../src/openapi/variants.ts';
import type { MethodName } from './suggest-name.ts';

/**
 * The row that lets a method call an operation, as close as possible to the row that there was.
 *
 * @returns Undefined when no row does.
 */
export function fittingRow(
  name: MethodName,
  operation: Operation,
  before: Row | undefined,
  document: Document,
  table: VersionTable,
): Row | undefined {
  // A row names a path from the root; a document may have others.
  if (!operation.path.startsWith('/')) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a method and a path from the root
  const key = operation.key as OperationKey;
  const kinds = before
    ? ([before.kind, 'list', 'call'] as const)
    : likelyKinds(name, operation, document, table);
  const { fixed } = before ?? {};
  const candidates = kinds.flatMap((kind): Row[] => {
    const plain = { kind, operation: key };
    if (kind === 'list') return [plain];
    const asBefore = { ...plain, ...(fixed && { fixed }) };
    if (kind === 'command') return [asBefore, plain];
    return [asBefore, plain];
  });
  return candidates.find((row) => fits({ ...name, row, operation }, document));
}

function fits(method: ApiMethod, document: Document): boolean {
  try {
    planMethod(method, document);
    return true;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return false;
  }
}

function likelyKinds(
  name: MethodName,
  operation: Operation,
  document: Document,
  table: VersionTable,
): readonly Row['kind'][] {
  const { action, cancelAction } = table.api[name.namespace] ?? {};
  if (operation.method === 'post' && action && cancelAction && givesAction(operation, document))
    return ['command', 'call'];
  // A plain list may be read at once; pages have to be walked.
  return name.name === 'list' ? ['list', 'call'] : ['call', 'list'];
}

function givesAction({ operation }: Operation, document: Document): boolean {
  const response = operation.responses?.['200'];
  const json = jsonOf(response && bodyOf(response, document).content);
  const variants = json && variantsOf(schemaOf(json.schema, document), document);
  return variants?.every(({ properties }) => properties.has('state') && properties.has('targetId')) === true;
}
