import type { HttpMethod } from '../spec/operation.ts';

/**
 * How a version's methods are written down: which operation each one calls. What the operation takes and gives
 * comes from its document; nothing of that is repeated here.
 */
export interface Row {
  /** A plain call, a list that is read page by page, or a command that returns an action to wait for. */
  readonly kind: 'call' | 'list' | 'command';
  /** Method and path template as the document spells them: `'GET /vehicles/{vehicleId}'`. */
  readonly operation: OperationKey;
  /** Body fields that the method's name already says. */
  readonly fixed?: Readonly<Record<string, unknown>>;
}

export type OperationKey = `${HttpMethod} /${string}`;

/** Methods by name. */
export type Methods = Readonly<Record<string, Row>>;

/** What stands under a name: a method, or the methods of a namespace. */
export type Members = Readonly<Record<string, Row | Methods>>;

/** All methods of one version. */
export interface VersionTable {
  /** Namespaces of the client. */
  readonly api: Readonly<Record<string, Methods>>;
  /**
   * What `enode.user(userId)` offers. Rows whose path has `{userId}` get the id there, all others send it as the
   * header `Enode-User-Id`, which their operation has to know.
   */
  readonly user: Members;
  /** Operations that have no method on purpose: raw calls reach them. */
  readonly rawOnly?: readonly OperationKey[];
}

export const call = (operation: OperationKey, extras?: Pick<Row, 'fixed'>): Row => ({
  kind: 'call',
  operation,
  ...extras,
});

export const list = (operation: OperationKey): Row => ({ kind: 'list', operation });

/** `fixed` is what the method's name says of the body: `startCharging` is `{ action: 'START' }`. */
export const command = (operation: OperationKey, fixed?: Row['fixed']): Row => ({
  kind: 'command',
  operation,
  ...(fixed && { fixed }),
});

/** Whether something in a table is a row, and not a namespace. */
export const isRow = (member: Row | Readonly<Record<string, Row | null>>): member is Row =>
  typeof member['operation'] === 'string';
