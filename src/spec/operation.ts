/**
 * What is known at run time about one operation of one API version. The tables in
 * `generated/<version>/operations.ts` hold one row per operation, keyed `'GET /vehicles/{vehicleId}'`.
 */
export interface Operation {
  readonly method: HttpMethod;
  /** Path template with its parameters in braces, as the document spells it. */
  readonly path: string;
  /** The document's name of the operation; absent where the document gives none. */
  readonly operationId?: string;
  /** The document's groups of this operation, in its order. */
  readonly tags: readonly string[];
  /** True where the document advises against further use; the operation still works. */
  readonly deprecated: boolean;
  /** Declared statuses of success, ascending; `'2XX'` stands for all of them. */
  readonly success: readonly (number | '2XX')[];
  /** Those of them that are declared with a JSON body. A response without one is then a broken response. */
  readonly withBody: readonly (number | '2XX')[];
  /** Those of `withBody` whose body is an object, whatever else it may be. */
  readonly objects: readonly (number | '2XX')[];
  /**
   * Whether sending the same request twice has the effect of sending it once. True for GET, HEAD, PUT,
   * DELETE, OPTIONS and TRACE, which may be repeated after a failure; false for POST and PATCH, which must
   * not be unless the first request surely never arrived.
   */
  readonly repeatable: boolean;
  /** Present where the vendor does not call the operation stable. Such an operation may change or vanish. */
  readonly stability?: Stability;
}

export type HttpMethod = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE';

/** `beta` is complete but may change; `experimental` may vanish. */
export type Stability = 'beta' | 'experimental';
