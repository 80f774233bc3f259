// Runs the modules that are named on the command line, one after the other, with the globals that docs/code/globals.d.ts
// declares, and says what each printed, as JSON.
/* oxlint-disable no-console -- what they print is what is asked for */
import { format } from 'node:util';
import { pathToFileURL } from 'node:url';
import { createEnode } from 'enode-client';

const { globals, files } = JSON.parse(process.argv[2]);
const silent = { debug() {}, info() {}, warn() {}, error() {} };
const done = async () => {};
Object.assign(globalThis, globals, {
  enode: createEnode({ version: '2024-10-01' }),
  log: silent,
  metrics: { record() {}, count() {} },
  save: done,
  askToLinkAgain: done,
});
const { log } = console;
const results = [];
for (const file of files) {
  const printed = [];
  console.log = (...args) => printed.push(format(...args));
  let error;
  try {
    await import(pathToFileURL(file));
  } catch (thrown) {
    error = String(thrown?.stack ?? thrown);
  }
  results.push({ file, printed, error });
}
log(JSON.stringify(results));
process.exit(0);
