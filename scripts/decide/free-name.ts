import type { Version } from '../../generated/index.ts';
import type { AssetHelpers, UsersHelpers, WebhooksHelpers } from '../../src/helpers/index.ts';
import { isRow, type VersionTable } from '../../src/versions/table.ts';
import { isClientMember, shownMethod } from '../codegen/api-methods.ts';
import type { Change, MethodName } from './suggest-name.ts';

/** What clients add to the methods of their tables, by namespace. */
const ofHelpers: Readonly<Record<string, object>> = {
  users: { devices: true } satisfies Record<keyof UsersHelpers<Version>, true>,
  webhooks: { ensure: true, health: true } satisfies Record<
    keyof WebhooksHelpers<Version, unknown, string>,
    true
  >,
};

/** Every namespace of assets has them from the client. */
const ofAssets = { refresh: true } satisfies Record<keyof AssetHelpers<unknown>, true>;

/** The name, or one like it that nothing of the table, of the client or of JavaScript has. */
export function freeName(wanted: MethodName, base: VersionTable, changes: readonly Change[]): MethodName {
  const named = { ...wanted, namespace: freeNamespace(wanted, base) };
  const group = base[named.part][named.namespace];
  const members = group !== undefined && !isRow(group) ? group : {};
  const isTaken = (name: string): boolean =>
    name === 'then' ||
    name in members ||
    (named.part === 'api' && (name in (ofHelpers[named.namespace] ?? {}) || name in ofAssets)) ||
    changes.some((one) => one.row && shownMethod(one.name) === shownMethod({ ...named, name }));
  return { ...named, name: firstFree(named.name, isTaken) };
}

function freeNamespace({ part, namespace }: MethodName, base: VersionTable): string {
  return firstFree(namespace, (wanted) => {
    const present = Object.hasOwn(base[part], wanted) ? base[part][wanted] : undefined;
    return (
      isClientMember({ part, namespace: wanted }) ||
      wanted in Object.prototype ||
      (present !== undefined && isRow(present))
    );
  });
}

function firstFree(wanted: string, isTaken: (name: string) => boolean): string {
  let free = wanted;
  for (let number = 2; isTaken(free); number++) free = `${wanted}${number}`;
  return free;
}
