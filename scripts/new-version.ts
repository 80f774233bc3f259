import { fileURLToPath } from 'node:url';
import { writeTexts } from './llms/write-texts.ts';
import { runCommand } from './command-line/run-command.ts';
import { toDecide } from './decide/render-decisions.ts';
import { newVersion } from './new-version/new-version.ts';
import { renderOutcome } from './new-version/render-outcome.ts';
import { today } from './pull/today.ts';
import { wantedOf } from './pull/wanted-of.ts';

const help = `Adds an API version to this project from the vendor's OpenAPI document of it.

Stores the document (as pull does), lists the version in openapi/versions.json as the current one, adds its table of
methods and its webhook entry, generates its code, and writes the report of what changed to openapi/changes. Where the
methods of the version before do not fit the document, the table has what can be proposed, marked as proposed; edit
src/versions/v<version>.ts, then \`make generate\` is all that is left.

Prints, as Markdown, what changed since the version before, what there is to decide, and a proposal.

Usage: node scripts/new-version.ts --version VERSION --from PLACE

  --version VERSION  the version, as 2030-01-31
  --from PLACE       https address (http on this machine), or path of a file
  --licence TEXT     licence of the document's texts, as for pull
  -h, --help         show this text

Exit code: 0 when the version is complete; 3 when it is added and there is something to decide, with a line on stderr
that says so; 1 with one line per problem on stderr otherwise; 2 for a wrong call.
`;

process.exitCode = await runCommand({
  help,
  options: { version: { type: 'string' }, from: { type: 'string' }, licence: { type: 'string' } },
  async run(options, { print, complain }) {
    const wanted = wantedOf(options);
    const { version } = wanted;
    const root = fileURLToPath(new URL('..', import.meta.url));
    const outcome = await newVersion(root, { ...wanted, today: today() });
    await writeTexts(root);
    print(renderOutcome(outcome));
    for (const { text } of outcome.overlays) complain(text);
    for (const notice of outcome.notices) complain(notice);
    if (outcome.decisions.problems.length === 0) return 0;
    // The last words before those of make, which calls every exit code but 0 an error.
    complain(
      `${version} is added, and ${toDecide.line}: look at the proposed lines in src/versions/v${version}.ts, then make generate`,
    );
    return toDecide.exitCode;
  },
});
