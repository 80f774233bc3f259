import { isRow, type Members, type Row, type VersionTable } from '../../src/versions/table.ts';
import { DocumentError } from '../../src/openapi/document-error.ts';
import type { OperationRow as Operation } from '../../src/openapi/resolve.ts';
import type { ClientMember } from '../../src/client/client-types.ts';
import { keysOf } from '../../src/core/known-keys.ts';

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

/** A row of a table with its place, before its operation is known. */
export type NamedRow = Omit<ApiMethod, 'operation'>;

/** As people write it. */
export const shownMethod = ({ part, namespace, name }: Omit<ApiMethod, 'row' | 'operation'>): string =>
  [part === 'api' ? 'enode' : 'enode.user(id)', namespace, name].filter((step) => step !== '').join('.');

/** Names of the client itself, which no namespace may take. */
const taken = new Set([
  // Otherwise `await` would take a client for a promise.
  'then',
  ...keysOf<Record<ClientMember, true>>({
    raw: true,
    version: true,
    at: true,
    user: true,
    actions: true,
    request: true,
    with: true,
    close: true,
    startLink: true,
    completeLink: true,
  }),
]);

/** Whether a namespace of that name would hide a member that every client has. */
export const isClientMember = ({ part, namespace }: Pick<ApiMethod, 'part' | 'namespace'>): boolean =>
  part === 'api' && taken.has(namespace);

/** The rows of a table, with their names. */
export const rowsOf = ({ api, user }: VersionTable): NamedRow[] => [
  ...rowsOfPart('api', api),
  ...rowsOfPart('user', user),
];

const rowsOfPart = (part: ApiMethod['part'], members: Members): NamedRow[] =>
  Object.entries(members).flatMap(([name, member]): NamedRow[] =>
    isRow(member)
      ? [{ part, namespace: '', name, row: member }]
      : Object.entries(member).map(([method, row]) => ({ part, namespace: name, name: method, row })),
  );

/** Refuses a row whose name the client has already. */
export function requireFreeName(found: NamedRow): void {
  if (!isClientMember(found)) return;
  throw new DocumentError(
    '',
    `\`enode.${found.namespace}\` is not free for a namespace`,
    'rename it in src/versions',
  );
}
