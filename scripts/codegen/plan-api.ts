import type { VersionTable } from '../../src/versions/table.ts';
import { type NamedRow, requireFreeName, rowsOf, shownMethod } from './api-methods.ts';
import { DocumentError } from '../../src/openapi/document-error.ts';
import type { Document } from '../../src/openapi/openapi.ts';
import { type PlannedMethod, planMethod } from './plan-method.ts';
import { pointerOf } from '../../src/openapi/pointer.ts';
import { operationsOf, shapeOf, type OperationRow as Operation } from '../../src/openapi/resolve.ts';

/** How a version's table and its document meet. */
export interface ApiPlan {
  /** The methods that the version has. */
  methods: PlannedMethod[];
  /** Rows that the document does not serve; the version is generated without them. */
  withdrawn: Withdrawn[];
  /** Operations that no row calls; only raw calls reach them. */
  unserved: Operation[];
}

export interface Withdrawn {
  row: NamedRow;
  /** Why, and what can be done. */
  problem: DocumentError;
}

/**
 * Joins a table with a document. A row finds its operation by method and shape of the path: documents of the same
 * version may name the parameters of a path differently. Nothing that does not meet stops the rest.
 */
export function planApi(document: Document, table: VersionTable): ApiPlan {
  const operations = new Map(
    operationsOf(document.paths).map((operation) => [shapeOf(operation.key), operation]),
  );
  const rows = rowsOf(table);
  const planned: PlannedMethod[] = [];
  const withdrawn: Withdrawn[] = [];
  for (const row of rows) {
    try {
      requireFreeName(row);
      const operation = operations.get(shapeOf(row.row.operation)) ?? operationGone(row);
      planned.push(planMethod({ ...row, operation }, document));
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      withdrawn.push({ row, problem: error });
    }
  }
  const { methods, incomplete } = withoutIncompleteCommands(planned);
  const served = new Set([...rows.map(({ row }) => row.operation), ...(table.rawOnly ?? [])].map(shapeOf));
  return {
    methods,
    withdrawn: [...withdrawn, ...incomplete],
    unserved: [...operations].filter(([shape]) => !served.has(shape)).map(([, operation]) => operation),
  };
}

/** What does not meet, as problems of the document: rows first, then operations. */
export const problemsOf = ({ withdrawn, unserved }: ApiPlan): DocumentError[] => [
  ...withdrawn.map(({ problem }) => problem),
  ...unserved.map(
    ({ key, operation }) =>
      new DocumentError(
        pointerOf(operation),
        `no method calls \`${key}\``,
        "add a row to the version's table in src/versions, or list it there under `rawOnly`",
      ),
  ),
];

function operationGone(found: NamedRow): never {
  throw new DocumentError(
    '/paths',
    `\`${shownMethod(found)}\` calls \`${found.row.operation}\`, which is not in this document`,
    'correct its row in src/versions, or take it away with `null`',
  );
}

/** Waiting for a command takes the methods that read and cancel its action. */
function withoutIncompleteCommands(planned: PlannedMethod[]) {
  const present = new Set(planned.filter(({ part }) => part === 'api').map(shownMethod));
  const methods: PlannedMethod[] = [];
  const incomplete: Withdrawn[] = [];
  for (const method of planned) {
    const missing =
      method.row.kind === 'command'
        ? ['action', 'cancelAction'].find((name) => !present.has(`enode.${method.namespace}.${name}`))
        : undefined;
    if (missing === undefined) {
      methods.push(method);
      continue;
    }
    const problem = new DocumentError(
      pointerOf(method.operation.operation),
      `\`${shownMethod(method)}\` is a command, but there is no \`enode.${method.namespace}.${missing}\``,
      'add its row in src/versions, or make the command a `call`',
    );
    incomplete.push({ row: method, problem });
  }
  return { methods, incomplete };
}
