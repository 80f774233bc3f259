import { describe, expect, it } from 'vitest';
import type { Schema } from '../../src/openapi/openapi.ts';
import { readDocument } from '../../src/openapi/read-document.ts';
import { variantsOf } from '../../src/openapi/variants.ts';

const object: Schema = { type: 'object', properties: { id: { type: 'string' } } };

/** What a document in normal form has in the place of a schema. */
function normal(schema: Schema, schemas: Record<string, Schema> = {}): Schema {
  const content = { 'application/json': { schema } };
  const document = readDocument({
    openapi: '3.1.0',
    paths: { '/things': { get: { responses: { '200': { content } } } } },
    components: { schemas: { Thing: object, ...schemas } },
  });
  return document.paths['/things']!.get!.responses!['200']!.content!['application/json']!.schema!;
}

const orNull = { oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] };
const thing = { $ref: '#/components/schemas/Thing' };

describe('"or null" beside a reference', () => {
  it.each<[string, Schema]>([
    [
      'a closed object without fields',
      { type: 'object', nullable: true, properties: {}, additionalProperties: false },
    ],
    ['an object that requires nothing', { type: 'object', nullable: true, required: [], deprecated: false }],
    ['a nullable union of an object', { oneOf: [{ type: 'object' }], nullable: true }],
    ['a nullable composition of an object', { allOf: [{ type: 'object' }], nullable: true }],
    ['a union of an object and null', { anyOf: [{ type: 'object' }, { type: 'null' }] }],
  ])('"or null" beside a reference is read where it is %s', (_, part) => {
    expect(normal({ allOf: [thing, part] })).toEqual(orNull);
  });

  it('"or null" beside a reference is not read where the nullable part describes a field', () => {
    const part = { type: 'object', nullable: true, required: ['name'] };
    expect(normal({ allOf: [thing, part] })).not.toEqual(orNull);
  });
});

describe('a union in a union', () => {
  const values = (...all: string[]): Schema[] => all.map((value) => ({ const: value }));

  it('a union in a union of values is one list of values', () => {
    const schema = { oneOf: [{ const: 'A' }, { anyOf: [{ const: 'B' }, { oneOf: values('C', 'D') }] }] };
    expect(normal(schema)).toEqual({ type: 'string', enum: ['A', 'B', 'C', 'D'] });
  });

  it('a union in a union of values and null is one list of values with null', () => {
    const schema = { oneOf: [{ const: 'A' }, { anyOf: values('B', 'C'), nullable: true }] };
    expect(normal(schema)).toEqual({ type: 'string', enum: ['A', 'B', 'C', null] });
  });

  it('a union in a union of objects has its members in one list', () => {
    const other: Schema = { type: 'object', properties: { name: { type: 'string' } } };
    const third: Schema = { type: 'object', properties: { size: { type: 'number' } } };
    expect(normal({ oneOf: [object, { oneOf: [other, third] }] }).oneOf).toHaveLength(3);
  });

  it('a union in a union says of the whole what is said of it, where it is the only member', () => {
    const colours = { default: 'red', anyOf: [{ const: 'red' }, { type: 'string', enum: ['blue'] }] };
    const said = { type: 'string', enum: ['red', 'blue'], default: 'red' };
    expect(normal({ oneOf: [colours] })).toEqual(said);
    expect(normal({ anyOf: [{ description: 'Its colour.', oneOf: [colours] }] })).toEqual({
      ...said,
      description: 'Its colour.',
    });
    expect(normal({ oneOf: [colours, { type: 'null' }] })).toEqual({ ...said, enum: ['red', 'blue', null] });
    expect(normal({ oneOf: [colours, { const: 'green' }] })).not.toHaveProperty('default');
  });

  it('a union in a union stays where it has a discriminator', () => {
    const discriminator = { propertyName: 'id' };
    const inner = { oneOf: [thing, { $ref: '#/components/schemas/Other' }], discriminator };
    const schemas = { Other: { type: 'object', properties: { id: { type: 'string' } } } };
    expect(normal({ oneOf: [{ type: 'string' }, inner] }, schemas).oneOf).toHaveLength(2);
  });
});

describe('a field that two parts describe', () => {
  const whole: Schema = {
    oneOf: [
      {
        type: 'object',
        required: ['mode', 'hold'],
        properties: { mode: { const: 'OFF' }, hold: { const: 'NO' } },
      },
      {
        type: 'object',
        required: ['mode'],
        properties: { mode: { const: 'COOL', description: 'It cools.' } },
      },
    ],
  };
  const divided: Schema = {
    oneOf: [
      {
        allOf: [
          { type: 'object', properties: { hold: { enum: ['NO'] } } },
          {
            type: 'object',
            required: ['hold', 'mode'],
            properties: { mode: { const: 'OFF', 'x-order': 1 } },
          },
        ],
      },
      { $ref: '#/components/schemas/Cooling' },
    ],
  };
  const Cooling: Schema = { type: 'object', required: ['mode'], properties: { mode: { const: 'COOL' } } };
  const part = (target: Schema): Schema => ({ type: 'object', properties: { target } });

  it('a field that two parts describe in other words is described once', () => {
    const schema = normal({ allOf: [part(whole), part(divided)] }, { Cooling });
    const [variant] = variantsOf(schema, { components: { schemas: { Cooling } } } as never)!;
    expect(variant!.properties.get('target')).toHaveLength(1);
  });

  it('a field that two parts describe otherwise is described twice', () => {
    const other: Schema = { ...Cooling, properties: { mode: { const: 'DRY' } } };
    const schema = normal({ allOf: [part(whole), part(divided)] }, { Cooling: other });
    const [variant] = variantsOf(schema, { components: { schemas: { Cooling: other } } } as never)!;
    expect(variant!.properties.get('target')).toHaveLength(2);
  });
});
