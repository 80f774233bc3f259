/** A JSON Schema, as far as the control API writes them. */
export type ControlSchema = Readonly<Record<string, unknown>>;

/** An object with these fields and no others. */
export const object = (
  properties: Readonly<Record<string, ControlSchema>>,
  required: readonly string[] = [],
): ControlSchema => ({
  type: 'object',
  ...(required.length > 0 && { required }),
  properties,
  additionalProperties: false,
});

export const listOf = (items: ControlSchema): ControlSchema => ({ type: 'array', items });
/** A list as a response: an object, so that it can grow. */
export const data = (items: ControlSchema): ControlSchema => object({ data: listOf(items) }, ['data']);
export const text: ControlSchema = { type: 'string', minLength: 1 };
export const textOrNull: ControlSchema = { type: ['string', 'null'] };
export const flag: ControlSchema = { type: 'boolean' };
export const count: ControlSchema = { type: 'integer', minimum: 0 };
export const moment: ControlSchema = { type: 'string', format: 'date-time' };
export const oneOf = (values: readonly unknown[]): ControlSchema => ({ enum: values });
export const said = (schema: ControlSchema, description: string): ControlSchema => ({
  ...schema,
  description,
});
/** A schema of `components/schemas`. */
export const ref = (name: string): ControlSchema => ({ $ref: `#/components/schemas/${name}` });
/** One schema or another. */
export const choice = (
  condition: ControlSchema,
  whenTrue: ControlSchema,
  whenFalse: ControlSchema,
): ControlSchema => ({
  if: condition,
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  then: whenTrue,
  else: whenFalse,
});
