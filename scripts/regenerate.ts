import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { CallError } from './command-line/call-error.ts';
import { writeTexts } from './llms/write-texts.ts';
import { runCommand } from './command-line/run-command.ts';
import { toDecide } from './decide/render-decisions.ts';
import { today } from './pull/today.ts';
import { statedLicence } from './pull/wanted-of.ts';
import { regenerate } from './regenerate/regenerate.ts';
import { renderRegenerated } from './regenerate/render-regenerated.ts';

const help = `Pulls the documents of all versions anew, generates, and reports what has changed, as Markdown. Documents
are stored in normal form, as pull does: comments are not kept.

Usage: node scripts/regenerate.ts [options]

  --from PLACE   address or path of the documents, with {version} in it   (default: where each was pulled from)
  --licence TEXT licence of the documents' texts, as for pull              (default: as recorded for each)
  --report FILE  file for the report                                      (default: print it)
  --root DIR     folder that has openapi/ and generated/                  (default: this project)
  -h, --help     show this text

A row of a table and an operation that do not meet stop nothing: everything is generated, and the report says what
there is to decide, with a proposal. Reports between versions are written to openapi/changes, llms.txt
and llms-full.txt with them. reports/, which show the surface of the package, are for make reports.

Exit code: 0 when all is generated; 3 when all is generated and there is something to decide; 1 with one line per
problem on stderr when a document could not be pulled or no code could be generated, as the report says, too (there is
none when no document could be pulled); 2 for a wrong call.
`;

process.exitCode = await runCommand({
  help,
  options: {
    from: { type: 'string' },
    licence: { type: 'string' },
    report: { type: 'string' },
    root: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
  },
  async run({ from, licence, report, root }, { print, complain }) {
    if (from !== undefined && !from.includes('{version}')) {
      throw new CallError('--from needs {version} in it, such as https://api.example/openapi/{version}.json');
    }
    const result = await regenerate({
      root: resolve(root),
      from,
      licence: statedLicence(licence),
      today: today(),
    });
    const text = renderRegenerated(result);
    if (report === undefined) print(text);
    else await writeFile(report, text);
    const problems = [...result.failed.map(({ reasons }) => reasons), result.generateError ?? []].flat();
    for (const problem of problems) complain(problem);
    if (problems.length > 0) return 1;
    await writeTexts(resolve(root));
    if (result.decisions.length === 0 && !result.overlays.some(({ isLost }) => isLost)) return 0;
    complain(toDecide.line);
    return toDecide.exitCode;
  },
});
