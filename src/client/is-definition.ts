import type { VersionDefinition } from '../versions/definition.ts';

/** Whether something is the `version` of one of the entries by version. */
export const isDefinition = (given: unknown): given is VersionDefinition =>
  typeof given === 'object' &&
  given !== null &&
  typeof (given as Partial<VersionDefinition>).name === 'string' &&
  typeof (given as Partial<VersionDefinition>).load === 'object';
