import { narrowestPart, sameMeaning } from '../../src/openapi/narrowing.ts';
import type { Document, Schema } from '../../src/openapi/openapi.ts';
import { componentName, schemaOf } from '../../src/openapi/resolve.ts';
import {
  alternativesOf,
  isAnything,
  isNull,
  type Variant,
  variantsOf,
  variantValues,
} from '../../src/openapi/variants.ts';

/** What a schema in normal form says of a value at run time: schemas and checks are both written from it. */
export type Shape =
  | { readonly kind: 'anything' | 'null' | 'string' | 'number' | 'boolean' }
  | { readonly kind: 'component'; readonly name: string }
  | { readonly kind: 'constant'; readonly value: unknown }
  /** One of several constants; with `open`, these are only the known ones of all texts. */
  | { readonly kind: 'values'; readonly values: readonly unknown[]; readonly open: boolean }
  | { readonly kind: 'nullable'; readonly inner: Shape }
  | { readonly kind: 'list'; readonly item: Shape }
  /** `rest`: what the values of fields are that are not described; absent where they may be anything. */
  | { readonly kind: 'object'; readonly fields: readonly Field[]; readonly rest: Shape | undefined }
  | { readonly kind: 'union'; readonly members: readonly Shape[]; readonly discriminator: string | undefined }
  /** All of them at once. */
  | { readonly kind: 'both'; readonly parts: readonly Shape[] };

export interface Field {
  readonly name: string;
  readonly optional: boolean;
  readonly shape: Shape;
}

/** The shape of a schema in normal form. Components are named, not followed. */
export function shapeOf(schema: Schema, document: Document): Shape {
  const name = componentName(schema);
  if (name !== undefined) return { kind: 'component', name };
  if ('const' in schema) return { kind: 'constant', value: schema.const };
  if (schema.enum) return ofEnum(schema, schema.enum);
  if (schema.oneOf) return ofUnion(schema, schema.oneOf, document);
  if (schema.allOf) return together(schema.allOf, document);
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return { kind: 'anything' };
  const members = types
    .filter((type) => type !== 'null')
    .map((type): Shape => ofType(type, schema, document));
  return orNull(anyOf(members), types.includes('null') && members.length > 0);
}

function ofType(type: string, schema: Schema, document: Document): Shape {
  if (type === 'array') {
    return { kind: 'list', item: schema.items ? shapeOf(schema.items, document) : { kind: 'anything' } };
  }
  // oxlint-disable-next-line typescript/no-non-null-assertion -- a schema of this type has one variant: itself
  if (type === 'object') return ofObject(variantsOf({ ...schema, type }, document)![0]!, document);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the document was checked: there are no other types
  return { kind: type === 'integer' ? 'number' : (type as 'string' | 'number' | 'boolean') };
}

function ofEnum(schema: Schema, all: readonly unknown[]): Shape {
  const values = all.filter((value) => value !== null);
  const shape: Shape = { kind: 'values', values, open: schema['x-open-enum'] === true };
  return orNull(shape, values.length < all.length);
}

function ofUnion(schema: Schema, oneOf: readonly Schema[], document: Document): Shape {
  const alternatives = oneOf.flatMap((member) => alternativesOf(member, document));
  const members = alternatives.filter((member) => !isNull(member));
  const variants = members.map((member) =>
    isNullable(schemaOf(member, document)) ? undefined : variantsOf(member, document),
  );
  const preferred = schema.discriminator?.propertyName;
  const shapes = members.map((member) => shapeOf(member, document));
  const discriminator = shapes.length > 1 ? discriminatorOf(variants, preferred, document) : undefined;
  return orNull(anyOf(shapes, discriminator), members.length < alternatives.length && members.length > 0);
}

/** A value that satisfies several schemas at once. */
function together(schemas: readonly Schema[], document: Document): Shape {
  const different = sameMeaning(schemas.filter((schema) => !isAnything(schema)));
  const [first, ...others] = different;
  if (!first) return { kind: 'anything' };
  if (others.length === 0) return shapeOf(first, document);
  const narrowest = narrowestPart(different, document);
  if (narrowest) return shapeOf(narrowest, document);
  const variants = variantsOf({ allOf: different }, document);
  if (variants && different.some((schema) => !isNullable(schemaOf(schema, document)))) {
    const shapes = variants.map((variant) => ofObject(variant, document));
    const discriminator = discriminatorOf(
      variants.map((variant) => [variant]),
      undefined,
      document,
    );
    return anyOf(shapes, discriminator);
  }
  return { kind: 'both', parts: different.map((schema) => shapeOf(schema, document)) };
}

function ofObject({ properties, required, additional }: Variant, document: Document): Shape {
  const fields = [...properties].map(([name, schemas]): Field => ({
    name,
    optional: !required.has(name),
    shape: together(schemas, document),
  }));
  const rest = additional && !isAnything(additional) ? shapeOf(additional, document) : undefined;
  return { kind: 'object', fields, rest };
}

function anyOf(members: readonly Shape[], discriminator?: string): Shape {
  const [first, ...others] = members;
  if (first === undefined) return { kind: 'null' };
  return others.length === 0 ? first : { kind: 'union', members, discriminator };
}

const orNull = (inner: Shape, nullable: boolean): Shape => (nullable ? { kind: 'nullable', inner } : inner);

/** A property that has constant values of its own in each member: with it the members need not be tried one by one. */
export function discriminatorOf(
  members: readonly (Variant[] | undefined)[],
  preferred: string | undefined,
  document: Document,
): string | undefined {
  const variants = members.map((member) => (member?.length === 1 ? member[0] : undefined));
  const candidates = [
    ...(preferred === undefined ? [] : [preferred]),
    ...(variants[0]?.properties.keys() ?? []),
  ];
  return candidates.find((property) => {
    const values = variants.map((variant) => variant && variantValues(variant, property, document));
    return (
      values.every((known) => known !== undefined) && new Set(values.flat()).size === values.flat().length
    );
  });
}

const isNullable = (schema: Schema): boolean =>
  [schema.type].flat().includes('null') ||
  schema.enum?.includes(null) === true ||
  schema.oneOf?.some(isNull) === true;
