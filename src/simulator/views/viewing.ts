import type { Services } from '../services/services.ts';
import type { Contract } from '../versions/contract.ts';

/** What it takes to show what the world is like, in a version. */
export type Viewing = Services & { contract: Contract };
