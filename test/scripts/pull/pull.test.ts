import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseText } from '../../../scripts/codegen/parse-text.ts';
import { readManifest } from '../../../scripts/codegen/manifest.ts';
import { normalForm } from '../../../scripts/pull/normal-form.ts';
import { upgradeDocument } from '../../../scripts/pull/upgrade-document.ts';
import { wrongVersion } from '../../../scripts/pull/wrong-version.ts';
import { allVersions } from '../../support/versions.ts';
import { project as home, run } from '../support/workspace.ts';
import { lamps, openProject, type Project } from './support.ts';

let project: Project;
beforeEach(async () => {
  project = await openProject();
});
afterEach(() => project[Symbol.asyncDispose]());

describe('a document that can be stored', () => {
  it('a document that can be stored is written with checksum, source and day', async () => {
    const { entry, contents } = await project.store(await project.write('vendor.json', lamps()));
    expect(contents).toEqual({ operations: 1, events: 1 });
    expect(entry).toMatchObject({
      document: '2030-01-01.yaml',
      source: 'vendor.json',
      retrieved: '2030-02-01',
      provenance: expect.stringMatching(/^The vendor's own document/),
      facade: false,
    });
    const stored = await project.contents();
    expect(parse(stored['2030-01-01.yaml'] ?? '')).toEqual(lamps());
    const { entries } = await readManifest(join(project.openapi, 'versions.json'), '');
    expect(entries).toEqual([entry]);
    const { createHash } = await import('node:crypto');
    expect(entry.sha256).toBe(
      createHash('sha256')
        .update(stored['2030-01-01.yaml'] ?? '')
        .digest('hex'),
    );
  });

  it('a document that can be stored changes nothing when it is pulled again, on another day and in another form', async () => {
    const file = await project.write('vendor.json', lamps());
    await project.store(file);
    const before = await project.contents();
    await project.write('vendor.json', stringify({ ...lamps(), paths: lamps().paths }));
    expect((await project.store(file, '2030-03-01')).changed).toEqual([]);
    expect(await project.contents()).toEqual(before);
  });

  it('a document that can be stored has its events under the present name of x-webhooks', async () => {
    const { webhooks, ...rest } = lamps();
    const { entry } = await project.store(
      await project.write('vendor.json', { ...rest, 'x-webhooks': webhooks }),
    );
    expect(parse((await project.contents())[entry.document] ?? '')).toEqual(lamps());
    expect(entry.provenance).not.toContain('upgraded');
  });

  it('a document that can be stored says no folder of the machine', async () => {
    await project.store(await project.write('vendor.json', lamps()));
    expect(JSON.stringify(await project.contents())).not.toContain('/tmp');
  });

  it.each([
    ['a parameter', { in: 'header', name: 'Enode-Version', schema: { type: 'string', const: '2030-01-01' } }],
    ['a list of one', { in: 'header', name: 'enode-version', schema: { enum: ['2030-01-01'] } }],
    ['a default', { in: 'header', name: 'Enode-Version', schema: { default: '2030-01-01' } }],
  ])('a document that can be stored may say its version by %s', async (_what, parameter) => {
    const document = { ...lamps('1.4.0') };
    const components = { ...document.components, parameters: { Version: parameter } };
    await project.store(await project.write('vendor.json', { ...document, components }));
    expect(await project.contents()).toHaveProperty(['2030-01-01.yaml']);
  });
});

describe('a document that cannot be stored leaves everything as it was, and says', () => {
  const schema = (node: object) => ({ ...lamps(), components: { schemas: { Lamp: node } } });
  const at = 'vendor.json#/components/schemas/Lamp';
  const deep = { title: 'a' } as Record<string, unknown>;
  deep['allOf'] = [{ $ref: '#/components/schemas/Lamp' }];

  it.each<[string, string | object, RegExp]>([
    [
      'another version',
      lamps('2031-01-01'),
      /^vendor\.json#\/info\/version: line 1: this is the document of 2031-01-01, not of 2030-01-01; .*--version 2031-01-01`$/,
    ],
    [
      'no version',
      lamps('1.4.0'),
      /^vendor\.json#\/info\/version: line 1: it does not say of which version it is/,
    ],
    ['no operations', { ...lamps(), paths: {} }, /^vendor\.json#\/paths: line 1: there are no operations/],
    ['no events', { ...lamps(), webhooks: {} }, /^vendor\.json: there are no webhook events/],
    ['no schema in reach', schema({ $ref: '#/components/schemas/Gone' }), /names nothing in this document/],
    ['another file', schema({ $ref: 'lamp.json' }), /is outside this file; join the files first/],
    [
      'a wrong place under x-webhooks',
      { ...lamps(), webhooks: undefined, 'x-webhooks': { a: { post: { requestBody: 1 } } } },
      /: line 1: a map is expected here/,
    ],
    ['a keyword with another value', schema({ properties: [] }), /`properties` must be an object/],
    ['a circle', schema(deep), new RegExp(`^${at}`)],
    [
      'OpenAPI 2',
      { swagger: '2.0' },
      /^vendor\.json: this is not an OpenAPI 3\.0, 3\.1 or 3\.2 document \(no `openapi` field\)/,
    ],
    ['OpenAPI 4', { ...lamps(), openapi: '4.0.0' }, /\(openapi "4\.0\.0"\)/],
    ['a list', '[1]', /no map at the top/],
    ['nothing', '', /no map at the top/],
    ['a web page', '<!doctype html>\n<html lang="en">', /^vendor\.json: .*; \S/],
    [
      'half of it',
      JSON.stringify(lamps()).slice(0, -20),
      /^vendor\.json: line 1, column \d+: neither YAML nor JSON/,
    ],
    ['a key given twice', '{"openapi": "3.1.0", "openapi": "3.1.0"}', /Map keys must be unique/],
    ['an anchor in itself', 'openapi: 3.1.0\ninfo: &a {x: *a}', /holds an alias of itself/],
    [
      'aliases without end',
      `a: &a [${'x,'.repeat(10)}]\nb: &b [${'*a,'.repeat(20)}]\nc: &c [${'*b,'.repeat(20)}]\nd: [${'*c,'.repeat(20)}]`,
      /neither YAML nor JSON/,
    ],
  ])(
    'a document that cannot be stored leaves everything as it was, and says %s',
    async (_what, document, words) => {
      const before = await project.contents();
      const file = await project.write('vendor.json', document);
      const error = await project.store(file).catch((reason: unknown) => reason as Error);
      expect(error).toMatchObject({ name: 'PullError', message: expect.stringMatching(words) });
      expect((error as Error).message.split('\n')).toHaveLength(1);
      expect(await project.contents()).toEqual(before);
    },
  );

  it('a document that cannot be stored leaves everything as it was, and says all that is wrong, a line for each', async () => {
    const file = await project.write('vendor.json', { ...lamps('2031-01-01'), webhooks: {}, paths: {} });
    const error = await project.store(file).catch((reason: unknown) => reason as Error);
    expect((error as Error).message.split('\n')).toHaveLength(3);
  });

  it('a document that cannot be stored leaves everything as it was, and says a version that is not listed', async () => {
    const { pull } = await import('../../../scripts/pull/pull.ts');
    const wanted = { version: '2031-01-01', from: 'x', openapi: project.openapi, today: '2030-02-01' };
    await expect(pull(wanted)).rejects.toThrow(
      /2031-01-01 is not listed \(2030-01-01\); add it with `make new-version/,
    );
  });
});

it.each(allVersions)('nothing of %s is lost in the form in which it is stored', async (version) => {
  const { root } = parseText(await readFile(join(home, `openapi/${version}.yaml`), 'utf8'));
  expect(parse(normalForm(upgradeDocument(root, version)))).toEqual(root);
});

it('a document is not called assembled here, whatever it says of itself', async () => {
  const { info, ...rest } = lamps();
  const document = { ...rest, info: { ...info, 'x-assembled': true } };
  await project.store(await project.write('vendor.json', document));
  expect(parse((await project.contents())['2030-01-01.yaml'] ?? '')).toEqual(lamps());
});

describe('on the command line', { timeout: 60_000 }, () => {
  const cli = (...args: string[]) =>
    run(process.execPath, [join(home, 'scripts/pull.ts'), ...args], join(project.openapi, '..'));

  it('pull on the command line stores, and says what it stored', async () => {
    await project.write('vendor.json', lamps());
    const { code, stdout, stderr } = await cli(
      '--version',
      '2030-01-01',
      '--from',
      'vendor.json',
      '--root',
      '.',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe('openapi/2030-01-01.yaml: 1 operations, 1 events, stored; next: make generate\n');
  });

  it.each([
    [['--version', '2030-01-01'], 2, /^say where the document is/],
    [['--verison', 'x'], 2, /^Unknown option '--verison'/],
    [
      ['--version', '2030-01-01', '--from', 'gone.json', '--root', '.'],
      1,
      /^gone\.json: there is no such file/,
    ],
  ])('pull on the command line refuses %j with one line', async (args, expected, words) => {
    const { code, stdout, stderr } = await cli(...args);
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(stderr).toMatch(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

it.each([
  ['2030-01-31', undefined],
  ['2030-02-30', /^"2030-02-30" is not a version/],
  ['2030-13-01', /is not a version: versions of the API are days/],
  ['v2030-01-01', /is not a version/],
  ['', /^say which version/],
  [undefined, /^say which version/],
])('a version is a day: %s', (version, words) => {
  expect(wrongVersion(version)).toEqual(words && expect.stringMatching(words));
});
