import type { Schema } from '../../../src/openapi/openapi.ts';
import { resolveReference } from '../../../src/openapi/pointer.ts';

/** `full` has every property, `minimal` only the required ones with null wherever it is allowed. */
export type Fullness = 'full' | 'minimal';

/**
 * Values of a schema, made of its examples, constants and enumerations: one for each alternative in it.
 * Reads the document as it is written and shares nothing with the generator.
 */
export function samplesOf(schema: Schema, root: unknown, fullness: Fullness): unknown[] {
  const again = (node: Schema): unknown[] => samplesOf(node, root, fullness);
  if (schema.$ref !== undefined) return again(resolveReference(root, schema.$ref) as Schema);
  const types = [schema.type ?? []].flat();
  if (fullness === 'minimal' && types.includes('null')) return [null];
  if ('const' in schema) return [schema.const];
  if (schema.enum) return [fullness === 'minimal' && schema.enum.includes(null) ? null : schema.enum[0]];
  if (schema.oneOf ?? schema.anyOf) return (schema.oneOf ?? schema.anyOf ?? []).flatMap(again);
  if (schema.allOf) return combine([...schema.allOf, { ...schema, allOf: undefined }] as Schema[], again);
  if (types.includes('object') || schema.properties) return objects(schema, again, fullness);
  const examples = schema['examples'] as unknown[] | undefined;
  if (types.includes('array')) {
    const items =
      schema.items && (fullness === 'full' || schema['minItems'] !== undefined) ? again(schema.items) : [];
    return [atLeast(fullness === 'full' ? items : items.slice(0, 1), schema['minItems'])];
  }
  if (examples && examples.length > 0) return [examples[0]];
  const text = textOfFormat[String(schema['format'])] ?? 'text';
  return [{ string: text, boolean: true, integer: 1, number: 1.5, null: null }[types[0] ?? 'null']];
}

const textOfFormat: Record<string, string> = {
  uuid: '8d90101b-3f2f-462a-bbb4-1ed320d33bbe',
  'date-time': '2030-01-01T00:00:00Z',
  uri: 'https://example.com',
};

function objects(schema: Schema, again: (node: Schema) => unknown[], fullness: Fullness): unknown[] {
  const names = Object.keys(schema.properties ?? {}).filter(
    (name) => fullness === 'full' || schema.required?.includes(name),
  );
  const values = names.map((name): [string, unknown[]] => [name, again(schema.properties?.[name] as Schema)]);
  const count = Math.max(1, ...values.map(([, list]) => list.length));
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(values.map(([name, list]) => [name, list[index % list.length]])),
  );
}

function combine(parts: Schema[], again: (node: Schema) => unknown[]): unknown[] {
  const lists = parts.filter((part) => Object.values(part).some((value) => value !== undefined)).map(again);
  const objectLists = lists.filter((list) => typeof list[0] === 'object');
  const count = Math.max(1, ...objectLists.map((list) => list.length));
  return Array.from(
    { length: count },
    (_, index) => Object.assign({}, ...objectLists.map((list) => list[index % list.length])) as unknown,
  );
}

const atLeast = (values: unknown[], count: unknown): unknown[] =>
  typeof count === 'number' && values.length < count
    ? Array.from({ length: count }, (_, index) => values[index % values.length])
    : values;
