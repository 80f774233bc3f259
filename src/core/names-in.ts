/** The names of a table that is written out in full, so that its type has all of them. */
export const namesIn = <T extends object>(table: T): readonly (keyof T & string)[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a literal has no keys that its type lacks
  Object.keys(table) as (keyof T & string)[];
