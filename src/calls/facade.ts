import { lazy } from '../core/lazy.ts';
import { snapshot } from '../core/snapshot.ts';
import { atCaller } from '../errors/at-caller.ts';
import { serializePath } from '../client/path.ts';
import { isRow, type Members, type Row, type VersionTable } from '../versions/table.ts';
import { createClientActions, type ClientActions } from './actions.ts';
import { Call } from './call.ts';
import type { FreeRequest } from './free-request.ts';
import type { Commands } from './commands.ts';
import { listCall } from './list-call.ts';
import { targetOf } from './plan.ts';
import { answered, createEndpoint, type Sender } from './send.ts';

const loadFree = lazy(() => import('./free-request.ts'));

/** A method without its types, which generated api.ts gives it. */
type Method = (...args: readonly unknown[]) => unknown;
/** Makes the method for a user, or for nobody in particular. */
type MethodFor = (user: string | undefined) => Method;
type Tree<M> = Readonly<Record<string, M | Readonly<Record<string, M>>>>;

/** All methods of a version. */
export interface Facade {
  readonly api: Tree<Method>;
  /** Gives the methods of one user. */
  readonly user: (userId: string) => Tree<Method>;
  readonly actions: ClientActions;
  /** Sends a request that no method stands for. */
  readonly request: (request: FreeRequest) => Call<unknown>;
}

/** Turns the table of a version into functions. */
export function createFacade(sender: Sender, table: VersionTable, version: string): Facade {
  let loading: Promise<Commands> | undefined;
  const commands = () =>
    (loading ??= import('./commands.ts').then(({ createCommands }) =>
      createCommands(sender, table, version),
    ));

  const prepare = (name: string, row: Row, scoped: boolean): MethodFor => {
    const endpoint = createEndpoint(sender, targetOf(row, name, scoped));
    if (row.kind === 'list')
      return (user) =>
        (...args) =>
          listCall(endpoint, args.map(snapshot), user);
    if (row.kind === 'call')
      return (user) =>
        (...args) =>
          new Call(endpoint.send(args.map(snapshot), user).then(answered));
    return (user) =>
      (...args) => {
        const given = args.map(snapshot);
        return new Call(commands().then(({ start }) => start(endpoint, given, user)));
      };
  };
  const prepareAll = (members: Members, scoped: boolean): Tree<MethodFor> =>
    mapped(members, (name, member) =>
      isRow(member)
        ? prepare(name, member, scoped)
        : mapped(member, (inner, row) => prepare(`${name}.${inner}`, row, scoped)),
    );

  const api = prepareAll(table.api, false);
  const ofUser = prepareAll(table.user, true);
  return {
    api: madeFor(undefined, api),
    user: (userId) => {
      serializePath('/users/{userId}', { userId });
      return madeFor(userId, ofUser);
    },
    request: (request) => {
      const given = snapshot(request);
      return new Call(
        (async () => {
          try {
            return await answered(await (await loadFree()).sendFree(sender, given));
          } catch (error) {
            throw atCaller(error);
          }
        })(),
      );
    },
    actions: createClientActions(async () => (await commands()).room),
  };
}

function madeFor(user: string | undefined, tree: Tree<MethodFor>): Tree<Method> {
  return mapped(tree, (_name, member) =>
    typeof member === 'function' ? member(user) : mapped(member, (_inner, method) => method(user)),
  );
}

/** In a loop of its own: it runs for each `enode.user(id)`. */
function mapped<A, B>(
  record: Readonly<Record<string, A>>,
  map: (name: string, value: A) => B,
): Record<string, B> {
  const result: Record<string, B> = {};
  for (const name of Object.keys(record)) result[name] = map(name, record[name]!);
  return result;
}
