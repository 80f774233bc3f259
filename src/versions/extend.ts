import type { Methods, Row, VersionTable } from './table.ts';

/** What is new in a version: rows to add or replace; `null` takes a method or a whole namespace away. */
export interface Delta {
  readonly api?: Readonly<Record<string, Readonly<Record<string, Row | null>> | null>>;
  /** The whole part anew, for versions that scope to a user in another way. */
  readonly user?: VersionTable['user'];
}

/** A version's table, made of its predecessor's and what changed. */
export function extend(base: VersionTable, { api = {}, user = base.user }: Delta): VersionTable {
  const namespaces: Record<string, Methods> = { ...base.api };
  for (const [name, change] of Object.entries(api)) {
    const methods = change === null ? {} : without({ ...base.api[name], ...change });
    if (Object.keys(methods).length === 0) delete namespaces[name];
    else namespaces[name] = methods;
  }
  return { api: namespaces, user };
}

function without(methods: Readonly<Record<string, Row | null>>): Methods {
  return Object.fromEntries(
    Object.entries(methods).filter((entry): entry is [string, Row] => entry[1] !== null),
  );
}
