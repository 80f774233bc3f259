import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkDocument } from '../../src/openapi/check-document.ts';
import { normaliseDocument } from '../../src/openapi/normalise-document.ts';
import type { Document, Schema } from '../../src/openapi/openapi.ts';
import { applyOpenness } from '../../scripts/codegen/openness.ts';
import { fixtureText } from './support/workspace.ts';

let before: Document;
let after: Document;
let schemas: Record<string, Schema>;

beforeAll(async () => {
  before = normaliseDocument(
    checkDocument(parse(await fixtureText('small/lamps.yaml')) as Record<string, unknown>),
  );
  after = applyOpenness(before);
  ({ schemas } = after.components);
});

it('the translation leaves the document that it is given alone', () => {
  const copy = structuredClone(before);
  applyOpenness(before);
  expect(before).toEqual(copy);
});

it('the translation gives a closed twin to what differs between the two directions, and to nothing else', () => {
  const original = Object.keys(before.components.schemas);
  const added = Object.keys(schemas).filter((name) => !original.includes(name));
  // The document has a StateInput of its own.
  expect(added).toEqual(['StateInput2', 'ColorInput', 'DetailsInput', 'BulbInput', 'SocketedInput']);
  expect(schemas['StateInput']).toEqual(before.components.schemas['StateInput']);
});

it('the translation marks what the API says as open and what the caller says not', () => {
  expect(schemas['State']).toMatchObject({ enum: ['LIT', 'DARK', 'BROKEN'], 'x-open-enum': true });
  expect(schemas['StateInput2']).toMatchObject({ enum: ['LIT', 'DARK', 'BROKEN'] });
  expect(schemas['StateInput2']).not.toHaveProperty('x-open-enum');
  expect(schemas['Color']).toMatchObject({ enum: ['RED', 'GREEN', null], 'x-open-enum': true });
  expect(schemas['Weekday']).not.toHaveProperty('x-open-enum');
  expect(schemas['LampCreate']?.properties?.['finish']).not.toHaveProperty('x-open-enum');
});

it('the translation points requests at the twins, through other schemas, too', () => {
  const references = (schema: Schema | undefined) =>
    [...JSON.stringify(schema).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  expect(references(schemas['LampCreate'])).toEqual([
    'StateInput2',
    'DetailsInput',
    'ColorInput',
    'BulbInput',
  ]);
  expect(references(schemas['DetailsInput'])).toEqual(['StateInput2']);
  expect(references({ oneOf: schemas['BulbInput']?.oneOf ?? [] })).toEqual(['SocketedInput', 'Tube']);
  expect(references(schemas['Lamp'])).toEqual(['State', 'Color', 'Place', 'Weekday', 'Bulb', 'Details']);
  expect(after.paths['/lamps']?.get?.parameters?.[0]?.schema).toEqual({
    $ref: '#/components/schemas/StateInput2',
  });
});

it('the translation keeps closed what tells the members of a union apart, even where its enumeration is open elsewhere', () => {
  expect(schemas['Socketed']?.properties?.['type']).toEqual({ type: 'string', enum: ['LED', 'HALOGEN'] });
  expect(schemas['BulbType']).toHaveProperty('x-open-enum', true);
  expect(schemas['ActionBase']?.properties?.['kind']).not.toHaveProperty('x-open-enum');
  expect(schemas['ActionBase']?.properties?.['state']).toHaveProperty('x-open-enum', true);
});
