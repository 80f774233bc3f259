import type { Random } from './random.ts';
import { eachSchema, type Node, replace, target } from './tree.ts';

/** Rewrites a document in place; the facts stay. */
export type Idiom = (document: Node, random: Random) => void;

/** `oneOf: [X, null]` in other words. */
const nullUnion =
  (write: (other: Node) => Node, objectsOnly = false): Idiom =>
  (document, random) =>
    eachSchema(document, (schema) => {
      const members = (schema['oneOf'] ?? schema['anyOf']) as Node[] | undefined;
      if (members?.length !== 2 || schema['discriminator'] || !random.chance(0.8)) return;
      const other = members.find((member) => member['type'] !== 'null');
      if (!other?.['$ref'] || members.every((member) => member['type'] !== 'null')) return;
      const named = target(document, other);
      if (objectsOnly && named['properties'] === undefined) return;
      const { oneOf: _one, anyOf: _any, ...beside } = schema;
      replace(schema, { ...beside, ...write(other) });
    });

const values =
  (write: (values: unknown[]) => Node): Idiom =>
  (document, random) =>
    eachSchema(document, (schema) => {
      const all = schema['enum'] as unknown[] | undefined;
      if (
        !all ||
        all.includes(null) ||
        Array.isArray(schema['type']) ||
        all.length < 2 ||
        !random.chance(0.6)
      )
        return;
      const { enum: _values, type: _type, ...beside } = schema;
      replace(schema, { ...beside, ...write(all) });
    });

export const schemaIdioms = {
  'null: allOf with a nullable object': nullUnion(
    (other) => ({ allOf: [other, { type: ['object', 'null'] }] }),
    true,
  ),
  'null: anyOf': nullUnion((other) => ({ anyOf: [other, { type: 'null' }] })),
  'null: a member that is nullable': nullUnion((other) => ({ anyOf: [other, { nullable: true }] })),
  'null: an enumeration of null': nullUnion((other) => ({ oneOf: [other, { enum: [null] }] })),
  'null: a constant': nullUnion((other) => ({ anyOf: [{ const: null }, other] })),
  'null: nullable beside allOf': nullUnion((other) => ({ allOf: [other], nullable: true })),
  'null: nullable beside a reference': nullUnion((other) => ({ ...other, nullable: true })),
  'null: a nullable part of allOf': nullUnion((other) => ({ allOf: [other, { nullable: true }] })),
  'null: nullable beside a type': (document, random) =>
    eachSchema(document, (schema) => {
      const types = schema['type'] as unknown;
      if (!Array.isArray(types) || types.length !== 2 || !types.includes('null') || !random.chance(0.8))
        return;
      schema['type'] = types.find((type) => type !== 'null');
      schema['nullable'] = true;
    }),
  'enum: null is not named': (document) =>
    eachSchema(document, (schema) => {
      if (Array.isArray(schema['enum']) && Array.isArray(schema['type']) && schema['type'].includes('null'))
        schema['enum'] = schema['enum'].filter((value: unknown) => value !== null);
    }),
  'enum: without a type': (document, random) =>
    eachSchema(document, (schema) => {
      const all = schema['enum'] as unknown[] | undefined;
      if (!all || !random.chance(0.7)) return;
      if ([schema['type']].flat().includes('null') && !all.includes(null)) return;
      delete schema['type'];
    }),
  'enum: a union of constants': values((all) => ({ oneOf: all.map((value) => ({ const: value })) })),
  'enum: a union of single values': values((all) => ({
    anyOf: all.map((value) => ({ type: typeof value, enum: [value] })),
  })),
  'constant: an enumeration of one': (document, random) =>
    eachSchema(document, (schema) => {
      if (typeof schema['const'] !== 'string' || !random.chance(0.7)) return;
      Object.assign(schema, { type: 'string', enum: [schema['const']] });
      delete schema['const'];
    }),
  'objects: all are closed': (document) =>
    eachSchema(document, (schema) => {
      if (schema['properties'] && schema['additionalProperties'] === undefined)
        schema['additionalProperties'] = false;
    }),
  'objects: all say that they are open': (document, random) =>
    eachSchema(document, (schema) => {
      if (!schema['properties'] || schema['additionalProperties'] !== undefined) return;
      if (schema['unevaluatedProperties'] === undefined)
        schema['additionalProperties'] = random.pick([true, {}]);
    }),
  'objects: without a type': (document, random) =>
    eachSchema(document, (schema) => {
      if (schema['type'] === 'object' && schema['properties'] && random.chance(0.7)) delete schema['type'];
    }),
  'objects: free ones are empty and closed': (document) =>
    eachSchema(document, (schema) => {
      if (schema['type'] !== 'object' || schema['properties'] || schema['additionalProperties'] !== undefined)
        return;
      if (schema['allOf'] ?? schema['oneOf'] ?? schema['anyOf'] ?? schema['required']) return;
      Object.assign(schema, { properties: {}, additionalProperties: false });
    }),
  'references: a text in allOf': (document, random) =>
    eachSchema(document, (schema) => {
      const { $ref, description, ...rest } = schema;
      if (typeof $ref !== 'string' || Object.keys(rest).length > 0 || !random.chance(0.7)) return;
      replace(schema, { allOf: [{ $ref }, ...(description === undefined ? [] : [{ description }])] });
    }),
  'unions: no discriminator': (document) =>
    eachSchema(document, (schema) => void delete schema['discriminator']),
  'unions: a discriminator without mapping': (document) =>
    eachSchema(document, (schema) => void delete schema['discriminator']?.mapping),
  'annotations: keywords of generators': (document, random) =>
    eachSchema(document, (schema) => {
      if (random.chance(0.2)) Object.assign(schema, { 'x-order': 1, $comment: 'made', optional: true });
      if (random.chance(0.1) && schema['type'] === 'string') schema['example'] = 'text';
    }),
} satisfies Record<string, Idiom>;
