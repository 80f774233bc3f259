import { DocumentError } from './document-error.ts';
import { isClosed, limits, narrowing, notes, oneOrAll } from './keywords.ts';
import { normaliseComposition } from './normalise-composition.ts';
import { withNull } from './nullable.ts';
import { type Document, type Schema, schemaPrefix } from './openapi.ts';
import { derive, pointerOf, resolveReference, step } from './pointer.ts';

/**
 * Brings a schema into one of a few forms that mean the same, so that its readers meet no others:
 * a reference, a constant, an enumeration, `oneOf`, `allOf`, or a typed schema; each with annotations and limits.
 * `null` is a value of the enumeration, a member of the `oneOf`, or one of the types. Members of a `oneOf` may
 * overlap. An object that is closed carries `x-closed-object`, never a part of an `allOf` but the whole.
 */
export function normaliseSchema(
  schema: Schema | boolean,
  root: Document,
  inlining: readonly string[] = [],
): Schema {
  if (typeof schema === 'boolean') return {};
  const child = (node: Schema | boolean): Schema => normaliseSchema(node, root, inlining);
  return derive(schema, normalForm(withNull(schema), child, root, inlining));
}

type Child = (node: Schema | boolean) => Schema;

function normalForm(schema: Schema, child: Child, root: Document, inlining: readonly string[]): Schema {
  const { $ref, ...siblings } = schema;
  if ($ref !== undefined) {
    if (Object.keys(narrowing(siblings)).length > 0) {
      return child(derive(schema, { allOf: [derive(schema, { $ref }), derive(schema, siblings)] }));
    }
    const beside = { ...notes(siblings), ...limits(siblings) };
    return isComponent($ref) ? { ...beside, $ref } : { ...inline(schema, $ref, root, inlining), ...beside };
  }
  if ('const' in schema || schema.enum) return valueList(schema);
  if (schema.oneOf || schema.anyOf || schema.allOf) return normaliseComposition(schema, child, root);
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
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `checkReference` has found a schema there
  return normaliseSchema(resolveReference(root, $ref) as Schema, root, [...inlining, $ref]);
}

/** What stands beside a list of values can only repeat it. */
function valueList(schema: Schema): Schema {
  const types = [schema.type ?? []].flat();
  const all = 'const' in schema ? [schema.const] : (schema.enum ?? []);
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
  const { properties = {}, required = [], items } = schema;
  const result = { ...notes(schema), ...limits(schema) };
  const types = [...new Set([schema.type ?? impliedType(schema)].flat())];
  if (types.length > 0) result.type = oneOrAll(types);
  const elements = [
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `checkSchema` has found a list of schemas
    ...((schema['prefixItems'] as Schema[] | undefined) ?? []),
    ...(isSchema(items) ? [items] : []),
  ];
  if (types.includes('array') && elements.length > 0) result.items = child(anyOf(schema, elements));
  if (!types.includes('object')) return result;
  const described = Object.entries(properties)
    // What must never be there need not be described.
    .filter(([, node]) => (node as Schema | boolean) !== false)
    .map(([name, node]): [string, Schema] => [name, child(node)]);
  // A name that is required without being described may hold anything.
  const anything = required
    .filter((name) => !Object.hasOwn(properties, name))
    .map((name): [string, Schema] => [name, {}]);
  if (described.length + anything.length > 0)
    result.properties = Object.fromEntries([...described, ...anything]);
  if (required.length > 0) result.required = [...new Set(required)];
  const others = otherProperties(schema);
  // Beside a description, "and anything else" goes without saying: clients must tolerate new fields.
  const goesWithoutSaying = result.properties !== undefined && others !== undefined && isFree(others);
  if (others !== undefined && !goesWithoutSaying) result.additionalProperties = child(others);
  // An object of which nothing is said is written closed by some generators; it holds what it holds.
  else if (isClosed(schema) && result.properties) result['x-closed-object'] = true;
  return result;
}

const isSchema = (node: unknown): node is Schema => typeof node === 'object' && node !== null;

const isFree = (schema: Schema | boolean): boolean =>
  schema === true || (isSchema(schema) && Object.keys(narrowing(schema)).length === 0);

const anyOf = (source: Schema, members: Schema[]): Schema => {
  const [only, ...others] = members;
  return only && others.length === 0 ? only : derive(source, { anyOf: members });
};

/** What properties hold that have no description of their own; undefined where nothing is said of them. */
function otherProperties(schema: Schema): Schema | boolean | undefined {
  const { additionalProperties = schema['unevaluatedProperties'] } = schema;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `checkSchema` has found a table of schemas
  const patterns = Object.values((schema['patternProperties'] as Record<string, Schema> | undefined) ?? {});
  if (patterns.length > 0)
    return anyOf(schema, [...patterns, ...(isSchema(additionalProperties) ? [additionalProperties] : [])]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `checkSchema` has found a schema or a boolean
  return additionalProperties === false ? undefined : (additionalProperties as Schema | boolean | undefined);
}

function impliedType({ properties, required, additionalProperties, items, ...rest }: Schema): string | [] {
  if (properties || required?.length || additionalProperties !== undefined || rest['patternProperties'])
    return 'object';
  return items === undefined && rest['prefixItems'] === undefined ? [] : 'array';
}
