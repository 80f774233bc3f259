import { narrowing, notes } from './keywords.ts';
import type { Schema } from './openapi.ts';
import { derive } from './pointer.ts';

type Child = (node: Schema) => Schema;

/** The normal form of a schema with `oneOf`, `anyOf` or `allOf`, and of whatever stands beside them. */
export function normaliseComposition(schema: Schema, child: Child): Schema {
  const { oneOf, anyOf, allOf = [], discriminator, type, ...beside } = schema;
  // Means "or null" wherever it is met, although by the letter of JSON Schema it would not.
  const bareNull = allOf.some((part) => allowsNull(part) && saysOnlyType(part));
  const parts = allOf.filter((part) => !saysOnlyObject(part) && !(allowsNull(part) && saysOnlyType(part)));
  const nullable =
    bareNull || [type].flat().includes('null') || (parts.length > 0 && parts.every(allowsNull));

  const normal = parts.map((part) => withoutNull(child(part)));
  const alternatives = oneOf ?? anyOf;
  if (alternatives) normal.push(derive(schema, union(alternatives.map(child), discriminator)));
  if (Object.keys(narrowing(beside)).length > 0) {
    normal.push(child(derive(schema, { ...narrowing(beside), type: 'object' })));
  }

  const texts = Object.assign({}, ...allOf.filter(saysOnlyObject).map(notes), notes(beside)) as Schema;
  const [only, ...others] = normal;
  if (!only) return { ...texts, type: nullable ? ['object', 'null'] : 'object' };
  const whole = others.length === 0 ? { ...only, ...texts } : { ...texts, allOf: normal };
  return nullable ? orNull(derive(schema, whole)) : whole;
}

function union(members: Schema[], discriminator: Schema['discriminator']): Schema {
  const [only, ...others] = members;
  if (only && others.length === 0) return only;
  return discriminator ? { oneOf: members, discriminator } : { oneOf: members };
}

const saysOnlyType = (part: Schema): boolean =>
  Object.keys(narrowing(part)).every((keyword) => keyword === 'type');

/** Such a part adds nothing to others that are objects, except its text. */
const saysOnlyObject = (part: Schema): boolean =>
  saysOnlyType(part) && (part.type === undefined || part.type === 'object');

const allowsNull = (part: Schema): boolean => Array.isArray(part.type) && part.type.includes('null');

/** In `allOf`, null would have to pass every part; whether it does has been decided for the whole. */
function withoutNull(part: Schema): Schema {
  if (!Array.isArray(part.type)) return part;
  const types = part.type.filter((name) => name !== 'null');
  return derive(part, { ...part, type: types.length === 1 ? (types[0] as string) : types });
}

function orNull(schema: Schema): Schema {
  const { description, deprecated, ...inner } = schema;
  const outer: Schema = {};
  if (description !== undefined) outer['description'] = description;
  if (deprecated !== undefined) outer['deprecated'] = deprecated;
  const members = inner.oneOf && !inner.discriminator ? inner.oneOf : [derive(schema, inner)];
  return { ...outer, oneOf: [...members, { type: 'null' }] };
}
