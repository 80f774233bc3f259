import { existsSync, globSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { repository, VERSION } from '../../src/core/about.ts';

const root = new URL('../../', import.meta.url);
const text = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8');

it('a release has no version of the package in the reports of its surface, which a release would make untrue', async () => {
  const names = await readdir(new URL('reports/api/', root));
  const texts = await Promise.all(names.map((name) => text(`reports/api/${name}`)));
  expect(names.filter((_name, at) => texts[at]!.includes(VERSION))).toEqual([]);
});

it('a release links in documents only to what exists, and in those of the package to what is in it or where it is published', async () => {
  const { files } = JSON.parse(await text('package.json')) as { files: string[] };
  const packed = ['CHANGELOG.md', 'llms.txt', ...find('skills/**/*.md'), ...find('openapi/changes/20*.md')];
  // npm packs this one in any case.
  const inPackage = [...files, 'README.md'];
  const isPacked = (path: string): boolean => inPackage.some((pattern) => posix.matchesGlob(path, pattern));
  const dead: string[] = [];
  let followed = 0;
  for (const path of [...packed, ...find('docs/{*,guides/*}.md')]) {
    const prose = (await text(path)).replaceAll(/```[^]*?```/g, '');
    for (const [, href = ''] of prose.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)) {
      const published = `${repository}/blob/main/`;
      if (/^[a-z]+:/.test(href) && !href.startsWith(published)) continue;
      followed++;
      const relative = !href.startsWith(published);
      const target = relative ? posix.join(posix.dirname(path), href) : href.slice(published.length);
      const isThere = existsSync(new URL(target, root));
      if (!isThere || (relative && packed.includes(path) && !isPacked(target))) dead.push(`${path}: ${href}`);
    }
  }
  expect(dead).toEqual([]);
  expect(followed).toBeGreaterThan(50);
});

/** Files of the repository. */
function find(pattern: string): string[] {
  return globSync(pattern, { cwd: fileURLToPath(root) }).map((path) => path.replaceAll('\\', '/'));
}
