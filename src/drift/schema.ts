/** What a validation library says of a value; the part of zod that is used. */
export interface Validator {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true }
    | { readonly success: false; readonly error: { readonly issues: readonly SchemaIssue[] } };
}

/** One complaint of a schema. */
export interface SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** `invalid_value` where a constant or one of an enumeration was expected. */
  readonly code?: string | undefined;
  /** Of a union that is discriminated by a field, when the field has none of their values: its name. */
  readonly discriminator?: string | undefined;
  /** Of a union: the complaints of each alternative. */
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

/** Called with each value that is not described. In `path`, the elements of lists are written `[]`. */
export type FoundDrift = (kind: 'enum' | 'field', path: string, value: unknown) => void;
