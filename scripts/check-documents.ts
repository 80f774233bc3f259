import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { shownPath } from './codegen/generate.ts';
import { GenerateError } from './codegen/generate-error.ts';
import { loadDocument, type Source } from './codegen/load-document.ts';
import { isOurs, readManifest } from './codegen/manifest.ts';
import { runCommand } from './command-line/run-command.ts';
import { checkDocument } from './pull/check-document.ts';
import { problemLines } from './pull/problem-lines.ts';

const help = `Checks the documents that openapi/versions.json lists.

Documents in our own words are linted by the rules of redocly.yaml. A document that was pulled is as its vendor wrote
it: only what generation needs of it is checked, which is that it is of its version, has operations and events, and
that all of it can be translated.

Usage: node scripts/check-documents.ts [options]

  --root DIR   folder that has openapi/ and redocly.yaml   (default: this project)
  -h, --help   show this text

Exit code: 0 when all is well, 1 with what is wrong on stderr otherwise, 2 for a wrong call.
`;

process.exitCode = await runCommand({
  help,
  options: { root: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) } },
  async run(options, { print, complain }) {
    const root = resolve(options.root);
    const openapi = join(root, 'openapi');
    const manifest = join(openapi, 'versions.json');
    const { entries } = await readManifest(manifest, shownPath(manifest));
    const ours = entries.filter(isOurs).map(({ document }) => join(openapi, document));
    const problems: string[] = [];
    for (const entry of entries.filter((one) => !isOurs(one))) {
      const file = join(openapi, entry.document);
      let source: Source | undefined;
      try {
        source = await loadDocument(file);
        await checkDocument(source, entry.version);
      } catch (error) {
        if (error instanceof GenerateError) problems.push(error.message);
        else problems.push(...problemLines(error, shownPath(file), source?.lineOf));
      }
    }
    for (const line of problems) complain(line);
    const clean = ours.length === 0 || (await lint(ours, root, complain));
    if (problems.length > 0 || !clean) return 1;
    print(`${ours.length} documents linted, ${entries.length - ours.length} checked for generation\n`);
    return 0;
  },
});

/** Whether the linter finds nothing; what it finds is printed. */
function lint(files: readonly string[], root: string, complain: (line: string) => void): Promise<boolean> {
  const require = createRequire(import.meta.url);
  const cli = join(require.resolve('@redocly/cli/package.json'), '../bin/cli.js');
  return new Promise((done) => {
    const args = [cli, 'lint', '--format=stylish', ...files];
    execFile(process.execPath, args, { cwd: root, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error) complain(`${stdout}${stderr}`);
      done(error === null);
    });
  });
}
