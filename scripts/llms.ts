import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './command-line/run-command.ts';
import { readMethods } from './llms/read-methods.ts';
import { renderFull, renderIndex, type Guide, type VersionFacts } from './llms/render.ts';

const help = `Writes llms.txt and llms-full.txt, for machines that write code: every method of every version with its path, parameters and a
line of what it does, every event, and the guides. From generated/ and docs/.

Usage: node scripts/llms.ts [options]

  --check      write nothing; exit 1 with a line for each file that is stale
  -h, --help   show this text
`;

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (...path: string[]): Promise<string> => readFile(join(root, ...path), 'utf8');

/** The guides in the order in which people need them, then what is looked up. */
const order = `
  first-call versions lists commands jobs webhooks errors-and-retries testing production security upgrading
  jest-and-commonjs edge beyond-the-types command-line agents
`
  .trim()
  .split(/\s+/);

async function guides(): Promise<Guide[]> {
  const present = (await readdir(join(root, 'docs/guides'))).filter((name) => name.endsWith('.md'));
  const names = [
    ...order.map((name) => `${name}.md`).filter((name) => present.includes(name)),
    ...present.filter((name) => !order.includes(name.slice(0, -3))).toSorted(),
  ];
  const paths = [...names.map((name) => `docs/guides/${name}`), 'docs/errors.md', 'docs/releases.md'];
  return Promise.all(paths.map(async (path) => ({ path, text: await read(path) })));
}

async function facts(version: string, lifecycle: string): Promise<VersionFacts> {
  const [api, model, helpers] = await Promise.all([
    read('generated', version, 'api.ts'),
    read('generated', version, 'model.ts'),
    read('src/helpers/helper-types.ts'),
  ]);
  const { events }: { events: object } = await import(`../generated/${version}/events.ts`);
  return { version, lifecycle, methods: readMethods(api, model, helpers), events: Object.keys(events) };
}

process.exitCode = await runCommand({
  help,
  options: { check: { type: 'boolean', default: false } },
  async run({ check }, { print, complain }) {
    const manifest: { versions: { version: string; lifecycle: string }[] } = JSON.parse(
      await read('openapi/versions.json'),
    );
    const newestFirst = manifest.versions.toReversed();
    const versions = await Promise.all(
      newestFirst.map(({ version, lifecycle }) => facts(version, lifecycle)),
    );
    const current = versions.find(({ lifecycle }) => lifecycle === 'current') ?? versions[0];
    if (current === undefined) throw new Error('openapi/versions.json lists no version');
    const documents = await guides();
    const files = new Map([
      ['llms.txt', renderIndex(current, versions, documents)],
      ['llms-full.txt', renderFull(versions, documents)],
    ]);
    let stale = 0;
    for (const [name, text] of files) {
      const before = await read(name).catch(() => undefined);
      if (before === text) continue;
      stale++;
      if (check) complain(`${name}: stale; run \`make generate\``);
      else await writeFile(join(root, name), text);
    }
    if (!check) print(`llms.txt, llms-full.txt: ${stale > 0 ? 'written' : 'unchanged'}\n`);
    return check && stale > 0 ? 1 : 0;
  },
});
