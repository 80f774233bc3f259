import { DocumentError } from './document-error.ts';
import { type HandledKeyword, handledKeywords, typeNames } from './keywords.ts';
import { step } from './pointer.ts';
import type { Problems } from './problems.ts';
import { isObject } from '../core/is-object.ts';

/** Refuses a schema, and notes those inside it, whose keywords do not hold what they have to. */
export function checkSchema(
  schema: unknown,
  pointer: string,
  checkReference: (node: object, at: string) => void,
  problems: Problems,
): void {
  if (typeof schema === 'boolean') return;
  if (!isObject(schema))
    throw new DocumentError(pointer, 'a schema must be an object', 'write its keywords as a map');
  const wrong = Object.entries(schema).filter(
    ([keyword, value]) => !problems.passes(() => checkKeyword(keyword, value, step(pointer, keyword))),
  );
  // What stands below a keyword that holds something else would be called wrong once more.
  const sound = Object.fromEntries(
    Object.entries(schema).filter((entry) => !wrong.some(([key]) => key === entry[0])),
  );
  if ('$ref' in sound) problems.passes(() => checkReference(sound, pointer));
  for (const [at, child] of childSchemas(sound, pointer))
    problems.passes(() => checkSchema(child, at, checkReference, problems));
}

function checkKeyword(keyword: string, value: unknown, pointer: string): void {
  if (!Object.hasOwn(handledKeywords, keyword)) return;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is a key of the handled ones
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

const isList = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
const isPrimitive = (value: unknown): boolean => typeof value !== 'object' || value === null;
const isSchema = (value: unknown): boolean => typeof value === 'boolean' || isObject(value);

const fits: Record<HandledKeyword, (value: unknown) => boolean> = {
  $ref: (value) => typeof value === 'string',
  type: (value) => (Array.isArray(value) ? value.every((name) => typeNames.has(name)) : typeNames.has(value)),
  const: isPrimitive,
  enum: (value) => Array.isArray(value) && value.length > 0 && value.every(isPrimitive),
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
