import { DocumentError } from './document-error.ts';
import { narrowing, notes } from './keywords.ts';
import { normaliseComposition } from './normalise-composition.ts';
import { type Document, type Schema, schemaPrefix } from './openapi.ts';
import { derive, pointerOf, resolveReference, step } from './pointer.ts';

/**
 * Brings a schema into one of a few forms that mean the same, so that whoever reads it meets no others:
 * a reference, a constant, an enumeration, `oneOf`, `allOf`, or a typed schema; each with annotations only.
 * `null` is a value of the enumeration, a member of the `oneOf`, or one of the types.
 */
export function normaliseSchema(
  schema: Schema | boolean,
  root: Document,
  inlining: readonly string[] = [],
): Schema {
  if (typeof schema === 'boolean') return {};
  const child = (node: Schema | boolean): Schema => normaliseSchema(node, root, inlining);
  return derive(schema, normalForm(schema, child, root, inlining));
}

type Child = (node: Schema | boolean) => Schema;

function normalForm(schema: Schema, child: Child, root: Document, inlining: readonly string[]): Schema {
  const { $ref, ...siblings } = schema;
  if ($ref !== undefined) {
    if (Object.keys(narrowing(siblings)).length > 0) {
      return child(derive(schema, { allOf: [derive(schema, { $ref }), derive(schema, siblings)] }));
    }
    return isComponent($ref)
      ? { ...siblings, $ref }
      : { ...inline(schema, $ref, root, inlining), ...siblings };
  }
  if (schema.const === null) return { ...notes(schema), type: 'null' };
  if ('const' in schema) return { ...notes(schema), const: schema.const };
  if (schema.enum) return enumeration(schema, schema.enum);
  if (schema.oneOf || schema.anyOf || schema.allOf) return normaliseComposition(schema, child);
  return typed(schema, child);
}

/** A reference to a named schema; any other, such as into a schema's properties, is replaced by its target. */
const isComponent = ($ref: string): boolean =>
  $ref.startsWith(schemaPrefix) && !$ref.slice(schemaPrefix.length).includes('/');

function inline(schema: Schema, $ref: string, root: Document, inlining: readonly string[]): Schema {
  if (inlining.includes($ref)) {
    throw new DocumentError(
      step(pointerOf(schema), '$ref'),
      `\`${$ref}\` leads back to itself`,
      'give the schema a name under components/schemas and refer to that',
    );
  }
  return normaliseSchema(resolveReference(root, $ref) as Schema, root, [...inlining, $ref]);
}

function enumeration(schema: Schema, all: unknown[]): Schema {
  const types = [schema.type ?? []].flat();
  const values = [...new Set(all)].filter((value) => value !== null);
  // Both spellings are met in the wild: null among the types only, or among the values only.
  const nullable = types.includes('null') || all.includes(null);
  if (values.length === 0) return { ...notes(schema), type: 'null' };
  if (values.length === 1 && !nullable) return { ...notes(schema), const: values[0] };
  const type = types.find((name) => name !== 'null');
  const named = type === undefined ? {} : { type };
  return { ...notes(schema), ...named, enum: nullable ? [...values, null] : values };
}

function typed(schema: Schema, child: Child): Schema {
  const { properties, required = [], additionalProperties, items } = schema;
  const result = notes(schema);
  const types = [...new Set([schema.type ?? impliedType(schema)].flat())];
  if (types.length > 0) result.type = types.length === 1 ? (types[0] as string) : types;
  if (types.includes('array') && items !== undefined) result.items = child(items);
  if (!types.includes('object')) return result;
  const described = Object.entries(properties ?? {}).map(([name, node]): [string, Schema] => [
    name,
    child(node),
  ]);
  // A name that is required without being described may hold anything.
  const anything = required
    .filter((name) => !Object.hasOwn(properties ?? {}, name))
    .map((name): [string, Schema] => [name, {}]);
  if (described.length + anything.length > 0)
    result.properties = Object.fromEntries([...described, ...anything]);
  if (required.length > 0) result.required = [...new Set(required)];
  if (additionalProperties !== undefined && additionalProperties !== false) {
    result.additionalProperties = child(additionalProperties);
  }
  return result;
}

function impliedType({ properties, required, additionalProperties, items }: Schema): string | [] {
  if (properties || required?.length || additionalProperties !== undefined) return 'object';
  return items === undefined ? [] : 'array';
}
