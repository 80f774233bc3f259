import { resolve } from 'node:path';
import { shownPath } from '../codegen/generate.ts';
import { CallError } from '../command-line/call-error.ts';
import { type Output, runCommand } from '../command-line/run-command.ts';
import { openDiffer } from './diff-versions.ts';
import { renderJson } from './render-json.ts';
import { renderMarkdown } from './render-markdown.ts';
import { compareReports, folderFiles, reportFiles, writeReports } from './report-files.ts';

const help = `Tells what changed between two API versions: operations, parameters, fields, values and events, whom each
change breaks, and which methods of the client it touches.

Usage: node scripts/diff.ts --from VERSION --to VERSION [options]
       node scripts/diff.ts --all [options]

  --from VERSION  the version before
  --to VERSION    the version after
  --all           every version and its successor, with an index
  --format F      markdown or json                             (default: markdown)
  --out DIR       write Markdown and JSON into this folder instead of printing; default with --all: openapi/changes
  --check         write nothing; exit 1 with a line for each file in the folder that is not up to date
  --openapi DIR   folder of versions.json and the documents    (default: openapi)
  -h, --help      show this text

Exit code: 0 when all is well, 1 with one line per problem on stderr otherwise, 2 for a wrong call.
`;

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  all: { type: 'boolean', default: false },
  format: { type: 'string' },
  out: { type: 'string' },
  check: { type: 'boolean', default: false },
  openapi: { type: 'string', default: 'openapi' },
} as const;

interface Options {
  from?: string;
  to?: string;
  all: boolean;
  format?: string;
  out?: string;
  check: boolean;
  openapi: string;
}

/** @returns The exit code. */
export const diffCommand = (args?: readonly string[], output?: Output): Promise<number> =>
  runCommand({ help, options, run }, args, output);

async function run(given: Options, { print, complain }: Output): Promise<number> {
  checkOptions(given);
  const { all, check, format, openapi } = given;
  const { diff, neighbours } = await openDiffer(resolve(openapi));
  const { from = '', to = '' } = given;
  const reports = all ? await neighbours() : [await diff(from, to)];
  const out = given.out ?? (all || check ? `${openapi}/changes` : undefined);
  if (out === undefined) {
    for (const report of reports) print(format === 'json' ? renderJson(report) : renderMarkdown(report));
    return 0;
  }
  const files = all ? folderFiles(reports) : reportFiles(reports);
  const [folder, shown] = [resolve(out), shownPath(resolve(out))];
  if (check) {
    const lines = await compareReports(folder, shown, files, all);
    for (const line of lines) complain(`${line}; run \`make changes\``);
    return lines.length > 0 ? 1 : 0;
  }
  const changed = await writeReports(folder, files, all);
  print(`${shown}: ${files.size} files, ${changed} changed\n`);
  return 0;
}

function checkOptions({ all, from, to, format, out, check }: Options): void {
  if (all && (from !== undefined || to !== undefined)) {
    throw new CallError('--all is every version and its successor; leave out --from and --to');
  }
  if (!all && (from === undefined || to === undefined)) {
    throw new CallError(
      `--${from === undefined ? 'from' : 'to'} is missing; name two versions, or use --all`,
    );
  }
  if (!all && from === to) throw new CallError('--from and --to are the same version');
  if (format !== undefined && format !== 'markdown' && format !== 'json') {
    throw new CallError(`--format ${format} is not known; use markdown or json`);
  }
  if (format !== undefined && (all || check || out !== undefined)) {
    throw new CallError('--format is for printing; a folder gets both formats');
  }
}
