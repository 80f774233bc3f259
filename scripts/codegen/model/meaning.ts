import type { Document, Schema } from '../../../src/openapi/openapi.ts';
import { schemaOf } from '../../../src/openapi/resolve.ts';
import { isAnything, variantsOf } from '../../../src/openapi/variants.ts';
import { nonNull } from './non-null.ts';

/** Gives a text for what a schema lets pass. */
export type Meaning = (schema: Schema) => string;

/**
 * The text is the same however a schema is written down: by reference or in its place, under whatever name, in one
 * piece or composed. Descriptions, limits, null and the openness of enumerations do not count.
 */
export function createMeaning(document: Document): Meaning {
  const known = new WeakMap<Schema, string>();
  const meaning = (schema: Schema, within: readonly Schema[]): string => {
    const target = schemaOf(schema, document);
    if (within.includes(target)) return `circle ${within.length - within.indexOf(target)}`;
    const found = known.get(target);
    if (found !== undefined) return found;
    const text = textOf(nonNull(schema, document).schema, document, (part) => {
      const inner = nonNull(part, document);
      return `${meaning(part, [...within, target])}${inner.nullable ? '|null' : ''}`;
    });
    // Inside a circle the text depends on where one came in.
    if (!text.includes('circle')) known.set(target, text);
    return text;
  };
  return (schema) => meaning(schema, []);
}

function textOf(schema: Schema, document: Document, inner: Meaning): string {
  const found = schemaOf(schema, document);
  const variants = isAnything(found) ? undefined : variantsOf(schema, document);
  if (variants) {
    return JSON.stringify(
      variants.map(({ properties, required, additional }) => [
        [...properties].map(([name, parts]) => [name, required.has(name), parts.map(inner)]),
        typeof additional === 'object' ? inner(additional) : (additional ?? null),
      ]),
    );
  }
  const { type = null, enum: values, items, oneOf = [], allOf = [] } = found;
  const constant = 'const' in found ? [found.const] : null;
  return JSON.stringify([
    // Values say their type themselves.
    values ?? type,
    constant,
    items ? inner(items) : null,
    oneOf.map(inner),
    allOf.map(inner),
  ]);
}
