/**
 * One of the known values, or any other text: the API adds values without a new version. Editors offer the known ones,
 * and a comparison with a misspelt one still compiles, so compare with care.
 */
export type Open<Known extends string> = Known | (string & {});
