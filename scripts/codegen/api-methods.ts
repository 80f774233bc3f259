import { isRow, type Members, type Row, type VersionTable } from '../../src/versions/table.ts';
import { DocumentError } from '../../src/openapi/document-error.ts';
import type { Document } from '../../src/openapi/openapi.ts';
import { pointerOf } from '../../src/openapi/pointer.ts';
import type { Problems } from '../../src/openapi/problems.ts';
import { operationsOf, type Row as Operation, shapeOf } from '../../src/openapi/resolve.ts';

/** One method of a version's client: a row of its table and the operation that it calls. */
export interface ApiMethod {
  /** Whether it belongs to the client or to what `enode.user(id)` gives. */
  part: 'api' | 'user';
  /** Empty for a method that stands beside the namespaces. */
  namespace: string;
  name: string;
  row: Row;
  operation: Operation;
}

/** As people write it. */
export const shownMethod = ({ part, namespace, name }: Omit<ApiMethod, 'row' | 'operation'>): string =>
  [part === 'api' ? 'enode' : 'enode.user(id)', namespace, name].filter((step) => step !== '').join('.');

/** Names of the client itself, which no namespace may take. */
const taken = new Set(['raw', 'version', 'at', 'user', 'actions', 'then']);

/**
 * Joins a table with a document. A row finds its operation by method and shape of the path: documents of the same
 * version may name the parameters of a path differently.
 *
 * @param problems Where rows whose operation is not in the document, and operations without a row, are noted.
 */
export function apiMethods(document: Document, table: VersionTable, problems: Problems): ApiMethod[] {
  const operations = new Map(
    operationsOf(document.paths).map((operation) => [shapeOf(operation.key), operation]),
  );
  const rows = [...rowsOf('api', table.api), ...rowsOf('user', table.user)];
  const methods = rows.flatMap((found) => {
    const operation = operations.get(shapeOf(found.row.operation));
    return problems.among(() => (operation ? Object.assign(found, { operation }) : gone(found)));
  });
  for (const method of methods) problems.among(() => requireLooks(method, table));
  const served = new Set(rows.map(({ row }) => shapeOf(row.operation)));
  for (const [shape, { key, operation }] of operations) {
    if (served.has(shape)) continue;
    problems.note(
      new DocumentError(
        pointerOf(operation),
        `no method calls \`${key}\``,
        "add a row to the version's table in src/versions",
      ),
    );
  }
  return methods;
}

function gone(found: Omit<ApiMethod, 'operation'>): never {
  throw new DocumentError(
    '/paths',
    `\`${shownMethod(found)}\` calls \`${found.row.operation}\`, which is not in this document`,
    'correct its row in src/versions, or take it away with `null`',
  );
}

/** The rows of a part, with their names. */
export function rowsOf(part: ApiMethod['part'], members: Members): Omit<ApiMethod, 'operation'>[] {
  return Object.entries(members).flatMap(([name, member]) => {
    if (part === 'api' && taken.has(name)) {
      throw new DocumentError(
        '',
        `\`enode.${name}\` is not free for a namespace`,
        'rename it in src/versions',
      );
    }
    if (isRow(member)) return [{ part, namespace: '', name, row: member }];
    return Object.entries(member).map(([method, row]) => ({ part, namespace: name, name: method, row }));
  });
}

/** Waiting for a command needs to know how its action is looked at and cancelled. */
function requireLooks(method: ApiMethod, table: VersionTable): void {
  if (method.row.kind !== 'command') return;
  const missing = ['action', 'cancelAction'].find((name) => !table.api[method.namespace]?.[name]);
  if (missing === undefined) return;
  throw new DocumentError(
    pointerOf(method.operation.operation),
    `\`${shownMethod(method)}\` is a command, but there is no \`enode.${method.namespace}.${missing}\``,
    'add its row in src/versions, or make the command a `call`',
  );
}
