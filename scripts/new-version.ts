import { fileURLToPath } from 'node:url';
import { runCommand } from './command-line/run-command.ts';
import { newVersion } from './new-version/new-version.ts';
import { renderOutcome } from './new-version/render-outcome.ts';
import { today } from './pull/today.ts';
import { wantedOf } from './pull/wanted-of.ts';

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

Exit code: 0 when the version is complete; 3 when it is added and its table has to be decided on, with a line on
stderr that says so; 1 with one line per problem on stderr otherwise; 2 for a wrong call.
`;

process.exitCode = await runCommand({
  help,
  options: { version: { type: 'string' }, from: { type: 'string' } },
  async run(options, { print, complain }) {
    const { version, from } = wantedOf(options);
    const root = fileURLToPath(new URL('..', import.meta.url));
    const outcome = await newVersion(root, version, from, today());
    print(renderOutcome(outcome));
    if (outcome.decisions.problems.length === 0) return 0;
    // The last words before those of make, which calls every exit code but 0 an error.
    complain(
      `${version} is added, but not complete: decide on the lines above in src/versions/v${version}.ts, then make generate`,
    );
    return 3;
  },
});
