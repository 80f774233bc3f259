import { heed } from '../core/callback.ts';
import type { Drift, OnDrift } from './types.ts';

/** Tells one finding, unless it was told before. */
export type TellDrift = (path: string, value: unknown, drift: Drift) => void;

/** `onDrift` for one delivery: each finding once, and nothing that it does reaches the delivery. */
export function watchDrift(onDrift: OnDrift): TellDrift {
  const told = new Set<string>();
  return (path, value, drift) => {
    const { kind, version, event } = drift;
    // Of enumerations every new value is news; of the others, that it happens.
    const key = JSON.stringify([kind, version, event, path, kind === 'enum' ? value : '']);
    if (told.has(key)) return;
    told.add(key);
    try {
      heed(() => onDrift(path, value, drift))?.catch(() => {});
    } catch {
      // It only watches. What it throws may hold the value, so it is not logged either.
    }
  };
}
