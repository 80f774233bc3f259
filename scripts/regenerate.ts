import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { GenerateError } from './codegen/document-error.ts';
import { PullError } from './pull/pull-error.ts';
import { today } from './pull/today.ts';
import { regenerate } from './regenerate/regenerate.ts';
import { renderRegenerated } from './regenerate/render-regenerated.ts';

const help = `Pulls the documents of all versions anew, generates, and reports what has changed, as Markdown.

Usage: node scripts/regenerate.ts [options]

  --from PLACE   address or path of the documents, with {version} in it   (default: where each was pulled from)
  --report FILE  file for the report                                      (default: print it)
  --root DIR     folder that has openapi/ and generated/                  (default: this project)
  -h, --help     show this text

Exit code: 0 when all is generated; 3 when documents are stored and their code could not be generated, as the report
says; 1 with one line per problem on stderr when no document could be pulled; 2 for a wrong call.
`;

async function main(): Promise<number> {
  const options = readOptions();
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const { from, report, root } = options;
  if (from !== undefined && !from.includes('{version}')) {
    console.error(
      '--from needs {version} in it, such as https://api.example/openapi/{version}.json; see --help',
    );
    return 2;
  }
  const result = await regenerate({ root: resolve(root), from, today: today() });
  const text = renderRegenerated(result);
  if (report === undefined) process.stdout.write(text);
  else await writeFile(report, text);
  return result.generateError === undefined ? 0 : 3;
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        from: { type: 'string' },
        report: { type: 'string' },
        root: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    return `${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)}; see --help`;
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  // A full disk and the like need no stack trace either; anything else is a bug and keeps its own.
  const told = error instanceof PullError || error instanceof GenerateError;
  if (!(told || (error instanceof Error && 'syscall' in error))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
