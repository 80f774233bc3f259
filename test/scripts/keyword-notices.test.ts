import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generate } from '../../scripts/codegen/generate.ts';
import { keywordNotices } from '../../scripts/codegen/keyword-notices.ts';
import { parseText } from '../../scripts/codegen/parse-text.ts';
import { lamps, openProject, type Project } from './pull/support.ts';

let project: Project;
beforeEach(async () => {
  project = await openProject();
});
afterEach(() => project[Symbol.asyncDispose]());

/** What is said of a document whose lamp has these keywords. */
const notices = (lamp: object, change: object = {}): string[] =>
  keywordNotices(
    parseText(JSON.stringify({ ...lamps(), ...change, components: { schemas: { Lamp: lamp } } })),
    'vendor.json',
  );
const at = 'vendor.json#/components/schemas/Lamp';

describe('keywords of which nothing is made', () => {
  it.each([
    ['not', { not: { required: ['id'] } }],
    ['if', { if: { properties: { id: { const: '1' } } } }],
    ['dependentRequired', { dependentRequired: { id: ['name'] } }],
    ['propertyNames', { propertyNames: { pattern: 'a' } }],
    ['contains', { contains: { type: 'string' } }],
  ])('keywords of which nothing is made are left to the server: %s', (keyword, lamp) => {
    expect(notices(lamp)).toEqual([
      `${at}/${keyword}: line 1: \`${keyword}\` is left to the server: no type can say it`,
    ]);
  });

  it.each([
    ['proprties', 'properties'],
    ['require', 'required'],
    ['additionalproperties', 'additionalProperties'],
    ['onOf', 'oneOf'],
    ['formta', 'format'],
  ])('keywords of which nothing is made are named with what may be meant: %s', (written, meant) => {
    expect(notices({ [written]: {} })).toEqual([
      `${at}/${written}: line 1: no keyword of schemas is called "${written}"; did you mean "${meant}"?; nothing is made of it`,
    ]);
  });

  it('keywords of which nothing is made are named once each, wherever in the document they are', () => {
    const odd = { type: 'string', optional: true };
    const schema = { properties: { a: odd, b: { items: odd, anyOf: [odd, { $defs: { c: odd } }] } } };
    const parameter = { name: 'x', in: 'query', schema: odd, headers: { schema: { schema: odd } } };
    expect(notices(schema, { paths: { '/lamps': { parameters: [parameter] } } })).toEqual([
      'vendor.json#/paths/~1lamps/parameters/0/schema/optional: line 1: no keyword of schemas is called "optional" (in 6 places); nothing is made of it',
    ]);
  });

  it('keywords of which nothing is made are not what is annotated, left out on purpose, or named by people', () => {
    const named = { proprties: { type: 'string' }, not: { type: 'string' }, schema: { type: 'number' } };
    const lamp = {
      type: 'object',
      properties: named,
      patternProperties: { if: { minLength: 3 } },
      'x-order': 1,
      $comment: 'a',
      $defs: { not: { type: 'string', contentEncoding: 'base64', default: { not: 1 } } },
      example: { schema: { not: 1 } },
      discriminator: { propertyName: 'a', mapping: { schema: 'not' } },
      externalDocs: { url: 'https://a.example' },
    };
    expect(notices(lamp)).toEqual([]);
    const components = {
      schemas: {},
      parameters: { schema: { name: 'a', in: 'query' } },
      headers: { schema: {} },
    };
    const given = { ...lamps(), components, paths: { schema: { get: { responses: {} } } } };
    expect(keywordNotices(parseText(JSON.stringify(given)), 'vendor.json')).toEqual([]);
  });
});

it('pull and generate tell of them, and go on', async () => {
  const document = lamps();
  document.components.schemas['Lamp'] = { ...document.components.schemas['Lamp'], not: {}, tpye: 'object' };
  const { notices: pulled } = await project.store(await project.write('vendor.json', document));
  const { notices: generated } = await generate(project.openapi, `${project.openapi}/../generated`);
  for (const lines of [pulled, generated])
    expect(lines.map((line) => line.replace(/^.*#/, ''))).toEqual([
      expect.stringMatching(/^\/components\/schemas\/Lamp\/not: line \d+: `not` is left/),
      expect.stringMatching(/^\/components\/schemas\/Lamp\/tpye: line \d+: no keyword .*"type"/),
    ]);
});
