import type { Version } from '../../generated/index.ts';
import type { VersionTable } from './table.ts';
import { v20230415 } from './v2023-04-15.ts';
import { v20230801 } from './v2023-08-01.ts';
import { v20240101 } from './v2024-01-01.ts';
import { v20241001 } from './v2024-10-01.ts';

/**
 * The table of each version. The code generator reads it for the signatures, the client for the calls; so this
 * room imports nothing that is generated, types apart.
 */
export const tables = {
  '2023-04-15': v20230415,
  '2023-08-01': v20230801,
  '2024-01-01': v20240101,
  '2024-10-01': v20241001,
} as const satisfies Record<Version, VersionTable>;
