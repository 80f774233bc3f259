import type { Schema } from './openapi.ts';

/**
 * Every schema keyword that is read. Any other is an annotation, as JSON Schema has it, but for those that narrow a
 * value in ways that no type can: these are left to the server, too.
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
  nullable: 'true or false',
  patternProperties: 'an object of schemas',
  prefixItems: 'a list of schemas',
  unevaluatedProperties: 'a schema',
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
  // An annotation in OpenAPI 3.1, unless a validator is configured otherwise.
  'format',
  'contentEncoding',
  'contentMediaType',
]);

/**
 * Limits that are left to the server on purpose: it alone knows the current ones, a client that enforces
 * yesterday's refuses today's responses, and checking them costs most of the validation time.
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

/** Words of JSON Schema that narrow a value in ways that no type can. */
const narrowers: ReadonlySet<string> = new Set([
  'not',
  'if',
  'then',
  'else',
  'dependentRequired',
  'dependentSchemas',
  'dependencies',
  'propertyNames',
  'contains',
  'minContains',
  'maxContains',
  'additionalItems',
  'unevaluatedItems',
  'contentSchema',
  '$dynamicRef',
  '$recursiveRef',
]);

/** Words that say where a schema stands. */
const structural: ReadonlySet<string> = new Set([
  '$defs',
  'definitions',
  '$id',
  'id',
  '$schema',
  '$anchor',
  '$dynamicAnchor',
  '$recursiveAnchor',
  '$vocabulary',
  // Beside a reference.
  'summary',
]);

/** Why nothing is made of a keyword: it narrows a value in a way that no type can, or it is unknown. */
export type UnreadKind = 'narrows' | 'unknown';

/** Every keyword that is made something of, or left out on purpose. */
export const readKeywords: ReadonlySet<string> = new Set([
  ...Object.keys(handledKeywords),
  ...annotations,
  ...leftToServer,
]);

/** Undefined for a keyword that is read, left out on purpose, or an annotation. */
export function unreadKind(keyword: string): UnreadKind | undefined {
  if (readKeywords.has(keyword) || structural.has(keyword) || keyword.startsWith('x-')) return undefined;
  return narrowers.has(keyword) ? 'narrows' : 'unknown';
}

export const typeNames: ReadonlySet<unknown> = new Set([
  'string',
  'number',
  'integer',
  'boolean',
  'null',
  'array',
  'object',
]);

/** The part of a schema that decides what a value may be; whether an object is closed is decided by `isClosed`. */
export const narrowing = (schema: Schema): Schema =>
  Object.fromEntries(
    Object.entries(schema).filter(
      ([keyword, value]) =>
        Object.hasOwn(handledKeywords, keyword) && !(closing.has(keyword) && value === false),
    ),
  );

const closing: ReadonlySet<string> = new Set(['additionalProperties', 'unevaluatedProperties']);

/** Whether a schema refuses properties that it does not describe. */
export const isClosed = (schema: Schema): boolean =>
  schema.additionalProperties === false || schema['unevaluatedProperties'] === false;

/** The part of a schema that only annotates the value. An empty description does not replace another. */
export const notes = (schema: Schema): Schema =>
  Object.fromEntries(
    Object.entries(schema).filter(
      ([keyword, value]) =>
        (annotations.has(keyword) || keyword.startsWith('x-')) &&
        (keyword !== 'description' || hasWords(value)),
    ),
  );

const hasWords = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';

/** The limits of a schema, in the form of OpenAPI 3.1, without patterns that no JavaScript can read. */
export function limits(schema: Schema): Schema {
  const found = Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => leftToServer.has(keyword)),
  ) as Record<string, unknown>;
  for (const [exclusive, inclusive] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof found[exclusive] !== 'boolean') continue;
    if (found[exclusive] && found[inclusive] !== undefined) {
      found[exclusive] = found[inclusive];
      delete found[inclusive];
    } else delete found[exclusive];
  }
  if (found['pattern'] !== undefined && !isPattern(found['pattern'])) delete found['pattern'];
  return found;
}

function isPattern(value: unknown): boolean {
  try {
    return typeof value === 'string' && new RegExp(value, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** The names of types as `type` has them: a list only where there are several. */
export function oneOrAll(types: string[]): string | string[] {
  const [first, ...others] = types;
  return first !== undefined && others.length === 0 ? first : types;
}
