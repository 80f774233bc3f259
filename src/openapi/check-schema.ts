import { DocumentError } from './document-error.ts';
import {
  annotations,
  closingKeyword,
  type HandledKeyword,
  handledKeywords,
  leftToServer,
  typeNames,
  unsupportedKeywords,
} from './keywords.ts';
import { step } from './pointer.ts';

/** Refuses a schema, or one inside it, that the generator would not translate completely. */
export function checkSchema(
  schema: unknown,
  pointer: string,
  checkReference: (node: object, at: string) => void,
): void {
  if (schema === true) return;
  if (schema === false) {
    throw new DocumentError(pointer, 'the schema `false` allows no value', 'remove what it describes');
  }
  if (!isObject(schema))
    throw new DocumentError(pointer, 'a schema must be an object', 'write its keywords as a map');
  for (const [keyword, value] of Object.entries(schema)) checkKeyword(keyword, value, step(pointer, keyword));
  refuseContradictions(schema, pointer);
  if ('$ref' in schema) checkReference(schema, pointer);
  for (const [at, child] of childSchemas(schema, pointer)) checkSchema(child, at, checkReference);
}

function checkKeyword(keyword: string, value: unknown, pointer: string): void {
  if (keyword in handledKeywords) {
    const known = keyword as HandledKeyword;
    if (fits[known](value)) return;
    throw new DocumentError(pointer, `\`${keyword}\` must be ${handledKeywords[known]}`, 'correct its value');
  }
  if (annotations.has(keyword) || leftToServer.has(keyword) || keyword.startsWith('x-')) return;
  if (keyword === closingKeyword && typeof value === 'boolean') return;
  throw new DocumentError(
    pointer,
    `the schema keyword \`${keyword}\` is not supported`,
    unsupportedKeywords[keyword] ??
      'express it with supported keywords, or list it in src/openapi/keywords.ts if it changes no validation',
  );
}

/** Pairs of which one would have to be dropped. */
function refuseContradictions(schema: Record<string, unknown>, pointer: string): void {
  const fixed = ['const', 'enum'].find((keyword) => keyword in schema);
  const others = ['oneOf', 'anyOf', 'allOf', 'properties', 'items', ...(fixed === 'const' ? ['enum'] : [])];
  const other =
    fixed === undefined
      ? ['anyOf'].find((keyword) => keyword in schema && 'oneOf' in schema)
      : others.find((keyword) => keyword in schema);
  if (other === undefined) return;
  throw new DocumentError(
    pointer,
    `\`${fixed ?? 'oneOf'}\` and \`${other}\` at the same place are not supported`,
    'keep one of them',
  );
}

function* childSchemas(schema: Record<string, unknown>, pointer: string): Generator<[string, unknown]> {
  for (const keyword of ['additionalProperties', 'items']) {
    const child = schema[keyword];
    if (child !== undefined && !(keyword === 'additionalProperties' && child === false))
      yield [step(pointer, keyword), child];
  }
  for (const keyword of ['allOf', 'oneOf', 'anyOf', 'properties']) {
    for (const [key, child] of Object.entries(schema[keyword] ?? {}))
      yield [step(step(pointer, keyword), key), child];
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
const isPrimitive = (value: unknown): boolean => typeof value !== 'object' || value === null;

const fits: Record<HandledKeyword, (value: unknown) => boolean> = {
  $ref: (value) => typeof value === 'string',
  type: (value) =>
    isList(value) ? (value as unknown[]).every((name) => typeNames.has(name)) : typeNames.has(value),
  const: isPrimitive,
  enum: (value) => isList(value) && (value as unknown[]).every(isPrimitive),
  properties: isObject,
  required: (value) => Array.isArray(value) && value.every((name) => typeof name === 'string'),
  additionalProperties: (value) => typeof value === 'boolean' || isObject(value),
  items: (value) => value === true || isObject(value),
  allOf: isList,
  oneOf: isList,
  anyOf: isList,
  discriminator: (value) => isObject(value) && typeof value['propertyName'] === 'string',
};
