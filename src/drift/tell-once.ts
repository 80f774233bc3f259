import { heed } from '../core/callback.ts';

/** Reports one finding, unless it was reported before. */
export type TellDrift<D> = (path: string, value: unknown, drift: D) => void;

interface TellOptions<D> {
  /** What tells findings apart, beside kind, path and value. */
  readonly keyOf: (drift: D) => readonly unknown[];
  /** How many findings are remembered; beyond them, the one that was not seen for longest is forgotten. */
  readonly limit?: number;
  /** Called when `onDrift` failed. What it threw may hold the value, so it is not handed on. */
  readonly failed?: () => void;
}

/** Long enough to tell values of an enumeration apart, short enough to be remembered. */
const maxValueLength = 200;

/** Calls `onDrift` once for each finding. Nothing that it does reaches the work it watches. */
export function tellOnce<D extends { readonly kind: string }>(
  onDrift: (path: string, value: unknown, drift: D) => unknown,
  { keyOf, limit = Infinity, failed = () => {} }: TellOptions<D>,
): TellDrift<D> {
  const told = new Set<string>();
  return (path, value, drift) => {
    const { kind } = drift;
    // Of enumerations every new value is news; of the others, that it happens.
    const news = kind === 'enum' ? String(value).slice(0, maxValueLength) : '';
    const key = JSON.stringify([kind, path, news, ...keyOf(drift)]);
    const known = told.delete(key);
    told.add(key);
    if (known) return;
    if (told.size > limit)
      for (const oldest of told) {
        told.delete(oldest);
        break;
      }
    try {
      heed(() => onDrift(path, value, drift))?.catch(failed);
    } catch {
      failed();
    }
  };
}
