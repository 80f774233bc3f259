import { shapeOf } from '../../src/openapi/resolve.ts';
import { isRow, type Members, type VersionTable } from '../../src/versions/table.ts';

/** Names of the client's methods by the shape of the operation that they call: `'GET /vehicles/{}'` → `vehicles.get`. */
export function methodsByShape(table: VersionTable | undefined): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const note = (members: Members, prefix: string): void => {
    for (const [name, member] of Object.entries(members)) {
      if (!isRow(member)) note(member, `${prefix}${name}.`);
      else {
        const shape = shapeOf(member.operation);
        names.set(shape, [...(names.get(shape) ?? []), prefix + name]);
      }
    }
  };
  if (!table) return names;
  for (const [namespace, methods] of Object.entries(table.api)) note(methods, `${namespace}.`);
  note(table.user, 'user.');
  return names;
}

/** Methods that only one of two versions has; none where a version has no table, which says nothing about them. */
export function compareMethods(
  before: VersionTable | undefined,
  after: VersionTable | undefined,
): { gone: string[]; come: string[] } {
  if (!before || !after) return { gone: [], come: [] };
  const was = [...methodsByShape(before).values()].flat();
  const now = [...methodsByShape(after).values()].flat();
  return {
    gone: was.filter((name) => !now.includes(name)).toSorted(),
    come: now.filter((name) => !was.includes(name)).toSorted(),
  };
}
