import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { checkReport } from '../../scripts/release/committed.ts';
import { entriesOf } from '../../scripts/release/entries.ts';
import { packageFiles } from '../../scripts/release/package-files.ts';
import { jsrConfig, jsrText } from '../../scripts/release/jsr-config.ts';
import { growth } from '../../scripts/release/sizes.ts';
import { allVersions } from '../support/versions.ts';

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'enode-release-test-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

it('the release check tells of growth beyond three percent, and of sizes that are new or gone', () => {
  const before = { tarball: 1000, core: 1000, webhooks: 500 };
  expect(growth(before, { tarball: 1030, core: 1031, webhooks: 400 })).toEqual([
    'core has grown from 1000 to 1031 bytes',
  ]);
  expect(growth(before, { tarball: 1000, core: 1000, otel: 7 })).toEqual([
    'webhooks is gone',
    'otel is new: 7 bytes',
  ]);
});

it('the release check shows the lines in which a committed report differs', async () => {
  const reports = await folder();
  await writeFile(join(reports, 'a.txt'), 'one\ntwo\n');
  expect(await checkReport(reports, 'a.txt', 'one\ntwo\n')).toEqual([]);
  expect(await checkReport(reports, 'a.txt', 'one\nthree\n')).toEqual([
    'reports/a.txt: - two',
    'reports/a.txt: + three',
  ]);
  expect(await checkReport(reports, 'a.txt', 'two\none\n')).toEqual([
    'reports/a.txt: the same lines in another order',
  ]);
  expect(await checkReport(reports, 'b.txt', '')).toEqual(['reports/b.txt is missing']);
});

it('the release check lists files of a package, and of compiled rooms only the kinds', async () => {
  const installed = await folder();
  for (const name of [
    'README.md',
    'dist/src/core/a.js',
    'dist/src/core/deep/b.js',
    'dist/src/core/a.d.ts',
    'dist/src/index.js',
  ]) {
    await mkdir(join(installed, name, '..'), { recursive: true });
    await writeFile(join(installed, name), '');
  }
  expect(await packageFiles(installed)).toEqual([
    'README.md',
    'dist/src/*.js',
    'dist/src/core/**.d.ts',
    'dist/src/core/**.js',
  ]);
});

it('the release check knows every entry of the package, patterns once for each version', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const entries = entriesOf(root, ['2023-04-15', '2024-10-01']);
  const names = entries.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['enode-client', 'enode-client/webhooks', 'enode-client/2023-04-15']),
  );
  expect(names.filter((name) => name.includes('*') || name.includes('package.json'))).toEqual([]);
  expect(entries.find(({ name }) => name === 'enode-client/webhooks/2024-10-01')).toEqual({
    name: 'enode-client/webhooks/2024-10-01',
    report: 'webhooks-2024-10-01',
    types: './dist/src/webhooks/versions/2024-10-01.d.ts',
  });
});

it('the release check keeps in jsr.json what follows from package.json, with sources that exist', async () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const text = await readFile(join(root, 'package.json'), 'utf8');
  // `node scripts/release/take-version.ts` writes it.
  expect(await readFile(join(root, 'jsr.json'), 'utf8')).toBe(jsrText(text, allVersions));
  const manifest = JSON.parse(text) as Parameters<typeof jsrConfig>[0];
  const config = jsrConfig(manifest, allVersions);
  expect(config).toMatchObject({
    version: manifest.version,
    exports: {
      '.': './src/index.ts',
      './webhooks/2023-04-15': './src/webhooks/versions/2023-04-15.ts',
      './2024-10-01': './generated/2024-10-01/index.ts',
      './redis': './src/stores/redis.ts',
    },
    imports: { zod: `npm:zod@${manifest.dependencies['zod']}` },
  });
  expect(config.exports).not.toHaveProperty('./simulator');
  for (const source of Object.values(config.exports))
    await expect(access(join(root, source))).resolves.toBeUndefined();
});
