import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { diffCommand } from '../../../scripts/diff/command.ts';
import { project, type Run, run } from '../support/workspace.ts';
import { document, event, json, object } from './support.ts';

let folder: string;

/** Runs the command here, on the made-up documents; its paths are shown without the folder that they are in. */
async function diffCli(...args: string[]): Promise<Run> {
  const written = { stdout: '', stderr: '' };
  const code = await diffCommand(['--openapi', join(folder, 'openapi'), ...args], {
    print: (text) => void (written.stdout += text.replaceAll(`${folder}/`, '')),
    complain: (line) => void (written.stderr += `${line.replaceAll(`${folder}/`, '')}\n`),
  });
  return { code, ...written };
}

const versions = ['2030-01-01', '2031-01-01', '2032-01-01'];
const documentOf = (index: number): string =>
  JSON.stringify(
    document({
      paths: {
        '/lamps': {
          get: {
            responses: {
              '200': {
                description: '',
                content: json(object({ id: { type: 'string' }, [`field${index}`]: {} })),
              },
            },
          },
        },
      },
      webhooks: event('lamp:lit'),
    }),
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diff-'));
  await mkdir(join(folder, 'openapi'));
  const entries = versions.map((version) => ({
    version,
    date: version,
    lifecycle: 'unknown',
    document: `${version}.json`,
    sha256: '',
    provenance: 'made up',
  }));
  // Their order in the list says nothing.
  await writeFile(join(folder, 'openapi/versions.json'), JSON.stringify({ versions: entries.toReversed() }));
  for (const [index, version] of versions.entries()) {
    await writeFile(join(folder, `openapi/${version}.json`), documentOf(index));
  }
});
afterAll(() => rm(folder, { recursive: true }));

it('npm run diff prints what changed between two versions, in either form', async () => {
  const { code, stdout } = await diffCli('--from', '2030-01-01', '--to', '2032-01-01');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^# 2030-01-01 → 2032-01-01\n/);
  const asJson = await diffCli('--from', '2030-01-01', '--to', '2032-01-01', '--format', 'json');
  expect(JSON.parse(asJson.stdout)).toMatchObject({ from: '2030-01-01', to: '2032-01-01' });
});

it('npm run diff writes the reports of all neighbours with an index, and notices what is no longer right', async () => {
  expect(await diffCli('--all')).toMatchObject({ code: 0, stdout: 'openapi/changes: 5 files, 5 changed\n' });
  const changes = join(folder, 'openapi/changes');
  expect(await readdir(changes)).toEqual([
    '2030-01-01..2031-01-01.json',
    '2030-01-01..2031-01-01.md',
    '2031-01-01..2032-01-01.json',
    '2031-01-01..2032-01-01.md',
    'README.md',
  ]);
  expect(await readFile(join(changes, 'README.md'), 'utf8')).toContain('(2031-01-01..2032-01-01.md)');
  expect(await diffCli('--all', '--check')).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(await diffCli('--from', '2030-01-01', '--to', '2031-01-01', '--check')).toMatchObject({ code: 0 });

  await writeFile(join(changes, '2030-01-01..2031-01-01.md'), 'edited');
  await copyFile(join(changes, 'README.md'), join(changes, '2020-01-01..2030-01-01.md'));
  await rm(join(changes, '2031-01-01..2032-01-01.json'));
  const { code, stderr } = await diffCli('--all', '--check');
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    'openapi/changes/2020-01-01..2030-01-01.md: no two neighbouring versions have this report; run `make changes`',
    'openapi/changes/2030-01-01..2031-01-01.md: not what the documents give; run `make changes`',
    'openapi/changes/2031-01-01..2032-01-01.json: missing; run `make changes`',
  ]);

  expect(await diffCli('--all')).toMatchObject({ stdout: 'openapi/changes: 5 files, 3 changed\n' });
  expect(await diffCli('--all', '--check')).toMatchObject({ code: 0 });
});

it.each([
  [['--from', '2030-01-01'], '--to is missing; name two versions, or use --all; see --help'],
  [['--to', '2030-01-01'], '--from is missing; name two versions, or use --all; see --help'],
  [['--from', '2030-01-01', '--to', '2030-01-01'], '--from and --to are the same version; see --help'],
  [
    ['--all', '--from', '2030-01-01'],
    '--all is every version and its successor; leave out --from and --to; see --help',
  ],
  [
    ['--from', 'a', '--to', 'b', '--format', 'html'],
    '--format html is not known; use markdown or json; see --help',
  ],
  [['--all', '--format', 'json'], '--format is for printing; a folder gets both formats; see --help'],
  [['--form', '2030-01-01'], "Unknown option '--form'; see --help"],
])('npm run diff refuses the call %j in one line', async (args, line) => {
  expect(await diffCli(...args)).toEqual({ code: 2, stdout: '', stderr: `${line}\n` });
});

it.each([
  [
    ['--from', '2030-01-01', '--to', '2029-01-01'],
    'openapi/versions.json: there is no version 2029-01-01; use one of 2030-01-01, 2031-01-01, 2032-01-01',
  ],
  [
    ['--all', '--openapi', 'nowhere'],
    'nowhere/versions.json: the file cannot be read; add it; it lists every API version',
  ],
])('npm run diff says in one line why %j cannot be done', async (args, line) => {
  expect(await diffCli(...args)).toEqual({ code: 1, stdout: '', stderr: `${line}\n` });
});

it('npm run diff names the document and the place that it cannot read', async () => {
  const broken = document({ paths: { '/lamps': { get: { responses: { oops: {} } } } } });
  const file = join(folder, 'openapi/2031-01-01.json');
  const good = await readFile(file, 'utf8');
  await writeFile(file, JSON.stringify(broken));
  const { code, stderr } = await diffCli('--from', '2030-01-01', '--to', '2031-01-01');
  await writeFile(file, good);
  expect(code).toBe(1);
  expect(stderr).toBe(
    'openapi/2031-01-01.json#/paths/~1lamps/get/responses/oops: line 1: `oops` is not a status; use three digits, a range such as `4XX`, or `default`\n',
  );
});

it('npm run diff has reports of the real versions that are up to date', async () => {
  const { code, stderr } = await run(process.execPath, ['scripts/diff.ts', '--all', '--check'], project);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});
