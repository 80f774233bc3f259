import { handledKeywords } from './keywords.ts';
import { mapChildren } from './map-schemas.ts';
import type { Document, Schema } from './openapi.ts';
import { schemaOf } from './resolve.ts';

/** The schemas without those that only repeat another one in other words. */
export function sameMeaning(schemas: Schema[]): Schema[] {
  const meanings = schemas.map(meaning);
  const firsts = new Set(meanings.map((one) => meanings.indexOf(one)));
  return schemas.filter((_, index) => firsts.has(index));
}

/**
 * The one of several schemas that hold together which implies all others, if there is one among lists of
 * values and strings. Lets a constant of a part win over the enumeration of the whole, whichever comes first.
 */
export function narrowestPart(schemas: Schema[], document: Document): Schema | undefined {
  const targets = schemas.map((schema) => ({ schema, target: schemaOf(schema, document) }));
  const closed = targets.flatMap(({ schema, target }) => {
    const values = closedList(target);
    return values ? [{ schema, values }] : [];
  });
  const [shortest] = closed.toSorted((a, b) => a.values.length - b.values.length);
  if (shortest)
    return targets.every(({ target }) => shortest.values.every((value) => allows(target, value)))
      ? shortest.schema
      : undefined;
  if (!targets.every(({ target }) => isAnyString(target))) return undefined;
  return (targets.find(({ target }) => target.enum) ?? targets[0])?.schema;
}

/** An open enumeration lets every string pass, too. */
const isAnyString = (schema: Schema): boolean =>
  schema.enum ? schema['x-open-enum'] === true && !schema.enum.includes(null) : schema.type === 'string';

function closedList(schema: Schema): unknown[] | undefined {
  if ('const' in schema) return [schema.const];
  return schema['x-open-enum'] ? undefined : schema.enum;
}

function allows(schema: Schema, value: unknown): boolean {
  const values = closedList(schema);
  if (values) return values.includes(value);
  if (schema.enum) return typeof value === 'string' || schema.enum.includes(value);
  const types = new Set([schema.type ?? []].flat());
  const type = value === null ? 'null' : typeof value;
  return types.has(type) || (type === 'number' && types.has('integer'));
}

/** The schema without its annotations, as text. */
export const meaning = (schema: Schema): string => JSON.stringify(withoutAnnotations(schema));

const withoutAnnotations = (schema: Schema): Schema => mapChildren(keepNarrowing(schema), withoutAnnotations);

const keepNarrowing = (schema: Schema): Schema =>
  Object.fromEntries(
    Object.entries(schema).filter(
      ([keyword]) => Object.hasOwn(handledKeywords, keyword) || keyword === 'x-open-enum',
    ),
  );
