import type { Idiom } from './schema-idioms.ts';
import { each, eachSchema, type Node, operationsIn, replace } from './tree.ts';

const isObject = (schema: Node): boolean =>
  schema['properties'] !== undefined && schema['$ref'] === undefined;
const isComposed = (schema: Node): boolean =>
  ['allOf', 'oneOf', 'anyOf', 'patternProperties'].some((key) => schema[key] !== undefined);

/** Schemas of the same values, made of other parts. */
export const formIdioms = {
  'unions: anyOf instead of oneOf, with titles': (document, random) =>
    eachSchema(document, (schema) => {
      if (!Array.isArray(schema['oneOf']) || schema['anyOf'] || !random.chance(0.7)) return;
      const members = schema['oneOf'] as Node[];
      for (const [index, member] of members.entries())
        if (!member['$ref']) member['title'] = `Variant ${index}`;
      schema['anyOf'] = members;
      delete schema['oneOf'];
    }),
  'unions: null beside a type': (document, random) =>
    eachSchema(document, (schema) => {
      const types = schema['type'] as unknown;
      if (!Array.isArray(types) || types.length !== 2 || !types.includes('null') || isComposed(schema))
        return;
      if (schema['enum'] || schema['const'] !== undefined || !random.chance(0.6)) return;
      const { description, deprecated, ...rest } = schema;
      const other = { ...rest, type: types.find((type) => type !== 'null') as unknown };
      const members = random.pick([
        [other, { type: 'null' }],
        [{ type: 'null' }, other],
      ]);
      replace(schema, {
        ...(description !== undefined && { description }),
        ...(deprecated !== undefined && { deprecated }),
        [random.pick(['oneOf', 'anyOf'])]: members,
      });
    }),
  'unions: one in another': (document, random) =>
    eachSchema(document, (schema) => {
      const members = schema['oneOf'] as Node[] | undefined;
      if (!members || members.length < 3 || schema['discriminator'] || !random.chance(0.7)) return;
      schema['oneOf'] = [members[0]!, { [random.pick(['oneOf', 'anyOf'])]: members.slice(1) }];
    }),
  'objects: parts of an allOf': (document, random) =>
    eachSchema(document, (schema) => {
      if (!isObject(schema) || isComposed(schema) || Array.isArray(schema['type']) || !random.chance(0.4))
        return;
      if (schema['nullable'] === true || schema['discriminator']) return;
      const {
        properties,
        required,
        type: _type,
        additionalProperties,
        unevaluatedProperties,
        ...beside
      } = schema;
      const names = Object.keys(properties as Node);
      const half = Math.ceil(names.length / 2);
      const part = (of: string[]): Node => ({
        type: 'object',
        ...(additionalProperties !== undefined && { additionalProperties: additionalProperties as unknown }),
        properties: Object.fromEntries(of.map((name) => [name, properties[name] as unknown])),
      });
      // One part may require what another one describes.
      const parts = [
        part(names.slice(0, half)),
        { ...part(names.slice(half)), ...(required && { required }) },
      ];
      replace(schema, {
        ...beside,
        ...(unevaluatedProperties !== undefined && { unevaluatedProperties }),
        allOf: parts,
      });
    }),
  'references: a text beside them': (document, random) =>
    eachSchema(document, (schema) => {
      if (typeof schema['$ref'] !== 'string' || !random.chance(0.7)) return;
      Object.assign(
        schema,
        random.pick([{ description: 'In other words.' }, { title: 'Named', summary: 'Short.' }]),
      );
    }),
  'references: allOf of one': (document, random) =>
    eachSchema(document, (schema) => {
      const { $ref, ...rest } = schema;
      if (typeof $ref !== 'string' || Object.keys(rest).length > 0 || !random.chance(0.7)) return;
      replace(
        schema,
        random.pick([{ allOf: [{ $ref }] }, { anyOf: [{ $ref }] }, { oneOf: [{ $ref }], title: 'One' }]),
      );
    }),
  'types: a list of one': (document, random) =>
    eachSchema(document, (schema) => {
      if (typeof schema['type'] === 'string' && random.chance(0.6)) schema['type'] = [schema['type']];
    }),
  'types: null first': (document) =>
    eachSchema(document, (schema) => {
      if (Array.isArray(schema['type'])) schema['type'] = (schema['type'] as string[]).toReversed();
      if (Array.isArray(schema['enum'])) schema['enum'] = (schema['enum'] as unknown[]).toReversed();
      if (Array.isArray(schema['required']))
        schema['required'] = (schema['required'] as string[]).toReversed();
    }),
  'numbers: with a format': (document, random) =>
    eachSchema(document, (schema) => {
      const types = [schema['type']].flat() as unknown[];
      if (schema['format'] !== undefined) return;
      if (types.includes('integer')) schema['format'] = random.pick(['int32', 'int64']);
      else if (types.includes('number')) schema['format'] = random.pick(['float', 'double']);
    }),
  'annotations: what holds anyway': (document, random) =>
    eachSchema(document, (schema) => {
      if (schema['$ref'] !== undefined || !random.chance(0.5)) return;
      schema['deprecated'] ??= false;
      schema['readOnly'] ??= false;
      if (schema['type'] === 'array') schema['minItems'] ??= 0;
      if (schema['properties']) schema['required'] ??= [];
      if (schema['type'] === 'string' && schema['enum'] === undefined) schema['minLength'] ??= 0;
      if (typeof schema['type'] === 'string' && document['openapi'] !== '3.1.0') schema['nullable'] ??= false;
    }),
  'annotations: titles, texts and extensions everywhere': (document, random) => {
    const holders: Node[] = [];
    each(document['paths'], (node) => {
      if (node['responses'] || node['schema'] || node['content']) holders.push(node);
    });
    for (const node of holders) node['x-vendor'] = { note: ['any'], schema: { type: 'x' } };
    eachSchema(document, (schema) => {
      if (schema['$ref'] !== undefined || !random.chance(0.6)) return;
      schema['title'] ??= 'A Title';
      schema['description'] ??= '';
      schema['x-enum-varnames'] = ['A'];
      schema['externalDocs'] = { url: 'https://a.example' };
    });
  },
  'annotations: nulls where texts would be': (document, random) => {
    each(document, (node) => {
      if (typeof node['description'] === 'string' && random.chance(0.2)) node['description'] = null;
      if (typeof node['summary'] === 'string' && random.chance(0.2)) node['summary'] = null;
    });
  },
  'examples: of every kind': (document, random) => {
    eachSchema(document, (schema) => {
      if (schema['$ref'] !== undefined || !random.chance(0.4)) return;
      delete schema['examples'];
      Object.assign(
        schema,
        random.pick<Node>([{ example: null }, { examples: [] }, { examples: ['a', { type: 'b' }] }]),
      );
    });
    for (const { operation } of operationsIn(document))
      for (const parameter of (operation['parameters'] ?? []) as Node[])
        if (parameter['schema']) parameter['examples'] = { one: { value: { schema: 1, $ref: '#/nowhere' } } };
  },
} satisfies Record<string, Idiom>;
