import { isRow, type Methods, type OperationKey, type Row, type VersionTable } from './table.ts';

/** Rows to add or replace; `null` takes one away. */
type MethodChanges = Readonly<Record<string, Row | null>>;

/** What is new in a version; `null` takes a whole namespace away. */
export interface Delta {
  readonly api?: Readonly<Record<string, MethodChanges | null>>;
  readonly user?: Readonly<Record<string, Row | MethodChanges | null>>;
  /** Further operations that have no method on purpose. */
  readonly rawOnly?: readonly OperationKey[];
}

/** A version's table, made of its predecessor's and what changed. */
export const extend = (base: VersionTable, { api = {}, user = {}, rawOnly = [] }: Delta): VersionTable => ({
  ...((base.rawOnly ?? rawOnly.length > 0) && { rawOnly: [...(base.rawOnly ?? []), ...rawOnly] }),
  api: changed(base.api, api, (before, changes) => methods(before, changes)),
  user: changed(base.user, user, (before, change) =>
    isRow(change) ? change : methods(before && !isRow(before) ? before : {}, change),
  ),
});

/** A namespace without methods is left out. */
function methods(before: Methods = {}, changes: MethodChanges): Methods | undefined {
  const after = changed(before, changes, (_, row: Row) => row);
  return Object.keys(after).length > 0 ? after : undefined;
}

function changed<Entry, Change extends object>(
  base: Readonly<Record<string, Entry>>,
  changes: Readonly<Record<string, Change | null>>,
  change: (before: Entry | undefined, change: Change) => Entry | undefined,
): Readonly<Record<string, Entry>> {
  const entries = { ...base };
  for (const [name, wanted] of Object.entries(changes)) {
    const after = wanted === null ? undefined : change(base[name], wanted);
    if (after === undefined) delete entries[name];
    else entries[name] = after;
  }
  return entries;
}
