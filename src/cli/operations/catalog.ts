import type { OperationHelp, VersionHelp } from '../../spec/operation-help.ts';
import { isRow, type Row, type VersionTable } from '../../versions/table.ts';

/** A method of the client as a command. */
export interface MethodCommand {
  readonly namespace: string;
  readonly name: string;
  /** How the client has it, or else a user. */
  readonly row: Row;
  /** How the client has it; absent where only a user has it. */
  readonly own?: Row | undefined;
  /** How `enode.user(id)` has it; absent where there is no such. */
  readonly ofUser?: Row | undefined;
  /** Whether `enode.user(id)` has it beside its namespaces. */
  readonly direct?: true;
}

/** Every method of a version, by namespace and name, each once. */
export function catalogOf(table: VersionTable): MethodCommand[] {
  const found = new Map<string, MethodCommand>();
  const add = (command: MethodCommand): void => {
    const key = `${command.namespace}.${command.name}`;
    found.set(key, { ...command, ...found.get(key), ofUser: command.ofUser ?? found.get(key)?.ofUser });
  };
  for (const [namespace, rows] of Object.entries(table.api)) {
    for (const [name, own] of Object.entries(rows)) add({ namespace, name, row: own, own });
  }
  for (const [member, inner] of Object.entries(table.user)) {
    if (!isRow(inner)) {
      for (const [name, ofUser] of Object.entries(inner))
        add({ namespace: member, name, row: ofUser, ofUser });
      // What users have themselves is among the methods of users, where those have it not.
    } else if (table.api['users']?.[member] === undefined) {
      add({ namespace: 'users', name: member, row: inner, ofUser: inner, direct: true });
    }
  }
  return [...found.values()];
}

/** The ids that a method takes by their place. */
export function idsOf({ row, own, direct }: MethodCommand): string[] {
  const names = Array.from(row.operation.matchAll(/\{([^}]+)\}/g), ([, name = '']) => name);
  if (own !== undefined) return names;
  const others = names.filter((name) => name !== 'userId');
  return direct ? ['userId', ...others] : others;
}

/** What a method takes beside ids: names of query parameters and of fields of the body that its name does not say. */
export function helpFor(command: MethodCommand, help: VersionHelp): OperationHelp {
  const { row } = command;
  const { body, ...others } = help[row.operation] ?? {};
  if (body === undefined) return others;
  const free = Object.entries(body).filter(([name]) => !(name in (row.fixed ?? {})));
  return { ...others, ...(free.length > 0 && { body: Object.fromEntries(free) }) };
}
