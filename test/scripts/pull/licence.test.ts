import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generate } from '../../../scripts/codegen/generate.ts';
import { licenceOf } from '../../../scripts/pull/licence.ts';
import { pull } from '../../../scripts/pull/pull.ts';
import { withoutTexts } from '../../../scripts/pull/without-texts.ts';
import { writeTogether } from '../../../scripts/pull/write-together.ts';
import { regenerate } from '../../../scripts/regenerate/regenerate.ts';
import { project as home, run } from '../support/workspace.ts';
import { lamps, openProject, type Project } from './support.ts';

const sentence = 'Vendors wrote this';
let number = 0;
const text = (): string => `${sentence} ${number++}.`;

/** A document that has a text in every place where one may stand. */
function wordy(license?: object) {
  const document = lamps() as Record<string, unknown> & ReturnType<typeof lamps>;
  const lamp = {
    type: 'object',
    title: text(),
    description: text(),
    $comment: text(),
    'x-note': { deep: [text()] },
    markdownDescription: text(),
    required: ['id', 'description'],
    properties: {
      id: { type: 'string', pattern: '^[a-z]+$', default: 'lamp', description: text(), example: text() },
      description: {
        type: 'string',
        enum: ['BRIGHT', 'DIM'],
        examples: [text()],
        'x-enumDescriptions': [text()],
      },
      example: {
        anyOf: [
          { type: 'number', title: text(), minimum: 3 },
          { type: 'null', description: text() },
        ],
      },
    },
    externalDocs: { url: 'https://example.com', description: text() },
  };
  const [path, item] = Object.entries(document.paths)[0] as [string, { get: Record<string, unknown> }];
  return {
    ...document,
    info: {
      title: text(),
      version: document.info.version,
      description: text(),
      summary: text(),
      contact: { name: text() },
      termsOfService: text(),
      ...(license && { license }),
    },
    servers: [{ url: 'https://lamps.example.com', description: text() }],
    tags: [{ name: 'Lamps', description: text(), 'x-displayName': text() }],
    'x-tagGroups': [{ name: text(), tags: ['Lamps'] }],
    paths: {
      'x-about': text(),
      [path]: {
        summary: text(),
        get: {
          ...item.get,
          tags: ['Lamps'],
          summary: text(),
          description: text(),
          'x-codeSamples': [{ lang: 'js', source: text() }],
          responses: {
            ...(item.get['responses'] as object),
            '404': {
              description: text(),
              headers: { 'Retry-After': { description: text(), schema: { type: 'number' } } },
              content: {
                'application/json': { schema: { type: 'object' }, examples: { one: { value: text() } } },
              },
            },
          },
        },
      },
    },
    components: {
      schemas: { Lamp: lamp },
      examples: { One: { summary: text(), value: { id: text() } } },
      securitySchemes: {
        token: {
          type: 'oauth2',
          description: text(),
          flows: { clientCredentials: { tokenUrl: 'https://example.com/token', scopes: { all: text() } } },
        },
      },
    },
  };
}

const commercial = { name: 'Vendor Commercial License', url: 'https://example.com/terms' };
let project: Project;
beforeEach(async () => {
  project = await openProject();
});
afterEach(() => project[Symbol.asyncDispose]());

async function store(document: object, licence?: string) {
  const from = await project.write('vendor.json', document);
  const pulled = await pull({
    version: '2030-01-01',
    from,
    openapi: project.openapi,
    today: '2030-02-01',
    licence,
  });
  await writeTogether(pulled.files);
  const { files } = await generate(project.openapi, join(project.openapi, '../generated'));
  const stored = await readFile(join(project.openapi, '2030-01-01.yaml'), 'utf8');
  const manifest = await readFile(join(project.openapi, 'versions.json'), 'utf8');
  return {
    ...pulled,
    stored,
    all: [stored, manifest, ...pulled.files.values(), ...files.values()].join('\n'),
  };
}

describe('texts of a pulled document', () => {
  it.each([
    ['under a commercial licence', commercial, /licence is "Vendor Commercial License"/],
    ['without a licence', undefined, /states no licence/],
  ])(
    'texts of a pulled document are in no file when it comes %s, and its facts are',
    async (_what, license, reason) => {
      number = 0;
      const { all, stored, texts, entry } = await store(wordy(license));
      expect(all).not.toContain(sentence);
      for (const fact of ['BRIGHT', 'DIM', '^[a-z]+$', 'default: lamp', 'minimum: 3', 'tokenUrl', 'Lamps'])
        expect(stored).toContain(fact);
      expect(texts).toMatch(reason);
      expect(texts).toMatch(/^\d+ texts/);
      expect(entry.provenance).toMatch(/its texts are left out/);
    },
  );

  it('texts of a pulled document are kept under a permissive licence of the document', async () => {
    const { stored, texts } = await store(wordy({ name: 'Apache 2.0' }));
    expect(stored).toContain(sentence);
    expect(texts).toBeUndefined();
  });

  it('texts of a pulled document are kept when a maintainer states a licence, which is recorded and holds for the next pull', async () => {
    const { stored, entry } = await store(wordy(commercial), 'written permission of 2030');
    expect(stored).toContain(sentence);
    expect(entry).toMatchObject({
      licence: 'written permission of 2030',
      provenance: expect.stringContaining('written permission of 2030'),
    });
    expect((await store(wordy(commercial))).stored).toContain(sentence);
  });

  it('texts of a pulled document make way for our own at the same places, however the schemas are called', async () => {
    const ours = wordy({ name: 'MIT', identifier: 'MIT' });
    ours.components.schemas.Lamp.properties.id.description = 'Our words on the id.';
    await mkdir(project.openapi, { recursive: true });
    await writeFile(join(project.openapi, '2030-01-01.yaml'), JSON.stringify(ours));
    const theirs = JSON.parse(
      JSON.stringify(wordy(commercial))
        .replaceAll(sentence, 'Commercial words')
        .replaceAll('"Lamp"', '"HttpLampDto"')
        .replaceAll('schemas/Lamp', 'schemas/HttpLampDto'),
    ) as object;
    const { files } = await store(theirs);
    expect([...files.keys()].some((file) => file.endsWith('texts/2030-01-01.yaml'))).toBe(true);
    const again = await store(theirs);
    const generated = await generate(project.openapi, join(project.openapi, '../generated'));
    expect(generated.files.get('2030-01-01/types.ts')).toContain('Our words on the id.');
    expect(again.all).not.toContain('Commercial words');
  });
});

describe('the licence of a document', () => {
  const of = (license?: object) => licenceOf({ info: { license } }).isPermissive;
  it.each([
    { identifier: 'MIT' },
    { identifier: 'CC-BY-4.0', name: 'Creative Commons' },
    { name: 'MIT License' },
    { name: 'The MIT License' },
    { name: 'Apache License, Version 2.0' },
    { name: 'BSD 3-Clause License' },
    { name: 'CC0' },
    { name: 'CC BY 4.0' },
  ])('the licence of a document lets texts be published: %j', (license) => expect(of(license)).toBe(true));

  it.each([
    undefined,
    {},
    { name: '' },
    { name: 'Proprietary' },
    { name: 'Not the MIT License' },
    { name: 'MIT-like, see our terms' },
    { name: 'CC BY-NC 4.0' },
    { name: 'CC-BY-ND-4.0' },
    { identifier: 'LicenseRef-Commercial', name: 'MIT' },
    { identifier: 'AGPL-3.0-only' },
  ])('the licence of a document does not: %j', (license) => expect(of(license)).toBe(false));
});

it('leaving out texts changes nothing the second time', () => {
  const { root, count } = withoutTexts(wordy(commercial));
  expect(count).toBeGreaterThan(20);
  const again = withoutTexts(root);
  expect(again.root).toEqual(root);
});

describe('a packed package', { timeout: 60_000 }, () => {
  /** All that npm would publish after a pull: documents, reports and what was made of them. */
  async function packed(licence?: string): Promise<string> {
    const root = dirname(project.openapi);
    await store(wordy(commercial), licence);
    const from = await project.write('vendor-2030-01-01.json', wordy(commercial));
    await regenerate({
      root,
      from: from.replace('2030-01-01', '{version}'),
      licence,
      today: '2030-02-01',
      methods: {},
    });
    const { name, version, files } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as {
      [key: string]: unknown;
    };
    await project.write('package.json', JSON.stringify({ name, version, files }));
    await cp(join(root, 'generated'), join(root, 'dist/generated'), { recursive: true });
    const { code, stdout, stderr } = await run('npm', ['pack', '--silent', '--ignore-scripts'], root);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return (await run('tar', ['-xzOf', stdout.trim()], root)).stdout;
  }

  it('a packed package has no sentence of a vendor who has not permitted it, and has it otherwise', async () => {
    const without = await packed();
    expect(without).not.toContain(sentence);
    for (const fact of ['BRIGHT', 'lamp:updated']) expect(without).toContain(fact);
    expect(await packed('written permission of 2030')).toContain(sentence);
  });
});
