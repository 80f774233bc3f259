import { narrowing } from './keywords.ts';
import type { Schema } from './openapi.ts';
import { derive } from './pointer.ts';

/** A schema with `nullable` of OpenAPI 3.0, which many write in 3.1, too, in the words of JSON Schema. */
export function withNull(schema: Schema): Schema {
  const { nullable, 'x-nullable': former, ...rest } = schema;
  if (nullable === undefined && former === undefined) return schema;
  if (nullable !== true && former !== true) return derive(schema, rest);
  const { type, $ref, oneOf, anyOf, allOf, ...own } = rest;
  if (type !== undefined) return derive(schema, { ...rest, type: [...new Set([type, 'null'].flat())] });
  if (own.enum) return derive(schema, { ...rest, enum: [...new Set([...own.enum, null])] });
  if ('const' in own) return derive(schema, { ...rest, type: [typeof own.const, 'null'] });
  if ($ref === undefined && !oneOf && !anyOf && !allOf) {
    // Beside nothing that narrows, anything may come, and null with it.
    return Object.keys(narrowing(own)).length === 0
      ? derive(schema, rest)
      : derive(schema, { ...rest, type: [own.items ? 'array' : 'object', 'null'] });
  }
  const members = [oneOf ?? anyOf ?? []].flat();
  const union = members.length > 0 && !(oneOf && anyOf) && $ref === undefined && !allOf;
  // Where members of a union stand alone, null is one more of them.
  if (union) {
    const { discriminator, ...beside } = own;
    const whole = [...members, { type: 'null' }];
    return derive(schema, {
      ...beside,
      ...(discriminator && { discriminator }),
      [oneOf ? 'oneOf' : 'anyOf']: whole,
    });
  }
  const inner = { ...rest };
  const texts: Schema = {};
  for (const word of ['description', 'deprecated', 'title'] as const) {
    if (inner[word] === undefined) continue;
    texts[word] = inner[word];
    delete inner[word];
  }
  return derive(schema, { ...texts, anyOf: [derive(schema, inner), { type: 'null' }] });
}

/**
 * Whether a part of a composition says nothing but "or null": `{type: 'null'}`, `{type: [object, 'null']}`,
 * `{nullable: true}`, `{enum: [null]}`, `{const: null}`, or a union of an object and null of which nothing is said.
 */
export function saysOnlyNull(part: Schema): boolean {
  if (part.const === null && 'const' in part) return true;
  if (part.enum?.every((value) => value === null)) return true;
  // A union that is nullable has null as one more member.
  if (isUnionOfNull(part.oneOf || part.anyOf || part.allOf ? withNull(part) : part)) return true;
  const { type, nullable, properties = {}, required = [], ...others } = narrowing(part);
  if ([others, properties, required].some((said) => Object.keys(said).length > 0)) return false;
  if (nullable === true || part['x-nullable'] === true) return type === undefined || isType(type, 'object');
  return [type].flat().includes('null');
}

/** Whether a schema is of this type alone, which may be written as a list of one. */
export const isType = (given: Schema['type'], name: string): boolean =>
  (Array.isArray(given) && given.length === 1 ? given[0] : given) === name;

function saysNothing(member: Schema): boolean {
  const { type, allOf = [], ...others } = narrowing(member);
  if (Object.keys(others).length > 0 || (type !== undefined && !isType(type, 'object'))) return false;
  return allOf.every((part) => typeof part === 'object' && saysNothing(part));
}

function isUnionOfNull(part: Schema): boolean {
  const { oneOf, anyOf, ...others } = narrowing(part);
  const members = (oneOf ?? anyOf ?? []).filter((member) => typeof member === 'object');
  if (Object.keys(others).length > 0 || (oneOf && anyOf)) return false;
  return members.some(saysOnlyNull) && members.every((member) => saysOnlyNull(member) || saysNothing(member));
}
