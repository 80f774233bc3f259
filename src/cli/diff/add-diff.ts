import { readFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import type { Context } from '../context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { addFlags, allRead, type FlagOptions } from '../flags.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { breakingOnly } from './breaking-only.ts';
import { findReports, type ChangeReport } from './find-reports.ts';

interface DiffFlags {
  readonly breaking?: true;
}

const flagOptions: FlagOptions<DiffFlags> = {
  breaking: new Option('--breaking', 'only what can break code'),
};

/** Adds `enode diff`: the reports of changes between versions, as they come with the package. */
export function addDiff(program: Command, { terminal, run }: Context): void {
  const command = program
    .command('diff')
    .helpGroup('Work with versions:')
    .description('what changes for your code from one API version to another, as Markdown')
    .argument('<from>', 'the version you use, such as 2023-04-15')
    .argument('[to]', 'the version to move to (default: the newest)');
  addFlags(command, flagOptions).action((from: string, to: string | undefined, flags: DiffFlags) => {
    const { breaking = false, ...unread } = flags;
    allRead(unread);
    return run(() => diff(terminal, { from, to, breaking }));
  });
}

async function diff(
  terminal: Terminal,
  { from, to, breaking }: { from: string; to: string | undefined; breaking: boolean },
): Promise<ExitCode> {
  const steps = stepsBetween(findReports(), from, to);
  if (steps.length > 1) {
    const names = steps.map((step) => `${step.from} → ${step.to}`).join(', ');
    terminal.note(`${steps.length} steps: ${names}. What one step brings, a later one may take away again.`);
  }
  for (const { file } of steps) {
    const report = await readFile(file, 'utf8');
    terminal.print(breaking ? breakingOnly(report) : report.trimEnd());
    terminal.print('');
  }
  return exitCodes.ok;
}

function stepsBetween(
  reports: readonly ChangeReport[],
  from: string,
  to: string | undefined,
): ChangeReport[] {
  const versions = [...new Set(reports.flatMap((report) => [report.from, report.to]))];
  const target = to ?? versions.at(-1) ?? from;
  for (const version of [from, target]) {
    if (versions.includes(version)) continue;
    throw new Failure(exitCodes.usage, `There is no report of ${version}: there are ${versions.join(', ')}`);
  }
  if (from === target) throw new Failure(exitCodes.usage, `${from} and ${target} are the same version`);
  if (from > target) {
    throw new Failure(exitCodes.usage, `${from} is newer than ${target}: reports go from old to new`);
  }
  return reports.filter((report) => report.from >= from && report.to <= target);
}
