import { cp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { lamps, openProject } from './pull/support.ts';
import { project, run } from './support/workspace.ts';

it('house style is asked of documents in our own words only', { timeout: 60_000 }, async () => {
  await using opened = await openProject();
  const root = dirname(opened.openapi);
  await cp(join(project, 'redocly.yaml'), join(root, 'redocly.yaml'));
  const check = () =>
    run(process.execPath, [join(project, 'scripts/check-documents.ts'), '--root', root], root);
  await opened.store(await opened.write('vendor.json', lamps()));
  expect(await check()).toEqual({
    code: 0,
    stdout: '0 documents linted, 1 checked for generation\n',
    stderr: '',
  });

  // The same document as one of ours: nobody has described it.
  const manifest = join(opened.openapi, 'versions.json');
  const { versions } = JSON.parse(await readFile(manifest, 'utf8')) as {
    versions: Record<string, unknown>[];
  };
  const ours = versions.map(({ source: _source, ...entry }) => entry);
  await writeFile(manifest, JSON.stringify({ versions: ours }));
  const { code, stderr } = await check();
  expect(code).toBe(1);
  expect(stderr).toContain('2030-01-01.yaml');
});
