import { resolve } from 'node:path';
import { compare } from './codegen/compare.ts';
import { type Generated, generate, shownPath } from './codegen/generate.ts';
import { writeOutput } from './codegen/output.ts';
import { runCommand } from './command-line/run-command.ts';
import { renderDecisions, toDecide } from './decide/render-decisions.ts';

const help = `Turns the OpenAPI documents that openapi/versions.json lists into generated/<version>/:

  types.ts       types of everything in the document, and of each webhook event
  operations.ts  facts about each operation that calls need at run time
  schemas.ts     validation (zod) of every named schema
  responses.ts   validation of every JSON response, by operation and status
  requests.ts    validation of every JSON request body, by operation
  events.ts      validation of every webhook event, by its name
  model.ts       types of what is taken and given, by the names of scripts/codegen/model/names.ts
  api.ts         the client's methods, as the version's table in src/versions names them
  values.ts      the values of enumerations that have a name
  parameters.ts  names of what each operation takes
  help.ts        what the command line says of each operation and its parameters
  definition.ts  the version as a client needs it: its facts and its table
  index.ts       the entry enode-client/<version>

and generated/index.ts, which says which versions there are, generated/definitions.ts, which has them all, and
generated/help.ts. The same documents always give the same bytes.
The checksums in versions.json are brought up to date. After an error nothing is changed.

A row of a table and an operation that do not meet stop nothing: everything is generated, rows without an operation
are left out of the version's methods, and what there is to decide is printed as Markdown, with a proposal.

Usage: node scripts/generate.ts [options]

  --check         write nothing; exit 1 with a line for each file that is stale, edited, missing or extra
  --openapi DIR   folder of versions.json and the documents   (default: openapi)
  --out DIR       folder that is replaced with the output     (default: generated)
  -h, --help      show this text

Exit code: 0 when all is well; 3 when all is generated and there is something to decide; 1 with one line per problem
on stderr when nothing could be generated, or --check finds a difference; 2 for a wrong call.
`;

process.exitCode = await runCommand({
  help,
  options: {
    check: { type: 'boolean', default: false },
    openapi: { type: 'string', default: 'openapi' },
    out: { type: 'string', default: 'generated' },
  },
  async run(options, { print, complain }) {
    const undecided = ({ decisions, overlays }: Generated): number => {
      if (decisions.length === 0 && !overlays.some(({ isLost }) => isLost)) return 0;
      if (decisions.length > 0) print(`\n${renderDecisions(decisions)}\n`);
      complain(toDecide.line);
      return toDecide.exitCode;
    };
    const out = resolve(options.out);
    const generated = await generate(resolve(options.openapi), out);
    for (const { text } of generated.overlays) complain(text);
    for (const notice of generated.notices) complain(notice);
    if (options.check) {
      const lines = await compare(out, shownPath(out), generated);
      for (const line of lines) complain(line);
      if (lines.length > 0) return 1;
      return undecided(generated);
    }
    const changed = await writeOutput(out, generated);
    print(`${shownPath(out)}: ${generated.files.size} files, ${changed ? 'written' : 'unchanged'}\n`);
    return undecided(generated);
  },
});
