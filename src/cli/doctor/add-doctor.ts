import type { Command } from 'commander';
import { isEnodeError, type EnodeTarget } from '../../index.ts';
import { addClientOptions, type ClientFlags } from '../client-options.ts';
import type { Context } from '../context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { openClient, targetOf } from '../open-client.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { checkCalls } from './api-checks.ts';
import { failed, ok, skipped, type Finding } from './check.ts';
import { checkCredentials, checkProxy, checkRuntime, checkVersion } from './local-checks.ts';
import { checkReach } from './reach.ts';

interface DoctorFlags extends ClientFlags {
  readonly json?: true;
}

/** Adds `enode doctor`: what stands between this machine and the API, each with its remedy. */
export function addDoctor(program: Command, { terminal, run }: Context): void {
  const command = program
    .command('doctor')
    .helpGroup('Set-up:')
    .description(
      'check credentials, environment, connection, clock, version and webhooks, each with its remedy',
    )
    .option('--json', 'JSON in place of lines');
  addClientOptions(command).action((flags: DoctorFlags) => run(() => doctor(terminal, flags)));
}

async function doctor(terminal: Terminal, flags: DoctorFlags): Promise<ExitCode> {
  const secret = terminal.env['ENODE_CLIENT_SECRET'];
  if (secret !== undefined) terminal.hide(secret);
  const findings: Finding[] = [];
  const report = (...found: readonly Finding[]): void => {
    findings.push(...found);
    if (!flags.json) for (const finding of found) terminal.print(linesOf(finding));
  };
  const credentials = checkCredentials(terminal.env);
  report(checkRuntime(), credentials, checkProxy(terminal.env), checkVersion(flags.apiVersion));
  const { finding, target } = checkTarget(terminal, flags);
  report(finding);
  if (target === undefined) report(skipped('connection', 'there is no environment to reach'));
  else {
    const { findings: way, reached } = await checkReach(target.apiUrl, terminal.signal);
    report(...way);
    if (!reached) report(skipped('token', 'the API cannot be reached'));
    else if (credentials.status !== 'ok') report(skipped('token', 'there are no credentials to try'));
    else report(...(await checkClient(terminal, flags)));
  }
  if (flags.json) terminal.print(JSON.stringify(findings, null, 2));
  const faults = findings.filter(({ status }) => status === 'failed').length;
  if (!flags.json)
    terminal.print(
      `\n${faults === 0 ? 'Nothing is broken.' : `${faults} ${faults === 1 ? 'fault' : 'faults'} to correct.`}`,
    );
  return faults === 0 ? exitCodes.ok : exitCodes.negative;
}

async function checkClient(terminal: Terminal, flags: DoctorFlags): Promise<Finding[]> {
  const enode = await openClient(terminal, flags);
  try {
    return await checkCalls(enode);
  } finally {
    await enode.close();
  }
}

/** Where the calls go; whether the names are right is decided by the client itself. */
function checkTarget(
  terminal: Terminal,
  flags: DoctorFlags,
): { finding: Finding; target: { apiUrl: string } | undefined } {
  const remedy = 'set ENODE_ENVIRONMENT to sandbox or production, or give --environment or --simulator';
  try {
    const target = targetOf(terminal, flags);
    const apiUrl = apiUrlOf(target);
    return { finding: ok('environment', target.environment ?? apiUrl), target: { apiUrl } };
  } catch (error) {
    if (!(error instanceof Failure) && !isEnodeError(error)) throw error;
    return { finding: failed('environment', error.message, remedy), target: undefined };
  }
}

function apiUrlOf({ environment, apiUrl, oauthUrl }: EnodeTarget): string {
  if (environment === 'sandbox' || environment === 'production')
    return `https://enode-api.${environment}.enode.io`;
  if (environment === undefined && (apiUrl === undefined || oauthUrl === undefined)) {
    const missing = apiUrl === undefined ? 'ENODE_API_URL (--api-url)' : 'ENODE_OAUTH_URL (--oauth-url)';
    throw new Failure(
      exitCodes.usage,
      `the URLs of API and token endpoint belong together: ${missing} is missing`,
    );
  }
  const url = URL.parse(String(apiUrl ?? ''));
  if (url !== null) return url.href.replace(/\/+$/, '');
  throw new Failure(
    exitCodes.usage,
    environment === undefined
      ? `${String(apiUrl)} is not a URL`
      : `${JSON.stringify(environment)} is not an environment`,
  );
}

const marks = { ok: 'ok     ', warning: 'warning', failed: 'FAILED ', skipped: 'skipped' } as const;

function linesOf({ name, status, detail, remedy }: Finding): string {
  const line = `${marks[status]}  ${name.padEnd(16)}  ${detail}`;
  return remedy === undefined ? line : `${line}\n${' '.repeat(27)}→ ${remedy}`;
}
