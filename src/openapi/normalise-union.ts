import { limits, narrowing, notes } from './keywords.ts';
import { isType, saysOnlyNull, withNull } from './nullable.ts';
import type { Document, Schema } from './openapi.ts';
import { derive, resolveReference } from './pointer.ts';

type Child = (node: Schema | boolean) => Schema;

/** The normal form of the alternatives of `oneOf` or `anyOf`: one schema, a list of values, or `oneOf`. */
export function normaliseUnion(
  alternatives: (Schema | boolean)[],
  child: Child,
  root: Document,
  discriminator: Schema['discriminator'],
): Schema {
  return {
    ...saidInside(alternatives),
    ...unionOf(alternatives.flatMap(alternativesIn), child, root, discriminator),
  };
}

function unionOf(
  given: Schema[],
  child: Child,
  root: Document,
  discriminator: Schema['discriminator'],
): Schema {
  const hasObject = given.some(mayBeObject);
  const members = given.filter((one) => !isBareNull(one, hasObject));
  const nullable = members.length < given.length;
  const values = discriminator ? undefined : valuesOf(members, child, root);
  if (values) return nullable ? { ...values, enum: [...new Set([...(values.enum ?? []), null])] } : values;
  // oxlint-disable-next-line typescript/no-non-null-assertion -- one of the given is a null
  const normal = [...members.map(child), ...(nullable ? [derive(given[0]!, { type: 'null' })] : [])];
  const [only, ...others] = normal;
  if (!only) return {};
  if (others.length === 0) return only;
  return discriminator ? { oneOf: normal, discriminator } : { oneOf: normal };
}

/** The members of a union that is a member of another one, as members of the other one. */
const alternativesIn = (member: Schema | boolean): Schema[] =>
  typeof member === 'boolean' ? [] : (membersIn(member)?.flatMap(alternativesIn) ?? [member]);

/** Text and default of a union that is the one member of another, null aside: they are said of the whole. */
function saidInside(alternatives: (Schema | boolean)[]): Schema {
  const [only, ...others] = alternatives.filter((one) => typeof one === 'object' && !saysOnlyNull(one));
  if (typeof only !== 'object' || others.length > 0) return {};
  const members = membersIn(only);
  return members ? { ...saidInside(members), ...notes(only) } : {};
}

/** The members of a union, if the schema constrains its values in no other way. */
function membersIn(schema: Schema): (Schema | boolean)[] | undefined {
  const { oneOf, anyOf, discriminator, ...beside } = withNull(schema);
  const isPlain = !(oneOf && anyOf) && !discriminator && Object.keys(narrowing(beside)).length === 0;
  return isPlain ? (oneOf ?? anyOf) : undefined;
}

/** Beside objects, a nullable object of which nothing else is said stands for null alone. */
function isBareNull(member: Schema, hasObject: boolean): boolean {
  if (!saysOnlyNull(member)) return false;
  const types = [withNull(member).type].flat().filter((name) => name !== undefined && name !== 'null');
  return types.length === 0 || (hasObject && types.every((name) => name === 'object'));
}

const mayBeObject = (member: Schema): boolean =>
  ['$ref', 'properties', 'allOf', 'oneOf', 'anyOf'].some((keyword) => keyword in member);

/**
 * Several lists of values are one list; beside any string they list what is known of it. Undefined when there is
 * another member.
 */
function valuesOf(members: Schema[], child: Child, root: Document): Schema | undefined {
  if (members.length < 2) return undefined;
  const targets = members.map((member) => targetOf(member, root));
  const lists = targets.filter(isValueList);
  const texts = targets.filter(isAnyText);
  if (lists.length === 0 || lists.length + texts.length < targets.length || texts.length > 1)
    return undefined;
  const values = new Set<unknown>();
  for (const list of lists) {
    const normal = child(list);
    for (const value of normal.enum ?? ('const' in normal ? [normal.const] : [null])) values.add(value);
  }
  const isText = [...values].every((value) => typeof value === 'string' || value === null);
  if (texts.length > 0 && !isText) return undefined;
  if (values.has(null)) {
    values.delete(null);
    values.add(null);
  }
  return {
    ...(isText && { type: 'string' }),
    enum: [...values],
    ...(texts.length > 0 && { 'x-open-enum': true as const }),
  };
}

const isValueList = (schema: Schema): boolean => 'const' in schema || schema.enum !== undefined;

/** A format or a pattern says more than a list of what is known would. */
const isAnyText = (schema: Schema): boolean =>
  isType(schema.type, 'string') &&
  !isValueList(schema) &&
  schema['nullable'] !== true &&
  schema['format'] === undefined &&
  Object.keys(limits(schema)).length === 0;

function targetOf(schema: Schema, root: Document): Schema {
  let target = schema;
  for (let hops = 0; target.$ref !== undefined && hops < 20; hops++)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `checkReference` has found a schema there
    target = (resolveReference(root, target.$ref) ?? {}) as Schema;
  return target;
}
