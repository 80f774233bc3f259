import { DocumentError } from './document-error.ts';
import { type HandledKeyword, handledKeywords, typeNames } from './keywords.ts';
import { step } from './pointer.ts';

/** Refuses a schema, or one inside it, whose keywords do not hold what they have to. */
export function checkSchema(
  schema: unknown,
  pointer: string,
  checkReference: (node: object, at: string) => void,
): void {
  if (typeof schema === 'boolean') return;
  if (!isObject(schema))
    throw new DocumentError(pointer, 'a schema must be an object', 'write its keywords as a map');
  for (const [keyword, value] of Object.entries(schema)) checkKeyword(keyword, value, step(pointer, keyword));
  if ('$ref' in schema) checkReference(schema, pointer);
  for (const [at, child] of childSchemas(schema, pointer)) checkSchema(child, at, checkReference);
}

function checkKeyword(keyword: string, value: unknown, pointer: string): void {
  if (!(keyword in handledKeywords)) return;
  const known = keyword as HandledKeyword;
  if (fits[known](value)) return;
  throw new DocumentError(pointer, `\`${keyword}\` must be ${handledKeywords[known]}`, 'correct its value');
}

function* childSchemas(schema: Record<string, unknown>, pointer: string): Generator<[string, unknown]> {
  for (const keyword of ['additionalProperties', 'unevaluatedProperties', 'items']) {
    if (schema[keyword] !== undefined) yield [step(pointer, keyword), schema[keyword]];
  }
  for (const keyword of ['allOf', 'oneOf', 'anyOf', 'prefixItems', 'properties', 'patternProperties']) {
    for (const [key, child] of Object.entries(schema[keyword] ?? {}))
      yield [step(step(pointer, keyword), key), child];
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
const isPrimitive = (value: unknown): boolean => typeof value !== 'object' || value === null;
const isSchema = (value: unknown): boolean => typeof value === 'boolean' || isObject(value);

const fits: Record<HandledKeyword, (value: unknown) => boolean> = {
  $ref: (value) => typeof value === 'string',
  type: (value) => (Array.isArray(value) ? value.every((name) => typeNames.has(name)) : typeNames.has(value)),
  const: isPrimitive,
  enum: (value) => isList(value) && (value as unknown[]).every(isPrimitive),
  properties: isObject,
  required: (value) => Array.isArray(value) && value.every((name) => typeof name === 'string'),
  additionalProperties: isSchema,
  items: isSchema,
  allOf: isList,
  oneOf: isList,
  anyOf: isList,
  discriminator: (value) => isObject(value) && typeof value['propertyName'] === 'string',
  nullable: (value) => typeof value === 'boolean',
  patternProperties: isObject,
  prefixItems: isList,
  unevaluatedProperties: isSchema,
};
