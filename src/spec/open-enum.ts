import * as z from 'zod';

/**
 * Schema of a string whose known values are listed in the type while any other string passes, too: the
 * vendor adds values without a new API version. Costs the same as `z.string()`: the list is ignored
 * while a value is validated. It stands in the definition as `known`, to distinguish new values from old ones.
 *
 * @example
 * const state = openEnum(['PENDING', 'CONFIRMED']);
 * state.parse('SOMETHING_NEW'); // passes
 */
export function openEnum<const Known extends string>(
  known: readonly Known[],
): z.ZodType<Known | (string & {})> {
  const schema = z.string();
  Object.assign(schema.def, { known });
  return schema;
}

/** What a schema gives, without the rest of its type, which takes the compiler long to compare. */
interface Gives<T> {
  readonly _zod: { readonly output: T };
}

/**
 * The built schema under the short type of its output. Compiles only if what it gives is a `T`: this is how
 * generated schemas are proven to agree with generated types.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Gives` has proven that it gives this type
export const proven = <T>(build: () => Gives<T>): z.ZodType<T> => build() as z.ZodType<T>;

/**
 * `z.discriminatedUnion` of proven schemas, whose types no longer show their discriminators.
 * Every member must be an object schema with values of its own for `property`; zod throws otherwise, at the
 * first use.
 */
export const discriminated = <Member extends Gives<unknown>>(
  property: string,
  members: readonly Member[],
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- zod asks for literal types that are lost in a list
): z.ZodType<Member['_zod']['output']> => z.discriminatedUnion(property, members as never);
