import fc from 'fast-check';
import type { Schema } from '../../src/openapi/openapi.ts';
import { resolveReference } from '../../src/openapi/pointer.ts';

/** `full` has every property, `minimal` only the required ones with null wherever it is allowed. */
export type Fullness = 'full' | 'minimal';

/**
 * Values of a schema, one for each alternative in it, within its constants, enumerations, formats, patterns and
 * limits. Examples are taken where they fit. Shares nothing with the generator.
 */
export const samplesOf = (schema: Schema, root: unknown, fullness: Fullness): unknown[] =>
  decided(sketchesOf(schema, root, fullness)) as unknown[];

/** In the place of a value that nothing is said of. Another part of a composition may say more. */
const anything = Symbol('anything');

const decided = (value: unknown): unknown => {
  if (value === anything) return 'anything';
  if (Array.isArray(value)) return value.map(decided);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, decided(inner)]));
};

function sketchesOf(schema: Schema, root: unknown, fullness: Fullness): unknown[] {
  const again = (node: Schema): unknown[] => sketchesOf(node, root, fullness);
  if (schema.$ref !== undefined) return again(resolveReference(root, schema.$ref) as Schema);
  const types = [schema.type ?? []].flat();
  if (fullness === 'minimal' && types.includes('null')) return [null];
  if ('const' in schema) return [schema.const];
  if (schema.enum) return [fullness === 'minimal' && schema.enum.includes(null) ? null : schema.enum[0]];
  const isUnion = (schema.oneOf ?? schema.anyOf) !== undefined;
  if (schema.allOf ?? (isUnion && schema.properties)) return combine(membersOf(schema, root), again);
  if (schema.oneOf ?? schema.anyOf) return (schema.oneOf ?? schema.anyOf ?? []).flatMap(again);
  if (types.includes('object') || schema.properties) return objects(schema, again, fullness);
  if (types.includes('array')) return [list(schema, again, fullness)];
  if (types.length === 0) return [anything];
  const type = types.find((name) => name !== 'null') ?? 'null';
  const example = [schema['examples'] ?? schema['example'] ?? []]
    .flat()
    .find((one) => fits(schema, type, one));
  return [example ?? (makers[type] ?? (() => null))(schema)];
}

const makers: Record<string, (schema: Schema) => unknown> = {
  string: textOf,
  boolean: () => true,
  integer: (schema) => numberOf(schema, 1, 1),
  number: (schema) => numberOf(schema, 1.5, 0.5),
};

const textOfFormat: Record<string, string> = {
  uuid: '8d90101b-3f2f-462a-bbb4-1ed320d33bbe',
  'date-time': '2030-01-01T00:00:00Z',
  date: '2030-01-01',
  time: '10:00:00Z',
  uri: 'https://example.com',
  url: 'https://example.com',
  email: 'a@example.com',
  hostname: 'example.com',
  ipv4: '127.0.0.1',
};

function textOf(schema: Schema): string {
  const limits = schema as { pattern?: string; format?: string; minLength?: number; maxLength?: number };
  const usual = textOfFormat[limits.format ?? ''] ?? 'text';
  const { minLength = 0, maxLength = Infinity, pattern } = limits;
  const text = usual.padEnd(minLength, 'x').slice(0, maxLength);
  if (fits(schema, 'string', text) || pattern === undefined) return text;
  const arbitrary = fc
    .stringMatching(new RegExp(pattern, 'u'))
    .filter((made) => fits(schema, 'string', made));
  return fc.sample(arbitrary, { numRuns: 1, seed: 1 })[0]!;
}

interface NumberLimits {
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
}

/** The usual number, or the nearest to it that is within the limits. */
function numberOf(schema: Schema, usual: number, step: number): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema as NumberLimits;
  const least = Math.max(minimum ?? -Infinity, (exclusiveMinimum ?? -Infinity) + step);
  const most = Math.min(maximum ?? Infinity, (exclusiveMaximum ?? Infinity) - step);
  const near = Math.min(Math.max(usual, least), most);
  if (multipleOf === undefined) return near;
  const below = Math.floor(near / multipleOf) * multipleOf;
  return below >= least ? below : below + multipleOf;
}

function fits(schema: Schema, type: string, value: unknown): boolean {
  if (type === 'integer' ? !Number.isInteger(value) : typeof value !== type) return false;
  if (typeof value === 'number') {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema as NumberLimits;
    if (value < (minimum ?? -Infinity) || value > (maximum ?? Infinity)) return false;
    return value > (exclusiveMinimum ?? -Infinity) && value < (exclusiveMaximum ?? Infinity);
  }
  if (typeof value !== 'string') return true;
  const { pattern, format, minLength = 0, maxLength = Infinity } = schema as Record<string, never>;
  if (value.length < minLength || value.length > maxLength) return false;
  if (format === 'date-time' && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value))
    return false;
  if (format === 'uuid' && !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value)) return false;
  if (format === 'uri' && !URL.canParse(value)) return false;
  return pattern === undefined || new RegExp(pattern, 'u').test(value);
}

function list(schema: Schema, again: (node: Schema) => unknown[], fullness: Fullness): unknown[] {
  const least = (schema['minItems'] as number | undefined) ?? 0;
  const most = (schema['maxItems'] as number | undefined) ?? Infinity;
  if (!schema.items || (fullness === 'minimal' && least === 0)) return [];
  const items = again(schema.items);
  const wanted = fullness === 'full' ? Math.max(items.length, least) : least;
  return Array.from({ length: Math.min(wanted, most) }, (_, index) => items[index % items.length]);
}

function objects(schema: Schema, again: (node: Schema) => unknown[], fullness: Fullness): unknown[] {
  const names = Object.keys(schema.properties ?? {}).filter(
    (name) => fullness === 'full' || schema.required?.includes(name),
  );
  const values = names.map((name): [string, unknown[]] => [name, again(schema.properties?.[name] as Schema)]);
  const count = Math.max(1, ...values.map(([, samples]) => samples.length));
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(values.map(([name, samples]) => [name, samples[index % samples.length]])),
  );
}

/** What holds together in a composition; a field that any part requires is required in each that describes it. */
function membersOf(schema: Schema, root: unknown): Schema[] {
  const parts = partsOf(schema, root);
  const required = parts.flatMap((part) => part.required ?? []);
  return parts.map((part) => {
    const { properties } = part;
    if (!properties) return part;
    const narrow = Object.keys(properties).map((name) => [name, narrowest(parts, name) ?? properties[name]]);
    return Object.assign({}, part, {
      required: required.filter((name) => name in properties),
      properties: Object.fromEntries(narrow) as typeof properties,
    });
  });
}

/** The parts of a composition, those of its parts among them. */
function partsOf(schema: Schema, root: unknown): Schema[] {
  if (schema.$ref !== undefined) return partsOf(resolveReference(root, schema.$ref) as Schema, root);
  const { allOf = [], oneOf, anyOf, ...rest } = schema;
  const unions = [oneOf && { oneOf }, anyOf && { anyOf }].filter((part) => part !== undefined);
  return [...allOf.flatMap((part) => partsOf(part, root)), rest, ...unions] as Schema[];
}

/** Of what several parts say of a field, the constant or the shortest list of values: the others allow more. */
function narrowest(parts: readonly Schema[], name: string): Schema | undefined {
  const count = (schema: Schema): number => ('const' in schema ? 1 : (schema.enum?.length ?? Infinity));
  const all = parts.map(({ properties }) => properties?.[name]).filter((one) => one !== undefined);
  return all.filter((one) => count(one) < Infinity).toSorted((a, b) => count(a) - count(b))[0];
}

function combine(parts: Schema[], again: (node: Schema) => unknown[]): unknown[] {
  const lists = parts.filter((part) => Object.values(part).some((value) => value !== undefined)).map(again);
  const objectLists = lists.filter(([first]) => typeof first === 'object' && first !== null);
  if (objectLists.length === 0) return lists.find(([first]) => first !== anything) ?? [anything];
  const count = Math.max(1, ...objectLists.map((samples) => samples.length));
  return Array.from({ length: count }, (_, index) =>
    merged(objectLists.map((samples) => samples[index % samples.length] as object)),
  );
}

/** The fields of all; what one says nothing of is another's to say. */
function merged(parts: readonly object[]): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const [name, value] of parts.flatMap((part) => Object.entries(part) as [string, unknown][]))
    if (!(name in all) || value !== anything) all[name] = value;
  return all;
}
