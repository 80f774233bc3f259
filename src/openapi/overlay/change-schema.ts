import { type Document, type OperationObject, type Schema, schemaPrefix } from '../openapi.ts';
import { derive } from '../pointer.ts';
import { isNull } from '../variants.ts';
import { followPlace, objectsOf, schemaIn, type Slot } from './find.ts';
import type { Confidence } from './overlay.ts';

/** The schema, with null among its values; undefined if it is already. */
export function orNull(document: Document, schema: Schema): Schema | undefined {
  if (allowsNull(document, schema)) return undefined;
  if (schema.enum) return derive(schema, { ...schema, enum: [...schema.enum, null] });
  if (schema.type !== undefined) return derive(schema, { ...schema, type: [schema.type, 'null'].flat() });
  const { description, deprecated, ...inner } = schema;
  const outer: Schema = {
    ...(description !== undefined && { description }),
    ...(deprecated !== undefined && { deprecated }),
  };
  const members = inner.oneOf && !inner.discriminator ? inner.oneOf : [derive(schema, inner)];
  return derive(schema, { ...outer, oneOf: [...members, { type: 'null' }] });
}

function allowsNull(document: Document, schema: Schema): boolean {
  const target = followPlace(document, schema);
  const { type, enum: values, oneOf, allOf } = target;
  if (values) return values.includes(null);
  if (oneOf) return oneOf.some((member) => isNull(member) || allowsNull(document, member));
  // The empty schema is anything.
  return [type].flat().includes('null') || (type === undefined && !allOf && !('const' in target));
}

/** Enumerations with more values, where they are; how many places got any. */
export function addValues(document: Document, slot: Slot, values: readonly string[]): number {
  const target = followPlace(document, schemaIn(slot));
  const members = target.oneOf?.length ?? 0;
  if (members > 0) {
    return Array.from({ length: members }, (_, index) =>
      addValues(
        document,
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a slot in a list has its index for a key
        { holder: target.oneOf as unknown as Record<string, unknown>, key: String(index) },
        values,
      ),
    ).reduce((sum, count) => sum + count, 0);
  }
  const known = 'const' in target ? [target.const] : target.enum;
  const missing = values.filter((value) => known && !known.includes(value));
  if (!known || missing.length === 0) return 0;
  delete target.const;
  target.enum = [...known, ...missing];
  return 1;
}

/** The schema as one of several; undefined if it is among them already. */
export function withMember(document: Document, schema: Schema, member: Schema): Schema | undefined {
  const target = followPlace(document, schema);
  const members = target.oneOf ?? [schema];
  const text = JSON.stringify(followPlace(document, member));
  if (members.some((each) => JSON.stringify(followPlace(document, each)) === text)) return undefined;
  const { description } = target;
  return derive(schema, { ...(description !== undefined && { description }), oneOf: [...members, member] });
}

/** A copy of what stands in a slot, as a component of its own, so that a change there changes nothing elsewhere. */
export function detach(document: Document, slot: Slot, name: string): void {
  const { schemas } = document.components;
  let free = name;
  for (let number = 2; Object.hasOwn(schemas, free); number++) free = `${name}${number}`;
  const schema = schemaIn(slot);
  const { description } = schema;
  schemas[free] = copied(document, schema);
  slot.holder[slot.key] = derive(schema, {
    ...(description !== undefined && { description }),
    $ref: `${schemaPrefix}${free}`,
  });
}

/** Copies as deep as one object is made of parts; what its properties hold stays shared. */
function copied(document: Document, schema: Schema): Schema {
  const target = followPlace(document, schema);
  const copy: Schema = { ...target };
  if (target.allOf) copy.allOf = target.allOf.map((part) => copied(document, part));
  if (target.oneOf) copy.oneOf = target.oneOf.map((part) => copied(document, part));
  if (target.properties) copy.properties = { ...target.properties };
  if (target.required) copy.required = [...target.required];
  return derive(target, copy);
}

/** Objects that have a property of this name, in their properties. */
export const ownersOf = (document: Document, slot: Slot, name: string): Schema[] =>
  objectsOf(document, schemaIn(slot)).filter(
    ({ properties }) => properties && Object.hasOwn(properties, name),
  );

/** Says in words and for tools how sure a fact is. */
export function marked<T extends Schema | OperationObject>(schema: T, confidence: Confidence): T {
  if (schema['x-confidence'] !== undefined) return schema;
  const { description } = schema;
  const said = typeof description === 'string' && description !== '' ? `${description.trim()} ` : '';
  return derive(schema, {
    ...schema,
    description: `${said}Beside the API's own document, with ${confidence} confidence.`,
    'x-confidence': confidence,
  });
}
