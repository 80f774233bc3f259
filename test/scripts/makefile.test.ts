import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { project, run } from './support/workspace.ts';

let root: string;
/** A folder with the Makefile and a Node that only writes down what it was called with. */
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'make-'));
  await copyFile(join(project, 'Makefile'), join(root, 'Makefile'));
  await mkdir(join(root, 'node_modules/.bin'), { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) {
    await writeFile(join(root, name), '{}');
    await utimes(join(root, name), 1, 1);
  }
  // The install is up to date.
  await writeFile(join(root, 'node_modules/.package-lock.json'), '{}');
  const node = join(root, 'node_modules/.bin/node');
  await writeFile(node, `#!/bin/sh\nfor word in "$@"; do printf '%s\\0' "$word"; done >called\n`);
  await chmod(node, 0o755);
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function called(...args: string[]): Promise<string[]> {
  const { code, stderr } = await run('make', args, root);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return (await readFile(join(root, 'called'), 'utf8')).split('\0').slice(0, -1);
}

const hostile = [
  '$(shell touch pwned)',
  '$(touch pwned)',
  '$$(touch pwned)',
  '${FROM}',
  '`touch pwned`',
  "'; touch pwned; '",
  '"; touch pwned; "',
  'a b;touch pwned',
  '$(error pwned)',
  '# no comment',
  'https://example.com/a?b=$1&c="{version}"',
];

describe('a variable of make is text for make and for the shell', () => {
  it.each(hostile)('a variable of make is text for make and for the shell: %s', async (from) => {
    const words = ['--from', from];
    expect(await called('pull', `VERSION=${from}`, `FROM=${from}`)).toEqual([
      'scripts/pull.ts', '--version', from, ...words,
    ]); // prettier-ignore
    expect(await called('new-version', 'VERSION=2030-01-31', `FROM=${from}`)).toEqual([
      'scripts/new-version.ts', '--version', '2030-01-31', ...words,
    ]); // prettier-ignore
    expect(await called('regenerate', `FROM=${from}`, `REPORT=${from}`)).toEqual([
      'scripts/regenerate.ts', ...words, '--report', from,
    ]); // prettier-ignore
    expect(await called('discover', `FROM=${from}`)).toEqual(['scripts/discover.ts', ...words]);
    expect(await called('vendor-form', `SEED=${from}`)).toEqual(['test/vendor-form/run.ts', from]);
    expect(await called('diff', `FROM=${from}`, `TO=${from}`, `FORMAT=${from}`)).toEqual([
      'scripts/diff.ts', ...words, '--to', from, '--format', from,
    ]); // prettier-ignore
    await called('simulator', `FLAGS=${from}`);
    expect(await readdir(root)).not.toContain('pwned');
  });

  it('a variable of make is text for make and for the shell: also where it comes from the environment', async () => {
    const { code } = await run('env', ['FROM=$(shell touch pwned)', 'make', 'regenerate'], root);
    expect(code).toBe(0);
    expect((await readFile(join(root, 'called'), 'utf8')).split('\0')).toContain('$(shell touch pwned)');
    expect(await readdir(root)).not.toContain('pwned');
  });
});

it('every variable that a recipe takes is one whose text is left alone', async () => {
  const text = await readFile(join(root, 'Makefile'), 'utf8');
  const [, listed = ''] = /foreach name,([A-Z ]+),/.exec(text) ?? [];
  const recipes = text.split('\n').filter((line) => line.startsWith('\t'));
  const own = new Set(['RUN', 'PATH', 'CURDIR']);
  const taken = recipes
    .flatMap((line) => Array.from(line.matchAll(/\$[({]?([A-Z]+)\b|needs,([A-Z]+)/g)))
    .flatMap(([, name, needed]) => name ?? needed ?? [])
    .filter((name) => !own.has(name));
  expect(taken.length).toBeGreaterThan(10);
  expect(taken.filter((name) => !listed.split(' ').includes(name))).toEqual([]);
});

it('flags of the simulator are several words', async () => {
  expect(await called('simulator', 'FLAGS=--fleet 100 --speed 60')).toEqual([
    'src/simulator/cli.ts', '--fleet', '100', '--speed', '60',
  ]); // prettier-ignore
});

it('a missing variable is named', async () => {
  const { code, stderr } = await run('make', ['pull', 'VERSION=2030-01-31'], root);
  expect(code).toBe(2);
  expect(stderr).toContain('say FROM=…, for example make pull FROM=document.json');
});
