import { Option, type Command } from 'commander';
import { isEnodeError } from '../../index.ts';
import { addClientOptions, type ClientFlags } from '../client-options.ts';
import type { Context } from '../context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { addFlags, allRead, type FlagOptions } from '../flags.ts';
import { openClient } from '../open-client.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { checkCalls } from './api-checks.ts';
import { failed, skipped, type Finding } from './check.ts';
import { checkTarget } from './check-target.ts';
import { checkCredentials, checkRuntime, checkVersion } from './local-checks.ts';
import { checkProxy } from './proxy.ts';
import { checkReach } from './reach.ts';

interface OwnFlags {
  readonly json?: boolean;
}

const flagOptions: FlagOptions<OwnFlags> = { json: new Option('--json', 'JSON in place of lines') };

/** Adds `enode doctor`: what stands between this machine and the API, each with its remedy. */
export function addDoctor(program: Command, { terminal, run }: Context): void {
  const command = program
    .command('doctor')
    .helpGroup('Set-up:')
    .description(
      'check credentials, environment, connection, clock, version and webhooks, each with its remedy',
    );
  addClientOptions(addFlags(command, flagOptions)).action((flags: OwnFlags & ClientFlags) => {
    const { json = false, ...unread }: OwnFlags = flags;
    allRead(unread);
    return run(() => doctor(terminal, flags, json));
  });
}

async function doctor(terminal: Terminal, flags: ClientFlags, json: boolean): Promise<ExitCode> {
  const secret = terminal.env['ENODE_CLIENT_SECRET'];
  if (secret !== undefined) terminal.hide(secret);
  const findings: Finding[] = [];
  const report = (...found: readonly Finding[]): void => {
    findings.push(...found);
    if (!json) for (const finding of found) terminal.print(linesOf(finding));
  };
  const credentials = checkCredentials(terminal.env);
  report(checkRuntime(), credentials, checkProxy(terminal.env), checkVersion(flags.apiVersion));
  const { finding, target } = checkTarget(terminal, flags);
  report(finding);
  if (target === undefined) report(skipped('connection', 'there is no environment to reach'));
  else {
    const { signal, env } = terminal;
    const { findings: way, reached } = await checkReach(target, { signal, env });
    report(...way);
    if (!reached) report(skipped('token', 'Enode cannot be reached'));
    else if (credentials.status !== 'ok') report(skipped('token', 'there are no credentials to try'));
    else report(...(await checkClient(terminal, flags)));
  }
  if (json) terminal.print(JSON.stringify(findings, null, 2));
  const faults = findings.filter(({ status }) => status === 'failed').length;
  if (!json)
    terminal.print(
      `\n${faults === 0 ? 'Nothing is broken.' : `${faults} ${faults === 1 ? 'fault' : 'faults'} to correct.`}`,
    );
  return faults === 0 ? exitCodes.ok : exitCodes.negative;
}

async function checkClient(terminal: Terminal, flags: ClientFlags): Promise<Finding[]> {
  try {
    // The version of the response is a finding of its own.
    const enode = await openClient(terminal, flags, { onVersionMismatch: () => {} });
    try {
      return await checkCalls(enode);
    } finally {
      await enode.close();
    }
  } catch (error) {
    if (!isEnodeError(error, 'input')) throw error;
    return [failed('set-up', error.message, 'correct it in the environment, or on the command line')];
  }
}

const marks = { ok: 'ok     ', warning: 'warning', failed: 'FAILED ', skipped: 'skipped' } as const;

function linesOf({ name, status, detail, remedy }: Finding): string {
  const line = `${marks[status]}  ${name.padEnd(16)}  ${detail}`;
  return remedy === undefined ? line : `${line}\n${' '.repeat(27)}→ ${remedy}`;
}
