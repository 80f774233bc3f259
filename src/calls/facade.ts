import { lazy } from '../core/lazy.ts';
import { lazyMembers } from '../core/lazy-members.ts';
import { printedAs } from '../core/printed-as.ts';
import { snapshot } from '../core/snapshot.ts';
import { atCaller } from '../errors/at-caller.ts';
import { serializePath } from '../transport/path.ts';
import type { SentResult } from '../transport/unwrap.ts';
import { isRow, type Members, type Methods, type Row, type VersionTable } from '../versions/table.ts';
import { createClientActions, type ClientActions } from './actions.ts';
import type { FreeRequest } from './free-request.ts';
import type { Commands } from './commands.ts';
import { listCall } from './list-call.ts';
import { targetOf } from './target.ts';
import { responded, createEndpoint, dataOf, type Endpoint, type Sender } from './send.ts';
import { callOf, noteResponse } from './with-response.ts';

const loadFree = lazy(() => import('./free-request.ts'));

/** A method without its types, which generated api.ts gives it. */
type Method = (...args: readonly unknown[]) => unknown;
/** The same with its arguments in one list: rest and spread would copy them at each step. */
type Run = (args: readonly unknown[]) => unknown;
/** Makes the method for a user, or for the client itself. */
type RunFor = (user: string | undefined) => Run;
/** The methods of a namespace. */
export type Namespace = Readonly<Record<string, Method>>;

/** All methods of a version. */
export interface Facade {
  /** The methods of a namespace of the client. */
  readonly namespace: (name: string) => Namespace;
  /** Gives the methods of one user. */
  readonly user: (userId: string) => object;
  readonly actions: ClientActions;
  /** What sends commands and handles their actions; loaded with the first. */
  readonly commands: () => Promise<Commands>;
  /** Sends a request that no method stands for. */
  readonly request: (request: FreeRequest) => Promise<unknown>;
}

/**
 * Turns the table of a version into functions, each when it is first needed.
 *
 * @param shared What handles commands, of another facade of the same client and version.
 */
export function createFacade(
  sender: Sender,
  table: VersionTable,
  version: string,
  shared?: Facade['commands'],
): Facade {
  let made: Commands | undefined;
  const commands =
    shared ??
    (async () => {
      const { createCommands } = await import('./commands.ts');
      return (made ??= createCommands(sender, table, version));
    });

  /** Asynchronous, so that its failures find the caller's line: a promise that `then` gives is linked too late. */
  const started = async (endpoint: Endpoint, args: readonly unknown[], user: string | undefined) => {
    try {
      const { start } = await commands();
      return await start(endpoint, args, user, sender.signals);
    } catch (error) {
      throw atCaller(error);
    }
  };

  const prepare = (name: string, row: Row, scoped: boolean): RunFor => {
    const endpoint = createEndpoint(sender, targetOf(row, name, scoped));
    if (row.kind === 'list') return (user) => (args) => listCall(endpoint, args.map(snapshot), user, sender);
    if (row.kind === 'call') return (user) => (args) => plainCallOf(endpoint.send(args.map(snapshot), user));
    return (user) => (args) => {
      const given = args.map(snapshot);
      return callOf(started(endpoint, given, user));
    };
  };
  const prepared = createCache((name, row: Row, scoped: boolean) => prepare(name, row, scoped));
  const methodsOf = (namespace: string, rows: Methods, user: string | undefined, scoped: boolean) => {
    const methods: Record<string, Method> = {};
    for (const [name, row] of Object.entries(rows)) {
      // Most methods of a copy of a client are never called.
      let run: Run | undefined;
      methods[name] = (...args) => (run ??= prepared(`${namespace}.${name}`, row, scoped)(user))(args);
    }
    return methods;
  };

  return {
    namespace: (name) => methodsOf(name, table.api[name] ?? {}, undefined, false),
    user: (userId) => {
      serializePath('/users/{userId}', { userId });
      const members: Members = table.user;
      const names = Object.keys(members);
      const printed = printedAs({}, () => `User ${userId} in Enode ${version}\n  ${names.join(', ')}`);
      return lazyMembers(printed, names, (name) => {
        // oxlint-disable-next-line typescript/no-non-null-assertion -- names are the keys of `members`
        const member = members[name]!;
        return isRow(member)
          ? methodOf(prepared(name, member, true)(userId))
          : methodsOf(name, member, userId, true);
      });
    },
    request: (request) => {
      const given = snapshot(request);
      return callOf(
        (async () => {
          try {
            return await responded(await (await loadFree()).sendFree(sender, given));
          } catch (error) {
            throw atCaller(error);
          }
        })(),
      );
    },
    actions: createClientActions(async () => (await commands()).room, sender.signals),
    commands,
  };
}

const methodOf =
  (run: Run): Method =>
  (...args) =>
    run(args);

/** The promise of what a plain call gives: one promise beside that of its response. */
function plainCallOf(sent: Promise<SentResult>): Promise<unknown> {
  const data = sent.then(dataOf);
  noteResponse(data, async () => responded(await sent));
  return data;
}

/** Prepares each method once, for all users. */
function createCache(prepare: (name: string, row: Row, scoped: boolean) => RunFor) {
  const known = { own: new Map<string, RunFor>(), user: new Map<string, RunFor>() };
  return (name: string, row: Row, scoped: boolean): RunFor => {
    const methods = scoped ? known.user : known.own;
    let method = methods.get(name);
    if (method === undefined) methods.set(name, (method = prepare(name, row, scoped)));
    return method;
  };
}
