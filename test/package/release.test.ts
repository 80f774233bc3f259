import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { VERSION } from '../../src/core/about.ts';

const root = new URL('../../', import.meta.url);
const text = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8');

it('has no version of the package in the reports of its surface, which a release would make untrue', async () => {
  const names = await readdir(new URL('reports/api/', root));
  const texts = await Promise.all(names.map((name) => text(`reports/api/${name}`)));
  expect(names.filter((_name, at) => texts[at]!.includes(VERSION))).toEqual([]);
});
