import { resolve } from 'node:path';
import { compare } from './codegen/compare.ts';
import { generate, shownPath } from './codegen/generate.ts';
import { writeOutput } from './codegen/output.ts';
import { runCommand } from './command-line/run-command.ts';

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

process.exitCode = await runCommand({
  help,
  options: {
    check: { type: 'boolean', default: false },
    openapi: { type: 'string', default: 'openapi' },
    out: { type: 'string', default: 'generated' },
  },
  async run(options, { print, complain }) {
    const out = resolve(options.out);
    const generated = await generate(resolve(options.openapi), out);
    if (options.check) {
      const lines = await compare(out, shownPath(out), generated);
      for (const line of lines) complain(line);
      return lines.length > 0 ? 1 : 0;
    }
    const changed = await writeOutput(out, generated);
    print(`${shownPath(out)}: ${generated.files.size} files, ${changed ? 'written' : 'unchanged'}\n`);
    return 0;
  },
});
