/** What the simulator uses of this package, which comes without types. Its parser is a third of that of `yaml`. */
declare module 'js-yaml' {
  /** What YAML 1.2 calls so: no dates, no merged keys. */
  export const CORE_SCHEMA: unique symbol;
  /** @throws {Error} with the place in the file when the text is not YAML, or has several documents. */
  export function load(
    text: string,
    options: { readonly filename: string; readonly schema: typeof CORE_SCHEMA },
  ): unknown;
}
