import { tellOnce, type TellDrift as Tell } from '../drift/tell-once.ts';
import type { Drift, OnDrift } from './types.ts';

/** Reports one finding, unless it was reported before. */
export type TellDrift = Tell<Drift>;

/** `onDrift` for one delivery: each finding once, and nothing that it does reaches the delivery. */
export const watchDrift = (onDrift: OnDrift): TellDrift =>
  tellOnce(onDrift, { keyOf: ({ version, event }) => [version, event] });
