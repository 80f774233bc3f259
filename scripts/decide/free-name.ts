import { isRow, type VersionTable } from '../../src/versions/table.ts';
import { isClientMember, shownMethod } from '../codegen/api-methods.ts';
import type { Change, MethodName } from './suggest-name.ts';

/** What clients add to the methods of their tables, by namespace. */
const ofHelpers = new Set(['users.devices', 'webhooks.ensure', 'webhooks.health']);

/** Every namespace of assets has it from the client. */
const ofAssets = 'refresh';

/** The name, or one like it that nothing of the table, of the client or of JavaScript has. */
export function freeName(wanted: MethodName, base: VersionTable, changes: readonly Change[]): MethodName {
  const named = { ...wanted, namespace: freeNamespace(wanted, base) };
  const group = base[named.part][named.namespace];
  const members = group !== undefined && !isRow(group) ? group : {};
  const isTaken = (name: string): boolean =>
    name === 'then' ||
    name in members ||
    (named.part === 'api' && (ofHelpers.has(`${named.namespace}.${name}`) || name === ofAssets)) ||
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
