import type { Version } from '../../../generated/index.ts';
import type { Enode } from '../../index.ts';
import type { MethodCommand } from './catalog.ts';

/** A method whose name is known only when the program runs. */
export type Method = (...args: readonly unknown[]) => PromiseLike<unknown>;

type Members = Readonly<Record<string, Readonly<Record<string, Method>>>> & Readonly<Record<string, Method>>;

/** The method of a client that a command stands for, and the ids that are left for it. */
export function findMethod(
  enode: Enode<Version>,
  { namespace, name, direct }: MethodCommand,
  { ids, userId }: { ids: readonly string[]; userId: string | undefined },
): Method {
  const [first = '', ...others] = ids;
  const user = direct ? first : userId;
  const given = direct ? others : ids;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the catalogue is made from the table of this version
  const client = (user === undefined ? enode : enode.user(user)) as unknown as Members;
  const found = direct ? client[name] : client[namespace]?.[name];
  if (found === undefined) throw new TypeError(`The client has no ${namespace}.${name}`);
  return (...args) => found(...given, ...args);
}
