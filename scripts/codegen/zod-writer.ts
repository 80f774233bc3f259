import { narrowestPart, sameMeaning } from '../../src/openapi/narrowing.ts';
import type { Document, Schema } from '../../src/openapi/openapi.ts';
import { componentName, schemaOf } from '../../src/openapi/resolve.ts';
import type { Scope } from './scope.ts';
import { literal } from '../text/typescript.ts';
import { indent, list, quote, valueKey } from './text.ts';
import {
  alternativesOf,
  isAnything,
  isNull,
  type Variant,
  variantsOf,
  variantValues,
} from '../../src/openapi/variants.ts';

/** The zod expression of a schema in normal form. */
export function writeZod(schema: Schema, scope: Scope): string {
  const component = componentName(schema);
  if (component !== undefined) return scope.reference(component);
  if ('const' in schema) return `z.literal(${literal(schema.const)})`;
  if (schema.enum) return writeEnum(schema, schema.enum, scope);
  if (schema.oneOf) return writeUnion(schema, schema.oneOf, scope);
  if (schema.allOf) return writeTogether(schema.allOf, scope);
  const types = [schema.type ?? []].flat();
  const [code, ...others] = types
    .filter((type) => type !== 'null')
    .map((type) => writeType(type, schema, scope));
  if (types.length === 0) return 'z.unknown()';
  if (code === undefined) return 'z.null()';
  const whole = others.length === 0 ? code : `z.union(${list([code, ...others])})`;
  return types.includes('null') ? `${whole}.nullable()` : whole;
}

function writeType(type: string, schema: Schema, scope: Scope): string {
  if (type === 'array') return `z.array(${schema.items ? writeZod(schema.items, scope) : 'z.unknown()'})`;
  if (type === 'integer') return 'z.number()';
  if (type !== 'object') return `z.${type}()`;
  return (variantsOf({ ...schema, type }, scope.document) ?? [])
    .map((variant) => writeObject(variant, scope))
    .join('');
}

function writeEnum(schema: Schema, all: unknown[], scope: Scope): string {
  const values = all.filter((value) => value !== null);
  const nullable = values.length < all.length ? '.nullable()' : '';
  const literals = values.map((value) => literal(value));
  if (!schema['x-open-enum']) {
    const isText = values.every((value) => typeof value === 'string');
    return `z.${isText ? 'enum' : 'literal'}(${list(literals)})${nullable}`;
  }
  scope.helpers.add('openEnum');
  return `openEnum(${list(literals)})${nullable}`;
}

/** One alternative of a union. */
interface Member {
  variants: Variant[] | undefined;
  write(): string;
}

function writeUnion(schema: Schema, oneOf: Schema[], scope: Scope): string {
  const { document } = scope;
  const alternatives = oneOf.flatMap((member) => alternativesOf(member, document));
  const members = alternatives
    .filter((member) => !isNull(member))
    .map((member): Member => {
      const variants = isNullable(schemaOf(member, document)) ? undefined : variantsOf(member, document);
      return { variants, write: () => writeZod(member, scope) };
    });
  const code = writeMembers(members, schema.discriminator?.propertyName, scope);
  return members.length < alternatives.length && members.length > 0 ? `${code}.nullable()` : code;
}

function writeMembers(members: Member[], preferred: string | undefined, scope: Scope): string {
  const codes = members.map((member) => member.write());
  const [code, ...others] = codes;
  if (code === undefined) return 'z.null()';
  if (others.length === 0) return code;
  const variants = members.map((member) => member.variants);
  const property = discriminatorOf(variants, preferred, scope.document);
  return property === undefined ? `z.union(${list(codes)})` : writeDiscriminated(property, codes, scope);
}

export function writeDiscriminated(property: string, codes: string[], scope: Scope): string {
  scope.helpers.add('discriminated');
  return `discriminated(${quote(property)}, ${list(codes)})`;
}

/** A property that has constant values of its own in each member: with it zod need not try them one by one. */
export function discriminatorOf(
  members: (Variant[] | undefined)[],
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

/** A value that satisfies several schemas at once. */
function writeTogether(schemas: Schema[], scope: Scope): string {
  const { document } = scope;
  const different = sameMeaning(schemas.filter((schema) => !isAnything(schema)));
  const [first, ...others] = different;
  if (!first) return 'z.unknown()';
  if (others.length === 0) return writeZod(first, scope);
  const narrowest = narrowestPart(different, document);
  if (narrowest) return writeZod(narrowest, scope);
  const variants = variantsOf({ allOf: different }, document);
  if (variants && different.some((schema) => !isNullable(schemaOf(schema, document)))) {
    const members = variants.map((variant): Member => ({
      variants: [variant],
      write: () => writeObject(variant, scope),
    }));
    return writeMembers(members, undefined, scope);
  }
  return others.reduce(
    (left, right) => `z.intersection(${left}, ${writeZod(right, scope)})`,
    writeZod(first, scope),
  );
}

function writeObject({ properties, required, additional }: Variant, scope: Scope): string {
  const rest = additional && !isAnything(additional) ? writeZod(additional, scope) : undefined;
  if (properties.size === 0)
    return rest === undefined ? 'z.looseObject({})' : `z.record(z.string(), ${rest})`;
  const lines = [...properties].map(([name, schemas]) => {
    const optional = required.has(name) ? '' : '.exactOptional()';
    return `  ${valueKey(name)}: ${indent(writeTogether(schemas, scope))}${optional},\n`;
  });
  const shape = `{\n${lines.join('')}}`;
  return rest === undefined ? `z.looseObject(${shape})` : `z.object(${shape}).catchall(${rest})`;
}

const isNullable = (schema: Schema): boolean =>
  [schema.type].flat().includes('null') ||
  schema.enum?.includes(null) === true ||
  schema.oneOf?.some(isNull) === true;
