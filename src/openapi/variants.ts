import { DocumentError } from './document-error.ts';
import type { Document, Schema } from './openapi.ts';
import { pointerOf, step } from './pointer.ts';
import { meaning } from './narrowing.ts';
import { componentName, schemaOf } from './resolve.ts';

/** One shape of an object: all that its `allOf` parts say, in one place. */
export interface Variant {
  /** Several schemas where several parts describe the same property; the value satisfies all of them. */
  properties: Map<string, Schema[]>;
  required: Set<string>;
  /** What the values of other properties are; absent where they may be anything. */
  additional: Schema | undefined;
}

/** The ways an object schema allows, one for each alternative in it; undefined when it is not an object. */
export function variantsOf(
  schema: Schema,
  document: Document,
  passed: readonly string[] = [],
): Variant[] | undefined {
  const name = componentName(schema);
  if (name !== undefined) {
    if (passed.includes(name)) throw madeOfItself(schema, name);
    return variantsOf(document.components.schemas[name] ?? {}, document, [...passed, name]);
  }
  const inner = (part: Schema): Variant[] | undefined => variantsOf(part, document, passed);
  if (schema.oneOf) return all(schema.oneOf.filter((member) => !isNull(member)).map(inner))?.flat();
  if (schema.allOf) {
    const [first, ...others] = all(schema.allOf.filter((part) => !isAnything(part)).map(inner)) ?? [];
    return first && others.reduce((left, right) => product(left, right, document), first);
  }
  if (![schema.type].flat().includes('object')) return undefined;
  return [
    {
      properties: new Map(Object.entries(schema.properties ?? {}).map(([key, value]) => [key, [value]])),
      required: new Set(schema.required),
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- normalised schemas have no booleans there
      additional: schema.additionalProperties as Schema | undefined,
    },
  ];
}

/** The members of a union, and of unions within it, or the one schema that it is. */
export function alternativesOf(schema: Schema, document: Document, passed: readonly string[] = []): Schema[] {
  const name = componentName(schema);
  if (name !== undefined && passed.includes(name)) throw madeOfItself(schema, name);
  const inside = name === undefined ? passed : [...passed, name];
  const { oneOf } = schemaOf(schema, document);
  return oneOf ? oneOf.flatMap((member) => alternativesOf(member, document, inside)) : [schema];
}

function madeOfItself(schema: Schema, name: string): DocumentError {
  return new DocumentError(
    step(pointerOf(schema), '$ref'),
    `\`${name}\` is made of itself`,
    'break the circle of `allOf`, `oneOf` and `$ref`',
  );
}

/** The values that a property must have one of; undefined when it may be absent or have others. */
export function closedValues(schema: Schema, property: string, document: Document): unknown[] | undefined {
  const variants = variantsOf(schema, document);
  const values = variants?.map((variant) => variantValues(variant, property, document));
  return values && all(values)?.flat();
}

export function variantValues(variant: Variant, property: string, document: Document): unknown[] | undefined {
  if (!variant.required.has(property)) return undefined;
  const lists = (variant.properties.get(property) ?? []).flatMap((schema) => valueList(schema, document));
  return lists.toSorted((a, b) => a.length - b.length)[0];
}

function valueList(schema: Schema, document: Document): unknown[][] {
  const target = schemaOf(schema, document);
  if ('const' in target) return [[target.const]];
  const { enum: values } = target;
  return target['x-open-enum'] || !values || values.includes(null) ? [] : [values];
}

export const isNull = (schema: Schema): boolean => schema.type === 'null';

/** Normal form leaves the empty schema where a value may be anything. */
export const isAnything = (schema: Schema): boolean =>
  !['$ref', 'const', 'enum', 'oneOf', 'allOf', 'type'].some((keyword) => keyword in schema);

function product(left: Variant[], right: Variant[], document: Document): Variant[] {
  return left.flatMap((a) => right.map((b) => both(a, b, document)));
}

function both(a: Variant, b: Variant, document: Document): Variant {
  const properties = new Map(a.properties);
  for (const [key, schemas] of b.properties) {
    const known = properties.get(key) ?? [];
    // Parts may say the same of a field.
    const news = schemas.filter((schema) => !known.some((one) => isSameMeaning(one, schema, document)));
    properties.set(key, [...known, ...news]);
  }
  return {
    properties,
    required: new Set([...a.required, ...b.required]),
    additional: a.additional ?? b.additional,
  };
}

const isSameMeaning = (a: Schema, b: Schema, document: Document): boolean =>
  a === b || meaningOf(a, document, []) === meaningOf(b, document, []);

/** What a schema says, as text that is the same however it is divided into parts and references. */
function meaningOf(schema: Schema, document: Document, passed: readonly string[]): string {
  const name = componentName(schema);
  if (name !== undefined && passed.includes(name)) return name;
  const inside = name === undefined ? passed : [...passed, name];
  const target = schemaOf(schema, document);
  const inner = (one: Schema): string => meaningOf(one, document, inside);
  if (target.items) return `${meaning({ ...target, items: {} })} of ${inner(target.items)}`;
  const variants = variantsOf(target, document);
  if (!variants) return meaning(target);
  const members = variants.map(({ properties, required, additional }) => {
    const fields = [...properties].map(([key, schemas]): [string, string[]] => {
      const said = schemas.filter((one) => !isAnything(one));
      return [key, [...new Set(said.map(inner))].toSorted()];
    });
    const named = fields.toSorted(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([named, [...required].toSorted(), additional && inner(additional)]);
  });
  return JSON.stringify([...new Set(members)].toSorted()) + String(target.oneOf?.some(isNull) ?? false);
}

const all = <T>(values: (T | undefined)[]): T[] | undefined =>
  values.every((value) => value !== undefined) ? values : undefined;
