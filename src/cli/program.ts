import { Command, CommanderError } from 'commander';
import { VERSION } from '../index.ts';
import { wantedVersion } from './client-options.ts';
import { addCompletion } from './completion/add-completion.ts';
import type { Context } from './context.ts';
import { addDiff } from './diff/add-diff.ts';
import { addDoctor } from './doctor/add-doctor.ts';
import { exitCodeHelp, exitCodes, type ExitCode } from './exit-codes.ts';
import { explainFailure } from './failure.ts';
import { addOperations } from './operations/add-operations.ts';
import { addRequests } from './request/add-requests.ts';
import type { Terminal } from './terminal/terminal.ts';
import { addListen } from './webhooks/add-listen.ts';
import { addReplay } from './webhooks/add-replay.ts';
import { addVerify } from './webhooks/add-verify.ts';

/** Runs the command `enode`. Resolves to the exit code when all is done. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.ok;
  const context: Context = {
    terminal,
    run: async (work) => {
      exitCode = await work();
    },
  };
  try {
    const program = await createProgram(args, context);
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    if (terminal.signal.aborted) return exitCodes.interrupted;
    const explained = explainFailure(error);
    for (const line of explained.lines) terminal.note(line);
    return explained.exitCode;
  }
}

async function createProgram(args: readonly string[], context: Context): Promise<Command> {
  const { terminal } = context;
  const program = new Command('enode')
    .description('The Enode API from the command line, in any of its versions.')
    .version(VERSION, '-V, --version', 'version of this program')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text.replace(/\n$/, '')),
      writeErr: (text) => terminal.note(text.replace(/\n$/, '')),
    })
    .showSuggestionAfterError()
    .showHelpAfterError('(--help lists what there is)')
    .addHelpText(
      'after',
      `
Credentials come from ENODE_CLIENT_ID and ENODE_CLIENT_SECRET, the environment from ENODE_ENVIRONMENT, the API version
from ENODE_API_VERSION. Secrets are never printed. \`enode completion bash\` (zsh, fish, powershell) prints completions.

Examples:
  enode doctor
  enode vehicles list --all --json
  enode vehicles start-charging <vehicleId> --wait 5m
  enode get /vehicles --api-version 2023-04-15
  enode listen --forward http://localhost:3000/enode

${exitCodeHelp}`,
    );
  addDoctor(program, context);
  program
    .command('simulate')
    .helpGroup('Set-up:')
    .description('run an Enode on this machine; `enode simulate --help` lists its options');
  addListen(program, context);
  addVerify(program, context);
  addReplay(program, context);
  addDiff(program, context);
  addRequests(program, context);
  await addOperations(program, wantedVersion(args, terminal.env), context);
  addCompletion(program, terminal);
  return program;
}
