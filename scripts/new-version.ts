import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { GenerateError } from './codegen/document-error.ts';
import { newVersion } from './new-version/new-version.ts';
import { renderOutcome } from './new-version/render-outcome.ts';
import { PullError } from './pull/pull-error.ts';
import { today } from './pull/today.ts';
import { wrongVersion } from './pull/wrong-version.ts';

const help = `Adds an API version to this project from the vendor's OpenAPI document of it.

Stores the document (as pull does), lists the version in openapi/versions.json as the current one, and adds its table
of methods with an empty delta, its webhook entry and that entry's export. If the methods of the version before fit
the document, the code is generated, too. Otherwise nothing is generated: edit the delta in
src/versions/v<version>.ts, then \`make generate\` is all that is left.

Prints, as Markdown, what changed since the version before, what there is to decide, and a proposal.

Usage: node scripts/new-version.ts --version VERSION --from PLACE

  --version VERSION  the version, as 2030-01-31
  --from PLACE       https address (http on this machine), or path of a file
  -h, --help         show this text

Exit code: 0 when the version is complete; 3 when it is added and its table has to be decided on; 1 with one line
per problem on stderr otherwise; 2 for a wrong call.
`;

async function main(): Promise<number> {
  const options = readOptions();
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  const { version, from, help: wanted } = options;
  if (wanted) {
    process.stdout.write(help);
    return 0;
  }
  const problem = wrongVersion(version) ?? (from ? undefined : 'say where the document is: --from PLACE');
  if (problem !== undefined || version === undefined || from === undefined) {
    console.error(`${problem}; see --help`);
    return 2;
  }
  const root = fileURLToPath(new URL('..', import.meta.url));
  const outcome = await newVersion(root, version, from, today());
  process.stdout.write(renderOutcome(outcome));
  return outcome.decisions.problems.length > 0 ? 3 : 0;
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        version: { type: 'string' },
        from: { type: 'string' },
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
