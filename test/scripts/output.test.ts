import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compare } from '../../scripts/codegen/compare.ts';
import { generate } from '../../scripts/codegen/generate.ts';
import { writeOutput } from '../../scripts/codegen/output.ts';
import { cli, fixtureText, openWorkspace, project, type Workspace } from './support/workspace.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await openWorkspace('small');
  await workspace.generate();
});
afterEach(() => workspace[Symbol.asyncDispose]());

const differences = async (): Promise<string[]> =>
  compare(workspace.out, 'generated', await generate(workspace.openapi, workspace.out));
const manifest = (): Promise<string> => readFile(join(workspace.openapi, 'versions.json'), 'utf8');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

it('the output is the same twice, wherever it is made', async () => {
  const first = await workspace.tree();
  expect(await workspace.generate()).toBe(false);
  await rm(workspace.out, { recursive: true });
  expect(await workspace.generate()).toBe(true);
  expect(await workspace.tree()).toEqual(first);
  expect(await differences()).toEqual([]);
});

it('the output says what it was made from, and nothing of when and where', async () => {
  const checksum = sha256(await fixtureText('small/lamps.yaml'));
  const tree = await workspace.tree();
  expect([...tree.keys()].toSorted()).toEqual([
    ...[
      'definition',
      'event-checks',
      'events',
      'help',
      'index',
      'operations',
      'requests',
      'responses',
      'schemas',
      'types',
    ].map((name) => `2030-01-01/${name}.ts`),
    'apis.ts',
    'definitions.ts',
    'help.ts',
    'index.ts',
  ]);
  for (const [name, content] of tree) {
    const [first, second] = content.split('\n');
    expect(first).toMatch(
      /^\/\/ Generated from openapi\/(lamps\.yaml|versions\.json) by `make generate`\. Do not edit\.$/,
    );
    expect(second).toBe(
      ['apis.ts', 'index.ts', 'definitions.ts', 'help.ts'].includes(name)
        ? ''
        : `// Document SHA-256: ${checksum}`,
    );
    expect(content).not.toContain(dirname(workspace.out));
  }
});

it('the output finds its helpers from where it really stands', async () => {
  const { files } = await generate(join(project, 'test/fixtures/codegen/small'), join(project, 'generated'));
  expect(files.get('2030-01-01/operations.ts')).toContain('from "../../src/spec/operation.ts"');
  expect(files.get('2030-01-01/schemas.ts')).toContain('from "../../src/spec/open-enum.ts"');
});

it('the output names every file that is not what the documents give', async () => {
  const schemas = (await workspace.tree()).get('2030-01-01/schemas.ts') ?? '';
  await workspace.write('generated/2030-01-01/schemas.ts', `${schemas}// by hand\n`);
  await workspace.write('generated/2030-01-01/mine.ts', '');
  await workspace.write('generated/2029-01-01/types.ts', '');
  await rm(join(workspace.out, '2030-01-01/events.ts'));
  expect(await differences()).toEqual([
    'generated/2029-01-01/types.ts: nothing generates this file; run `make generate`, which removes it',
    'generated/2030-01-01/events.ts: missing; run `make generate`',
    'generated/2030-01-01/mine.ts: nothing generates this file; run `make generate`, which removes it',
    'generated/2030-01-01/schemas.ts: edited by hand, or made by another generator; run `make generate`',
  ]);
});

it('the output is stale when its document has changed', async () => {
  await workspace.write('openapi/lamps.yaml', `${await fixtureText('small/lamps.yaml')}# a comment\n`);
  const lines = await differences();
  expect(lines).toContain('generated/2030-01-01/types.ts: stale, its document changed; run `make generate`');
  expect(lines).toHaveLength(11);
  expect(lines).toContainEqual(
    expect.stringMatching(
      /versions\.json: a document changed since its checksum was taken; run `make generate`$/,
    ),
  );
});

it('the output is replaced as a whole, with nothing left beside it', async () => {
  await workspace.write('generated/2029-01-01/types.ts', 'of a version that is gone');
  expect(await workspace.generate()).toBe(true);
  expect([...(await workspace.tree()).keys()].filter((name) => name.startsWith('2029'))).toEqual([]);
  expect((await readdir(dirname(workspace.out))).toSorted()).toEqual([
    'generated',
    'node_modules',
    'openapi',
    'package.json',
  ]);
  expect((await readdir(workspace.openapi)).toSorted()).toEqual(['lamps.yaml', 'versions.json']);
});

it('the output changes nothing when it cannot be written', async () => {
  const blocked = join(await workspace.write('file', ''), 'generated');
  await workspace.write('openapi/lamps.yaml', `${await fixtureText('small/lamps.yaml')}# a comment\n`);
  const before = await manifest();
  await expect(generate(workspace.openapi, blocked).then((all) => writeOutput(blocked, all))).rejects.toThrow(
    /ENOTDIR|EEXIST/,
  );
  expect(await manifest()).toBe(before);
  expect((await readdir(workspace.openapi)).toSorted()).toEqual(['lamps.yaml', 'versions.json']);
});

it('the output brings the checksums up to date and touches nothing else in the list', async () => {
  const untidy = (await manifest())
    .replace('"lifecycle": "current"', '"lifecycle":   "current"')
    .replaceAll(/"sha256": "\w*"/g, '"sha256":"x"');
  await workspace.write('openapi/versions.json', untidy);
  await workspace.generate();
  const checksum = sha256(await fixtureText('small/lamps.yaml'));
  expect(await manifest()).toBe(untidy.replace('"sha256":"x"', `"sha256":"${checksum}"`));
});

it('the output is checked and described on the command line', { timeout: 60_000 }, async () => {
  const root = dirname(workspace.out);
  expect(await cli(['--check'], root)).toEqual({ code: 0, stdout: '', stderr: '' });
  await workspace.write('generated/index.ts', '');
  const before = await manifest();
  expect(await cli(['--check'], root)).toEqual({
    code: 1,
    stdout: '',
    stderr: 'generated/index.ts: edited by hand, or made by another generator; run `make generate`\n',
  });
  expect((await workspace.tree()).get('index.ts')).toBe('');
  expect(await manifest()).toBe(before);
  expect(await cli([], root)).toEqual({ code: 0, stdout: 'generated: 14 files, written\n', stderr: '' });
  expect(await cli(['--openapi', 'openapi', '--out', 'elsewhere'], root)).toMatchObject({
    code: 0,
    stdout: 'elsewhere: 14 files, written\n',
  });
  const help = await cli(['--help'], root);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  for (const option of ['--check', '--openapi', '--out']) expect(help.stdout).toContain(option);
  const wrong = await cli(['--chekc'], root);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toMatch(/^[^\n]*--chekc[^\n]*see --help\n$/);
});
