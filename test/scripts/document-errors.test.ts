import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { cli, fixtureText, openWorkspace, type Workspace } from './support/workspace.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await openWorkspace('small');
});
afterEach(() => workspace[Symbol.asyncDispose]());

const asText = async (): Promise<string> => fixtureText('small/lamps.yaml');

/** What the generator says of the small document after a change at one place. */
async function complaint(
  change: (schemas: Record<string, unknown>, document: Record<string, never>) => void,
): Promise<string> {
  const document = parse(await asText()) as Record<string, never> & {
    components: { schemas: Record<string, unknown> };
  };
  change(document.components.schemas, document);
  return complaintAbout(stringify(document));
}

async function complaintAbout(text: string): Promise<string> {
  await workspace.write('openapi/lamps.yaml', text);
  const error = await workspace.generate().then(
    () => undefined,
    (reason: unknown) => reason as Error,
  );
  expect(error?.name).toBe('GenerateError');
  const message = error?.message ?? '';
  expect(message).not.toContain('\n');
  expect(message.startsWith(`${workspace.openapi}/lamps.yaml`)).toBe(true);
  return message.slice(workspace.openapi.length + 1);
}

it('all problems of a document are named in one run, a line each', async () => {
  const document = parse(await asText()) as {
    paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
    components: { schemas: Record<string, unknown> };
  };
  Object.assign(document.components.schemas, {
    First: { type: 'float', properties: { a: { enum: [] }, b: { $ref: '#/components/schemas/Nowhere' } } },
    Second: { properties: ['a'] },
  });
  document.paths['/groups']!['get']!.responses['20'] = { description: '' };
  await workspace.write('openapi/lamps.yaml', stringify(document));
  const error = await workspace.generate().catch((reason: unknown) => reason as Error);
  const places = (error as Error).message.split('\n').map((line) => /#([^:]*): line \d+: /.exec(line)?.[1]);
  expect(places).toEqual([
    '/components/schemas/First/type',
    '/components/schemas/First/properties/a/enum',
    '/components/schemas/First/properties/b/$ref',
    '/components/schemas/Second/properties',
    '/paths/~1groups/get/responses/20',
  ]);
});

describe('a schema that cannot be translated is named with file, pointer and line', () => {
  const at = '#/components/schemas/Place';

  it.each([
    ['a type that does not exist', { type: 'float' }, `${at}/type`, '`type` must be a type name'],
    ['properties in a list', { properties: ['a'] }, `${at}/properties`, '`properties` must be an object'],
    ['a constant object', { const: {} }, `${at}/const`, '`const` must be'],
    ['an empty enumeration', { enum: [] }, `${at}/enum`, '`enum` must be'],
    [
      'a null that is not a boolean',
      { nullable: 'yes' },
      `${at}/nullable`,
      '`nullable` must be true or false',
    ],
    [
      'a place for every element',
      { type: 'array', prefixItems: {} },
      `${at}/prefixItems`,
      'a list of schemas',
    ],
    ['no schema at all', { items: 'string' }, `${at}/items`, '`items` must be a schema'],
    ['a dangling reference', { $ref: '#/components/schemas/Nowhere' }, `${at}/$ref`, 'names nothing'],
    ['a reference to another file', { $ref: 'other.yaml#/Place' }, `${at}/$ref`, 'join the files first'],
    ['a reference to itself', { $ref: at }, `${at}/$ref`, 'refers to nothing but itself'],
    [
      'a reference into itself',
      { properties: { a: { $ref: `${at}/properties/a` } } },
      `${at}/properties/a/$ref`,
      'leads back to itself',
    ],
    [
      'an allOf of itself',
      { allOf: [{ $ref: at }, { type: 'object', properties: { a: {} } }] },
      `${at}/allOf/0/$ref`,
      'made of itself',
    ],
    [
      'a union of itself',
      { oneOf: [{ $ref: at }, { type: 'string' }] },
      `${at}/oneOf/0/$ref`,
      'made of itself',
    ],
  ])(
    'a schema that cannot be translated is named with file, pointer and line: %s',
    async (_what, schema, pointer, words) => {
      const line = await complaint((schemas) => {
        schemas['Place'] = schema;
      });
      expect(line).toMatch(/^lamps\.yaml#\S+: line \d+: .+; .+$/);
      expect(line.startsWith(`lamps.yaml${pointer}: `)).toBe(true);
      expect(line).toContain(words);
    },
  );

  it('a schema that cannot be translated is named with file, pointer and line: counts lines in the file as it is', async () => {
    const text = (await asText()).replace(
      '      properties: {room: {type: string}',
      '      properties: {room: {type: text}',
    );
    const number = text.split('\n').findIndex((line) => line.includes('type: text')) + 1;
    expect(await complaintAbout(text)).toContain(
      `#/components/schemas/Place/properties/room/type: line ${number}: `,
    );
  });

  it('a schema that cannot be translated is named with file, pointer and line: escapes paths in pointers', async () => {
    const text = (await asText()).replace(
      "{$ref: '#/components/schemas/State'}}",
      "{$ref: '#/components/schemas/Stat'}}",
    );
    expect(await complaintAbout(text)).toContain('#/paths/~1lamps/get/parameters/0/schema/$ref: line ');
  });
});

describe('a document that is none', () => {
  it.each([
    ['of another version', 'swagger: "2.0"\nopenapi: 2.0.0\n', '3.2 document (openapi "2.0.0")'],
    ['of another kind', 'title: something else\n', '3.2 document (no `openapi` field)'],
    ['of one word', 'hello\n', 'no map at the top'],
    ['empty', '', 'no map at the top'],
    ['not YAML', 'openapi: 3.1.0\n  paths: [\n', 'line 1, column 10: neither YAML nor JSON'],
    ['not YAML in another way', 'openapi: *nothing\n', 'neither YAML nor JSON'],
  ])('a document that is none: %s', async (_what, text, words) => {
    const line = await complaintAbout(text);
    expect(line).toContain(words);
    expect(line).toMatch(/; \w+/);
  });

  it.each([
    ['paths in a list', { paths: [] }, '#/paths: '],
    ['an operation without its map', { paths: { '/a': { get: 'x' } } }, '#/paths/~1a/get: '],
    [
      'a status that is none',
      { paths: { '/a': { get: { responses: { 2: {} } } } } },
      '#/paths/~1a/get/responses/2: ',
    ],
    [
      'a stability that is none',
      { paths: { '/a': { get: { 'x-stability': 'gamma' } } } },
      '#/paths/~1a/get/x-stability: ',
    ],
    [
      'a parameter that a path has twice',
      { paths: { '/a/{id}/b/{id}': { get: {} } } },
      '#/paths/~1a~1{id}~1b~1{id}: ',
    ],
    [
      'two operations with one address',
      { paths: { '/a/{id}': { get: {} }, '/a/{name}': { get: {} } } },
      '#/paths/~1a~1{name}: ',
    ],
  ])('a document that is none: %s', async (_what, parts, place) => {
    expect(
      await complaintAbout(stringify({ openapi: '3.1.0', info: { title: 'a', version: '1' }, ...parts })),
    ).toContain(`lamps.yaml${place}`);
  });
});

describe('webhooks', () => {
  const hook = (schema: object) => ({
    post: { requestBody: { content: { 'application/json': { schema } } } },
  });
  it('webhooks must name each of several events by a constant', async () => {
    const line = await complaint((_schemas, document) => {
      Object.assign(document['webhooks'] ?? {}, {
        rest: hook({ oneOf: [{ type: 'object' }, { type: 'string' }] }),
      });
    });
    expect(line).toContain('lamps.yaml#/webhooks/rest/post: ');
    expect(line).toContain('an event of this webhook has no constant `event`');
  });
});

describe('the list of versions', () => {
  const entry = {
    version: 'a',
    date: 'a',
    lifecycle: 'current',
    document: 'lamps.yaml',
    sha256: '',
    provenance: '',
  };

  it.each([
    ['is missing', undefined, 'versions.json: the file cannot be read'],
    ['is no JSON', '{', 'versions.json: there is no list `versions`'],
    [
      'lacks a field',
      { versions: [{ ...entry, sha256: undefined }] },
      'versions.json#/versions/0: `sha256` is missing',
    ],
    [
      'has an unknown lifecycle',
      { versions: [{ ...entry, lifecycle: 'old' }] },
      'versions.json#/versions/0: `old` is not a lifecycle; use one of current',
    ],
    ['names a version twice', { versions: [entry, entry] }, 'versions.json#/versions/1: a is listed twice'],
    [
      'would leave the output folder',
      { versions: [{ ...entry, version: '../a' }] },
      'versions.json#/versions/0: `../a` cannot name a folder',
    ],
    [
      'names a file that is not there',
      { versions: [{ ...entry, document: 'no.yaml' }] },
      'no.yaml: there is no such file',
    ],
  ])('the list of versions that %s', async (_what, content, words) => {
    if (content === undefined) {
      await expect((await openWorkspace()).generate()).rejects.toThrow(words);
      return;
    }
    await workspace.write(
      'openapi/versions.json',
      typeof content === 'string' ? content : JSON.stringify(content),
    );
    await expect(workspace.generate()).rejects.toThrow(words);
  });
});

it(
  'a document that is wrong leaves everything as it was, and says one line on stderr',
  { timeout: 30_000 },
  async () => {
    await workspace.generate();
    const before = await workspace.tree();
    const text = (await asText()).replace(
      'enum: [LIT, DARK, BROKEN]',
      'enum: [LIT, DARK, BROKEN]\n      nullable: maybe',
    );
    await workspace.write('openapi/lamps.yaml', text);
    const { code, stdout, stderr } = await cli([], `${workspace.openapi}/..`);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^openapi\/lamps\.yaml#\/components\/schemas\/State\/nullable: line \d+: .*\n$/);
    expect(await workspace.tree()).toEqual(before);
  },
);
