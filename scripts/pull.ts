import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { shownPath } from './codegen/generate.ts';
import { runCommand } from './command-line/run-command.ts';
import { renderDecisions, toDecide } from './decide/render-decisions.ts';
import { pull } from './pull/pull.ts';
import { today } from './pull/today.ts';
import { wantedOf } from './pull/wanted-of.ts';
import { writeTogether } from './pull/write-together.ts';

const help = `Stores the vendor's OpenAPI document of a version that openapi/versions.json lists, in place of the present one.

The document may be JSON or YAML, OpenAPI 3.0 (which is upgraded) or 3.1. It is stored as openapi/<version>.yaml in
one normal form, so that the next one differs in few lines; comments are not kept. Checksum, source and day go into
versions.json. Before anything is written the document is checked: it is of that version, has operations and
events, and the generator takes all of it. Afterwards: make generate.

Descriptions, examples and other texts are stored only if the document states a permissive licence (MIT, Apache-2.0,
BSD, CC0, CC-BY and the like) or --licence does: this package is published under MIT. Where they are left out, our own
descriptions of the same places stand in, from the document that is replaced, which goes to openapi/texts.

Usage: node scripts/pull.ts --version VERSION --from PLACE [options]

  --version VERSION  the version, as 2030-01-31
  --from PLACE       https address (http on this machine), or path of a file
  --licence TEXT     licence of the document's texts, or what permits to publish them; versions.json records it
  --root DIR         folder that has openapi/   (default: this project)
  -h, --help         show this text

Where the document and the version's table of methods do not meet, what there is to decide is printed as Markdown, with
a proposal: rows without an operation will be left out of the version's methods.

Exit code: 0 when the document is stored or is the same already; 3 when it is and there is something to decide; 1 with
one line per problem on stderr and nothing changed otherwise; 2 for a wrong call.
`;

process.exitCode = await runCommand({
  help,
  options: {
    version: { type: 'string' },
    from: { type: 'string' },
    licence: { type: 'string' },
    root: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
  },
  async run(options, { print, complain }) {
    const openapi = join(resolve(options.root), 'openapi');
    const wanted = wantedOf(options);
    const { entry, contents, files, texts, overlays, notices, decisions } = await pull({
      ...wanted,
      openapi,
      today: today(),
    });
    const changed = await writeTogether(files);
    const outcome = changed.length > 0 ? 'stored; next: make generate' : 'unchanged';
    const { operations, events } = contents;
    print(
      `${shownPath(join(openapi, entry.document))}: ${operations} operations, ${events} events, ${outcome}\n`,
    );
    if (texts !== undefined) print(`${texts}\n`);
    for (const { text } of overlays) complain(text);
    for (const notice of notices) complain(notice);
    const isUndecided = decisions !== undefined && decisions.problems.length > 0;
    if (isUndecided) print(`\n${renderDecisions([{ version: wanted.version, decisions }])}\n`);
    if (!isUndecided && !overlays.some(({ isLost }) => isLost)) return 0;
    complain(toDecide.line);
    return toDecide.exitCode;
  },
});
