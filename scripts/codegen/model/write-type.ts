import { narrowestPart } from '../../../src/openapi/narrowing.ts';
import type { Schema } from '../../../src/openapi/openapi.ts';
import { schemaOf } from '../../../src/openapi/resolve.ts';
import { isAnything, variantsOf } from '../../../src/openapi/variants.ts';
import { literal } from '../../text/typescript.ts';
import type { Model, NamedType } from './model.ts';
import { nonNull } from './non-null.ts';
import type { Side } from './place.ts';
import { singularOf } from './type-names.ts';
import { isTheSame } from './sides.ts';
import { writeEnumeration } from './write-enumeration.ts';
import { writeObject } from './write-object.ts';

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
export function namedFor(model: Model, schema: Schema, side: Side): NamedType | undefined {
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
