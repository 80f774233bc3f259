import { Argument, Option, type Command } from 'commander';
import type { Version } from '../../../generated/index.ts';
import { definitions } from '../../../generated/definitions.ts';
import { helpOf } from '../../../generated/help.ts';
import type { ActionHandle, Enode, List } from '../../index.ts';
import { isObject } from '../../core/is-object.ts';
import type { OperationHelp } from '../../spec/operation-help.ts';
import type { Row } from '../../versions/table.ts';
import { addClientOptions, type ClientFlags } from '../client-options.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { allRead, type FlagOptions } from '../flags.ts';
import { withClient } from '../open-client.ts';
import { printData } from '../output/print-data.ts';
import { addOutputOptions, outputFlags, type OutputFlags } from '../output/output-options.ts';
import type { Context } from '../context.ts';
import { catalogOf, helpFor, idsOf, type MethodCommand } from './catalog.ts';
import { kebab } from './kebab.ts';
import { addParameterOptions } from './method-options.ts';
import { type Flags, type Params, readParams } from './read-params.ts';
import { readWait, runAction } from './run-action.ts';
import { readLimit, runList } from './run-list.ts';

/** Adds a command for each method of a version: `enode vehicles list`, `enode vehicles start-charging <vehicleId>`. */
export async function addOperations(program: Command, version: Version, context: Context): Promise<void> {
  const help = await helpOf[version]();
  const { table } = definitions[version];
  const groups = new Map<string, Command>();
  for (const method of table === undefined ? [] : catalogOf(table)) {
    const { namespace, name } = method;
    let group = groups.get(namespace);
    if (group === undefined) {
      group = program.command(kebab(namespace)).description(`methods of enode.${namespace}`);
      groups.set(namespace, group);
      group.helpGroup('Operations:');
    }
    addMethod(group.command(kebab(name)), method, helpFor(method, help), context);
  }
}

/** Options of methods beside those of their parameters. */
interface OwnFlags {
  readonly user?: string;
  readonly all?: boolean;
  readonly limit?: string;
  readonly wait?: string | boolean;
}

const flagOptions: FlagOptions<OwnFlags> = {
  user: new Option('--user <userId>', 'only what belongs to this user'),
  all: new Option('--all', 'every page'),
  limit: new Option('--limit <count>', 'this many items at most; with --all'),
  wait: new Option('--wait [duration]', 'wait until the device has done it, at most so long (15m)'),
};

type MethodFlags = OwnFlags & OutputFlags & ClientFlags & Flags;

function addMethod(command: Command, method: MethodCommand, help: OperationHelp, context: Context): void {
  const { row } = method;
  command.description(`${help.summary ?? method.name} (${row.operation}${fixedText(row)})`);
  for (const id of idsOf(method)) {
    command.addArgument(new Argument(`<${id}>`, help.path?.[id]?.about));
  }
  if (method.ofUser !== undefined && !method.direct) {
    const { flags, description } = flagOptions.user;
    command.addOption(new Option(flags, description).makeOptionMandatory(method.own === undefined));
  }
  addParameterOptions(command, help);
  if (row.kind === 'list') {
    command.addOption(flagOptions.all).addOption(flagOptions.limit);
  }
  if (row.kind === 'command') {
    command.addOption(flagOptions.wait);
  }
  addOutputOptions(command);
  addClientOptions(command);
  const take = command.registeredArguments.length;
  command.action((...given: unknown[]) => {
    const ids = given.slice(0, take).map(String);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Commander gives the options after the arguments
    return context.run(() => runMethod(context, method, help, { ids, flags: given[take] as MethodFlags }));
  });
}

async function runMethod(
  { terminal }: Context,
  method: MethodCommand,
  help: OperationHelp,
  { ids, flags }: { ids: readonly string[]; flags: MethodFlags },
): Promise<ExitCode> {
  const { user: userId, all: everyPage = false, limit: most, wait: duration, ...unread }: OwnFlags = flags;
  allRead(unread);
  const output = outputFlags(flags);
  const limit = readLimit(most);
  const params = await readParams(terminal, help, flags);
  const wait = readWait(duration);
  const row = (userId === undefined ? undefined : method.ofUser) ?? method.row;
  return withClient(terminal, flags, async (enode) => {
    const called = findMethod(enode, method, { ids, userId })(...argumentsOf(params, limit));
    if (row.kind === 'list') {
      // A limit is a number of items, not of pages.
      const all = everyPage || limit !== undefined;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the row says that it is a list
      await runList(terminal, called as List<unknown>, { ...output, all });
      return exitCodes.ok;
    }
    const result = await called;
    if (row.kind === 'command') {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the row says that it is a command
      return runAction(terminal, result as ActionHandle, { ...output, wait });
    }
    printData(terminal, result, output);
    return isRefused(row, result) ? exitCodes.negative : exitCodes.ok;
  });
}

/** Whether a test of a webhook, which itself succeeded, says that the receiver did not accept the delivery. */
const isRefused = ({ operation }: Row, result: unknown): boolean =>
  operation === 'POST /webhooks/{webhookId}/test' && isObject(result) && result['status'] === 'FAILURE';

/** The places of a method behind its ids: parameters, options. */
function argumentsOf({ query, body }: Params, limit: number | undefined): [unknown, object] {
  if (body === undefined) return [query, limit === undefined ? {} : { limit }];
  if (Object.keys(query).length === 0) return [body, {}];
  return [body, { query }];
}

/** What the name of a method says of the body. */
const fixedText = ({ fixed = {} }: Row): string =>
  Object.entries(fixed)
    .map(([name, value]) => `, ${name} ${String(value)}`)
    .join('');

/** A method whose name is known only when the program runs. */
type Method = (...args: readonly unknown[]) => PromiseLike<unknown>;

type Members = Readonly<Record<string, Readonly<Record<string, Method>>>> & Readonly<Record<string, Method>>;

/** The method of a client that a command stands for, and the ids that are left for it. */
function findMethod(
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
