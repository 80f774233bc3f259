import { isClosed, limits, narrowing, notes, oneOrAll } from './keywords.ts';
import { normaliseUnion } from './normalise-union.ts';
import { isType, saysOnlyNull, withNull } from './nullable.ts';
import type { Document, Schema } from './openapi.ts';
import { derive } from './pointer.ts';

type Child = (node: Schema | boolean) => Schema;

/** The normal form of a schema with `oneOf`, `anyOf` or `allOf`, and of whatever stands beside them. */
export function normaliseComposition(schema: Schema, child: Child, root: Document): Schema {
  const { oneOf, anyOf, allOf = [], discriminator, type, ...beside } = schema;
  // Means "or null" wherever it is met, although by the letter of JSON Schema it would not.
  const bareNull = allOf.some(saysOnlyNull);
  const all = allOf.filter((part) => isSchema(part) && !saysOnlyNull(part)).map(withNull);
  const parts = all.filter((part) => !saysOnlyObject(part));
  const nullable =
    bareNull || [type].flat().includes('null') || (parts.length > 0 && parts.every(allowsNull));

  const normal = parts.map((part) => withoutNull(child(part)));
  for (const alternatives of [oneOf, anyOf]) {
    if (alternatives) normal.push(derive(schema, normaliseUnion(alternatives, child, root, discriminator)));
  }
  if (Object.keys(narrowing(beside)).length > 0) {
    const given = beside.enum || 'const' in beside ? {} : { type: beside.items ? 'array' : 'object' };
    normal.push(child(derive(schema, { ...narrowing(beside), ...given })));
  }

  const said = [...all.filter(saysOnlyObject), beside].flatMap((part) => [notes(part), limits(part)]);
  const texts: Schema = Object.assign({}, ...said);
  const [only, ...others] = normal;
  if (!only) return { ...texts, type: nullable ? ['object', 'null'] : 'object' };
  const whole = others.length === 0 ? { ...only, ...texts } : { ...texts, allOf: normal };
  if (isClosed(beside)) whole['x-closed-object'] = true;
  return nullable ? orNull(derive(schema, whole)) : whole;
}

const isSchema = (part: Schema | boolean): part is Schema => typeof part === 'object';

const saysOnlyType = (part: Schema): boolean =>
  Object.keys(narrowing(part)).every((keyword) => keyword === 'type');

/** Such a part adds nothing to others that are objects, except its text and limits. */
const saysOnlyObject = (part: Schema): boolean =>
  saysOnlyType(part) && (part.type === undefined || isType(part.type, 'object'));

const allowsNull = (part: Schema): boolean => Array.isArray(part.type) && part.type.includes('null');

/** In `allOf`, null would have to pass every part; whether it does has been decided for the whole. */
function withoutNull(part: Schema): Schema {
  if (part.enum?.includes(null))
    return derive(part, { ...part, enum: part.enum.filter((value) => value !== null) });
  if (!Array.isArray(part.type)) return part;
  const types = part.type.filter((name) => name !== 'null');
  return derive(part, { ...part, type: oneOrAll(types) });
}

function orNull(schema: Schema): Schema {
  const { description, deprecated, ...inner } = schema;
  const outer: Schema = {};
  if (description !== undefined) outer['description'] = description;
  if (deprecated !== undefined) outer['deprecated'] = deprecated;
  if (inner.enum) return { ...outer, ...inner, enum: [...new Set([...inner.enum, null])] };
  if ('const' in inner) {
    const { const: value, ...rest } = inner;
    return { ...outer, ...rest, enum: [value, null] };
  }
  const members = inner.oneOf && !inner.discriminator ? inner.oneOf : [derive(schema, inner)];
  if (members.some((member) => member.type === 'null')) return schema;
  return { ...outer, oneOf: [...members, { type: 'null' }] };
}
