import { versions } from '../../generated/index.ts';
import type { Version } from '../../src/index.ts';

/** Every version there is, oldest first. */
export const allVersions = Object.keys(versions) as Version[];
