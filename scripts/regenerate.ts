import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { CallError } from './command-line/call-error.ts';
import { runCommand } from './command-line/run-command.ts';
import { today } from './pull/today.ts';
import { regenerate } from './regenerate/regenerate.ts';
import { renderRegenerated } from './regenerate/render-regenerated.ts';

const help = `Pulls the documents of all versions anew, generates, and reports what has changed, as Markdown. Documents
are stored in normal form, as pull does: comments are not kept.

Usage: node scripts/regenerate.ts [options]

  --from PLACE   address or path of the documents, with {version} in it   (default: where each was pulled from)
  --report FILE  file for the report                                      (default: print it)
  --root DIR     folder that has openapi/ and generated/                  (default: this project)
  -h, --help     show this text

Exit code: 0 when all is generated; 3 when documents are stored and their code could not be generated, as the report
says; 1 with one line per problem on stderr when no document could be pulled; 2 for a wrong call.
`;

process.exitCode = await runCommand({
  help,
  options: {
    from: { type: 'string' },
    report: { type: 'string' },
    root: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
  },
  async run({ from, report, root }, { print }) {
    if (from !== undefined && !from.includes('{version}')) {
      throw new CallError('--from needs {version} in it, such as https://api.example/openapi/{version}.json');
    }
    const result = await regenerate({ root: resolve(root), from, today: today() });
    const text = renderRegenerated(result);
    if (report === undefined) print(text);
    else await writeFile(report, text);
    return result.generateError === undefined ? 0 : 3;
  },
});
