import type { Document, Schema } from '../../src/openapi/openapi.ts';
import { schemaOf } from '../../src/openapi/resolve.ts';
import { isAnything, type Variant } from '../../src/openapi/variants.ts';
import { type Contents, contentsOf, type Part, type Reading } from './contents.ts';
import type { Field, Fields, Presence } from './facts.ts';

/**
 * Writes the field at `path` and every field below it into `fields`. Unions are seen as a reader sees them who does
 * not tell their members apart: a property that one member lacks is conditional, types and values add up.
 */
export function flatten(
  schema: Schema,
  path: string,
  presence: Presence,
  fields: Fields,
  reading: Reading,
): void {
  walk([{ schema, chain: [] }], path, presence, fields, reading);
}

function walk(
  parts: readonly Part[],
  path: string,
  presence: Presence,
  fields: Fields,
  reading: Reading,
): void {
  const contents = contentsOf(parts, reading);
  const { variants, items } = contents;
  fields.set(path, fieldOf(contents, presence, reading.document));
  if (items.length > 0) walk(items, `${path}[]`, 'required', fields, reading);
  for (const [name, member] of membersOf(variants)) {
    walk(member.parts, `${path}.${name}`, member.presence, fields, reading);
  }
  const others = variants.flatMap(({ variant: { additional }, chain }): Part[] =>
    additional === undefined || isAnything(additional) ? [] : [{ schema: additional, chain }],
  );
  if (others.length > 0) walk(others, `${path}{}`, 'optional', fields, reading);
}

function fieldOf(contents: Contents, presence: Presence, document: Document): Field {
  const { types, values, formats } = contents;
  // Every integer is a number.
  if (types.has('number')) types.delete('integer');
  return {
    presence,
    types: types.has('anything') ? [] : [...types].toSorted(),
    nullable: contents.nullable,
    values: contents.open || types.has('anything') || values.length === 0 ? undefined : values,
    format: formats.size === 0 ? undefined : [...formats].toSorted().join(' or '),
    default: contents.default,
    deprecated: contents.deprecated,
    limits: types.size === 1 && types.has('integer') ? wholeLimits(contents.limits) : contents.limits,
    forms: [...new Set(contents.variants.map(({ variant }) => formOf(variant, document)))].toSorted(),
  };
}

/** Bounds of integers in one spelling: more than 0 is at least 1. */
function wholeLimits({
  minimum,
  exclusiveMinimum,
  maximum,
  exclusiveMaximum,
  ...rest
}: Record<string, unknown>): Record<string, unknown> {
  const lowest = [
    ...(typeof minimum === 'number' ? [Math.ceil(minimum)] : []),
    ...(typeof exclusiveMinimum === 'number' ? [Math.floor(exclusiveMinimum) + 1] : []),
  ];
  const highest = [
    ...(typeof maximum === 'number' ? [Math.floor(maximum)] : []),
    ...(typeof exclusiveMaximum === 'number' ? [Math.ceil(exclusiveMaximum) - 1] : []),
  ];
  return {
    ...rest,
    ...(lowest.length > 0 && { minimum: Math.max(...lowest) }),
    ...(highest.length > 0 && { maximum: Math.min(...highest) }),
  };
}

/** Names of a form's properties; `!` marks the required ones, `=` the one value that a property has. */
function formOf({ properties, required }: Variant, document: Document): string {
  const names = [...properties].map(([name, schemas]) => {
    const constant = schemas.map((schema) => schemaOf(schema, document)).find((schema) => 'const' in schema);
    return `${name}${required.has(name) ? '!' : ''}${constant ? `=${String(constant.const)}` : ''}`;
  });
  return names.toSorted().join(' ');
}

interface Member {
  parts: Part[];
  presence: Presence;
}

/** Every property of any variant, with all that it may be. */
function membersOf(variants: Contents['variants']): Map<string, Member> {
  const names = new Set(variants.flatMap(({ variant }) => [...variant.properties.keys()]));
  const members = new Map<string, Member>();
  for (const name of names) {
    const owners = variants.filter(({ variant }) => variant.properties.has(name));
    const parts = owners.map(({ variant, chain }) => ({
      schema: allOf(variant.properties.get(name) ?? []),
      chain,
    }));
    const demanding = owners.filter(({ variant }) => variant.required.has(name)).length;
    const isAlways = demanding === variants.length;
    members.set(name, {
      parts,
      presence: isAlways ? 'required' : demanding > 0 ? 'conditional' : 'optional',
    });
  }
  return members;
}

function allOf(schemas: Schema[]): Schema {
  const [only, ...others] = schemas;
  return only && others.length === 0 ? only : { allOf: schemas };
}
