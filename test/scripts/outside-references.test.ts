import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emitVersion } from '../../scripts/codegen/emit-version.ts';
import { loadDocument, readDocument } from '../../scripts/codegen/load-document.ts';
import { diffDocuments } from '../../scripts/diff/diff-documents.ts';
import { openWorkspace } from './support/workspace.ts';
import { lamps, openProject, type Project } from './pull/support.ts';

let requests: string[] = [];
const server = createServer((request, response) => {
  requests.push(request.url ?? '');
  response.setHeader('content-type', 'application/json').end('{"name": "secret"}');
});
let address: string;
let project: Project;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/latest/meta-data`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(async () => {
  requests = [];
  project = await openProject();
});
afterEach(() => project[Symbol.asyncDispose]());

type Lamps = ReturnType<typeof lamps>;
const withInfo = (more: object): Lamps => ({ ...lamps(), info: { ...lamps().info, ...more } });
const withComponents = (more: object): Lamps => ({
  ...lamps(),
  components: { ...lamps().components, ...more },
});
const withLamp = (more: object): Lamps =>
  withComponents({ schemas: { Lamp: { ...lamps().components.schemas['Lamp'], ...more } } });

const listed = {
  version: '2030-01-01',
  date: '2030-01-01',
  lifecycle: 'current',
  successor: undefined,
} as const;
const read = (document: object) =>
  readDocument(new TextEncoder().encode(JSON.stringify(document)), undefined);
const emit = async (document: object) => emitVersion(await read(document), '../../src', undefined, listed);

/** Places in which a reference may stand, with their pointers. */
const places: [string, (to: string) => object, string][] = [
  ['the contact', ($ref) => withInfo({ contact: { $ref } }), '/info/contact/$ref'],
  ['a description', ($ref) => withInfo({ description: { $ref } }), '/info/description/$ref'],
  ['a server', ($ref) => ({ ...lamps(), servers: [{ $ref }] }), '/servers/0/$ref'],
  ['the external docs', ($ref) => ({ ...lamps(), externalDocs: { $ref } }), '/externalDocs/$ref'],
  ['a tag', ($ref) => ({ ...lamps(), tags: [{ $ref }] }), '/tags/0/$ref'],
  ['a security scheme', ($ref) => withComponents({ securitySchemes: { a: { $ref } } }), '/components/securitySchemes/a/$ref'],
  ['a callback', ($ref) => withComponents({ callbacks: { a: { $ref } } }), '/components/callbacks/a/$ref'],
  ['a link', ($ref) => withComponents({ links: { a: { $ref } } }), '/components/links/a/$ref'],
  ['a response called default', ($ref) => withComponents({ responses: { default: { $ref } } }), '/components/responses/default/$ref'],
  ['a constant outside of a schema', ($ref) => withInfo({ const: { $ref } }), '/info/const/$ref'],
  ['a schema', ($ref) => withLamp({ properties: { example: { $ref } } }), '/components/schemas/Lamp/properties/example/$ref'],
  ['a word that OpenAPI does not have', ($ref) => ({ ...lamps(), more: { a: [{ $ref }] } }), '/more/a/0/$ref'],
  ['a mapping', ($ref) => withLamp({ discriminator: { propertyName: 'id', mapping: { a: $ref } } }), '/components/schemas/Lamp/discriminator/mapping/a'],
]; // prettier-ignore

describe('a reference that leads out of the document', () => {
  it.each(places)(
    'a reference that leads out of the document is refused and not followed from %s',
    async (_what, documentWith, pointer) => {
      const document = documentWith(address);
      const file = await project.write('vendor.json', document);
      const error: unknown = await project.store(file).catch((reason: unknown) => reason);
      expect(error).toMatchObject({
        name: 'PullError',
        message: `vendor.json#${pointer}: line 1: \`${address}\` is outside this file; join the files first, for instance with \`npx redocly bundle\``,
      });
      await expect(emit(document)).rejects.toThrow(/is outside this file/);
      const before = { version: '2029-01-01', root: lamps() };
      expect(() => diffDocuments(before, { version: '2030-01-01', root: { ...document } })).toThrow(
        /is outside this file/,
      );
      expect(requests).toEqual([]);
    },
  );

  it('a reference that leads out of the document is refused when the document is that of a version', async () => {
    await using workspace = await openWorkspace('small');
    const { root } = await loadDocument(join(workspace.openapi, 'lamps.yaml'));
    await workspace.write('openapi/lamps.yaml', JSON.stringify({ ...root, externalDocs: { $ref: address } }));
    await expect(workspace.generate()).rejects.toThrow(
      /lamps\.yaml#\/externalDocs\/\$ref: line 1: .* is outside/,
    );
    expect(requests).toEqual([]);
  });

  it.each<[string, (file: string) => string]>([
    ['an absolute path', (file) => file],
    ['an address', (file) => `file://${file}`],
    ['a relative path', (file) => `../../../../../../../..${file}`],
    ['a path after a name', (file) => `#a/../../../../../../../../..${file}`],
    ['a path with a place', (file) => `${file}#/name`],
  ])('a reference that leads out of the document reads no file by %s', async (_what, referenceTo) => {
    const secret = await project.write('secret.json', { name: 'secret' });
    const reference = referenceTo(secret);
    await expect(emit(withInfo({ contact: { $ref: reference } }))).rejects.toThrow(
      `\`${reference}\` is outside this file`,
    );
  });

  it('a reference that leads out of the document is named together with all others', async () => {
    const document = { ...withInfo({ contact: { $ref: 'a.yaml' } }), externalDocs: { $ref: 'b.yaml' } };
    await expect(emit(document)).rejects.toMatchObject({
      name: 'DocumentErrors',
      problems: [{ pointer: '/info/contact/$ref' }, { pointer: '/externalDocs/$ref' }],
    });
  });
});

describe('what only looks like a reference', () => {
  it.each<[string, (to: string) => object]>([
    ['an example of a schema', ($ref) => withLamp({ example: { $ref } })],
    ['one of the examples of a schema', ($ref) => withLamp({ examples: [{ a: { $ref } }] })],
    ['a default', ($ref) => withLamp({ properties: { id: { type: 'object', default: { $ref } } } })],
    ['an extension', ($ref) => withInfo({ 'x-logo': { $ref } })],
    ['the address of an example', (externalValue) => withComponents({ examples: { a: { externalValue } } })],
    [
      'the address of an example in another place',
      (externalValue) => withInfo({ contact: { externalValue } }),
    ],
  ])('what only looks like a reference is not followed from %s', async (_what, documentWith) => {
    const files = await emit(documentWith(address));
    expect(files['types.ts']).toContain('Lamp: {');
    expect(requests).toEqual([]);
  });

  it('what only looks like a reference may be a property of that name', async () => {
    const files = await emit(withLamp({ properties: { id: { type: 'string' }, $ref: { type: 'number' } } }));
    expect(files['types.ts']).toMatch(/\$ref\?: number;/);
  });

  it.each<[string, object]>([
    ['at the top', { ...lamps(), $ref: lamps().info }],
    ['in place of the information', { ...lamps(), info: undefined, $ref: lamps().info }],
    ['within the information', withInfo({ $ref: { a: 1 } })],
  ])('what only looks like a reference may hold no text %s', async (_what, document) => {
    const { root } = await read(document);
    const before = { version: '2029-01-01', root: (await read(lamps())).root };
    expect(diffDocuments(before, { version: '2030-01-01', root }).changes).toEqual([]);
    expect(Object.keys(await emit(document))).toContain('types.ts');
  });
});

describe('a key that every object of JavaScript has', () => {
  /** Written as text: in a literal, `__proto__` would be no key. */
  const renamed = (document: object, from: string, to: string): object =>
    JSON.parse(JSON.stringify(document).replace(`"${from}"`, `"${to}"`)) as object;

  it.each(['__proto__', '__defineGetter__', '__lookupSetter__'])(
    'a key that every object of JavaScript has is refused as a keyword: %s',
    async (key) => {
      const document = renamed(withLamp({ keyword: { a: 1 } }), 'keyword', key);
      const file = await project.write('vendor.json', JSON.stringify(document));
      await expect(project.store(file)).rejects.toThrow(
        `vendor.json#/components/schemas/Lamp/${key}: line 1: \`${key}\` is no word of OpenAPI; leave it out`,
      );
    },
  );

  it('a key that every object of JavaScript has hides no reference', async () => {
    const document = renamed(withInfo({ hidden: { $ref: address } }), 'hidden', '__proto__');
    await expect(emit(document)).rejects.toThrow(/`__proto__` is no word of OpenAPI/);
    expect(requests).toEqual([]);
  });

  it('a key that every object of JavaScript has may be the name of a property', async () => {
    const document = renamed(withLamp({ properties: { named: { type: 'number' } } }), 'named', '__proto__');
    expect((await emit(document))['types.ts']).toMatch(/__proto__\?: number;/);
  });
});
