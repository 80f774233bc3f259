import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { compare } from './codegen/compare.ts';
import { GenerateError } from './codegen/document-error.ts';
import { generate, shownPath } from './codegen/generate.ts';
import { writeOutput } from './codegen/output.ts';

const help = `Turns the OpenAPI documents that openapi/versions.json lists into generated/<version>/:

  types.ts       types of everything in the document, and of each webhook event
  operations.ts  facts about each operation that calls need at run time
  schemas.ts     validation (zod) of every named schema
  responses.ts   validation of every JSON answer, by operation and status
  requests.ts    validation of every JSON request body, by operation
  events.ts      validation of every webhook event, by its name
  api.ts         the client's methods, as the version's table in src/versions names them
  calls.ts       names of the options of each method

and generated/index.ts, which says which versions there are. The same documents always give the same bytes.
The checksums in versions.json are brought up to date. After an error nothing is changed.

Usage: node scripts/generate.ts [options]

  --check         write nothing; exit 1 with a line for each file that is stale, edited, missing or extra
  --openapi DIR   folder of versions.json and the documents   (default: openapi)
  --out DIR       folder that is replaced with the output     (default: generated)
  -h, --help      show this text

Exit code: 0 when all is well, 1 with one line per problem on stderr otherwise, 2 for a wrong call.
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
  const openapi = resolve(options.openapi);
  const out = resolve(options.out);
  const generated = await generate(openapi, out);
  if (options.check) {
    const lines = await compare(out, shownPath(out), generated);
    for (const line of lines) console.error(line);
    return lines.length > 0 ? 1 : 0;
  }
  const changed = await writeOutput(out, generated);
  console.log(`${shownPath(out)}: ${generated.files.size} files, ${changed ? 'written' : 'unchanged'}`);
  return 0;
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        check: { type: 'boolean', default: false },
        openapi: { type: 'string', default: 'openapi' },
        out: { type: 'string', default: 'generated' },
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
  if (!(error instanceof GenerateError || (error instanceof Error && 'syscall' in error))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
