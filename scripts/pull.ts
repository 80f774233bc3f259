import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { GenerateError } from './codegen/document-error.ts';
import { shownPath } from './codegen/generate.ts';
import { pull } from './pull/pull.ts';
import { PullError } from './pull/pull-error.ts';
import { today } from './pull/today.ts';
import { wrongVersion } from './pull/wrong-version.ts';
import { writeTogether } from './pull/write-together.ts';

const help = `Stores the vendor's OpenAPI document of a version that openapi/versions.json lists, in place of the present one.

The document may be JSON or YAML, OpenAPI 3.0 (which is upgraded) or 3.1. It is stored as openapi/<version>.yaml in
one normal form, so that the next one differs in few lines; comments are not kept. Checksum, source and day go into
versions.json. Before anything is written the document is checked: it is of that version, has operations and
events, and the generator takes all of it. Afterwards: make generate.

Usage: node scripts/pull.ts --version VERSION --from PLACE [options]

  --version VERSION  the version, as 2030-01-31
  --from PLACE       https address (http on this machine), or path of a file
  --root DIR         folder that has openapi/   (default: this project)
  -h, --help         show this text

Exit code: 0 when the document is stored or is the same already, 1 with one line per problem on stderr and nothing
changed otherwise, 2 for a wrong call.
`;

async function main(): Promise<number> {
  const options = readOptions();
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const { version, from, root } = options;
  const problem = wrongVersion(version) ?? (from ? undefined : 'say where the document is: --from PLACE');
  if (problem !== undefined || version === undefined || from === undefined) {
    console.error(`${problem}; see --help`);
    return 2;
  }
  const openapi = join(resolve(root), 'openapi');
  const { entry, contents, files } = await pull({ version, from, openapi, today: today() });
  const changed = await writeTogether(files);
  console.log(
    `${shownPath(join(openapi, entry.document))}: ${contents.operations} operations, ${contents.events} events, ${
      changed.length > 0 ? 'stored; next: make generate' : 'unchanged'
    }`,
  );
  return 0;
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        version: { type: 'string' },
        from: { type: 'string' },
        root: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    return `${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)}; see --help`;
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  // A full disk and the like need no stack trace either; anything else is a bug and keeps its own.
  const told = error instanceof PullError || error instanceof GenerateError;
  if (!(told || (error instanceof Error && 'syscall' in error))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
