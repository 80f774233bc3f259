import { Argument, Option, type Command } from 'commander';
import type { Version } from '../../../generated/index.ts';
import { helpOf } from '../../../generated/help.ts';
import type { Enode, FreeRequest } from '../../index.ts';
import { addClientOptions, type ClientFlags } from '../client-options.ts';
import type { Context } from '../context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { allRead, type FlagOptions } from '../flags.ts';
import { withClient } from '../open-client.ts';
import { readJson } from '../operations/read-value.ts';
import { addOutputOptions, outputFlags, type OutputFlags } from '../output/output-options.ts';
import { printData, printItems } from '../output/print-data.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { matchPath } from './match-path.ts';
import { userHeader } from './user-header.ts';
import { isPage, readPages, type ReadPage } from './read-pages.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

interface OwnFlags {
  readonly query?: readonly string[];
  readonly body?: string;
  readonly all?: boolean;
  readonly user?: string;
}

const flagOptions: FlagOptions<OwnFlags> = {
  query: new Option('--query <name=value...>', 'query parameters'),
  body: new Option('--body <json>', 'the body as JSON, @file, or - for stdin'),
  all: new Option('--all', 'every page of a list'),
  user: new Option('--user <userId>', 'whose resources are meant, where a version reads that from a header'),
};

type RequestFlags = OwnFlags & ClientFlags & OutputFlags;

/** Adds `enode get /vehicles` and the like: any operation by its method and path, in the types of no version. */
export function addRequests(program: Command, context: Context): void {
  for (const method of methods) {
    const command = program
      .command(method.toLowerCase())
      .description(`${method} a path of the API: enode ${method.toLowerCase()} ${examples[method]}`)
      .addArgument(new Argument('<path>', 'path with its ids, such as /vehicles/abc; a query may follow'))
      .addOption(flagOptions.query)
      .addOption(flagOptions.user)
      .helpGroup('Requests by path:');
    if (method === 'GET') command.addOption(flagOptions.all);
    else if (method !== 'DELETE') command.addOption(flagOptions.body);
    addOutputOptions(command);
    addClientOptions(command);
    command.action((path: string, flags: RequestFlags) =>
      context.run(() => runRequest(context.terminal, { method, path, flags })),
    );
  }
}

const examples: Readonly<Record<(typeof methods)[number], string>> = {
  GET: '/vehicles',
  POST: '/webhooks/<id>/test',
  PUT: '/locations/<id> --body @location.json',
  PATCH: '/webhooks/<id> --body @webhook.json',
  DELETE: '/users/<id>',
};

async function runRequest(
  terminal: Terminal,
  { method, path, flags }: { method: FreeRequest['method']; path: string; flags: RequestFlags },
): Promise<ExitCode> {
  const { query = [], body, all = false, user, ...unread }: OwnFlags = flags;
  allRead(unread);
  const { apiVersion } = flags;
  const request = await readRequest(terminal, { method, path, query, body, user, apiVersion });
  const output = outputFlags(flags);
  return withClient(terminal, flags, async (enode) => {
    const send: ReadPage = (cursor) => enode.request({ ...request, query: { ...request.query, ...cursor } });
    const data = await send({});
    if (!isPage(data) || (output.json && !all)) printData(terminal, data, output);
    else if (all) printItems(terminal, await readPages(terminal, data, send), output);
    else {
      printItems(terminal, data.data, output);
      const { after } = data.pagination;
      if (after !== null) {
        terminal.note(`There are more: --all for every page, --query after=${after} for the next`);
      }
    }
    return exitCodes.ok;
  });
}

type Request = Parameters<Enode<Version>['request']>[0];

interface GivenRequest {
  readonly method: FreeRequest['method'];
  readonly path: string;
  readonly query: readonly string[];
  readonly body: string | undefined;
  readonly user: string | undefined;
  readonly apiVersion: Version;
}

async function readRequest(
  terminal: Terminal,
  { method, path: given, query: wanted, body, user, apiVersion }: GivenRequest,
): Promise<Request> {
  const [path = '', search = ''] = given.split('?', 2);
  if (!path.startsWith('/')) {
    throw new Failure(
      exitCodes.usage,
      `${JSON.stringify(path)} is not a path: it begins with a slash, as /vehicles does`,
    );
  }
  const matched = matchPath(method, path, await helpOf[apiVersion]());
  if (matched === undefined) {
    terminal.note(`${method} ${path} is not an operation that this release knows of ${apiVersion}`);
  }
  const pairs = [...new URLSearchParams(search), ...wanted.map(pairOf)];
  const query = Object.fromEntries(pairs);
  return {
    method,
    path: matched?.path ?? path,
    ...(matched && { params: matched.params }),
    ...(pairs.length > 0 && { query }),
    ...(user !== undefined && { headers: userHeader(user, apiVersion, matched?.operation) }),
    ...(body !== undefined && { body: await readJson(body, 'body', terminal) }),
  };
}

function pairOf(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
  throw new Failure(exitCodes.usage, `--query ${text}: give name=value`);
}
