import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeTogether } from '../../../scripts/pull/write-together.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'together-'));
  await writeFile(at('old'), 'before');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('writing together writes all files, folders included, and tells which ones differed', async () => {
  await writeFile(at('same'), 'same');
  const files = new Map([
    [at('old'), 'after'],
    [at('same'), 'same'],
    [at('in/new'), 'new'],
  ]);
  expect(await writeTogether(files)).toEqual([at('old'), at('in/new')]);
  expect(await readFile(at('old'), 'utf8')).toBe('after');
  expect(await readdir(folder, { recursive: true })).toEqual(
    expect.arrayContaining(['old', 'same', 'in/new']),
  );
  expect(await writeTogether(files)).toEqual([]);
});

it('writing together leaves everything as it was when one cannot be read', async () => {
  await mkdir(at('last'));
  const files = new Map([at('old'), at('first'), at('last')].map((file) => [file, 'after']));
  await expect(writeTogether(files)).rejects.toThrow(/EISDIR/);
  expect((await readdir(folder)).toSorted()).toEqual(['last', 'old']);
  expect(await readFile(at('old'), 'utf8')).toBe('before');
});

it('writing together takes back what is done when a later one cannot take its place', async () => {
  // `new` becomes a folder while `new/inner` is made ready.
  const files = new Map([at('old'), at('first'), at('new'), at('new/inner')].map((file) => [file, 'after']));
  await expect(writeTogether(files)).rejects.toThrow(/rename/);
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(['new', 'old']);
  expect(await readFile(at('old'), 'utf8')).toBe('before');
});
