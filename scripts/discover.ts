import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { CallError } from './command-line/call-error.ts';
import { runCommand } from './command-line/run-command.ts';
import { discover } from './discover/discover.ts';
import { renderDiscovered } from './discover/render-discovered.ts';
import { today } from './pull/today.ts';

const help = `Looks for API versions and documents that openapi/versions.json does not know, and prints the commands that take them
over. Nothing is stored.

An address with {version} in it is tried with the days since the newest version, first days of months first. Of any
other page or list the links are followed whose address or text names a day. What is found was read, and says that it
is the document of that version.

Usage: node scripts/discover.ts [options]

  --from PLACE     index page, list, or address with {version} in it   (default: where documents were pulled from)
  --requests N     how many addresses are read at most                 (default: 100)
  --report FILE    file for the report                                 (default: print it)
  --root DIR       folder that has openapi/                            (default: this project)
  -h, --help       show this text

Exit code: 0 whether something was found or not; 1 with a line on stderr when a page, or a server, cannot be read; 2 for
a wrong call.
`;

process.exitCode = await runCommand({
  help,
  options: {
    from: { type: 'string' },
    requests: { type: 'string', default: '100' },
    report: { type: 'string' },
    root: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
  },
  async run({ from, requests, report, root }, { print }) {
    if (!/^[1-9]\d{0,3}$/.test(requests)) throw new CallError('--requests is a number from 1 to 9999');
    const manifest = join(resolve(root), 'openapi/versions.json');
    const found = await discover({ manifest, from, today: today(), requests: Number(requests) });
    const text = renderDiscovered(found);
    if (report === undefined) print(text);
    else await writeFile(report, text);
    return 0;
  },
});
