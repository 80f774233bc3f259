import { BoundedMap } from '../core/bounded-map.ts';
import { runCallback } from '../core/callback.ts';

/** Reports one finding, unless it was reported before. */
export type ReportDrift<D> = (path: string, value: unknown, drift: D) => void;

interface ReportOptions<D> {
  /** What distinguishes findings, beside kind, path and value. */
  readonly keyOf: (drift: D) => readonly unknown[];
  /** How many findings are remembered; beyond them, the one that was not seen for longest is forgotten. */
  readonly limit?: number;
  /** Called when `onDrift` failed. What it threw may hold the value, so it is not handed on. */
  readonly failed?: () => void;
}

/** Long enough to distinguish values of an enumeration, short enough to be remembered. */
const maxValueLength = 200;

/** Calls `onDrift` once for each finding. Nothing that it does reaches the work it watches. */
export function reportOnce<D extends { readonly kind: string }>(
  onDrift: (path: string, value: unknown, drift: D) => unknown,
  { keyOf, limit = Infinity, failed = () => {} }: ReportOptions<D>,
): ReportDrift<D> {
  const seen = new BoundedMap<string, true>(limit);
  return (path, value, drift) => {
    const { kind } = drift;
    // Of enumerations every new value is news; of the others, that it happens.
    const news = kind === 'enum' ? String(value).slice(0, maxValueLength) : '';
    const key = JSON.stringify([kind, path, news, ...keyOf(drift)]);
    const known = seen.has(key);
    seen.set(key, true);
    if (known) return;
    try {
      runCallback(() => onDrift(path, value, drift))?.catch(failed);
    } catch {
      failed();
    }
  };
}
