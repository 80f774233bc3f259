import { Argument, type Command } from 'commander';
import type { Version } from '../../../generated/index.ts';
import { helpOf } from '../../../generated/help.ts';
import type { Enode, FreeRequest } from '../../index.ts';
import { addClientOptions, type ClientFlags } from '../client-options.ts';
import type { Context } from '../context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { withClient } from '../open-client.ts';
import { readJson } from '../operations/read-value.ts';
import { addOutputOptions, outputFlags } from '../output/output-options.ts';
import { printData, printItems } from '../output/print-data.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { matchPath } from './match-path.ts';
import { userHeader } from './user-header.ts';
import { isPage, readPages, type ReadPage } from './read-pages.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

interface RequestFlags extends ClientFlags {
  readonly query?: readonly string[];
  readonly body?: string;
  readonly all?: boolean;
  readonly user?: string;
}

/** Adds `enode get /vehicles` and the like: any operation by its method and path, in the types of no version. */
export function addRequests(program: Command, context: Context): void {
  for (const method of methods) {
    const command = program
      .command(method.toLowerCase())
      .description(`${method} a path of the API: enode ${method.toLowerCase()} ${examples[method]}`)
      .addArgument(new Argument('<path>', 'path with its ids, such as /vehicles/abc; a query may follow'))
      .option('--query <name=value...>', 'query parameters')
      .option('--user <userId>', 'whose resources are meant, where a version reads that from a header')
      .helpGroup('Requests by path:');
    if (method === 'GET') command.option('--all', 'every page of a list');
    else if (method !== 'DELETE') command.option('--body <json>', 'the body as JSON, @file, or - for stdin');
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
  const request = await readRequest(terminal, { method, path, flags });
  const output = outputFlags({ ...flags });
  return withClient(terminal, flags, async (enode) => {
    const send: ReadPage = (cursor) => enode.request({ ...request, query: { ...request.query, ...cursor } });
    const data = await send({});
    if (!isPage(data) || (output.json && !flags.all)) printData(terminal, data, output);
    else if (flags.all) printItems(terminal, await readPages(terminal, data, send), output);
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

async function readRequest(
  terminal: Terminal,
  { method, path: given, flags }: { method: FreeRequest['method']; path: string; flags: RequestFlags },
): Promise<Request> {
  const [path = '', search = ''] = given.split('?', 2);
  if (!path.startsWith('/')) {
    throw new Failure(
      exitCodes.usage,
      `${JSON.stringify(path)} is not a path: it begins with a slash, as /vehicles does`,
    );
  }
  const matched = matchPath(method, path, await helpOf[flags.apiVersion]());
  if (matched === undefined) {
    terminal.note(`${method} ${path} is not an operation that this release knows of ${flags.apiVersion}`);
  }
  const pairs = [...new URLSearchParams(search), ...(flags.query ?? []).map(pairOf)];
  const query = Object.fromEntries(pairs);
  return {
    method,
    path: matched?.path ?? path,
    ...(matched && { params: matched.params }),
    ...(pairs.length > 0 && { query }),
    ...(flags.user !== undefined && {
      headers: userHeader(flags.user, flags.apiVersion, matched?.operation),
    }),
    ...(flags.body !== undefined && { body: await readJson(flags.body, 'body', terminal) }),
  };
}

function pairOf(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
  throw new Failure(exitCodes.usage, `--query ${text}: give name=value`);
}
