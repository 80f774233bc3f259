/** A JSON Schema, as far as the control API writes them. */
export type Schema = Readonly<Record<string, unknown>>;

/** An object with these fields and no others. */
export const object = (
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = [],
): Schema => ({
  type: 'object',
  ...(required.length > 0 && { required }),
  properties,
  additionalProperties: false,
});

export const list = (items: Schema): Schema => ({ type: 'array', items });
/** A list as a response: an object, so that it can grow. */
export const data = (items: Schema): Schema => object({ data: list(items) }, ['data']);
export const text: Schema = { type: 'string', minLength: 1 };
export const textOrNull: Schema = { type: ['string', 'null'] };
export const flag: Schema = { type: 'boolean' };
export const count: Schema = { type: 'integer', minimum: 0 };
export const moment: Schema = { type: 'string', format: 'date-time' };
export const oneOf = (values: readonly unknown[]): Schema => ({ enum: values });
export const said = (schema: Schema, description: string): Schema => ({ ...schema, description });
/** A schema of `components/schemas`. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
/** One schema or another. */
export const choice = (condition: Schema, whenTrue: Schema, whenFalse: Schema): Schema => ({
  if: condition,
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  then: whenTrue,
  else: whenFalse,
});
