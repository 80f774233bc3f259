import type { Document, Schema } from '../../src/openapi/openapi.ts';
import { componentName, schemaOf } from '../../src/openapi/resolve.ts';
import { isAnything, type Variant, variantsOf } from '../../src/openapi/variants.ts';

/** What the flat form of a schema is made with. */
export interface Reading {
  document: Document;
  limitsOf(schema: object): Record<string, unknown>;
}

/** A schema, and the components that it stands in, by which circles are found. */
export interface Part {
  schema: Schema;
  chain: readonly string[];
}

/** All that one place may hold. */
export interface Contents {
  types: Set<string>;
  nullable: boolean;
  values: unknown[];
  /** Something stands there whose values are not listed. */
  open: boolean;
  formats: Set<string>;
  default: unknown;
  deprecated: boolean;
  limits: Record<string, unknown>;
  variants: { variant: Variant; chain: readonly string[] }[];
  items: Part[];
}

/** Looks through references and compositions at what may stand in one place. */
export function contentsOf(parts: readonly Part[], reading: Reading): Contents {
  const contents: Contents = {
    types: new Set(),
    nullable: false,
    values: [],
    open: false,
    formats: new Set(),
    default: undefined,
    deprecated: parts.length > 0 && parts.every(({ schema }) => isDeprecated(schema, reading.document)),
    limits: {},
    variants: [],
    items: [],
  };
  for (const part of parts) add(part, contents, reading);
  return contents;
}

const isDeprecated = (schema: Schema, document: Document): boolean =>
  (schema['deprecated'] ?? schemaOf(schema, document)['deprecated']) === true;

function add({ schema, chain }: Part, contents: Contents, reading: Reading): void {
  const { document } = reading;
  contents.default ??= schema['default'];
  Object.assign(contents.limits, reading.limitsOf(schema));
  const entered = namesIn(schema, document);
  if (entered.some((name) => chain.includes(name)))
    return void contents.types.add('object').add('(circular)');
  const inside = { schema, chain: [...chain, ...entered] };
  if (schema.$ref !== undefined) {
    return add({ ...inside, schema: schemaOf(schema, document) }, contents, reading);
  }
  if (schema.oneOf) {
    for (const member of schema.oneOf) add({ ...inside, schema: member }, contents, reading);
  } else if (schema.allOf) addAll(inside, schema.allOf, contents, reading);
  else addPlain(inside, contents, reading);
}

/** The components that a schema is, or is put together from. */
function namesIn(schema: Schema, document: Document): string[] {
  const name = componentName(schema);
  if (name !== undefined) return [name];
  const parts = schema.allOf ?? [];
  const targets = parts.filter(({ $ref }) => $ref !== undefined).map((part) => schemaOf(part, document));
  return [...parts, ...targets].flatMap((part) => namesIn(part, document));
}

function addAll(part: Part, all: Schema[], contents: Contents, reading: Reading): void {
  const variants = variantsOf(part.schema, reading.document);
  if (variants) {
    // Of a field that one part requires and another one describes, the former says nothing.
    if (all.every((each) => allowsNull(each, reading.document))) contents.nullable = true;
    return addVariants(variants, part.chain, contents);
  }
  // A value that has to satisfy several plain schemas: the one with the shortest list of values says most.
  const plain = all.map((each) => schemaOf(each, reading.document)).filter((each) => !isAnything(each));
  const [narrowest] = plain.toSorted((a, b) => listed(a) - listed(b));
  if (narrowest) add({ ...part, schema: narrowest }, contents, reading);
}

function allowsNull(schema: Schema, document: Document): boolean {
  const target = schemaOf(schema, document);
  const { type, oneOf, enum: values } = target;
  if (oneOf) return oneOf.some((member) => allowsNull(member, document));
  return isAnything(target) || [type].flat().includes('null') || values?.includes(null) === true;
}

const listed = (schema: Schema): number => ('const' in schema ? 1 : (schema.enum?.length ?? Infinity));

function addPlain({ schema, chain }: Part, contents: Contents, reading: Reading): void {
  const values = 'const' in schema ? [schema.const] : schema.enum;
  if (values) return addValues(values, contents);
  const types = [schema.type ?? []].flat();
  if (types.length === 0) contents.types.add('anything');
  for (const type of types) {
    if (type === 'null') contents.nullable = true;
    else contents.types.add(type);
    if (['string', 'number', 'integer', 'boolean'].includes(type)) contents.open = true;
  }
  // Formats of numbers say how programs keep them, and nothing about JSON.
  if (typeof schema['format'] === 'string' && types.includes('string'))
    contents.formats.add(schema['format']);
  if (types.includes('array')) contents.items.push({ schema: schema.items ?? {}, chain });
  if (types.includes('object')) addVariants(variantsOf(schema, reading.document) ?? [], chain, contents);
}

function addValues(values: unknown[], contents: Contents): void {
  for (const value of values) {
    if (value === null) contents.nullable = true;
    else {
      if (!contents.values.includes(value)) contents.values.push(value);
      contents.types.add(typeof value);
    }
  }
}

function addVariants(variants: Variant[], chain: readonly string[], contents: Contents): void {
  contents.types.add('object');
  contents.variants.push(...variants.map((variant) => ({ variant, chain })));
}
