import { narrowestPart } from '../../../src/openapi/narrowing.ts';
import type { Document, Schema } from '../../../src/openapi/openapi.ts';
import { schemaOf } from '../../../src/openapi/resolve.ts';
import { alternativesOf, isAnything, type Variant, variantsOf } from '../../../src/openapi/variants.ts';
import { literal, propertyKey } from '../../text/typescript.ts';
import type { Model, NamedType } from './model.ts';
import { nonNull } from './non-null.ts';
import type { Side } from './place.ts';
import { schemaDoc } from './schema-doc.ts';
import { pascal, singularOf } from './type-names.ts';
import { labelsOf } from './variant-labels.ts';
import { writeEnumeration } from './write-enumeration.ts';

/**
 * The TypeScript expression for a schema. What deserves a name gets the one of the table that means the same, else
 * `hint`, and is declared in the model.
 *
 * @param side Who writes the value: arrays that the caller gives may be read only.
 */
export function writeType(model: Model, given: Schema, hint: string, side: Side): string {
  const { schema, nullable } = nonNull(given, model.document);
  const type = writeNonNull(model, schema, hint, side);
  return nullable && type !== 'unknown' ? `${type} | null` : type;
}

function writeNonNull(model: Model, schema: Schema, hint: string, side: Side): string {
  const { document, open } = model;
  const found = schemaOf(schema, document);
  const outer = open.get(found);
  if (outer !== undefined) return outer;
  if ('const' in found) return literal(found.const);
  if (found.enum) return writeEnumeration(model, found, namedFor(model, schema, side), hint);
  if (found.type === 'array') {
    const item = writeType(model, found.items ?? {}, singularOf(hint), side);
    return `${side === 'in' ? 'readonly ' : ''}${/[|&]/.test(item) ? `(${item})` : item}[]`;
  }
  const variants = isAnything(found) ? undefined : variantsOf(schema, document);
  if (variants) return writeObject(model, schema, variants, namedFor(model, schema, side), hint, side);
  const part = found.allOf && narrowestPart(found.allOf, document);
  if (part) return writeType(model, part, hint, side);
  if (found.oneOf) return joined(found.oneOf.map((member) => writeType(model, member, hint, side)));
  return joined([found.type ?? []].flat().map((type) => plain[type] ?? 'unknown'));
}

/** The type of the table that a schema is, if it is one. */
function namedFor(model: Model, schema: Schema, side: Side): NamedType | undefined {
  const { byMeaning, meaning, document } = model;
  const text = meaning(schema);
  const own = byMeaning[side].get(text);
  if (own !== undefined) return own;
  const isEnumeration = schemaOf(schema, document).enum !== undefined;
  return isEnumeration || isTheSame(schema, document)
    ? byMeaning[side === 'in' ? 'out' : 'in'].get(text)
    : undefined;
}

const joined = (types: readonly string[]): string =>
  types.length === 0 || types.includes('unknown') ? 'unknown' : [...new Set(types)].join(' | ');

const plain: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  object: 'Record<string, unknown>',
};

/** An object as an interface, or as a union of several. */
function writeObject(
  model: Model,
  schema: Schema,
  variants: readonly Variant[],
  named: NamedType | undefined,
  hint: string,
  side: Side,
): string {
  const { declarations, open, document, names } = model;
  const only = variants.length === 1 ? variants[0] : undefined;
  if (only?.properties.size === 0) return writeMap(model, only, hint, side);
  if (named !== undefined && (declarations.has(named.name) || [...open.values()].includes(named.name)))
    return named.name;
  const name = named?.name ?? names.claim(hint);
  const target = schemaOf(schema, document);
  open.set(target, name);
  // What is declared inside stands after it.
  declarations.set(name, '');
  const doc = (note = ''): string => schemaDoc(named?.schema ?? schema, document, '', note);
  declarations.set(
    name,
    only !== undefined
      ? `${doc()}export interface ${name} {\n${writeMembers(model, only, name, side)}}\n`
      : writeUnion(model, schema, variants, name, side, doc),
  );
  open.delete(target);
  return name;
}

/** Objects of which only the values of unknown properties are described. */
function writeMap(model: Model, { additional }: Variant, hint: string, side: Side): string {
  const value =
    typeof additional === 'object' ? writeType(model, additional, `${hint}Value`, side) : 'unknown';
  return `${side === 'in' ? 'Readonly<' : ''}Record<string, ${value}>${side === 'in' ? '>' : ''}`;
}

/** The ways that an object can look, each an interface; one that means what the table names has that name. */
function writeUnion(
  model: Model,
  schema: Schema,
  variants: readonly Variant[],
  name: string,
  side: Side,
  doc: (note?: string) => string,
): string {
  const { document, declarations, names } = model;
  const { marks, labels } = labelsOf(variants, document);
  const alternatives = alternativesOf(schema, document);
  const parts = variants.map((variant, index) => {
    const alternative = alternatives.length === variants.length ? alternatives[index] : undefined;
    const named = alternative && namedFor(model, alternative, side);
    if (alternative && named !== undefined) return writeType(model, alternative, named.name, side);
    // oxlint-disable-next-line typescript/no-non-null-assertion -- `labelsOf` gives one for each variant
    const part = names.claim(name + labels[index]!);
    declarations.set(part, '');
    const text = alternative ? schemaDoc(alternative, document, '') : '';
    declarations.set(
      part,
      `${text}export interface ${part} {\n${writeMembers(model, variant, part, side)}}\n`,
    );
    return part;
  });
  const note =
    marks.length === 0 ? '' : `Distinguished by ${marks.map((mark) => `\`${mark}\``).join(' and ')}.`;
  return `${doc(note)}export type ${name} =${parts.map((part) => `\n  | ${part}`).join('')};\n`;
}

/** The members of an interface, each with its text. */
export function writeMembers(model: Model, variant: Variant, owner: string, side: Side): string {
  const { document } = model;
  let text = '';
  for (const [property, schemas] of variant.properties) {
    const [first] = schemas;
    const schema = schemas.length === 1 ? first : narrowestPart(schemas, document);
    const hint = owner + pascal(property);
    const type = schema
      ? writeType(model, schema, hint, side)
      : schemas.map((one) => writeType(model, one, hint, side)).join(' & ');
    const isOptional = !variant.required.has(property);
    text += schemaDoc(schema ?? first ?? {}, document, '  ');
    text += `  ${propertyKey(property)}${isOptional ? '?' : ''}: ${type}${isOptional && side === 'in' ? ' | undefined' : ''};\n`;
  }
  const { additional } = variant;
  const isOpen = additional !== undefined && (additional as unknown) !== false;
  return isOpen ? `${text}  [name: string]: unknown;\n` : text;
}

/**
 * Whether a schema has the same type for client and server: nothing in it is optional, a list, or an enumeration,
 * of which the caller may give known values only.
 */
function isTheSame(schema: Schema, document: Document, within: readonly Schema[] = []): boolean {
  const found = schemaOf(schema, document);
  if (within.includes(found)) return true;
  const inner = (part: Schema): boolean => isTheSame(part, document, [...within, found]);
  if (found.enum) return found.enum.length === 1;
  if (found.type === 'array' || found.oneOf?.every(inner) === false) return false;
  return (variantsOf(schema, document) ?? []).every(
    ({ properties, required, additional }) =>
      additional === undefined &&
      [...properties].every(([name, parts]) => required.has(name) && parts.every(inner)),
  );
}
