import type { Schema } from './openapi.ts';

/**
 * Every schema keyword the generator knows. A keyword that is in none of these lists stops the generation:
 * what narrows a value must never be dropped unseen.
 */

/** Becomes types and validation; the word says what its value has to be. */
export const handledKeywords = {
  $ref: 'a string',
  type: 'a type name or a list of them',
  const: 'a string, number, boolean or null',
  enum: 'a list of strings, numbers, booleans or null',
  properties: 'an object of schemas',
  required: 'a list of names',
  additionalProperties: 'a schema',
  items: 'a schema',
  allOf: 'a list of schemas',
  oneOf: 'a list of schemas',
  anyOf: 'a list of schemas',
  discriminator: 'an object with propertyName',
} as const;

export type HandledKeyword = keyof typeof handledKeywords;

/** Words about a value that never decide whether it is valid. */
export const annotations: ReadonlySet<string> = new Set([
  'title',
  'description',
  'examples',
  'example',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'externalDocs',
  'xml',
  '$comment',
  // An annotation in OpenAPI 3.1, unless a validator is told otherwise.
  'format',
  'contentEncoding',
  'contentMediaType',
]);

/**
 * Limits that are left to the server on purpose: it alone knows the current ones, a client that enforces
 * yesterday's refuses today's answers, and checking them costs most of the validation time.
 */
export const leftToServer: ReadonlySet<string> = new Set([
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
]);

/**
 * Only its boolean forms are known. `false` closes an object; the compiler refuses unknown fields of a
 * literal anyway, and at run time unknown fields pass in both directions.
 */
export const closingKeyword = 'unevaluatedProperties';

/** Advice for keywords that people are likely to meet. */
export const unsupportedKeywords: Readonly<Record<string, string>> = {
  nullable:
    "OpenAPI 3.1 has no `nullable`: write `type: [string, 'null']`, or `oneOf: [{$ref: …}, {type: 'null'}]`",
  $defs: 'move its schemas to components/schemas and refer to them there',
  not: 'describe what is allowed instead of what is not',
  if: 'describe the cases as `oneOf` with a discriminator',
  patternProperties: 'use `additionalProperties` with one schema for all values',
  prefixItems: 'use `items` with one schema for all elements',
};

export const typeNames: ReadonlySet<unknown> = new Set([
  'string',
  'number',
  'integer',
  'boolean',
  'null',
  'array',
  'object',
]);

/** The part of a schema that decides what a value may be. */
export const narrowing = (schema: Schema): Schema =>
  Object.fromEntries(
    Object.entries(schema).filter(
      ([keyword, value]) =>
        keyword in handledKeywords && !(keyword === 'additionalProperties' && value === false),
    ),
  );

/** The part of a schema that only speaks about the value. */
export const notes = (schema: Schema): Schema =>
  Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => annotations.has(keyword) || keyword.startsWith('x-')),
  );
