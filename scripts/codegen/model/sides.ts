import type { Document, Schema } from '../../../src/openapi/openapi.ts';
import { schemaOf } from '../../../src/openapi/resolve.ts';
import { variantsOf } from '../../../src/openapi/variants.ts';

/**
 * Whether a schema has the same type for client and server: nothing in it is optional, a list, or an enumeration,
 * of which the caller may give known values only.
 */
export function isTheSame(schema: Schema, document: Document, within: readonly Schema[] = []): boolean {
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
