import type { Document, Schema } from '../../../src/openapi/openapi.ts';
import { derive } from '../../../src/openapi/pointer.ts';
import { oneOrAll } from '../../../src/openapi/keywords.ts';
import { schemaOf } from '../../../src/openapi/resolve.ts';
import { isNull } from '../../../src/openapi/variants.ts';

/** A schema without null, and whether it takes null. */
export interface NonNull {
  readonly schema: Schema;
  readonly nullable: boolean;
}

/** Kept, so that a schema that holds itself stays one object. */
const known = new WeakMap<Schema, NonNull>();

/** Takes null out of a schema, however it is written there. */
export function nonNull(schema: Schema, document: Document): NonNull {
  const found = schemaOf(schema, document);
  const before = known.get(found);
  if (before !== undefined) return before;
  const result = splitOff(found, document);
  if (result === undefined) return { schema, nullable: false };
  known.set(found, result);
  return result;
}

function splitOff(found: Schema, document: Document): NonNull | undefined {
  if (found.oneOf) {
    const others = found.oneOf.filter((member) => !isNull(schemaOf(member, document)));
    if (others.length === found.oneOf.length) return undefined;
    const [only] = others.length === 1 ? others : [];
    const inner = only && nonNull(only, document).schema;
    return { schema: inner ?? derive(found, { ...found, oneOf: others }), nullable: true };
  }
  if (found.enum?.includes(null) === true) {
    return {
      schema: derive(found, { ...found, enum: found.enum.filter((value) => value !== null) }),
      nullable: true,
    };
  }
  if (Array.isArray(found.type) && found.type.length > 1 && found.type.includes('null')) {
    const others = found.type.filter((type) => type !== 'null');
    return {
      schema: derive(found, { ...found, type: oneOrAll(others) }),
      nullable: true,
    };
  }
  return undefined;
}
